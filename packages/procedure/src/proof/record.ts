/**
 * What an exploration has shown, kept as data beside the procedure: so that whoever ratifies a release ratifies the proof
 * with it, and anybody can make the proof again and compare.
 */
import type { FactId, Procedure, Wall } from "../definition.ts";
import { type Exploration, explorerVersion, type PromiseId, type Shown } from "../explore/explore.ts";
import type { BrokenClaim } from "../interference/claims.ts";
import type { Noninterference } from "../interference/noninterference.ts";
import type { Observer } from "../interference/observers.ts";
import type { Abstraction } from "./words/index.ts";

export interface ProofRecord {
  readonly procedure: { readonly name: string; readonly hash: string };
  /** Version of the explorer: what another one has shown says nothing here. */
  readonly explorer: number;
  readonly options: ProofOptions;
  readonly states: number;
  readonly transitions: number;
  /** Longest of the shortest ways. */
  readonly depth: number;
  readonly complete: boolean;
  readonly bounds: Exploration["bounds"];
  readonly walls: Readonly<Record<Wall["id"], ProvedWall>>;
  readonly promises: Readonly<Record<PromiseId, Proved>>;
  /** For each protected fact and each observer from whom it is kept: whether anything may be inferred of it. */
  readonly secrets: readonly ProvedSecret[];
  /** What was left out or taken together, by the key of the text that says so in each language. */
  readonly abstraction: Readonly<Record<Abstraction, string>>;
}

export interface ProofOptions {
  /** Letters that may be on their way to one party at once. */
  readonly room: number;
  /** States after which the walk stops. */
  readonly limit: number;
}

export interface Proved {
  readonly verdict: Shown["verdict"];
  /** Steps never taken, or clocks that leave somebody helpless. */
  readonly names?: readonly string[];
}

export interface ProvedWall extends Proved {
  /** Row of the domain reference. */
  readonly row: string;
  /** How often it was put to the test. */
  readonly asked: number;
}

export interface ProvedSecret {
  readonly fact: FactId;
  readonly viewer: Observer;
  readonly verdict: Shown["verdict"];
  /** Places that the owner's server can come to, and pairs of servers that were compared. */
  readonly states: number;
  readonly pairs: number;
  /** Claims on flags and clocks that do not hold. */
  readonly claims: readonly BrokenClaim[];
}

const abstraction: ProofRecord["abstraction"] = {
  facts: "proof.abstraction.facts",
  lists: "proof.abstraction.lists",
  flags: "proof.abstraction.flags",
  clocks: "proof.abstraction.clocks",
  letters: "proof.abstraction.letters",
  signatures: "proof.abstraction.signatures",
  messages: "proof.abstraction.messages",
};

/**
 * The same exploration gives the same record, byte for byte: it holds no time and no speed.
 *
 * @param secrets from `noninterference`; without them nothing is shown of protected facts.
 */
export function recordOf(
  definition: Procedure,
  exploration: Exploration,
  secrets: readonly Noninterference[] = [],
): ProofRecord {
  const { procedure, options, states, transitions, depth, complete, bounds, walls, promises } = exploration;
  return {
    procedure: { name: procedure.name, hash: procedure.hash },
    explorer: explorerVersion,
    options,
    states,
    transitions,
    depth,
    complete,
    bounds,
    walls: Object.fromEntries(
      definition.walls.map(({ id, row }) => {
        const { asked = 0, ...shown } = walls[id] ?? { verdict: "not-shown" as const };
        return [id, { row, ...bare(shown), asked }];
      }),
    ),
    promises: Object.fromEntries(
      Object.entries(promises).map(([promise, shown]) => [promise, bare(shown)]),
    ) as ProofRecord["promises"],
    secrets: secrets.map(({ fact, viewer, verdict, states, pairs, claims }) => ({
      fact,
      viewer,
      verdict,
      states,
      pairs,
      claims,
    })),
    abstraction,
  };
}

const bare = ({ verdict, names }: Shown): Proved => ({ verdict, ...(names ? { names } : {}) });
