/** `wasl procedure explore`: every run of a procedure, what is proved over them, and the story of what is broken. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import corridor from "@wasl/morocco-france";
import {
  diagram,
  type Finding,
  numberInWords,
  type Procedure,
  type ProofRecord,
  proofLacks,
  recordOf,
  sayFinding,
  type ToldBreach,
  wordsFrom,
} from "@wasl/procedure";
import { mayRead } from "../../../corridors/morocco-france/rights.ts";
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
  readonly record?: ProofRecord;
  readonly told: readonly ToldBreach[];
}

/**
 * @returns 0 where all is proved; 1 where a check finds something, a safeguard breaks or is not shown, a walk ended early or something
 *   protected can be inferred or is not shown to be kept; 2 for bad use, and where a file cannot be written.
 */
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
  const kept = asked.record === undefined || (await keep(found, asked.record, asked.language, terminal));
  if (asked.svg !== undefined && !(await drawn(found, asked.svg, asked.language, words, terminal))) return 2;
  if (!kept) return 2;
  return found.every(proved) ? 0 : 1;
}

/** As a server asks before it puts the procedure in force. */
const proved = ({ findings, definition, record }: Found): boolean =>
  findings.length === 0 && definition !== undefined && proofLacks(definition, record, { mayRead }) === undefined;

/** Nothing is wrong, as far as it went, and yet something is not shown. */
const open = (one: Found): boolean =>
  one.findings.length + one.told.length === 0 &&
  !one.explored?.secrets.some(({ verdict }) => verdict === "broken") &&
  !proved(one);

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
      record: recordOf(definition, result.exploration, result.secrets),
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
  const own = exploreWords[language];
  const left = found.filter(open).map(({ name }) => name);
  return [
    ...found.map((one) => report(one, language, words)),
    ...(found.every(proved) ? [own.allProved(found.length)] : []),
    ...(left.length > 0 ? [own.notShown(left.join(language === "ar" ? "، " : ", "))] : []),
  ].join("\n\n");
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

/** What is not proved is not written: a record that is there stays as it is. @returns false where a file cannot be written. */
async function keep(found: readonly Found[], folder: string, language: Language, terminal: Terminal): Promise<boolean> {
  const own = exploreWords[language];
  for (const one of found) {
    const file = join(folder, `${one.name}.json`);
    if (!proved(one)) {
      terminal.err(`${one.name}: ${own.notRecorded(file)}`);
      continue;
    }
    try {
      await mkdir(folder, { recursive: true });
      // Beside it first: what stops in the middle leaves the old record whole.
      await writeFile(`${file}.new`, `${JSON.stringify(one.record, undefined, 2)}\n`);
      await rename(`${file}.new`, file);
    } catch (error) {
      terminal.err(`${one.name}: ${own.unwritable(file)} ${error instanceof Error ? error.message : error}`);
      return false;
    }
    terminal.err(`${one.name}: ${own.recorded(file)}`);
  }
  return true;
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
