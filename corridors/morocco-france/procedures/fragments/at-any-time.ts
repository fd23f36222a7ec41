/** What a party may add at any time because it is its own: flags, messages, entries of its lists; and the clocks of the first half. */
import {
  clock,
  clockIs,
  code,
  condition,
  escalate,
  flag,
  fragment,
  freeText,
  instant,
  is,
  list,
  message,
  optional,
  permits,
  record,
  rule,
  text,
  until,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { pausesIfFalse } from "./gates.ts";
import { scan } from "./schemas.ts";

export const flags = fragment({
  /** One neutral word for every cause, legal or not (W1): it leaves in batches, without a reason, and a person lifts it. */
  suspended: flag({
    owners: "requesting",
    by: ["prefecture", "central", "legal"],
    leaves: "in-batches",
    causes: ["TECHNICAL", "STAFF", "FLIGHT", "LEGAL"],
    raisedIfFalse: pausesIfFalse,
    basis: basis("identification §4 stop codes"),
  }),
  /** The same of the requested State. */
  paused: flag({
    owners: "requested",
    by: ["intake", "consul"],
    leaves: "in-batches",
    causes: ["TECHNICAL", "STAFF", "FLIGHT", "LEGAL"],
    basis: basis("identification §4 stop codes"),
  }),
  withdrawn: flag({
    owners: "requesting",
    by: ["prefecture", "central", "legal"],
    effect: "closes",
    leaves: "in-batches",
    causes: ["NOT_NEEDED", "DUPLICATE", "RELEASED", "OTHER"],
    basis: basis("identification §4"),
  }),
  /** Counsel's channel: nothing is sent until a person has looked again (F11). */
  objection: flag({
    owners: "requesting",
    by: ["counsel", "legal"],
    crosses: false,
    basis: basis("safeguards §9 objection"),
  }),
});

export const messages = fragment({
  note: message({
    from: ["requesting", "requested"],
    by: ["prefecture", "central", "intake", "consul"],
    second: ["secondReader", "central", "intake", "consul"],
    maxLength: 2000,
    category: "B",
    basis: basis("safeguards §5"),
  }),
});

export const lists = fragment({
  /** What the magistrate reads: the acts of the requesting side that are not already steps of this case. */
  diligence: list({
    owners: "requesting",
    by: ["prefecture", "central"],
    entry: record({
      kind: code(
        "firstReferral",
        "formRequested",
        "formReturned",
        "printsSent",
        "printsRefused",
        "printsAccepted",
        "hearingRequested",
        "hearingFixed",
        "hearingHeld",
        "hearingMissed",
        "reminder",
        "flightRequested",
        "flightConfirmed",
        "flightCancelled",
        "answerReceived",
        "escalation",
      ),
      at: instant(),
      channel: code("wasl", "post", "telephone", "courier", "inPerson"),
      note: optional(text(500)),
    }),
    category: "G",
    crosses: false,
    basis: basis("identification §10"),
  }),
  documents: list({
    owners: "requesting",
    by: "prefecture",
    entry: record({
      kind: code("translation", "civilStatusRecord", "identityDocument", "familyDocument", "other"),
      file: scan,
      note: optional(freeText(300)),
    }),
    category: "B",
    basis: basis("identification §6"),
  }),
});

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
