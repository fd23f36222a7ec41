/** Worked cases: the requested State decides, and a person decides there. */
import type { Example } from "@wasl/procedure";
import {
  acknowledged,
  asked,
  day,
  free,
  gates,
  identified,
  inRegister,
  opens,
  recognition,
  record,
  registerReference,
  requested,
  step,
} from "./moves.ts";

const otherSpelling: Example = {
  id: "otherSpelling",
  rows: ["I7", "W10"],
  opens: { at: `${day}T07:55:00Z`, party: "requesting" },
  play: [
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z"),
    step("2026-02-27T12:00:00Z", "consul", "recognise", {
      facts: { recognition, registerReference },
      expect: { refused: "condition-not-met", conditions: ["identityVerified"], state: "acknowledged" },
    }),
    ...identified("2026-03-02", inRegister),
    step("2026-03-03T10:00:00Z", "consul", "recognise", {
      facts: { recognition, registerReference },
      expect: {
        state: "recognised",
        elsewhere: "recognised",
        // The request's strings and the register's stand side by side.
        holds: { requested: [...asked, "answerBasis", "identityCheck", "recognition", "registerReference"] },
      },
    }),
  ],
};

const noTrace: Example = {
  id: "noTrace",
  rows: ["W10"],
  opens,
  play: [
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z"),
    ...identified("2026-03-02", { prints: "notFound", civilRegister: "notFound" }),
    step("2026-03-03T10:00:00Z", "consul", "notRecognise", {
      reason: "NO_TRACE",
      facts: { writtenReasons: { text: "Ni l’état civil ni les empreintes ne donnent d’inscription." } },
      expect: { state: "notRecognised", elsewhere: "notRecognised", clocks: { reply: { status: "stopped" } } },
    }),
  ],
};

const otherNationality: Example = {
  id: "otherNationality",
  rows: ["I14"],
  opens,
  play: [
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z"),
    step("2026-03-03T10:00:00Z", "consul", "notRecognise", {
      reason: "OTHER_NATIONALITY_PRESUMED",
      facts: { writtenReasons: { text: "La personne ne connaît pas les lieux qu’elle déclare.", otherCountry: "TUN" } },
      expect: { state: "notRecognised", elsewhere: "notRecognised" },
    }),
  ],
};

const silentPerson: Example = {
  id: "silentPerson",
  rows: ["I11"],
  opens,
  play: [
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z"),
    step("2026-02-27T09:00:00Z", "intake", "scheduleHearing", {
      facts: {
        hearing: {
          place: "centre",
          plannedAt: "2026-03-09T13:00:00Z",
          language: "tachelhit",
          interpreter: true,
          escort: false,
        },
      },
      expect: { state: "hearingScheduled", elsewhere: "hearingScheduled", clocks: { reply: { status: "paused" } } },
    }),
    ...gates("2026-03-06T08"),
    step("2026-03-06T09:00:00Z", "prefecture", "confirmHearing", {
      facts: { hearingConfirmation: { interpreter: "brought", escort: false } },
      expect: { refused: "condition-not-met", conditions: ["lawyerTold"] },
    }),
    record("2026-03-06T09:10:00Z", "prefecture", "lawyer", { lawyerTold: { at: "2026-03-06T09:05:00Z" } }),
    step("2026-03-06T09:20:00Z", "prefecture", "confirmHearing", {
      facts: { hearingConfirmation: { interpreter: "brought", escort: false } },
      expect: { state: "hearingConfirmed", elsewhere: "hearingConfirmed" },
    }),
    step("2026-03-09T14:00:00Z", "consul", "recordHearing", {
      facts: {
        hearingOutcome: {
          heldAt: "2026-03-09T13:00:00Z",
          minutes: 20,
          present: ["consularOfficer", "interpreter", "lawyer"],
          outcome: "noStatement",
        },
      },
      expect: { state: "heard", elsewhere: "heard" },
    }),
    step("2026-03-10T09:00:00Z", "consul", "leaveInconclusive", {
      reason: "EVIDENCE_INSUFFICIENT",
      facts: { writtenReasons: { text: "Les éléments ne permettent pas de conclure." } },
      expect: { state: "inconclusive", elsewhere: "inconclusive" },
    }),
    step("2026-03-10T09:30:00Z", "consul", "closeInconclusive", { expect: { state: "closed", elsewhere: "closed" } }),
  ],
};

export const decidingExamples: readonly Example[] = [otherSpelling, noTrace, otherNationality, silentPerson];
