/** What is wrong with a definition, before anybody signs it: nothing is counted that its procedure does not have. */
import type { Procedure } from "@wasl/procedure";
import type { Definition, Mark, Predicate } from "./definition.ts";

/** @returns findings for a developer; none where all is well. */
export function checkIndicator(definition: Definition, procedure: Procedure): readonly string[] {
  return [
    ...(definition.procedure === procedure.name ? [] : [`speaks of ${definition.procedure}, not of ${procedure.name}`]),
    ...marksOf(definition).flatMap((mark) => wrongIn(mark, procedure)),
    ...turnsOf(definition)
      .filter((party) => !Object.hasOwn(procedure.parties, party))
      .map((party) => `party ${party} is not there`),
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(definition.effectiveFrom) ? [] : ["effectiveFrom is no date"]),
    ...(definition.smallestCell >= 5 ? [] : ["tells counts under 5"]),
    ...Object.entries(definition.words).flatMap(([language, words]) => missingWords(language, words, definition)),
  ];
}

function missingWords(language: string, words: Definition["words"]["fr"], { measure }: Definition): readonly string[] {
  const needed = [
    "name",
    "explains",
    "counted",
    ...(measure.kind === "rate" || measure.kind === "split" ? ["over"] : []),
  ];
  return needed
    .filter((member) => (words[member as keyof typeof words] ?? "").trim() === "")
    .map((member) => `${language} has no ${member}`);
}

function marksOf({ cohort, measure, exclusions }: Definition): readonly Mark[] {
  const measured = {
    rate: () => (measure.kind === "rate" ? marksIn(measure.met) : []),
    delay: () => (measure.kind === "delay" ? [measure.to] : []),
    split: () => (measure.kind === "split" ? [measure.by] : []),
    stock: () => (measure.kind === "stock" ? [measure.enters, ...measure.leaves] : []),
    count: () => [],
    unrecorded: () => [],
  }[measure.kind]();
  return [cohort.mark, ...measured, ...exclusions.flatMap(({ when }) => marksIn(when))];
}

function marksIn(predicate: Predicate): readonly Mark[] {
  if ("happened" in predicate) return [predicate.happened];
  if ("repeated" in predicate) return [predicate.repeated];
  if ("before" in predicate) return predicate.before;
  if ("slower" in predicate) return [predicate.slower.to];
  if ("not" in predicate) return marksIn(predicate.not);
  return ("all" in predicate ? predicate.all : predicate.any).flatMap(marksIn);
}

function turnsOf({ measure }: Definition): readonly string[] {
  const counts = measure.kind === "delay" ? [measure.counts] : measure.kind === "rate" ? countsIn(measure.met) : [];
  return counts.flatMap((one) => (one === "all" ? [] : [one.turn]));
}

function countsIn(predicate: Predicate): readonly ("all" | { readonly turn: string })[] {
  if ("slower" in predicate) return [predicate.slower.counts];
  if ("not" in predicate) return countsIn(predicate.not);
  if ("all" in predicate) return predicate.all.flatMap(countsIn);
  return "any" in predicate ? predicate.any.flatMap(countsIn) : [];
}

function wrongIn({ kind, names, codes, by }: Mark, procedure: Procedure): readonly string[] {
  const internal = Object.values(procedure.internal).flatMap(({ steps }) => Object.entries(steps));
  const there: Readonly<Record<Mark["kind"], readonly string[]>> = {
    opened: [""],
    step: Object.keys(procedure.steps),
    internal: internal.map(([name]) => name),
    raised: Object.keys(procedure.flags),
    clock: Object.keys(procedure.clocks),
    entry: Object.keys(procedure.lists),
  };
  const given = [
    ...Object.entries(procedure.steps).map(([name, { reasons }]) => [name, reasons] as const),
    ...internal.map(([name, { reasons }]) => [name, reasons] as const),
    ...Object.entries(procedure.flags).map(([name, { causes }]) => [name, causes] as const),
  ].flatMap(([name, codesOf]) => (names.includes(name) ? codesOf : []));
  return [
    ...names.filter((name) => !there[kind].includes(name)).map((name) => `${kind} ${name} is not there`),
    ...(codes ?? []).filter((code) => !given.includes(code)).map((code) => `code ${code} is not there`),
    ...(by === undefined || Object.hasOwn(procedure.parties, by) ? [] : [`party ${by} is not there`]),
  ];
}
