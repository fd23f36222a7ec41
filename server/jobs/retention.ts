/** Every night: what is over its time is erased, category by category, unless a legal hold stands. */
import type { Entry } from "../cases/entry.ts";
import { categoriesOf } from "../cases/split.ts";
import type { CorridorData } from "../services.ts";
import { type ErasureServices, eraseCategories } from "./erasure.ts";
import { retentionRules } from "./retention-rules.ts";

export interface RetentionServices extends ErasureServices {
  readonly corridor: CorridorData;
}

/** @returns what was erased: how many cases, by rule. */
export async function eraseWhatIsDue(services: RetentionServices): Promise<Readonly<Record<string, number>>> {
  const erased: Record<string, number> = {};
  for (const compartment of services.pools.compartments) {
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const { rows } = await services.pools.compartment(compartment).query<{ id: string }>(
        `select c.id from case_ c where c.id > $1 and c.legal_hold is null
           and exists (select from data_key k where k.subject = c.id and k.holder = '')
         order by c.id limit 200`,
        [after],
      );
      for (const { id } of rows) {
        const entry = await services.engine.fresh(id);
        for (const rule of entry ? await eraseOf(services, entry) : []) {
          erased[rule] = (erased[rule] ?? 0) + 1;
        }
        after = id;
      }
      if (rows.length === 0) break;
    }
  }
  return erased;
}

async function eraseOf(services: RetentionServices, entry: Entry): Promise<readonly string[]> {
  const { definition, replica, events, compartment, keys } = entry;
  const zone = services.corridor.states[services.state]?.zone ?? "UTC";
  const now = services.clock();
  const done: string[] = [];
  for (const rule of retentionRules) {
    const from = rule.compartments.includes(compartment) ? rule.from({ definition, replica, events, zone }) : undefined;
    if (!from || Temporal.Instant.compare(from.toInstant(), now) > 0) {
      continue;
    }
    const all = rule.categories === "all" ? categoriesOf(definition) : rule.categories;
    const left = all.filter((category) => keys.own(category) !== undefined);
    if (left.length > 0 && (await eraseCategories(services, entry, left, rule.id))) {
      done.push(rule.id);
    }
  }
  return done;
}
