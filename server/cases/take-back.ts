/**
 * A flag that goes up waits for no reader: what had not left when it was raised is taken back in the same write, so that the
 * flag is the next thing to leave. With a suspension, or an end, nothing at all leaves any more that was still here (I1). It is
 * the same for every cause, so that it tells none.
 */
import {
  type Context,
  type Dispatch,
  type Event,
  type Procedure,
  withdrawUnsent,
  withdrawWaiting,
} from "@wasl/procedure";
import type { Pools } from "../services.ts";
import type { Alongside, Change, Engine } from "./engine.ts";
import type { Entry } from "./entry.ts";
import { flagsBehindGates } from "./suspension.ts";
import { wordOf } from "./waiting.ts";

interface Unsent {
  readonly id: string;
  readonly party: string;
  readonly sequence: number;
  readonly act: string;
  readonly name: string;
  readonly status: string;
  readonly body: string | null;
}

const isFlag = (act: string) => act === "raise" || act === "lift" || act === "void";

/** The same engine, whose every write takes back what a flag overtakes. */
export function takingBack(engine: Engine, pools: Pools): Engine {
  return {
    ...engine,
    async commit(entry, change, alongside = {}) {
      const raised = raisedBy(entry, change);
      if (raised.length === 0 && !change.events.some(({ kind }) => kind === "unsent")) {
        return engine.commit(entry, change, alongside);
      }
      const unsent = (await readUnsent(pools, entry)).filter(({ id }) => !alongside.withdrawn?.includes(id));
      const { context } = await engine.context(entry);
      const all = stopsAll(entry.definition, raised);
      const flags = raised.length > 0;
      // Words that wait for their reader have no number: nothing waits for them.
      const goes = ({ status, sequence }: Unsent) => flags && (all || (status === "to-read" && sequence > 0));
      const dropped = droppedRows(unsent, change.events);
      const left = unsent.filter(({ id }) => !dropped.includes(id));
      const back = overtake(entry, change, left, goes, context);
      const withdrawn: Alongside = { withdrawn: [...(alongside.withdrawn ?? []), ...dropped, ...back.withdrawn] };
      return engine.commit(entry, back.change, { ...alongside, ...(withdrawn.withdrawn?.length ? withdrawn : {}) });
    },
  };
}

/**
 * What was on its way when a suspension or an end was raised, and found nobody, does not go again.
 *
 * @returns whether something was taken back.
 */
export async function stopLeaving(engine: Engine, pools: Pools, ref: string): Promise<boolean> {
  for (;;) {
    const entry = await engine.fresh(ref);
    if (!entry) {
      return false;
    }
    const unsent = await readUnsent(pools, entry);
    const raised = unsent.filter(({ act, name }) => act === "raise" && stopsAll(entry.definition, [name]));
    const overtaken = ({ party, sequence }: Unsent) =>
      sequence > 0 && raised.some((flag) => flag.party === party && flag.sequence > sequence);
    const { context } = await engine.context(entry);
    const nothing = { events: [], dispatches: [], replica: entry.replica };
    const back = overtake(entry, nothing, unsent, overtaken, context);
    if (back.withdrawn.length === 0) {
      return false;
    }
    if (await engine.commit(entry, back.change, { withdrawn: back.withdrawn })) {
      return true;
    }
  }
}

async function readUnsent(pools: Pools, { compartment, id }: Entry): Promise<readonly Unsent[]> {
  const { rows } = await pools.compartment(compartment).query<Unsent>({
    name: "unsent",
    text: `select id, party, sequence, act, name, status, case when sequence = 0 then body end as body from outbox
      where case_id = $1 and not attempted and status in ('to-read', 'waiting-batch', 'queued') order by sequence`,
    values: [id],
  });
  return rows;
}

/** Where what the kernel has just dropped had waited. */
function droppedRows(unsent: readonly Unsent[], events: readonly Event[]): readonly string[] {
  const dropped = events.filter((event) => event.kind === "unsent");
  return unsent.flatMap((row) => {
    const word = wordOf(row);
    return word && dropped.some(({ to, act, id }) => to === word.to && act === word.act && id === word.id)
      ? [row.id]
      : [];
  });
}

/** Flags of ours that the change puts up, and tells somebody. */
function raisedBy({ replica, definition }: Entry, { events, dispatches }: Change): readonly string[] {
  const told = dispatches.some(({ crossing }) => crossing.core.act.kind === "raise");
  const own = events.flatMap((event) => (event.kind === "raised" && event.by === replica.self ? [event.flag] : []));
  return told ? own.filter((flag) => definition.flags[flag]?.crosses) : [];
}

const stopsAll = (definition: Procedure, flags: readonly string[]): boolean =>
  flags.some((flag) => flagsBehindGates(definition).includes(flag) || definition.flags[flag]?.effect === "closes");

function overtake(
  { definition, events: before }: Entry,
  change: Change,
  unsent: readonly Unsent[],
  goes: (row: Unsent) => boolean,
  context: Context,
): { readonly change: Change; readonly withdrawn: readonly string[] } {
  const events: Event[] = [...change.events];
  let { replica } = change;
  let dispatches: readonly Dispatch[] = change.dispatches;
  const returned: Extract<Event, { kind: "returned" }>[] = [];
  const words: string[] = [];
  for (const row of unsent) {
    const { party, sequence, act } = row;
    const gone = returned.some((one) => one.to === party && one.sequence <= sequence);
    if (gone || isFlag(act) || !goes(row)) {
      continue;
    }
    const word = wordOf(row);
    if (word) {
      const dropped = withdrawWaiting(definition, [...before, ...events], replica, word, context);
      if (!dropped.ok) continue;
      words.push(row.id);
      events.push(...dropped.events);
      replica = dropped.replica;
      continue;
    }
    const waiting = [
      ...unsent.map((one) => ({ to: one.party, sequence: one.sequence })),
      ...dispatches.map(({ crossing }) => ({ to: crossing.to, sequence: crossing.sequence })),
    ];
    const outcome = withdrawUnsent(definition, [...before, ...events], replica, party, sequence, waiting, context);
    if (!outcome.ok) {
      continue;
    }
    const news = outcome.events.flatMap((event) => (event.kind === "returned" ? [event] : []));
    returned.push(...news);
    // What this very change was to send, and is void with the rest, was never in the outbox.
    const stands = ({ crossing }: Dispatch) =>
      !news.some((one) => one.to === crossing.to && one.sequence <= crossing.sequence);
    dispatches = [...dispatches.filter(stands), ...outcome.dispatches];
    events.push(...outcome.events);
    replica = outcome.replica;
  }
  const withdrawn = unsent.filter((row) =>
    returned.some((one) => one.to === row.party && one.sequence <= row.sequence),
  );
  return { change: { events, dispatches, replica }, withdrawn: [...words, ...withdrawn.map(({ id }) => id)] };
}
