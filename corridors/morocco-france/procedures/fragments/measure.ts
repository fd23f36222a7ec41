/** What stays with the requesting State: its decision, the review it owes the person, custody, and how prints were taken. */
import { code, date, fragment, instant, listOf, optional, privateFact, record, text } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { spokenLanguage } from "./schemas.ts";

const measure = { owner: "requesting", category: "F", by: ["prefecture", "legal"] } as const;
const clocks = { owner: "requesting", category: "G", by: ["prefecture", "legal"] } as const;

/** An extension that a magistrate has ordered. Wasl counts from it; it never extends. */
const extension = record({ orderedAt: instant(), startsAt: instant() });

export const measureFacts = fragment({
  removalDecision: privateFact(
    record({
      kind: code("leaveTerritory", "expulsion", "judicialBan", "other"),
      reference: text(60),
      takenOn: date(),
      notifiedAt: instant(),
    }),
    { ...measure, basis: basis("G1") },
  ),
  individualReview: privateFact(
    record({
      at: instant(),
      considered: listOf(
        code("lengthOfPresence", "familyTies", "otherTies", "humanitarianGrounds", "bestInterests", "health"),
        6,
        1,
      ),
    }),
    { ...measure, basis: basis("W2") },
  ),
  custody: privateFact(
    record({
      situation: code("free", "houseArrest", "retained", "detained"),
      law: optional(code("ceseda", "law0203")),
      notifiedAt: optional(instant()),
      titleEndsAt: optional(instant()),
    }),
    { ...clocks, file: "person", basis: basis("G7") },
  ),
  firstExtension: privateFact(extension, { ...clocks, basis: basis("C-RET-2") }),
  secondExtension: privateFact(extension, { ...clocks, basis: basis("C-RET-3") }),
  thirdExtension: privateFact(extension, { ...clocks, basis: basis("C-RET-4") }),
  moroccanExtension: privateFact(extension, { ...clocks, basis: basis("C-MA-RET") }),
  capture: privateFact(
    record({
      mode: code("cooperative", "refused", "coerced"),
      at: instant(),
      means: optional(code("ink", "scanner")),
      refusalRecord: optional(record({ at: instant(), informedBy: text(80), language: spokenLanguage })),
      necessityStatement: optional(text(2000)),
      requestToProsecutor: optional(record({ at: instant(), text: text(2000) })),
      authorisation: optional(record({ reference: text(60), at: instant() })),
      lawyer: optional(record({ presentFrom: instant(), presentTo: instant() })),
      information: optional(record({ language: spokenLanguage, interpreter: optional(text(40)), at: instant() })),
      officialRecord: optional(record({ at: instant(), signature: code("signed", "refused") })),
    }),
    { ...measure, by: "prefecture", basis: basis("identification §5 capture") },
  ),
  information: privateFact(record({ at: instant(), language: spokenLanguage, interpreter: optional(text(40)) }), {
    ...measure,
    by: "prefecture",
    basis: basis("G9"),
  }),
  lawyerTold: privateFact(record({ at: instant() }), {
    ...measure,
    by: "prefecture",
    basis: basis("identification §7"),
  }),
  escalation: privateFact(
    record({ level: code("centralUnit", "taskForce", "ministry"), reference: optional(text(60)) }),
    {
      owner: "requesting",
      category: "F",
      by: "central",
      basis: basis("identification §11"),
    },
  ),
});
