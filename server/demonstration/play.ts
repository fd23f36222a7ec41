/**
 * Plays the corridor's worked cases, move by move in the order of time, through people who may do no more than any officer.
 * Used when a demonstration is made, and by `wasl story`.
 */
import { randomUUID } from "node:crypto";
import type { CaseView, Command } from "@wasl/procedure";
import {
  commandOf,
  type DemonstrationCase,
  type DemonstrationFile,
  files,
  type PlannedMove,
  plan,
} from "../../corridors/morocco-france/demonstration/index.ts";
import type { Envelope } from "../http/api.ts";

/** Somebody who can work: over HTTP, or inside the server that makes its own demonstration. */
export interface Player {
  open(procedure: string, parties: Readonly<Record<string, string>>): Promise<string>;
  /** Undefined while this person's server knows nothing of the case. */
  look(ref: string): Promise<Looked | undefined>;
  /** Acts on what was looked at last. */
  act(ref: string, command: Command): Promise<Looked>;
  attach(ref: string, fact: string, file: DemonstrationFile): Promise<unknown>;
  /** Says that both cases are of the same person. */
  same(ref: string, as: string): Promise<unknown>;
  toRead(ref: string): Promise<readonly Envelope[]>;
  clear(envelope: string): Promise<void>;
}

export interface Looked {
  readonly view: CaseView;
  readonly envelopes: readonly Envelope[];
}

export interface Stage {
  /** The clock of every server; it only goes forward. */
  setClock(at: Temporal.Instant): void;
  /** A demonstration person, by id. */
  player(person: string): Promise<Player>;
  /** Resolves once everything that may leave has arrived and was applied. */
  settled(): Promise<void>;
}

/** What has just happened, for whoever tells it. */
export interface Played {
  readonly move: PlannedMove;
  readonly ref: string;
  /** Whether something was done at all: there may have been nothing to read. */
  readonly done: boolean;
  /** The case as the person who acted sees it, everything delivered. */
  look(): Promise<Looked | undefined>;
}

/**
 * @param now the day that the cases are written around: everything before it is played as past.
 * @param told called after each move, once it has arrived everywhere.
 * @throws Error naming case and move when a move is refused: the cases are tested data, so the corridor does not fit the server.
 */
export async function play(
  cases: readonly DemonstrationCase[],
  now: Temporal.Instant,
  stage: Stage,
  told: (played: Played) => Promise<void> | void = () => undefined,
): Promise<void> {
  const refs = new Map<string, string>();
  for (const move of plan(now, cases)) {
    stage.setClock(move.at);
    const player = await stage.player(move.by);
    try {
      const looked = await make(move, player, refs, now);
      await stage.settled();
      const ref = refs.get(move.of.id) ?? "";
      await told({ move, ref, done: looked !== undefined, look: () => player.look(ref) });
    } catch (error) {
      throw new Error(`Case ${move.of.id}, ${move.by} at ${move.at}: ${JSON.stringify(move.doing).slice(0, 160)}`, {
        cause: error,
      });
    }
  }
}

async function make(
  move: PlannedMove,
  player: Player,
  refs: Map<string, string>,
  now: Temporal.Instant,
): Promise<Looked | undefined> {
  const { doing, of } = move;
  if (doing.do === "open") {
    const ref = await player.open(of.procedure, of.parties);
    refs.set(of.id, ref);
    return player.look(ref);
  }
  const ref = refs.get(of.id) ?? "";
  if (doing.do === "clear") {
    const waiting = await player.toRead(ref);
    for (const envelope of waiting) {
      await player.clear(envelope.id);
    }
    return waiting.length > 0 ? player.look(ref) : undefined;
  }
  if (doing.do === "same") {
    await player.same(ref, refs.get(doing.as) ?? "");
    return player.look(ref);
  }
  if (doing.do === "link") return player.act(ref, { do: "link", link: doing.link, ref: refs.get(doing.to) ?? "" });
  const stored = await storeFiles(doing, ref, player);
  const command = commandOf(doing, now, (id) => stored.get(id) as never, randomUUID);
  if (!command) {
    return undefined;
  }
  const looked = await player.act(ref, command);
  // The first sending gives the case the reference that both shores use.
  refs.set(of.id, looked.view.ref);
  return looked;
}

/** Files are stored before the fact that names them. */
async function storeFiles(doing: object, ref: string, player: Player): Promise<ReadonlyMap<string, unknown>> {
  const stored = new Map<string, unknown>();
  for (const [fact, value] of Object.entries("facts" in doing ? (doing.facts as object) : {})) {
    for (const [, id] of JSON.stringify(value).matchAll(/"\$file":"([^"]+)"/g)) {
      const file = files.find((each) => each.id === id);
      if (file && id) {
        stored.set(id, await player.attach(ref, fact, file));
      }
    }
  }
  return stored;
}
