/** Work taken from the corridor's own worked cases: a request prepared and signed, and a post that acknowledges it. */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import corridor from "../corridors/morocco-france/corridor.ts";
import { cases, commandOf, type DemonstrationMove, files } from "../corridors/morocco-france/demonstration/index.ts";
import type { Officer } from "../server/cases/api.ts";
import type { CaseView, Command } from "../server/http/api.ts";
import { categoriesOf, rightsOf } from "../server/people/rights.ts";
import type { StateServer } from "../server/state-server.ts";

/** One command of one person on one case, with the version that the person was looking at. */
export interface Deed {
  readonly officer: Officer;
  readonly command: Command;
  readonly version: number;
}

/** The commands of one case, in their order. */
export interface Lane {
  readonly ref: string;
  readonly deeds: readonly Deed[];
}

const rights = rightsOf(corridor.rights);

export function officerOf(id: string): Officer {
  const person = corridor.demonstration.people.find((each) => each.id === id);
  if (!person) throw new Error(`The demonstration knows nobody called ${id}`);
  return { person: id, post: person.post, catalogueRoles: person.roles, ...categoriesOf(rights, person.roles) };
}

function movesOf(id: string): readonly DemonstrationMove[] {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`The demonstration has no case ${id}`);
  return found.moves;
}

/** Of the case that has just arrived: everything the prefecture does until two people have signed the request. */
export const requestMoves = movesOf("just-arrived").filter(({ doing }) => !["open", "clear"].includes(doing.do));
const [opening] = movesOf("just-arrived").filter(({ doing }) => doing.do === "open");
const clearing = movesOf("just-arrived").find(({ doing }) => doing.do === "clear");
const acknowledging = movesOf("being-identified").find(
  ({ doing }) => doing.do === "step" && doing.step === "acknowledge",
);

type File = { readonly hash: string; readonly name: string; readonly mediaType: string; readonly bytes: number };

/** Opens a case and stores the file that its facts will name. */
async function open(server: StateServer): Promise<{ readonly ref: string; readonly file: File }> {
  const officer = officerOf(opening?.by ?? "");
  const opened = await server.cases.open(officer, "laissez-passer", { requesting: "FR", requested: "MA" });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { ref } = opened.value;
  const [first] = files;
  if (!first) throw new Error("The demonstration has no files");
  const bytes = await readFile(first.url);
  const stored = await server.services.attachments.put(officer, ref, { ...first, category: "A", bytes });
  if (!stored.ok) throw new Error(stored.refusal.code);
  return { ref, file: stored.value };
}

/** What each person of the request sees as the version before acting: the same in every case. */
let versions: readonly number[] | undefined;

async function learnVersions(server: StateServer, now: Temporal.Instant): Promise<readonly number[]> {
  const { ref, file } = await open(server);
  const learnt: number[] = [];
  for (const move of requestMoves) {
    const officer = officerOf(move.by);
    const view = await look(server, officer, ref);
    learnt.push(view.version);
    await perform(server, ref, { officer, command: commandIn(move, now, file), version: view.version });
  }
  return learnt;
}

/** A case, opened, with the commands that will bring its request to the border. */
export async function requestLane(server: StateServer, now: Temporal.Instant): Promise<Lane> {
  versions ??= await learnVersions(server, now);
  const { ref, file } = await open(server);
  const deeds = requestMoves.map((move, index) => ({
    officer: officerOf(move.by),
    command: commandIn(move, now, file),
    version: versions?.[index] ?? 0,
  }));
  return { ref, deeds };
}

function commandIn(move: DemonstrationMove, now: Temporal.Instant, file: File): Command {
  const command = commandOf(move.doing, now, () => ({ ...file }), randomUUID);
  if (!command) throw new Error(`${move.doing.do} is no command`);
  return command;
}

export async function perform(server: StateServer, ref: string, { officer, command, version }: Deed): Promise<void> {
  const done = await server.cases.act(officer, ref, command, version);
  if (!done.ok) throw new Error(`${JSON.stringify(command).slice(0, 120)}: ${JSON.stringify(done.refusal)}`);
}

async function look(server: StateServer, officer: Officer, ref: string): Promise<CaseView> {
  const seen = await server.cases.view(officer, ref);
  if (!seen.ok) throw new Error(seen.refusal.code);
  return seen.value;
}

/** Reads the case once, as the person who is about to act has. */
export async function lookAt(server: StateServer, lane: Lane): Promise<void> {
  const [first] = lane.deeds;
  if (first) await look(server, first.officer, lane.ref);
}

/** The second reader lets a case's request out. */
export async function clear(server: StateServer, ref: string): Promise<void> {
  const reader = officerOf(clearing?.by ?? "");
  for (const { id, mayClear } of await server.outbox.ofCase(reader, ref)) {
    const cleared = mayClear ? await server.outbox.clear(reader, id) : undefined;
    if (cleared && !cleared.ok) throw new Error(cleared.refusal.code);
  }
}

/** The post acknowledges what has arrived: nothing to read before it leaves, so it crosses at once. */
export async function acknowledgeLane(server: StateServer, ref: string, now: Temporal.Instant): Promise<Lane> {
  if (!acknowledging) throw new Error("No case of the demonstration acknowledges");
  const officer = officerOf(acknowledging.by);
  const { version } = await look(server, officer, ref);
  const none: File = { hash: "", name: "", mediaType: "", bytes: 0 };
  return { ref, deeds: [{ officer, command: commandIn(acknowledging, now, none), version }] };
}
