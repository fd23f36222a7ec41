import type { CaseView, Procedure } from "@wasl/procedure";

type ClockView = CaseView["clocks"][number];

/** Clocks that count one after the other from one event, under one rule: visits at three, six and twelve months. */
export interface DueLine {
  readonly id: string;
  readonly clocks: readonly ClockView[];
}

/** Sets apart the clocks that make a line; two at least. */
export function dueLines(
  definition: Procedure,
  clocks: readonly ClockView[],
): { readonly lines: readonly DueLine[]; readonly others: readonly ClockView[] } {
  const groups = Map.groupBy(clocks, ({ clock }) => lineOf(definition, clock));
  const lines = [...groups].flatMap(([id, members]) =>
    id === undefined || members.length < 2
      ? []
      : [{ id, clocks: members.toSorted((one, other) => (one.due ?? "").localeCompare(other.due ?? "")) }],
  );
  const inLine = new Set(lines.flatMap((line) => line.clocks));
  return { lines, others: clocks.filter((clock) => !inLine.has(clock)) };
}

function lineOf({ clocks }: Procedure, clock: string): string | undefined {
  const found = clocks[clock];
  if (!found || !("rule" in found.length) || found.from === "step") return undefined;
  const [rule, variant] = found.length.rule.split("/");
  return variant === undefined ? undefined : `${found.from.fact.join(".")} ${rule}`;
}
