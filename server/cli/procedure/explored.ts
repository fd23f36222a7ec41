/** An exploration for people: what was walked through, what is proved, and the story of what is broken. */
import {
  type Exploration,
  numberInWords,
  type Procedure,
  recordOf,
  type Shown,
  type ToldBreach,
  type ToldSecret,
  tellBreach,
  tellProof,
  tellSecret,
} from "@wasl/procedure";
import { mayRead } from "../../../corridors/morocco-france/rights.ts";
import { exploreWords } from "./explore-words.ts";
import type { Explored } from "./explorers.ts";
import type { Language } from "./language.ts";

export type Words = (key: string) => string;

/** Everything broken, told; what has the shortest story first. */
export function breaches(
  definition: Procedure,
  { walls, promises }: Exploration,
  words: Words,
  language: Language,
): readonly ToldBreach[] {
  const all: readonly (readonly [string, Shown])[] = [
    ...Object.entries(walls).map(([id, shown]) => [`wall:${id}`, shown] as const),
    ...Object.entries(promises),
  ];
  return all
    .filter(([, { verdict }]) => verdict === "broken")
    .map(([what, shown]) => tellBreach(definition, what, shown, words, language))
    .sort((one, other) => length(one) - length(other));
}

/** What has no story of its own comes last. */
const length = ({ lines }: ToldBreach): number => lines.length || Number.POSITIVE_INFINITY;

/** @param told from {@link breaches}. */
export function exploredReport(
  definition: Procedure,
  { exploration, milliseconds, secrets: found }: Explored,
  told: readonly ToldBreach[],
  words: Words,
  language: Language,
): string {
  const own = exploreWords[language];
  const number = (count: number) => numberInWords(count, language);
  const { states, transitions, depth, complete } = exploration;
  const record = recordOf(definition, exploration, found);
  const { walls, promises, promisesTitle, bounds, secrets, secretsTitle } = tellProof(
    definition,
    record,
    words,
    language,
    { mayRead },
  );
  const seconds = milliseconds / 1000;
  return [
    definition.name,
    `  ${own.walked(number(states), number(transitions), number(depth))}`,
    `  ${own.speed(seconds.toFixed(1), number(Math.round(states / Math.max(seconds, 0.001))))}`,
    `  ${complete ? own.whole : own.cut(bounds.join(language === "ar" ? "، " : ", "))}`,
    `  ${own.walls}`,
    ...walls.map(
      ({ row, says, verdict, verdictSays, asked }) =>
        `    ${marks[verdict]} ${verdictSays}  [${row}] ${says}${asked ? ` (${asked})` : ""}`,
    ),
    `  ${promisesTitle}`,
    ...promises.map(({ says, verdict, verdictSays }) => `    ${marks[verdict]} ${verdictSays}  ${says}`),
    ...(secrets.length > 0 ? [`  ${secretsTitle}`] : []),
    ...secrets.map(({ says, verdict, verdictSays }) => `    ${marks[verdict]} ${verdictSays}  ${says}`),
    ...told.flatMap(storyReport),
    ...found
      .filter(({ verdict }) => verdict === "broken")
      .flatMap((one) => secretReport(tellSecret(definition, one, words, language))),
  ].join("\n");
}

const marks = { proved: "✓", broken: "✕", "not-shown": "?" } as const;

function storyReport({
  heading,
  reference,
  says,
  how,
  lines,
  colon,
  semicolon,
  stands,
}: ToldBreach): readonly string[] {
  return [
    "",
    `  ✕ ${heading}${reference ? ` (${reference})` : ""}`,
    ...says.map((one) => `    ${one}`),
    ...(how ? [`    ${how}${colon}`] : []),
    ...lines.flatMap((line) => [
      `    ${String(line.number).padStart(2)}. ${line.who}${colon} ${line.does}`,
      ...line.details.map((one) => `        ${one}`),
      `        ${stands}${colon} ${line.stands.join(semicolon)}`,
    ]),
  ];
}

function secretReport({ heading, says, lines }: ToldSecret): readonly string[] {
  return [
    "",
    `  ✕ ${heading}`,
    ...lines.map(({ number, does, seen }) => `    ${String(number).padStart(2)}. ${does} (${seen})`),
    ...says.map((one) => `    ${one}`),
  ];
}
