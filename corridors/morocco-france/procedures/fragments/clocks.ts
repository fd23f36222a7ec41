/** The clocks of the first half: the answer’s, the question’s, and those of retention, which stay with the requesting State. */
import { clock, clockIs, condition, escalate, fragment, is, permits, rule, until } from "@wasl/procedure";
import { basis } from "../../basis.ts";

const retention = {
  obliged: "requesting",
  waiting: "requesting",
  scope: "requesting",
  calendar: "requesting",
  end: escalate("prefecture", "legal", "central"),
} as const;

export const clocks = fragment({
  answer: clock({
    obliged: "requesting",
    waiting: "requested",
    length: until("questions.answerBy"),
    calendar: "requesting",
    pausedBy: { flags: ["suspended", "paused"] },
    warns: ["P2D"],
    end: escalate("prefecture", "central", "intake"),
    basis: basis("identification §4"),
  }),
  retention1: clock({
    ...retention,
    length: rule("C-RET-1"),
    from: "custody.notifiedAt",
    warns: ["PT24H"],
    basis: basis("C-RET-1"),
  }),
  retention2: clock({
    ...retention,
    length: rule("C-RET-2"),
    from: "firstExtension.startsAt",
    warns: ["P7D", "P2D"],
    basis: basis("C-RET-2"),
  }),
  retention3: clock({
    ...retention,
    length: rule("C-RET-3"),
    from: "secondExtension.startsAt",
    warns: ["P7D", "P2D"],
    basis: basis("C-RET-3"),
  }),
  retention4: clock({
    ...retention,
    length: rule("C-RET-4"),
    from: "thirdExtension.startsAt",
    warns: ["P7D", "P2D"],
    basis: basis("C-RET-4"),
  }),
  /** Where Morocco asks: law 02-03, 24 hours and then what the judge orders, at most 15 days. */
  moroccanRetention: clock({
    ...retention,
    length: rule("C-MA-RET/first"),
    from: "custody.notifiedAt",
    warns: ["PT6H"],
    basis: basis("C-MA-RET"),
  }),
  moroccanExtended: clock({
    ...retention,
    length: rule("C-MA-RET/extension"),
    from: "moroccanExtension.startsAt",
    warns: ["P2D"],
    basis: basis("C-MA-RET"),
  }),
  listReview: clock({
    obliged: "requesting",
    waiting: "requesting",
    scope: "requesting",
    calendar: "requesting",
    length: rule("C-LIST"),
    warns: ["P14D"],
    end: escalate("central"),
    basis: basis("C-LIST"),
  }),
});

/** Silence is never consent: its end gives the requesting side the right to escalate, and nothing else (I10). */
export const reply = {
  obliged: "requested",
  waiting: "requesting",
  length: rule("C-LPC-REPLY"),
  calendar: "requested",
  warns: ["P5D", "P2D"],
  end: permits({ internal: "escalate" }),
  basis: basis("C-LPC-REPLY"),
} as const;

export const clockConditions = fragment({
  underFrenchLaw: condition(is("custody.law", "ceseda"), basis("C-RET-1")),
  underMoroccanLaw: condition(is("custody.law", "law0203"), basis("C-MA-RET")),
  onList: condition(clockIs("listReview", ["running", "paused", "ended"]), basis("identification §11")),
});
