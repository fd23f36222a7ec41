/** Readings: what a State may tell of each indicator, for the quarters of a year and the year, or why there is no number. */
import type { Log } from "../log/log.ts";
import type { Definition } from "./definition.ts";
import { differences } from "./differences.ts";
import { type HiddenSlots, hiddenOf } from "./hidden.ts";
import { type Slot, slots, spanOf } from "./period.ts";
import { mergeFew } from "./suppress.ts";
import { type Cohort, cohortOf, type Question, stockOf, type Tallied, type Tally, tally } from "./tally.ts";
import { silent, type Told } from "./told.ts";
import { inForce } from "./versions.ts";

export interface IndicatorReading {
  readonly id: string;
  readonly bySlot: Readonly<Record<Slot, Told>>;
}

const day = 86_400_000;
/** Under this denominator a percentage says more than is known (indicators §2), and a 90th percentile is one person's. */
const fewForRates = 30;

/**
 * @param definitions all versions of all indicators of the log's procedure.
 * @returns one reading an indicator, in the order of the definitions.
 */
export function readings(
  log: Log,
  definitions: readonly Definition[],
  question: Question,
): readonly IndicatorReading[] {
  const ids = [...new Set(definitions.map(({ id }) => id))];
  const used = definitions.filter(
    (one) => countable(one) && slots.some((slot) => reads(definitions, one, question.year, slot)),
  );
  const tallied = log.gaps.length > 0 ? new Map<Definition, Tallied>() : tallyAll(log, used, question);
  const byDifference = differences(tallied);
  return ids.map((id) => {
    const versions = definitions.filter((one) => one.id === id);
    const read = new Map(slots.map((slot) => [slot, inForce(versions, spanOf(question.year, slot))]));
    const told = new Map<Slot, Told>();
    for (const definition of versions) {
      const own = slots.filter((slot) => {
        const found = read.get(slot);
        return found !== undefined && "definition" in found && found.definition === definition;
      });
      const counted = countsOf(log, definition, question, tallied.get(definition));
      for (const [slot, one] of tell(log, definition, question, own, counted, byDifference.get(definition))) {
        told.set(slot, one);
      }
    }
    const latest = versions.reduce((one, other) => (one.effectiveFrom < other.effectiveFrom ? other : one));
    const without = (slot: Slot) => {
      const found = read.get(slot);
      return found && "code" in found ? silent(latest, found.code, found.about) : silent(latest, "no-definition");
    };
    const bySlot = Object.fromEntries(slots.map((slot) => [slot, told.get(slot) ?? without(slot)]));
    return { id, bySlot: bySlot as Record<Slot, Told> };
  });
}

function tallyAll(log: Log, used: readonly Definition[], question: Question): ReadonlyMap<Definition, Tallied> {
  const cohorts = new Map<string, Cohort>();
  return new Map(
    used.map((one) => {
      const key = JSON.stringify(one.cohort);
      const cohort = cohorts.get(key) ?? cohortOf(log, one.cohort, question);
      cohorts.set(key, cohort);
      return [one, tally(log, one, question, cohort)];
    }),
  );
}

const countable = ({ measure }: Definition): boolean => measure.kind !== "unrecorded" && measure.kind !== "stock";

function reads(all: readonly Definition[], one: Definition, year: number, slot: Slot): boolean {
  const found = inForce(
    all.filter(({ id }) => id === one.id),
    spanOf(year, slot),
  );
  return "definition" in found && found.definition === one;
}

function countsOf(
  log: Log,
  definition: Definition,
  question: Question,
  tallied: Tallied | undefined,
): Readonly<Record<Slot, Tally>> | undefined {
  if (log.gaps.length > 0 || definition.measure.kind === "unrecorded") return undefined;
  return definition.measure.kind === "stock" ? stockOf(log, definition, question) : tallied?.bySlot;
}

function* tell(
  log: Log,
  definition: Definition,
  question: Question,
  own: readonly Slot[],
  counted: Readonly<Record<Slot, Tally>> | undefined,
  byDifference: readonly boolean[] | undefined,
): Generator<readonly [Slot, Told]> {
  const { measure, smallestCell: smallest, grain } = definition;
  const wanted = grain === "year" ? own.filter((slot) => slot === "year") : own;
  const hidden = counted ? hiddenOf(definition, counted, own, byDifference) : undefined;
  for (const slot of own) {
    const span = spanOf(question.year, slot);
    if (measure.kind === "unrecorded") yield [slot, silent(definition, "not-recorded", { why: measure.why })];
    else if (log.gaps.length > 0) yield [slot, silent(definition, "log-has-gaps", { cases: String(log.gaps.length) })];
    else if (log.cases.length === 0) yield [slot, silent(definition, "empty-log")];
    else if (span.start >= question.now) yield [slot, silent(definition, "not-yet")];
    else if (!wanted.includes(slot)) yield [slot, silent(definition, "yearly-only")];
    else if (counted && hidden) {
      const provisional = question.now < span.end + definition.maturityDays * day;
      yield [slot, { definition, ...shown(definition, counted[slot], hidden, slot, smallest), provisional }];
    }
  }
}

function shown(
  { measure }: Definition,
  { n, cells, excluded, quantiles }: Tally,
  hidden: HiddenSlots,
  slot: Slot,
  smallest: number,
): Omit<Told, "definition" | "provisional"> {
  const out = hidden.excluded.has(slot) ? null : excluded;
  const nothing = { percent: null, median: null, p90: null, excluded: out };
  if (hidden.n.has(slot)) return { code: "too-few", ...nothing, n: null, cells: null };
  if (n === 0) return { code: "nothing-to-count", ...nothing, n, cells: null };
  if (measure.kind === "count" || measure.kind === "stock") return { ...nothing, n, cells: null };
  const merged = measure.kind === "split" ? mergeFew(cells, smallest) : { told: cells, others: undefined };
  if (hidden.cells.has(slot) || !merged) return { code: "too-few-to-split", ...nothing, n, cells: null };
  const { told, others } = merged;
  return {
    n,
    cells: told,
    ...(others === undefined ? {} : { others }),
    excluded: out,
    percent: measure.kind === "rate" && n >= fewForRates ? Math.round((1000 * (cells.met ?? 0)) / n) / 10 : null,
    median: inDays(quantiles?.median),
    p90: n >= fewForRates ? inDays(quantiles?.p90) : null,
  };
}

const inDays = (time: number | null | undefined): number | null =>
  time === null || time === undefined ? null : Math.round((10 * time) / day) / 10;
