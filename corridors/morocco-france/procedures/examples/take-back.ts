/** Worked cases of taking back: an overlooked right to stay, one's own error, and an error that is contested. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { opens as morning, record, sign, step } from "./moves.ts";
import { returnBasis, traveller } from "./returning.ts";

const day = "2026-04-07";
const opens = { ...morning, at: `${day}T07:55:00Z` };

const noted = (sentBy: "requesting" | "requested", wish: string): readonly ExampleMove[] => [
  record(`${day}T08:00:00Z`, "prefecture", "file", {
    traveller,
    transferBasis: returnBasis,
    allegation: {
      authority: "MA-DMSF",
      addressedTo: "FR-DNPAF",
      ground: "legalStay",
      sentBy,
      handedOverOn: "2026-03-24",
    },
    raisedBy: { who: "counsel", at: `${day}T07:30:00Z` },
    personHeard: { at: `${day}T07:45:00Z`, language: "darija", wish },
    information: { at: `${day}T07:45:00Z`, language: "darija", interpreter: "INT-0417" },
    informed: "understood",
  }),
  record(`${day}T08:30:00Z`, "secondReader", "reading", { minimisation: "passed" }),
];

const alleged = (sentBy: "requesting" | "requested", wish = "return"): readonly ExampleMove[] => [
  ...noted(sentBy, wish),
  step(`${day}T09:00:00Z`, "prefecture", "allege", { person: "first officer" }),
  sign(`${day}T09:10:00Z`, "secondReader", "allege", {
    person: "second officer",
    expect: {
      state: "alleged",
      elsewhere: "alleged",
      clocks: { acknowledgement: { status: "running" }, takeBack: { status: "running" } },
      holds: { requested: ["allegation", "transferBasis", "traveller"] },
    },
  }),
];

const overlookedStay: Example = {
  id: "overlookedStay",
  rows: ["R6", "C-TB-ACK", "C-TB"],
  opens,
  play: [
    ...alleged("requested"),
    step("2026-04-08T09:00:00Z", "consul", "agreeToTakeBack", {
      facts: { arrangement: { by: "2026-04-20", contactPost: "FR-PAF-ORY" }, answerBasis: returnBasis },
      expect: { state: "takingBack", elsewhere: "takingBack", clocks: { acknowledgement: { status: "stopped" } } },
    }),
    step("2026-04-20T12:00:00Z", "consul", "recordTakenBack", {
      facts: { taken: { at: "2026-04-20T10:30:00Z", post: "FR-PAF-ORY" } },
      expect: { state: "takenBack", elsewhere: "takenBack", clocks: { takeBack: { status: "stopped" } } },
    }),
  ],
};

const ownError: Example = {
  id: "ownError",
  rows: ["readmission §9"],
  opens,
  play: [
    ...alleged("requesting", "stay"),
    step("2026-04-08T09:00:00Z", "consul", "agreeToTakeBack", {
      facts: { arrangement: { by: "2026-04-20", contactPost: "FR-PAF-ORY" }, answerBasis: returnBasis },
      expect: { refused: "condition-not-met", conditions: ["theyHadSent"], state: "alleged" },
    }),
    step("2026-04-08T09:10:00Z", "consul", "agreeToHelp", {
      facts: { answerBasis: returnBasis },
      expect: { state: "offered", elsewhere: "offered" },
    }),
    // The person would rather stay: nobody is brought back against their will.
    step("2026-04-10T09:00:00Z", "prefecture", "recordBroughtBack", {
      facts: {
        ownArrangement: { by: "2026-04-12", contactPost: "MA-PAF-CMN" },
        takenByUs: { at: "2026-04-10T08:00:00Z", post: "MA-PAF-CMN" },
      },
      expect: { refused: "condition-not-met", conditions: ["wantsToReturn"], state: "offered" },
    }),
  ],
};

const contested: Example = {
  id: "contested",
  rows: ["readmission §9", "readmission §5 reasons"],
  opens,
  play: [
    ...alleged("requested"),
    step("2026-04-08T09:00:00Z", "consul", "contest", {
      reason: "NOT_AN_ERROR",
      facts: {
        writtenReasons: { text: "Aucun titre n’a été retrouvé à la date du départ." },
        answerBasis: returnBasis,
      },
      expect: { state: "contested", elsewhere: "contested" },
    }),
    record("2026-04-09T08:30:00Z", "secondReader", "reading", { minimisation: "passed" }),
    step("2026-04-09T09:00:00Z", "prefecture", "maintain", {
      facts: { reply: { text: "Copie du titre : il était valable jusqu’en décembre." } },
      expect: { state: "maintained", elsewhere: "maintained" },
    }),
    step("2026-04-10T09:00:00Z", "consul", "agreeToTakeBack", {
      facts: { arrangement: { by: "2026-04-20", contactPost: "FR-PAF-ORY" } },
      expect: { state: "takingBack", elsewhere: "takingBack" },
    }),
  ],
};

const unanswered: Example = {
  id: "unanswered",
  rows: ["C-TB-ACK"],
  opens,
  play: [
    ...alleged("requested"),
    {
      at: "2026-04-08T09:00:00Z",
      role: "central",
      do: "internal",
      name: "bringToGroup",
      expect: { refused: "condition-not-met", conditions: ["unanswered"], state: "alleged" },
    },
    {
      at: "2026-04-13T09:00:00Z",
      role: "central",
      do: "internal",
      name: "bringToGroup",
      expect: { state: "alleged", elsewhere: "alleged" },
    },
  ],
};

export const takeBackExamples: readonly Example[] = [overlookedStay, ownError, contested, unanswered];
