/** Worked cases: one question about one child. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { internal, record, sign, step } from "../../examples/moves.ts";
import { linkedFile, mayAnswer, maySend, protection, yassine } from "./moves.ts";

const opens = { at: "2026-03-09T08:00:00Z", party: "requesting" } as const;

const inquiry = (door: string, about: string, question: string) => ({
  from: "FR-AC-96",
  to: "MA-AC-96",
  door,
  purpose: "decideCare",
  items: [{ about, question }],
  keepFrom: ["family"],
  answerBy: "2026-04-17",
});

const drafted = (door = "centralAuthority"): readonly ExampleMove[] => [
  record("2026-03-09T08:30:00Z", "care", "question", {
    child: yassine,
    inquiry: inquiry(door, "caregiver", "Qui s’occupait de l’enfant avant son départ ?"),
    transferBasis: protection,
  }),
  internal("2026-03-09T09:00:00Z", "judge", "justify", {
    facts: { necessity: { at: "2026-03-09T09:00:00Z", need: "family", why: "Pour décider de sa prise en charge." } },
  }),
];

const asked: readonly ExampleMove[] = [
  ...drafted(),
  linkedFile("2026-03-09T09:30:00Z", "childFile", "assessed"),
  ...maySend("2026-03-09T10"),
  step("2026-03-09T11:00:00Z", "authority", "ask", { person: "first officer" }),
  sign("2026-03-09T12:00:00Z", "judge", "ask", {
    person: "judge",
    expect: { state: "asked", elsewhere: "asked", holds: { requested: ["child", "inquiry", "transferBasis"] } },
  }),
];

const findings = {
  known: "much",
  answers: [{ about: "caregiver", answer: "La grand-mère maternelle, depuis 2016." }],
};

const questionAnswered: Example = {
  id: "questionAnswered",
  rows: ["minors §1 art. 34"],
  opens,
  play: [
    ...asked,
    ...mayAnswer("2026-03-25T09"),
    step("2026-03-25T10:00:00Z", "authorityThere", "answer", { person: "officer there", facts: { findings } }),
    sign("2026-03-25T11:00:00Z", "careThere", "answer", {
      person: "care there",
      expect: { state: "answered", elsewhere: "answered" },
    }),
  ],
};

const addressNotAsked: Example = {
  id: "addressNotAsked",
  rows: ["M-c", "minors §8"],
  opens,
  play: [
    ...asked,
    step("2026-03-12T10:00:00Z", "authorityThere", "askMore", {
      facts: {
        questions: { items: [{ about: "address", question: "Où vit l’enfant ?" }], answerBy: "2026-03-20" },
      },
      expect: { refused: "invalid-fact", state: "asked" },
    }),
  ],
};

const noFileNoQuestion: Example = {
  id: "noFileNoQuestion",
  rows: ["minors §8"],
  opens,
  play: [
    ...drafted(),
    ...maySend("2026-03-09T10"),
    step("2026-03-09T11:00:00Z", "authority", "ask", {
      expect: { refused: "condition-not-met", conditions: ["fileOpen"], state: "prepared" },
    }),
  ],
};

const consulateServesChild: Example = {
  id: "consulateServesChild",
  rows: ["minors §2 consulate"],
  opens,
  play: [
    ...drafted("consulate"),
    linkedFile("2026-03-09T09:30:00Z", "childFile", "assessed"),
    ...maySend("2026-03-09T10"),
    // The authority does not read the child's file: it learns that a gate is not met, no more.
    step("2026-03-09T11:00:00Z", "authority", "ask", { expect: { refused: "gate-not-met", state: "prepared" } }),
    ...maySend("2026-03-10T10", { consularInterest: "inInterest" }),
    step("2026-03-10T11:00:00Z", "authority", "ask", { person: "first officer" }),
    sign("2026-03-10T12:00:00Z", "care", "ask", { person: "care", expect: { state: "asked" } }),
    step("2026-03-16T10:00:00Z", "consul", "answerAsConsul", {
      facts: { findings, answerBasis: protection },
      expect: { state: "answered", elsewhere: "answered" },
    }),
  ],
};

const dangerStops: Example = {
  id: "dangerStops",
  rows: ["M11"],
  opens,
  play: [
    ...drafted(),
    linkedFile("2026-03-09T09:30:00Z", "childFile", "assessed"),
    record("2026-03-09T10:00:00Z", "care", "gates", { transmission: "danger" }),
    step("2026-03-09T11:00:00Z", "authority", "ask", { expect: { refused: "gate-not-met", state: "prepared" } }),
  ],
};

const fingerprintsRefused: Example = {
  id: "fingerprintsRefused",
  rows: ["M-h", "M10"],
  opens,
  play: [
    record(
      "2026-03-09T08:30:00Z",
      "care",
      "prints",
      { child: { ...yassine, prints: { form: "F-2026-118", fingers: 10 } } },
      { refused: "invalid-fact", state: "prepared" },
    ),
  ],
};

export const requestExamples: readonly Example[] = [
  questionAnswered,
  addressNotAsked,
  noFileNoQuestion,
  consulateServesChild,
  dangerStops,
  fingerprintsRefused,
];
