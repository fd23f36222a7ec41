/** What a party may add at any time because it is its own: flags, messages, entries of its lists. */
import { code, flag, fragment, freeText, instant, list, message, optional, record, text } from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { pausesIfFalse } from "./gates.ts";
import { scan } from "./schemas.ts";

export const flags = fragment({
  /** One neutral word for every cause, legal or not (W1): it leaves in batches, without a reason, and a person lifts it. */
  suspended: flag({
    owners: "requesting",
    by: ["prefecture", "central", "legal"],
    // Who lifts it must know of every gate: anybody else could send the case on while one is closed.
    liftedBy: "legal",
    leaves: "in-batches",
    causes: ["TECHNICAL", "STAFF", "FLIGHT", "LEGAL"],
    raisedIfFalse: pausesIfFalse,
    staysWhileFalse: true,
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

/** What the magistrate reads: the acts of the requesting side that are not already steps of this case. */
export const diligenceList = list({
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
});

export const lists = fragment({
  diligence: diligenceList,
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
