/** The clock watch: warns before an end, notes the end, and says when nobody has acted since. It moves no case. */
import { compiled, endClock, type Procedure } from "@wasl/procedure";
import type { Engine } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import { nextWaking, type Waking, wakings } from "../cases/row.ts";
import type { Pools, Reminders, Rights } from "../services.ts";

export interface ClockServices {
  readonly pools: Pools;
  readonly engine: Engine;
  readonly reminders: Reminders;
  readonly rights: Rights;
  readonly clock: () => Temporal.Instant;
}

/** @returns how many cases were looked at. */
export async function watchClocks(services: ClockServices): Promise<number> {
  let looked = 0;
  for (const compartment of services.pools.compartments) {
    const { rows } = await services.pools
      .compartment(compartment)
      .query<{ id: string }>("select id from case_ where wakes_at <= $1 order by wakes_at limit 500", [
        services.clock().toString(),
      ]);
    for (const { id } of rows) {
      await watchCase(services, id);
      looked += 1;
    }
  }
  return looked;
}

async function watchCase(services: ClockServices, id: string): Promise<void> {
  const { engine, pools } = services;
  let entry = await engine.fresh(id);
  if (!entry) {
    return;
  }
  const now = services.clock();
  const due = wakings(entry.definition, entry.replica).filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
  for (const waking of due) {
    if (waking.level === "due") {
      entry = (await noteEnd(engine, entry, waking.clock)) ?? entry;
    }
  }
  // Each letter is sent once; the last level says most, and a warning after the end says nothing.
  for (const clock of new Set(due.map((waking) => waking.clock))) {
    const last = due
      .filter((waking) => waking.clock === clock)
      .sort((one, other) => order(one) - order(other))
      .at(-1);
    if (last) await remind(services, entry, last);
  }
  await pools
    .compartment(entry.compartment)
    .query("update case_ set wakes_at = $3 where id = $1 and version = $2", [
      entry.id,
      entry.replica.version,
      nextWaking(entry.definition, entry.replica, now.toString()),
    ]);
}

const order = ({ level }: Waking) => ["warning", "due", "unattended"].indexOf(level);

async function noteEnd(engine: Engine, start: Entry, clock: string): Promise<Entry | undefined> {
  let entry: Entry | undefined = start;
  while (entry) {
    const { context } = await engine.context(entry);
    const outcome = endClock(entry.definition, entry.replica, clock, context);
    if (!outcome.ok || outcome.events.length === 0) {
      return entry;
    }
    const after = await engine.commit(entry, outcome);
    if (after) {
      return after;
    }
    entry = await engine.read(start.id);
  }
  return undefined;
}

async function remind(services: ClockServices, entry: Entry, waking: Waking): Promise<void> {
  const { definition, replica, posts } = entry;
  const { clock, level, due } = waking;
  for (const role of rolesToRemind(definition, entry, waking, services.rights)) {
    for (const post of posts) {
      await services.reminders.remind({ post, role, clock, procedure: definition.name, ref: replica.ref, level, due });
    }
  }
}

/**
 * Catalogue roles that can still act, when the act is ours; those that the clock's end escalates to, at its end. None that may
 * not know of the clock.
 */
function rolesToRemind(
  definition: Procedure,
  entry: Entry,
  { clock, level }: Waking,
  rights: Rights,
): readonly string[] {
  const { self, state } = entry.replica;
  const found = definition.clocks[clock];
  if (!found) {
    return [];
  }
  const acting = Object.values(definition.steps).filter((step) => step.by === self && step.from.includes(state));
  const roles = new Set(found.obliged === self ? acting.flatMap((step) => [...step.roles, ...step.second]) : []);
  if (level !== "warning" && found.end.effect === "escalate") {
    for (const role of found.end.to) roles.add(role);
  }
  const behind = compiled(definition).clockCategories[clock] ?? [];
  const catalogue = [...roles].flatMap((role) => {
    const { party, catalogue: row } = definition.roles[role] ?? {};
    return party === self && row !== undefined && behind.every((category) => rights.mayRead(row, category))
      ? [row]
      : [];
  });
  return [...new Set(catalogue)];
}
