/** Worked cases: a family is looked for, found, heard. */
import type { Example, ExampleMove } from "@wasl/procedure";
import { internal, record, sign, step } from "../../examples/moves.ts";
import { heard, linkedFile, mayAnswer, maySend, protection, yassine } from "./moves.ts";

const opens = { at: "2026-03-09T08:00:00Z", party: "requesting" } as const;

const trace = (relation: string, latin: string, arabic: string) => ({
  from: "FR-AC-96",
  to: "MA-AC-96",
  relatives: [{ relation, name: { latin, arabic }, lastKnown: "Beni Mellal" }],
  answerBy: "2026-05-15",
});

const drafted: readonly ExampleMove[] = [
  record("2026-03-09T08:30:00Z", "care", "family", {
    child: yassine,
    childSays: heard,
    trace: trace("mother", "Fatima Bennani", "فاطمة بناني"),
    transferBasis: protection,
  }),
  linkedFile("2026-03-09T09:00:00Z", "childFile", "represented"),
];

const asked: readonly ExampleMove[] = [
  ...drafted,
  ...maySend("2026-03-09T10", { childAgrees: "agrees" }),
  step("2026-03-09T11:00:00Z", "authority", "ask", { person: "first officer" }),
  sign("2026-03-09T12:00:00Z", "care", "ask", {
    person: "care",
    expect: { state: "asked", elsewhere: "asked", holds: { requested: ["child", "trace", "transferBasis"] } },
  }),
];

const found = {
  relatives: [{ relation: "mother", name: { latin: "Fatima Bennani" }, region: "Beni Mellal" }],
  reachable: true,
};
const checked = internal("2026-03-20T10:00:00Z", "careThere", "checkSafety", {
  facts: { safetyThere: { checkedOn: "2026-03-20", risk: "none" } },
});

const located: readonly ExampleMove[] = [
  ...asked,
  checked,
  ...mayAnswer("2026-03-24T09"),
  step("2026-03-24T10:00:00Z", "authorityThere", "reportFound", {
    facts: { found },
    expect: { state: "located", elsewhere: "located" },
  }),
  ...maySend("2026-03-26T09", { childAgrees: "agrees" }),
  step("2026-03-26T10:00:00Z", "care", "allowContact", {
    person: "first worker",
    facts: { contact: { with: ["mother"], how: "videoWithCare" } },
  }),
  sign("2026-03-26T11:00:00Z", "judge", "allowContact", { person: "judge", expect: { state: "contactAllowed" } }),
  ...mayAnswer("2026-04-02T09"),
];

const family = (wouldReceive: string, able: string, situation: string) => ({
  family: { wishesContact: true, wouldReceive, able, situation },
});

const familyFound: Example = {
  id: "familyFound",
  rows: ["M4"],
  opens,
  play: [
    ...located,
    step("2026-04-02T10:00:00Z", "careThere", "reportFamily", {
      facts: family("yes", "withHelp", "La mère souhaite un contact régulier."),
      expect: { state: "familyHeard", elsewhere: "familyHeard" },
    }),
  ],
};

const familyDeclines: Example = {
  id: "familyDeclines",
  rows: ["M-b", "M3"],
  opens,
  play: [
    ...located,
    step("2026-04-02T10:00:00Z", "careThere", "reportFamily", {
      facts: family("no", "no", "La famille ne peut pas accueillir l’enfant."),
      expect: { state: "familyHeard", elsewhere: "familyHeard" },
    }),
  ],
};

const childDeclines: Example = {
  id: "childDeclines",
  rows: ["M4"],
  opens,
  play: [
    ...drafted,
    ...maySend("2026-03-09T10", { childAgrees: "doesNotAgree" }),
    step("2026-03-09T11:00:00Z", "authority", "ask", { expect: { refused: "gate-not-met", state: "prepared" } }),
  ],
};

const safetyThereFirst: Example = {
  id: "safetyThereFirst",
  rows: ["M4", "M11"],
  opens,
  play: [
    ...asked,
    ...mayAnswer("2026-03-18T09"),
    step("2026-03-18T10:00:00Z", "authorityThere", "reportFound", {
      facts: { found },
      expect: { refused: "condition-not-met", conditions: ["safetyChecked"], state: "asked" },
    }),
    checked,
    step("2026-03-20T11:00:00Z", "authorityThere", "reportFound", { facts: { found }, expect: { state: "located" } }),
  ],
};

export const tracingExamples: readonly Example[] = [familyFound, familyDeclines, childDeclines, safetyThereFirst];
