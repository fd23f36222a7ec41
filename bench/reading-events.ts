/** Invented cases of a procedure, walked at random through its own steps, as rows of a log: process parts, nothing else. */
import type { Row } from "@wasl/flow";
import type { Procedure } from "@wasl/procedure";

/** @param count how many events at least; the last case is walked to where it stops. */
export function inventedRows(definition: Procedure, count: number): readonly Row[] {
  const random = mulberry(7);
  const from = new Map(
    Object.keys(definition.states).map((state) => [
      state,
      Object.entries(definition.steps).filter(([, step]) => step.from.includes(state)),
    ]),
  );
  const [first = "", second = ""] = Object.keys(definition.parties);
  const parties = { [first]: "FR", [second]: "MA" };
  const rows: Row[] = [];
  for (let one = 0; rows.length < count; one++) {
    const id = `case-${one}`;
    // All of 2026, a few minutes to a few days between two events.
    let at = 1_767_225_600_000 + Math.floor(random() * 300 * 86_400_000);
    let version = 0;
    const add = (process: Readonly<Record<string, unknown>>) => {
      at += Math.floor(random() * random() * 4 * 86_400_000);
      rows.push({ case: id, version: ++version, process: { at: text(at), ...process } });
    };
    add({ kind: "opened", by: first, parties, self: first });
    let state = definition.initial;
    for (let steps = 0; steps < 40; steps++) {
      const ways = from.get(state) ?? [];
      const way = ways[Math.floor(random() * ways.length)];
      if (!way || random() < 0.02) break;
      const [step, { by, to, reasons }] = way;
      if (random() < 0.05) {
        add({ kind: "raised", by: first, flag: "suspended" });
        add({ kind: "lifted", by: first, flag: "suspended" });
      }
      const reason = reasons[Math.floor(random() * reasons.length)];
      add({ kind: "stepped", by, step, from: state, to, ...(reason === undefined ? {} : { reason }), facts: {} });
      state = to;
    }
  }
  return rows;
}

const text = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

/** The same numbers in every run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
