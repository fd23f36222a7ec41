/** A definition in the words of one language: its own, and those of the procedure for the events that it names. */
import type { Definition } from "@wasl/flow";
import { hashOf, type Procedure } from "@wasl/procedure";
import type { Language, ToldIndicator } from "../http/api.ts";
import { indicatorWords } from "./words.ts";

/** @param word text of a full key, `laissez-passer.steps.request.done`. */
export function tellIndicator(
  definition: Definition,
  procedure: Procedure,
  word: (key: string) => string,
  language: Language,
): ToldIndicator {
  const { id, version, effectiveFrom, basis, measure, grain, maturityDays, smallestCell, cohort } = definition;
  const own = indicatorWords[language];
  const events = cohort.mark.names.map((name) => eventIn(cohort.mark.kind, name, procedure, word) ?? own.opened);
  const colon = language === "fr" ? "\u00a0:" : ":";
  return {
    id,
    version,
    hash: hashOf(definition),
    effectiveFrom,
    ...definition.words[language],
    cohort: `${cohort.each ? own.each : own.first}${colon} ${events.join(own.or)}`,
    unit: own.units[definition.unit],
    exclusions: definition.exclusions.map(({ words }) => words[language]),
    basis: { ...basis },
    measure: measure.kind,
    grain,
    maturityDays,
    smallestCell,
  };
}

type Kind = Definition["cohort"]["mark"]["kind"];

/** What an event is called; undefined for the opening. */
function eventIn(kind: Kind, name: string, procedure: Procedure, word: (key: string) => string): string | undefined {
  const key = (path: string) => word(`${procedure.name}.${path}`);
  switch (kind) {
    case "step":
      return key(`steps.${name}.done`);
    case "internal": {
      const party = Object.keys(procedure.internal).find((one) =>
        Object.hasOwn(procedure.internal[one]?.steps ?? {}, name),
      );
      return key(`internal.${party ?? ""}.steps.${name}.done`);
    }
    case "raised":
      return key(`flags.${name}.raised`);
    case "clock":
      return key(`clocks.${name}.title`);
    case "entry":
      return key(`lists.${name}.title`);
    case "opened":
      return undefined;
  }
}

/** What a cell is called: of a rate or a delay; of a split, the reason, the cause or the step. */
export function cellName(
  cell: string,
  { measure }: Definition,
  procedure: Procedure,
  word: (key: string) => string,
  language: Language,
): string {
  const own = indicatorWords[language].cells;
  if (Object.hasOwn(own, cell)) return own[cell as keyof typeof own];
  if (measure.kind !== "split") return cell;
  const key = (path: string) => word(`${procedure.name}.${path}`);
  const { kind, names } = measure.by;
  if (names.includes(cell)) return eventIn(kind, cell, procedure, word) ?? cell;
  return kind === "raised" ? key(`flags.${names[0] ?? ""}.causes.${cell}`) : key(`reasons.${cell}`);
}
