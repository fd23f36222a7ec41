/** Worked cases: what is asked, answered, or met with silence. */
import type { Example } from "@wasl/procedure";
import {
  acknowledged,
  asked,
  day,
  draft,
  free,
  gates,
  internal,
  opens,
  questions,
  record,
  requested,
  retained,
  sign,
  step,
} from "./moves.ts";

const question: Example = {
  id: "questionAnswered",
  rows: ["C-LPC-REPLY"],
  opens,
  play: [
    ...requested(draft, { state: "requested", elsewhere: "requested", holds: { requested: asked } }),
    acknowledged("2026-02-26T09:30:00Z", {
      state: "acknowledged",
      elsewhere: "acknowledged",
      clocks: { reply: { status: "running" } },
    }),
    step("2026-03-02T10:20:00Z", "intake", "askMore", {
      facts: { questions: questions("birthPlace", "Dans quelle commune la personne est-elle née ?") },
      expect: {
        state: "moreInfoRequested",
        elsewhere: "moreInfoRequested",
        clocks: { reply: { status: "paused" }, answer: { status: "running" } },
      },
    }),
    ...gates("2026-03-03T07"),
    record("2026-03-03T08:00:00Z", "prefecture", "custody", {
      custody: retained("2026-02-24T15:10:00Z", "2026-03-26T15:10:00Z"),
    }),
    step("2026-03-03T08:30:00Z", "prefecture", "answer", {
      person: "first officer",
      facts: { answers: [{ about: "birthPlace", answer: "Tafraout, selon la personne." }] },
    }),
    sign("2026-03-03T08:45:00Z", "secondReader", "answer", {
      person: "second officer",
      expect: { state: "answered", elsewhere: "answered", clocks: { reply: { status: "running" } } },
    }),
    step("2026-03-03T10:00:00Z", "intake", "acceptAnswers", { expect: { state: "acknowledged" } }),
  ],
};

const paperRoute: Example = {
  id: "paperRoute",
  rows: ["I6"],
  opens,
  play: [
    ...requested({
      ...draft,
      but: {
        prints: { format: "digital", form: "F-2026-118", capturedAt: `${day}T07:30:00Z`, fingers: 10 },
      },
    }),
    acknowledged("2026-02-26T09:30:00Z"),
    step("2026-02-27T09:00:00Z", "identificationService", "refusePrints", {
      reason: "FORM",
      facts: { questions: questions("printsOnPaper", "Merci d’envoyer deux jeux d’originaux sur papier.") },
      expect: {
        state: "moreInfoRequested",
        elsewhere: "moreInfoRequested",
        clocks: { reply: { status: "paused" }, answer: { status: "running" } },
      },
    }),
    ...gates("2026-02-27T13"),
    step("2026-02-27T14:00:00Z", "prefecture", "answer", {
      person: "first officer",
      facts: {
        answers: [{ about: "printsOnPaper", answer: "Deux jeux partent aujourd’hui par porteur." }],
        prints: {
          format: "paper",
          form: "F-2026-121",
          capturedAt: "2026-02-27T12:00:00Z",
          fingers: 10,
          courier: "CR-55133",
        },
      },
    }),
    sign("2026-02-27T14:10:00Z", "central", "answer", {
      person: "central officer",
      expect: { state: "answered", elsewhere: "answered", clocks: { answer: { status: "stopped" } } },
    }),
  ],
};

const silence: Example = {
  id: "silence",
  rows: ["I10", "C-LPC-REPLY", "C-LIST"],
  opens,
  play: [
    ...requested({ on: day, custody: free }),
    acknowledged("2026-02-26T09:30:00Z", { clocks: { reply: { status: "running" } } }),
    internal("2026-03-10T09:00:00Z", "central", "escalate", {
      facts: { escalation: { level: "centralUnit" } },
      expect: { refused: "condition-not-met", conditions: ["replyOverdue"] },
    }),
    internal("2026-03-20T09:00:00Z", "central", "escalate", {
      facts: { escalation: { level: "centralUnit" } },
      expect: { state: "acknowledged", elsewhere: "acknowledged" },
    }),
    internal("2026-03-20T09:30:00Z", "central", "enterList", { expect: { refused: "condition-not-met" } }),
    ...gates("2026-03-20T10"),
    internal("2026-03-20T11:00:00Z", "central", "enterList", {
      expect: { state: "acknowledged", clocks: { listReview: { status: "running" } } },
    }),
    record("2026-04-01T08:00:00Z", "legal", "gate", { enforceability: "notYet" }),
    internal("2026-04-01T09:00:00Z", "central", "leaveList", {
      expect: { clocks: { listReview: { status: "stopped" } } },
    }),
  ],
};

export const askingExamples: readonly Example[] = [question, paperRoute, silence];
