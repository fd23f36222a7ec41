/**
 * A channel of legal mobility for one year: its places, its calendar and its conditions, agreed by both States, and the ledger of
 * the places taken. Nothing is carried over to the next year, and nobody is in it by name.
 */
import {
  agreement,
  code,
  compare,
  condition,
  count,
  date,
  factValue,
  final,
  integer,
  list,
  listOf,
  now,
  procedure,
  record,
  role,
  text,
  turn,
} from "@wasl/procedure";
import { basis } from "../basis.ts";
import { mobilityChannelExamples } from "./examples/mobility-channel.ts";
import { channel } from "./fragments/mobility.ts";
import { requestingWall } from "./fragments/wall.ts";

const ledger = basis("mobility §3");

const terms = agreement("terms", {
  proposer: "requesting",
  others: ["requested"],
  roles: { requesting: "hostAuthority", requested: "originAuthority" },
  persons: 2,
  schema: record({
    channel,
    direction: code("toFrance", "toMorocco"),
    year: integer(2024, 2100),
    places: integer(0, 100_000),
    opensOn: date(),
    closesOn: date(),
    conditions: listOf(
      code("diploma", "contract", "admission", "threeToTwelveMonths", "commitmentToReturn", "resources", "familyTie"),
      7,
      1,
    ),
    reference: text(120),
  }),
  category: "M",
  from: "proposed",
  agreed: "open",
  reasons: ["PLACES", "CALENDAR", "CONDITIONS"],
  basis: basis("mobility §2 art. 4"),
});

const place = { owners: "requesting", by: "hostAuthority", category: "M", basis: ledger } as const;

const conditions = {
  yearOver: condition(compare(factValue("terms.closesOn"), "<", now), basis("mobility §2 art. 4")),
  nobodyWaits: condition(count("waiting", "=", 0), ledger),
} as const;

export default procedure("mobility-channel", {
  since: "2025-11-11",
  compartment: "work",
  parties: { requesting: "opens", requested: "joins" },
  roles: {
    hostAuthority: role("requesting", "MOB_HOST"),
    originAuthority: role("requested", "MOB_NATIONAL"),
  },
  facts: terms.facts,
  lists: {
    /** One line a place: the reference of the request, and when it was authorised. As many as were agreed, and no more. */
    places: list({ ...place, entry: record({ reference: text(13), authorisedOn: date() }), atMost: "terms.places" }),
    /** Resident under the agreement already: counted apart, and never against the places (article 4). */
    residents: list({ ...place, entry: record({ reference: text(13), authorisedOn: date() }) }),
    /** Complete, and no place left: in the order of arrival, the rule shown. */
    waiting: list({ ...place, entry: record({ reference: text(13), completeOn: date() }) }),
  },
  states: { proposed: turn("requesting"), ...terms.states, open: turn("requesting"), closed: final() },
  conditions,
  steps: {
    ...terms.steps,
    closeYear: {
      roles: "hostAuthority",
      from: "open",
      to: "closed",
      when: ["yearOver", "nobodyWaits"],
      basis: basis("mobility §2 art. 4"),
    },
  },
  walls: [
    requestingWall("yearKept", "mobility §2 art. 4", ["closeYear"], conditions.yearOver.guard),
    requestingWall("nobodyForgotten", "mobility §3", ["closeYear"], conditions.nobodyWaits.guard),
  ],
  examples: mobilityChannelExamples,
});
