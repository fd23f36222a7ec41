/** Shapes that the children's procedures share. None has an attachment: no fingerprint file and no photograph can enter. */
import {
  code,
  date,
  freeText,
  instant,
  listOf,
  optional,
  ownWords,
  partialDate,
  record,
  text,
  yesNo,
} from "@wasl/procedure";
import { spokenLanguage, writtenName } from "../fragments/schemas.ts";

/**
 * Who the child is. `doubt`: somebody disputes the age, or the date leaves it open: a child, then, until a judge says otherwise.
 * No number of bones or teeth, and nothing that a machine has guessed.
 */
export const childSchema = record({
  given: writtenName,
  family: writtenName,
  birthDate: partialDate(),
  ageBasis: code("document", "declared", "assessed"),
  doubt: yesNo(),
  languages: listOf(spokenLanguage, 4, 1),
});

/** A hearing, and what the child said in it, word for word. */
export const hearingSchema = record({
  heardAt: instant(),
  language: spokenLanguage,
  interpreter: optional(text(20, "^INT-[0-9]{4}$")),
  withWhom: listOf(code("guardian", "lawyer", "interpreter", "trustedPerson"), 4, 1),
  wish: code("stay", "joinFamily", "goElsewhere", "notYetKnown"),
  words: ownWords(2000),
});

/** The instrument on which personal data may cross, and until when. */
export const protectionBasis = record({
  instrument: code("demonstrationInstrument"),
  purpose: code("childProtection"),
  validUntil: date(),
});

/** What may be asked about a child. Where the child lives is not among it, whoever asks. */
export const childSubject = code(
  "civilStatus",
  "parents",
  "siblings",
  "caregiver",
  "schooling",
  "earlierProtection",
  "judgments",
  "guardianship",
  "familySafety",
  "care",
  "wishes",
);

export const childQuestions = record({
  items: listOf(record({ about: childSubject, question: freeText(300) }), 8, 1),
  answerBy: date(),
});

export const childAnswers = listOf(record({ about: childSubject, answer: freeText(800) }), 8, 1);
