/** This State's own reading of every indicator, in the words of one language. */
import {
  type Definition,
  type IndicatorReading,
  type Log,
  type Question,
  readings,
  type Slot,
  silences,
  spanOf,
  type Told,
} from "@wasl/flow";
import { type Procedure, wordsFrom } from "@wasl/procedure";
import type { Language, Readings, ToldReading } from "../http/api.ts";
import type { CorridorData } from "../services.ts";
import type { Logs } from "./log.ts";
import { cellName, tellIndicator } from "./tell.ts";
import { indicatorWords } from "./words.ts";

export interface Asked {
  readonly year: number;
  readonly period: Slot;
  readonly opener: string;
}

export async function readState(
  corridor: CorridorData,
  logs: Logs,
  { year, period, opener }: Asked,
  language: Language,
): Promise<Readings> {
  const readAt = logs.readAt();
  const word = wordsFrom(corridor.texts(language));
  const procedures: Readings["procedures"][number][] = [];
  for (const procedure of Object.values(corridor.procedures)) {
    const definitions = corridor.indicators.filter((one) => one.procedure === procedure.name);
    if (definitions.length === 0) continue;
    const log = await logs.of(procedure);
    const read = readOnce(log, definitions, { year, now: readAt.epochMilliseconds, opener });
    procedures.push({
      procedure: procedure.name,
      indicators: read.map(({ bySlot: { [period]: told } }) => ({
        ...tellIndicator(told.definition, procedure, word, language),
        reading: tellReading(told, procedure, word, language),
      })),
    });
  }
  const { from, to } = spanOf(year, period);
  return {
    year,
    period,
    from,
    to,
    opener,
    readAt: readAt.toString(),
    years: yearsOf(corridor, logs.lastDay().year),
    procedures,
  };
}

const known = new WeakMap<Log, Map<string, readonly IndicatorReading[]>>();

/** A log stays as it is for its month, and so does what is read in it. */
function readOnce(log: Log, definitions: readonly Definition[], question: Question): readonly IndicatorReading[] {
  const ofLog = known.get(log) ?? new Map<string, readonly IndicatorReading[]>();
  known.set(log, ofLog);
  const key = `${question.year} ${question.opener}`;
  const read = ofLog.get(key) ?? readings(log, definitions, question);
  ofLog.set(key, read);
  return read;
}

/** From the first definition on: no other year is read for anybody. */
export function yearsOf({ indicators }: CorridorData, last: number): readonly number[] {
  const first = Math.min(last, ...indicators.map(({ effectiveFrom }) => Number(effectiveFrom.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, before) => last - before);
}

function tellReading(
  { definition, code, about = {}, cells, others, n, excluded, percent, median, p90, provisional }: Told,
  procedure: Procedure,
  word: (key: string) => string,
  language: Language,
): ToldReading {
  const silence = code && silences[code][language];
  const filled = (says: string) => says.replace(/\{(\w+)\}/gu, (_, name: string) => about[name] ?? "");
  const named = Object.entries(cells ?? {}).map(([id, count]) => ({
    id,
    name: cellName(id, definition, procedure, word, language),
    count,
  }));
  return {
    silence: code && silence ? { code, says: filled(silence.says), next: filled(silence.next) } : null,
    n,
    cells:
      others === undefined
        ? named
        : [...named, { id: "others", name: indicatorWords[language].cells.others, count: others }],
    excluded,
    percent,
    median,
    p90,
    provisional,
  };
}
