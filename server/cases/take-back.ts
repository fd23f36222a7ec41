/**
 * A flag that goes up waits for no reader: what had not left when it was raised is taken back in the same write, so that the
 * flag is the next thing to leave. With a suspension, or an end, nothing at all leaves any more that was still here (I1). It is
 * the same for every cause, so that it tells none.
 */
import { type Context, type Dispatch, type Event, type Procedure, withdrawUnsent } from "@wasl/procedure";
import type { Pools } from "../services.ts";
import type { Alongside, Change, Engine } from "./engine.ts";
import type { Entry } from "./entry.ts";
import { flagsBehindGates } from "./suspension.ts";

interface Unsent {
  readonly id: string;
  readonly party: string;
  readonly sequence: number;
  readonly act: string;
  readonly status: string;
}

const isFlag = (act: string) => act === "raise" || act === "lift" || act === "void";

/** The same engine, whose every write takes back what a flag overtakes. */
export function takingBack(engine: Engine, pools: Pools): Engine {
  return {
    ...engine,
    async commit(entry, change, alongside = {}) {
      const raised = raisedBy(entry, change);
      if (raised.length === 0) {
        return engine.commit(entry, change, alongside);
      }
      const { rows } = await pools.compartment(entry.compartment).query<Unsent>({
        name: "unsent",
        text: `select id, party, sequence, act, status from outbox
          where case_id = $1 and not attempted and status in ('to-read', 'waiting-batch', 'queued') order by sequence`,
        values: [entry.id],
      });
      const unsent = rows.filter(({ id }) => !alongside.withdrawn?.includes(id));
      const { context } = await engine.context(entry);
      const back = overtake(entry, change, unsent, stopsAll(entry.definition, raised), context);
      const withdrawn: Alongside = { withdrawn: [...(alongside.withdrawn ?? []), ...back.withdrawn] };
      return engine.commit(entry, back.change, { ...alongside, ...(back.withdrawn.length > 0 ? withdrawn : {}) });
    },
  };
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
  all: boolean,
  context: Context,
): { readonly change: Change; readonly withdrawn: readonly string[] } {
  const events: Event[] = [...change.events];
  let { replica } = change;
  let dispatches: readonly Dispatch[] = change.dispatches;
  const returned: Extract<Event, { kind: "returned" }>[] = [];
  for (const { party, sequence, act, status } of unsent) {
    const gone = returned.some((one) => one.to === party && one.sequence <= sequence);
    if (gone || isFlag(act) || !(all || status === "to-read")) {
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
  return { change: { events, dispatches, replica }, withdrawn: withdrawn.map(({ id }) => id) };
}
