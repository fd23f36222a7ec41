/**
 * Lists of cases. The database narrows by columns that every viewer of the case may know; what a line says comes from the
 * viewer's own projection, so that no count, date or order tells of what the viewer may not read.
 */
import type { CaseView } from "@wasl/procedure";
import { isReader, type Waiting } from "../exchange/readers.ts";
import type { CaseList, WorkItem } from "../http/api.ts";
import type { CaseFilter, Pools } from "../services.ts";
import type { Officer } from "./api.ts";
import { awaitedAttestations } from "./awaited.ts";
import type { Engine } from "./engine.ts";
import type { Entry } from "./entry.ts";
import type { Reach } from "./reach.ts";
import { nameKind, searchWords } from "./search.ts";
import { shownReference } from "./shown.ts";
import { isSuspended } from "./suspension.ts";
import { changedAtIn, dueIn, personNameIn, viewOf } from "./viewing.ts";

export interface ListServices {
  readonly engine: Engine;
  readonly reach: Reach;
  readonly pools: Pools;
}

const pageSize = 25;
/** More open cases than one post works on at a time; beyond it the list is searched, not scrolled. */
const mostWork = 500;

interface Seen {
  readonly entry: Entry;
  readonly view: CaseView;
}

export async function listCases(services: ListServices, officer: Officer, filter: CaseFilter): Promise<CaseList> {
  const found = await findRefs(services, officer, filter);
  const page = Math.max(1, filter.page ?? 1);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const cases = await see(services, officer, found.slice((page - 1) * pageSize, page * pageSize));
  return {
    total: found.length,
    page,
    pages,
    cases: cases.map(({ view }) => {
      const due = dueIn(view);
      const person = personNameIn(view);
      return {
        ref: view.ref,
        shown: shownReference(view.procedure.name, view.ref),
        procedure: view.procedure.name,
        state: view.state,
        turn: view.turn,
        turnState: turnState(view),
        ...(person ? { person } : {}),
        flags: flagsOf(view),
        openedAt: view.openedAt,
        changedAt: changedAtIn(view),
        ...(due ? { due } : {}),
        closed: view.closed !== undefined,
      };
    }),
  };
}

/** Still open; or closed by an answer that waits for its second reader. */
const unfinished = `(closed_at is null or exists (
  select from outbox o where o.case_id = case_.id and o.status = 'to-read'))`;

export async function workOf(
  services: ListServices,
  officer: Officer,
  scope: "mine" | "post",
): Promise<readonly WorkItem[]> {
  const seen = await see(services, officer, (await findRefs(services, officer, {}, unfinished)).slice(0, mostWork));
  const items = await Promise.all(seen.map((one) => itemOf(services, officer, one, scope)));
  return items.flatMap((item) => item ?? []).sort(byDue);
}

async function itemOf(
  services: ListServices,
  officer: Officer,
  { entry, view }: Seen,
  scope: "mine" | "post",
): Promise<WorkItem | undefined> {
  const acts = view.offers.filter((offer) => offer.enabled && ["step", "sign", "internal"].includes(offer.do));
  const toRead = await readingFor(services, officer, entry);
  const ended = view.clocks.some((clock) => clock.status === "ended" && clock.waiting === view.self);
  const refused = view.story.at(-1)?.kind === "returned";
  const ours = view.turn === view.self;
  // A private act that is possible at any time is nothing to do while the other party has the turn.
  const awaited = awaitedAttestations(entry.definition, view, (fact) => {
    const category = entry.definition.facts[fact]?.category;
    return category !== undefined && officer.reads.includes(category);
  });
  const because: WorkItem["because"] | undefined = acts.some((offer) => offer.do === "sign")
    ? "sign"
    : toRead
      ? "read"
      : refused
        ? "refused"
        : ours && acts.length > 0
          ? "turn"
          : ended
            ? "clock"
            : awaited.length > 0 || (scope === "post" && ours)
              ? "turn"
              : undefined;
  if (because === undefined || (view.closed && because !== "read")) {
    return undefined;
  }
  const due = dueIn(view);
  const person = personNameIn(view);
  const can = [...acts].sort((one, other) => order(one.do) - order(other.do));
  return {
    ref: view.ref,
    procedure: view.procedure.name,
    state: view.state,
    shown: shownReference(view.procedure.name, view.ref),
    ...(person ? { person } : {}),
    can: [
      ...can.map((offer) => ({ do: offer.do, name: offer.name })),
      ...awaited.map((name) => ({ do: "record", name })),
    ],
    ...(due ? { due } : {}),
    turn: view.turn,
    turnState: turnState(view),
    flags: flagsOf(view),
    because,
  };
}

const order = (act: string) => ["sign", "step", "internal"].indexOf(act);

/** Something of this case waits for a second reader, and this officer may be the one: often of another post than its writer. */
async function readingFor(services: ListServices, officer: Officer, entry: Entry): Promise<boolean> {
  if (isSuspended(entry.definition, entry.replica)) {
    return false;
  }
  const { rows } = await services.pools.compartment(entry.compartment).query<Waiting>({
    name: "to-read",
    text: "select act, name, status, signers, screen from outbox where case_id = $1 and status = 'to-read'",
    values: [entry.id],
  });
  return rows.some((row) => isReader(services.reach, officer, entry, row));
}

function byDue(one: WorkItem, other: WorkItem): number {
  if (one.due && other.due) {
    return Temporal.Instant.compare(one.due.at, other.due.at);
  }
  return one.due ? -1 : other.due ? 1 : one.ref < other.ref ? -1 : 1;
}

const turnState = (view: CaseView) => (view.turn === null ? null : (view.parties[view.turn] ?? null));
const flagsOf = (view: CaseView) => [...new Set(view.flags.map(({ flag }) => flag))];

async function see(services: ListServices, officer: Officer, refs: readonly string[]): Promise<readonly Seen[]> {
  const { engine, reach } = services;
  const seen: Seen[] = [];
  for (const ref of refs) {
    const entry = await engine.fresh(ref);
    if (entry && reach.mayOpen(officer, entry.definition, entry.replica.self, entry.posts, entry.id)) {
      const { context } = await engine.context(entry);
      seen.push({ entry, view: viewOf(reach, officer, entry, context) });
    }
  }
  return seen;
}

interface Found {
  readonly id: string;
  readonly ref: string;
  readonly procedure: string;
  readonly release: string;
  readonly party: string;
  readonly posts: string[];
}

/** Newest first. */
async function findRefs(
  services: ListServices,
  officer: Officer,
  filter: CaseFilter,
  besides = "true",
): Promise<readonly string[]> {
  const { reach, pools } = services;
  const posts = reach.posts(officer);
  const refs: { readonly ref: string; readonly opened: string }[] = [];
  for (const compartment of pools.compartments) {
    const conditions = [besides];
    const values: unknown[] = [];
    const where = (sql: (place: string) => string, value: unknown) => {
      values.push(value);
      conditions.push(sql(`$${values.length}`));
    };
    if (officer.files) where((place) => `id = any (${place}::uuid[])`, officer.files);
    else if (posts !== "all") where((place) => `posts && ${place}::text[]`, posts);
    if (filter.procedure !== undefined) where((place) => `procedure = ${place}`, filter.procedure);
    if (filter.state !== undefined) where((place) => `state = ${place}`, filter.state);
    if (filter.turn !== undefined) where((place) => `turn = ${place}`, filter.turn);
    if (filter.flag !== undefined)
      where((place) => `exists (select from unnest(flags) as f where split_part(f, '@', 1) = ${place})`, filter.flag);
    if (filter.closed !== undefined) where((place) => `(closed_at is not null) = ${place}`, filter.closed);
    const words = searchWords(filter.text ?? "");
    for (const token of tokensFor(services, officer, compartment, filter.text ?? "", words)) {
      where(
        (place) =>
          `exists (select from search_token s where s.case_id = case_.id and s.token = any (${place}::bytea[]))`,
        token,
      );
    }
    const { rows } = await pools.compartment(compartment).query<Found & { opened: string }>(
      `select id, ref, procedure, release, party, posts, opened_at::text as opened from case_
       where ${conditions.join(" and ")} order by opened_at desc limit 2000`,
      values,
    );
    refs.push(...rows.filter((row) => services.engine.mayOpen(reach, officer, row)));
  }
  return refs.sort((one, other) => (one.opened < other.opened ? 1 : -1)).map(({ ref }) => ref);
}

/** A name finds only for those who may read the category that it is written in; the shown reference for everybody. */
function tokensFor(
  { engine }: ListServices,
  officer: Officer,
  compartment: string,
  text: string,
  words: readonly string[],
): readonly Buffer[][] {
  if (words.length === 0) {
    return [];
  }
  const whole = text.trim().toLowerCase();
  if (/^[a-z]{2,4}-[a-z0-9]{4}-[a-z0-9]{4}$/.test(whole) || /^[0-9a-f-]{36}$/.test(whole)) {
    return [[engine.token(compartment, "reference", whole)]];
  }
  const kinds = officer.reads.map(nameKind);
  return words.map((word) =>
    (kinds.length === 0 ? ["reference" as const] : kinds).map((kind) => engine.token(compartment, kind, word)),
  );
}
