/** `wasl procedure explore`: every run of a procedure, what is proved over them, and the story of what is broken. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import corridor from "@wasl/morocco-france";
import {
  diagram,
  type Finding,
  numberInWords,
  type Procedure,
  recordOf,
  sayFinding,
  type ToldBreach,
  wordsFrom,
} from "@wasl/procedure";
import type { ExitStatus, Terminal } from "../terminal.ts";
import { type Checked, checkedFile, checkedProcedures } from "./checked.ts";
import { exploreWords } from "./explore-words.ts";
import { breaches, exploredReport, type Words } from "./explored.ts";
import { type Explored, exploreAll } from "./explorers.ts";
import type { Language } from "./language.ts";

export interface ExploreAsked {
  readonly name: string | undefined;
  readonly file: string | undefined;
  readonly language: Language;
  readonly json: boolean;
  /** States after which a walk stops. */
  readonly limit: number | undefined;
  /** Where the shortest story is drawn. */
  readonly svg: string | undefined;
  /** Folder into which records of proof are written. */
  readonly record: string | undefined;
}

/** What a walk would be about nothing with: names, values and types that do not exist, a wall that forbids nothing. */
const refusing: ReadonlySet<string> = new Set([
  "ill-typed",
  "unknown-reference",
  "malformed-name",
  "malformed-time",
  "impossible-value",
  "vacuous-wall",
]);

interface Found {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly definition?: Procedure;
  readonly explored?: Explored;
  readonly told: readonly ToldBreach[];
}

/** @returns 0 where all is proved or a bound is said; 1 where a check finds something or a safeguard breaks; 2 for bad use. */
export async function exploreProcedures(asked: ExploreAsked, terminal: Terminal): Promise<ExitStatus> {
  const checked =
    asked.file === undefined ? checkedProcedures(corridor, asked.name) : await checkedFile(corridor, asked.file);
  if ("unreadable" in checked) {
    terminal.err(checked.unreadable);
    return 2;
  }
  const words = wordsFrom(corridor.texts(asked.language));
  const found = await explored(checked, asked, words, terminal);
  terminal.out(asked.json ? asJson(found) : inWords(found, asked.language, words));
  if (asked.record !== undefined) await keep(found, asked.record, asked.language, terminal);
  if (asked.svg !== undefined && !(await drawn(found, asked.svg, asked.language, words, terminal))) return 2;
  return found.some(({ findings, told, explored: result }) => findings.length + told.length + leaks(result) > 0)
    ? 1
    : 0;
}

/** How many protected facts can be inferred, by how many. */
const leaks = (result: Explored | undefined): number =>
  result?.secrets.filter(({ verdict }) => verdict === "broken").length ?? 0;

async function explored(
  checked: readonly Checked[],
  { limit, language }: ExploreAsked,
  words: Words,
  terminal: Terminal,
): Promise<readonly Found[]> {
  const fit = checked.filter(({ findings }) => !findings.some(({ rule }) => refusing.has(rule)));
  const tasks = fit.map(({ written }) => ({
    definition: JSON.stringify(written),
    ...(limit === undefined ? {} : { limit }),
  }));
  const results = await exploreAll(tasks, (task, states) =>
    terminal.err(`${fit[task]?.name}: ${exploreWords[language].soFar(numberInWords(states, language))}`),
  );
  return checked.map((one): Found => {
    const { name, findings } = one;
    const result = results[fit.indexOf(one)];
    if (!result) return { name, findings, told: [] };
    const definition = one.written as Procedure;
    return {
      name,
      definition,
      explored: result,
      findings: [...findings, ...neverAsked(definition, result)],
      told: breaches(definition, result.exploration, words, language),
    };
  });
}

/** A wall that no run ever puts to the test forbids nothing. */
function neverAsked({ walls }: Procedure, { exploration }: Explored): readonly Finding[] {
  if (!exploration.complete) return [];
  return walls.flatMap(({ id }, index) =>
    exploration.walls[id]?.asked === 0
      ? [{ rule: "vacuous-wall", path: `/walls/${index}/at`, about: { wall: id } }]
      : [],
  );
}

function inWords(found: readonly Found[], language: Language, words: Words): string {
  const proved = found.every(
    ({ findings, told, explored: result }) =>
      findings.length === 0 &&
      told.length === 0 &&
      result?.exploration.complete &&
      result.secrets.every(({ verdict }) => verdict === "proved"),
  );
  const reports = found.map((one) => report(one, language, words));
  return [...reports, ...(proved ? [exploreWords[language].allProved(found.length)] : [])].join("\n\n");
}

function report(
  { name, findings, definition, explored: result, told }: Found,
  language: Language,
  words: Words,
): string {
  const found = findings.map(
    (finding) => `  ${finding.rule}  ${finding.path || "/"}\n    ${sayFinding(finding, language)}`,
  );
  if (!definition || !result) return [`${name}: ${exploreWords[language].notExplored}`, ...found].join("\n");
  return [exploredReport(definition, result, told, words, language), ...found].join("\n");
}

function asJson(found: readonly Found[]): string {
  return JSON.stringify(
    found.map(({ name, findings, explored: result, told }) => ({
      name,
      findings,
      ...(result
        ? { exploration: result.exploration, milliseconds: result.milliseconds, secrets: result.secrets }
        : {}),
      told,
    })),
    undefined,
    2,
  );
}

async function keep(found: readonly Found[], folder: string, language: Language, terminal: Terminal): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, definition, explored: result } of found) {
    if (!definition || !result) continue;
    const file = join(folder, `${name}.json`);
    await writeFile(
      file,
      `${JSON.stringify(recordOf(definition, result.exploration, result.secrets), undefined, 2)}\n`,
    );
    terminal.err(`${name}: ${exploreWords[language].recorded(file)}`);
  }
}

async function drawn(
  found: readonly Found[],
  file: string,
  language: Language,
  words: Words,
  terminal: Terminal,
): Promise<boolean> {
  const own = exploreWords[language];
  const [shortest] = found.flatMap(({ definition, told }) =>
    definition && told[0] ? [{ definition, way: told[0] }] : [],
  );
  if (!shortest) {
    terminal.err(own.nothingToDraw);
    return true;
  }
  const { definition, way } = shortest;
  const svg = await diagram(definition, words, { dir: language === "ar" ? "rtl" : "ltr", lang: language, way });
  try {
    await writeFile(file, `${svg}\n`);
  } catch (error) {
    terminal.err(`${file}: ${error instanceof Error ? error.message : error}`);
    return false;
  }
  terminal.err(own.drawn(file));
  return true;
}
