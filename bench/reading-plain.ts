/** What anybody would write: one loop over the rows that counts ways and adds up their times, with no suspension, order or gap. */
import type { Row } from "@wasl/flow";

export interface Plain {
  readonly ways: ReadonlyMap<string, { count: number; time: number }>;
  readonly cases: number;
}

export function plainLoop(rows: readonly Row[]): Plain {
  const ways = new Map<string, { count: number; time: number }>();
  let [before, since, one, cases] = ["", 0, "", 0];
  for (const { case: id, process } of rows) {
    const { kind, at, step } = process as { readonly kind: string; readonly at: string; readonly step?: string };
    if (id !== one) {
      [one, before] = [id, ""];
      cases += 1;
    }
    if (kind !== "opened" && kind !== "stepped") continue;
    const time = Temporal.Instant.from(at).epochMilliseconds;
    const name = step ?? "opened";
    if (before !== "") {
      const key = `${before} ${name}`;
      const way = ways.get(key);
      if (way) {
        way.count += 1;
        way.time += time - since;
      } else ways.set(key, { count: 1, time: time - since });
    }
    before = name;
    since = time;
  }
  return { ways, cases };
}
