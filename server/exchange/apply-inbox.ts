/**
 * From the inbox to the cases: each case in the order of its chains, what came early waits, what is applied once is never
 * applied again. A case that another step has just moved is read again; a refusal goes back signed.
 */
import { type ApplyServices, applyOne, type Waiting } from "./apply-one.ts";

export interface Applying {
  /** Something new lies in the inbox for these cases. */
  arrived(compartment: string, refs: readonly string[]): void;
  /** What a stopped process had left, and what waited. */
  catchUp(): Promise<void>;
  /** Resolves when nothing more can be applied. */
  idle(): Promise<void>;
}

/** Cases read from the inbox together, and how many such groups at once. */
const most = 64;
const groupsAtOnce = 2;

export function startApplying(services: ApplyServices): Applying {
  const queue = new Map<string, Place>();
  const busy = new Set<string>();
  let running = 0;
  let waiters: (() => void)[] = [];

  /** The next cases of one compartment that nobody is at. */
  const take = (): readonly Place[] => {
    const group: Place[] = [];
    for (const [key, place] of queue) {
      if (group.length === most) break;
      if (busy.has(key) || (group[0] && group[0].compartment !== place.compartment)) continue;
      queue.delete(key);
      busy.add(key);
      group.push(place);
    }
    return group;
  };
  const next = () => {
    while (running < groupsAtOnce) {
      const group = take();
      if (group.length === 0) break;
      running += 1;
      void applyGroup(services, group, again).finally(() => {
        for (const place of group) busy.delete(keyOf(place));
        running -= 1;
        next();
      });
    }
    if (running === 0 && queue.size === 0) {
      for (const done of waiters) done();
      waiters = [];
    }
  };
  const arrived = (compartment: string, refs: readonly string[]) => {
    for (const ref of refs) queue.set(keyOf({ compartment, ref }), { compartment, ref });
    next();
  };
  // The database did not answer: the row is still there, and is looked at again.
  const again = ({ compartment, ref }: Place) => void setTimeout(() => arrived(compartment, [ref]), 1000).unref();
  return {
    arrived,
    async catchUp() {
      for (const compartment of services.pools.compartments) {
        const { rows } = await services.pools
          .compartment(compartment)
          .query<{ ref: string }>("select distinct ref from inbox where status = 'received'");
        arrived(
          compartment,
          rows.map(({ ref }) => ref),
        );
      }
    },
    idle: () =>
      new Promise<void>((done) => {
        waiters.push(done);
        next();
      }),
  };
}

interface Place {
  readonly compartment: string;
  readonly ref: string;
}

const keyOf = ({ compartment, ref }: Place) => `${compartment} ${ref}`;

async function applyGroup(
  services: ApplyServices,
  group: readonly Place[],
  again: (place: Place) => void,
): Promise<void> {
  const compartment = group[0]?.compartment ?? "";
  const read = readWaiting(
    services,
    compartment,
    group.map(({ ref }) => ref),
  );
  await Promise.all(
    group.map(async (place) => {
      try {
        await applyCase(services, compartment, place.ref, (await read).get(place.ref) ?? []);
      } catch {
        again(place);
      }
    }),
  );
}

async function readWaiting(
  services: ApplyServices,
  compartment: string,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly Waiting[]>> {
  const { rows } = await services.pools.compartment(compartment).query<Waiting & { readonly ref: string }>({
    name: "inbox-waiting",
    text: `select ref, id, peer, jws, keys, status, act from inbox where ref = any ($1::uuid[]) and status in ('received', 'held')
      order by epoch, sequence, seq`,
    values: [refs],
  });
  return Map.groupBy(rows, ({ ref }) => ref);
}

async function applyCase(
  services: ApplyServices,
  compartment: string,
  ref: string,
  waiting: readonly Waiting[],
): Promise<void> {
  for (let rows = waiting; ; ) {
    let [applied, held] = [0, 0];
    for (const row of rows) {
      const became = await applyOne(services, compartment, ref, row);
      if (became === "held" && row.status === "received") {
        await services.pools
          .compartment(compartment)
          .query("update inbox set status = 'held' where id = $1 and status = 'received'", [row.id]);
      }
      applied += became === "applied" ? 1 : 0;
      held += became === "held" ? 1 : 0;
    }
    // What waited for one of these may follow now.
    if (applied === 0 || held === 0) {
      return;
    }
    rows = (await readWaiting(services, compartment, [ref])).get(ref) ?? [];
  }
}
