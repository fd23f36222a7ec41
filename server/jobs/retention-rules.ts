/** How long what is kept (safeguards §8, proposed there for the data-protection instrument to fix). One row, one rule. */
import type { Event, Procedure, Replica } from "@wasl/procedure";

export interface RetentionRule {
  readonly id: string;
  readonly compartments: readonly string[];
  /** Row of the domain reference. */
  readonly row: string;
  /** Categories that it erases; `all` of the case. */
  readonly categories: readonly string[] | "all";
  /** From when they are erased; undefined while the rule does not concern the case. */
  from(kept: Kept): Temporal.ZonedDateTime | undefined;
}

export interface Kept {
  readonly definition: Procedure;
  readonly replica: Replica;
  readonly events: readonly Event[];
  readonly zone: string;
}

const here = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

const afterClosing =
  (years: number) =>
  ({ replica, zone }: Kept) =>
    replica.closed && here(replica.closed.at, zone).add({ years });

export const retentionRules: readonly RetentionRule[] = [
  {
    id: "draft",
    compartments: ["removal", "children", "work", "voluntary"],
    row: "safeguards §8 draft never submitted",
    categories: "all",
    from: ({ definition, replica, zone }) =>
      replica.sent || isWorked(definition, replica) ? undefined : here(replica.openedAt, zone).add({ days: 30 }),
  },
  {
    id: "biometrics",
    compartments: ["removal"],
    row: "safeguards §8 biometric package",
    categories: ["C"],
    from: ({ definition, events, zone }) => {
      const decided = events.findLast(
        (event) => event.kind === "stepped" && decides(definition, Object.keys(event.facts)),
      );
      return decided && here(decided.at, zone).add({ days: 30 });
    },
  },
  {
    id: "archived",
    compartments: ["removal"],
    row: "safeguards §8 case file, archived without biometrics",
    categories: ["C"],
    from: afterClosing(2),
  },
  {
    id: "case-file",
    compartments: ["removal"],
    row: "safeguards §8 case file",
    categories: "all",
    from: afterClosing(5),
  },
  {
    id: "child-file",
    compartments: ["children"],
    row: "safeguards §8 child file",
    categories: "all",
    from: afterClosing(1),
  },
  {
    id: "aid-file",
    compartments: ["voluntary"],
    row: "safeguards §8 AVRR file",
    categories: "all",
    from: afterClosing(1),
  },
  {
    id: "season",
    compartments: ["work"],
    row: "safeguards §8 season and complaints",
    categories: "all",
    from: afterClosing(3),
  },
];

/**
 * A file that is worked on at home and may never have anything to send is no draft: a child who is protected where they are, a
 * person who is being counselled. It is kept as what it is, from its closing on.
 */
const worksAtHome: ReadonlySet<string> = new Set(["children", "voluntary"]);

function isWorked(
  { compartment, internal, initial }: Procedure,
  { self, state, internal: at, closed }: Replica,
): boolean {
  if (!worksAtHome.has(compartment)) return false;
  return closed !== undefined || state !== initial || at !== (internal[self]?.initial ?? null);
}

/** A decision on nationality is what category D holds. */
function decides(definition: Procedure, facts: readonly string[]): boolean {
  return facts.some((fact) => definition.facts[fact]?.category === "D");
}
