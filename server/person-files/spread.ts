/** What one case records on the person's file reaches the person's other cases: a gate that closes, closes in each of them. */
import { adopt, type Event, replay } from "@wasl/procedure";
import type { Engine } from "../cases/engine.ts";
import type { Entry } from "../cases/entry.ts";
import { toAdopt } from "../cases/person-facts.ts";
import type { Pools } from "../services.ts";

export interface SpreadServices {
  readonly engine: Engine;
  readonly pools: Pools;
}

/** In whose name another case notes it. */
interface Author {
  readonly person: string;
  readonly post: string;
  readonly role?: string;
}

const nobody: Author = { person: "person-file", post: "" };

/** After a step of `entry` that wrote on the person's file. */
export async function spread(services: SpreadServices, entry: Entry): Promise<void> {
  await spreadFile(services, entry.compartment, entry.personFile.id, authorOf(entry.events) ?? nobody);
}

/** Every case of the person that is behind the person's file. */
export async function spreadFile(
  services: SpreadServices,
  compartment: string,
  personFile: string,
  author: Author = nobody,
): Promise<void> {
  const { rows } = await services.pools.compartment(compartment).query<{ id: string }>({
    name: "cases-behind",
    text: `select c.id from case_ c join person_file p on p.id = c.person_file
      where c.person_file = $1 and c.closed_at is null and c.adopted < p.version`,
    values: [personFile],
  });
  for (const { id } of rows) {
    await adoptInto(services, id, author);
  }
}

/** What a stopped process had left undone. */
export async function spreadAll(services: SpreadServices): Promise<void> {
  for (const compartment of services.pools.compartments) {
    const { rows } = await services.pools.compartment(compartment).query<{ person_file: string }>(
      `select distinct c.person_file from case_ c join person_file p on p.id = c.person_file
       where c.closed_at is null and c.adopted < p.version`,
    );
    for (const { person_file } of rows) {
      await spreadFile(services, compartment, person_file);
    }
  }
}

async function adoptInto({ engine }: SpreadServices, id: string, author: Author): Promise<void> {
  for (;;) {
    const entry = await engine.fresh(id);
    if (!entry || entry.replica.closed || entry.adopted >= entry.personFile.version) {
      return;
    }
    const { definition, replica, personFile } = entry;
    const own = replay(definition, entry.events) ?? replica;
    const news = toAdopt(definition, own, personFile.facts);
    const nothing = { events: [], dispatches: [], replica };
    const { context } = await engine.context(entry);
    const outcome = Object.keys(news).length === 0 ? undefined : adopt(definition, replica, author, news, context);
    if (await engine.commit(entry, outcome?.ok ? outcome : nothing, { adopted: true })) {
      return;
    }
  }
}

function authorOf(events: readonly Event[]): Author | undefined {
  const last = events.findLast(({ kind }) => kind === "recorded" || kind === "stepped" || kind === "moved");
  return last?.person !== undefined && last.post !== undefined
    ? { person: last.person, post: last.post, ...(last.role === undefined ? {} : { role: last.role }) }
    : undefined;
}
