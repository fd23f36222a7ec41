/** Plays a worked example through the engine itself: one replica a party, delivery after each move, and what is expected of it. */
import { advance } from "./advance.ts";
import type { Actor, Command, Crossing, Event, Json, Outcome, Refusal, Replica } from "./case.ts";
import { compiled } from "./compiled.ts";
import type { Context } from "./context.ts";
import { nameOf } from "./crossing.ts";
import type { Example, ExampleMove, LinkId, PartyId, Procedure, StateCode, StateId } from "./definition.ts";
import { open } from "./open.ts";
import { own } from "./own.ts";
import { receive } from "./receive.ts";
import { letGo } from "./waiting.ts";

/** What an example is played in: calendars, rules and the access matrix of the corridor. */
export interface ExampleSetting extends Pick<Context, "calendars" | "rules" | "mayRead"> {
  /** Which State plays which party. Absent: the calendars' States, in order. */
  readonly parties?: Readonly<Record<PartyId, StateCode>>;
}

export interface ExampleFailure {
  /** Position in the play; -1 for the opening. */
  readonly move: number;
  /** What was expected and what was found, for a developer. */
  readonly says: string;
}

interface Play {
  readonly definition: Procedure;
  readonly setting: ExampleSetting;
  readonly replicas: Map<PartyId, Replica>;
  readonly events: Map<PartyId, Event[]>;
  readonly links: Record<PartyId, Record<LinkId, StateId>>;
  /** Made but not yet delivered, in order. */
  readonly waiting: Crossing[];
  readonly failures: ExampleFailure[];
}

/** @returns what did not come out as the example says; nothing when all did. */
export function runExample(
  definition: Procedure,
  example: Example,
  setting: ExampleSetting,
): readonly ExampleFailure[] {
  return playExample(definition, example, setting).failures;
}

/** The same, with the replicas and events that came of it. */
export function playExample(definition: Procedure, example: Example, setting: ExampleSetting) {
  const play: Play = {
    definition,
    setting,
    replicas: new Map(),
    events: new Map(),
    links: {},
    waiting: [],
    failures: [],
  };
  const { at, party } = example.opens;
  const parties = setting.parties ?? inOrder(definition, setting);
  const roles = Object.keys(definition.roles).filter((role) => definition.roles[role]?.party === party);
  const actor: Actor = { person: "opener", post: `${party}-post`, roles };
  const opened = open(
    definition,
    actor,
    { ref: uuid(0), release: "0".repeat(64), parties, self: party },
    contextAt(play, party, at),
  );
  if (!opened.ok) {
    play.failures.push({ move: -1, says: `opening was refused: ${opened.refusal.code}` });
    return play;
  }
  play.replicas.set(party, opened.replica);
  play.events.set(party, [...opened.events]);
  for (const [index, move] of example.play.entries()) makeMove(play, move, index);
  return play;
}

function inOrder(definition: Procedure, setting: ExampleSetting): Readonly<Record<PartyId, StateCode>> {
  const states = Object.keys(setting.calendars);
  return Object.fromEntries(compiled(definition).parties.map((party, index) => [party, states[index] ?? `X${index}`]));
}

function contextAt(play: Play, party: PartyId, now: string): Context {
  const { calendars, rules, mayRead } = play.setting;
  return { now, calendars, rules, mayRead, linked: play.links[party] ?? {}, newReference: () => uuid(1) };
}

function makeMove(play: Play, move: ExampleMove, index: number): void {
  const fail = (says: string) => play.failures.push({ move: index, says });
  const party = own(play.definition.roles, move.role)?.party;
  const replica = party === undefined ? undefined : play.replicas.get(party);
  if (party === undefined || !replica) {
    fail(`${move.role} has no replica to act on`);
    return;
  }
  const actor: Actor = { person: move.person ?? move.role, post: `${party}-post`, roles: [move.role] };
  if (move.do === "link" && typeof move.value === "string") {
    play.links[party] = { ...play.links[party], [move.name]: move.value };
  }
  const outcome = advance(play.definition, replica, actor, commandOf(move, index), contextAt(play, party, move.at));
  checkRefusal(move, outcome.ok ? undefined : outcome.refusal, fail);
  if (outcome.ok) {
    play.replicas.set(party, outcome.replica);
    play.events.set(party, [...(play.events.get(party) ?? []), ...outcome.events]);
    play.waiting.push(...leaving(play, party, outcome, move.at, fail));
    if (!move.held) deliver(play, party, move.at, fail);
  }
  checkAfter(play, move, party, fail);
}

/** In a worked case the second reader lets every word go at once. */
function leaving(
  play: Play,
  party: PartyId,
  { dispatches }: Extract<Outcome, { readonly ok: true }>,
  now: string,
  fail: (says: string) => void,
): readonly Crossing[] {
  return dispatches.flatMap(({ crossing, waits }) => {
    const replica = play.replicas.get(party);
    const word = replica?.waiting.find(({ to, id }) => to === crossing.to && id === nameOf(crossing.core.act).id);
    if (!waits || !replica || !word) return [crossing];
    const read = letGo(play.definition, replica, word, contextAt(play, party, now));
    if (!read.ok) {
      fail(`what ${party} has written does not leave: ${words(read.refusal)}`);
      return [];
    }
    play.replicas.set(party, read.replica);
    play.events.set(party, [...(play.events.get(party) ?? []), ...read.events]);
    return read.dispatches.map((dispatch) => dispatch.crossing);
  });
}

/** Everything of one sender, then whatever of the others had to wait for it. */
function deliver(play: Play, sender: PartyId, now: string, fail: (says: string) => void): void {
  const held: Crossing[] = [];
  for (const crossing of play.waiting.splice(0)) {
    if (crossing.core.by !== sender || !arrive(play, crossing, now, fail)) held.push(crossing);
  }
  play.waiting.push(...held);
}

function arrive(play: Play, crossing: Crossing, now: string, fail: (says: string) => void): boolean {
  const { to } = crossing;
  const before = play.replicas.get(to);
  const reception = receive(play.definition, before, crossing, crossing.core.by, to, contextAt(play, to, now));
  if (reception.kind === "early") return false;
  if (reception.kind === "refused")
    fail(`${to} refused what came from ${crossing.core.by}: ${words(reception.refusal)}`);
  if (reception.kind !== "repeated") {
    play.events.set(to, [...(play.events.get(to) ?? []), ...reception.events]);
    if (reception.replica) play.replicas.set(to, reception.replica);
  }
  return true;
}

/** The command that a move of a worked case stands for; `index` makes its ids. */
export function commandOf(move: ExampleMove, index: number): Command {
  const { name } = move;
  const facts = (move.facts ?? {}) as Readonly<Record<string, Json>>;
  const reason = move.reason === undefined ? {} : { reason: move.reason };
  const value = move.value as Json;
  switch (move.do) {
    case "record":
      return { do: "record", facts };
    case "step":
    case "internal":
      return { do: move.do, step: name, facts, ...reason };
    case "sign":
    case "unprepare":
      return { do: move.do, step: name };
    case "raise":
      return { do: "raise", flag: name, ...(move.reason === undefined ? {} : { cause: move.reason }) };
    case "lift":
      return { do: "lift", flag: name };
    case "message":
      return {
        do: "message",
        message: name,
        id: uuid(index + 2),
        value: typeof value === "string" ? { text: value } : value,
      };
    case "contribute":
      return { do: "contribute", list: name, id: uuid(index + 2), value };
    case "retract":
      return { do: "retract", list: name, id: typeof value === "number" ? uuid(value + 2) : String(value) };
    case "link":
      return { do: "link", link: name, ref: value === null ? null : uuid(index + 2) };
  }
}

/** Made ids, so that a play is the same each time. The entry of move 3 is `uuid(5)`; a retraction names it by 3. */
function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}

const words = ({ code, about, conditions }: Refusal): string =>
  `${code} ${JSON.stringify(about ?? {})}${conditions ? ` [${conditions.join(", ")}]` : ""}`;

function checkRefusal(move: ExampleMove, refusal: Refusal | undefined, fail: (says: string) => void): void {
  const expected = move.expect?.refused;
  if (expected === undefined) {
    if (refusal) fail(`${move.do} ${move.name} by ${move.role} was refused: ${words(refusal)}`);
    return;
  }
  if (!refusal) fail(`${move.do} ${move.name} by ${move.role} should be refused with ${expected}`);
  else if (refusal.code !== expected) fail(`expected ${expected}, found ${words(refusal)}`);
  const conditions = move.expect?.conditions;
  if (conditions && refusal && !sameSet(conditions, refusal.conditions ?? [])) {
    fail(`expected [${conditions.join(", ")}] not met, found ${words(refusal)}`);
  }
}

function checkAfter(play: Play, move: ExampleMove, party: PartyId, fail: (says: string) => void): void {
  const { expect } = move;
  const home = play.replicas.get(party);
  if (!expect || !home) return;
  if (expect.state !== undefined && home.state !== expect.state)
    fail(`expected state ${expect.state}, found ${home.state}`);
  if (expect.elsewhere !== undefined) {
    for (const [other, replica] of play.replicas) {
      if (other !== party && replica.state !== expect.elsewhere)
        fail(`expected ${expect.elsewhere} at ${other}, found ${replica.state}`);
    }
  }
  for (const [clock, wanted] of Object.entries(expect.clocks ?? {})) {
    const found = own(home.clocks, clock) ?? { status: "not-started", due: undefined };
    if (found.status !== wanted.status) fail(`expected clock ${clock} ${wanted.status}, found ${found.status}`);
    if (wanted.due !== undefined && !sameMoment(found.due, wanted.due))
      fail(`expected ${clock} due ${wanted.due}, found ${found.due}`);
  }
  for (const [holder, facts] of Object.entries(expect.holds ?? {})) {
    const held = Object.keys(play.replicas.get(holder)?.facts ?? {});
    if (!sameSet(held, facts))
      fail(`expected ${holder} to hold [${facts.join(", ")}], found [${held.sort().join(", ")}]`);
  }
  if (expect.flags && !sameSet(expect.flags, Object.keys(home.flags))) {
    fail(`expected flags [${expect.flags.join(", ")}], found [${Object.keys(home.flags).join(", ")}]`);
  }
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

function sameMoment(found: string | undefined, wanted: string): boolean {
  try {
    return found !== undefined && Temporal.Instant.compare(found, wanted) === 0;
  } catch {
    return false;
  }
}
