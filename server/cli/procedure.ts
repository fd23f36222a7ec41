/** `wasl procedure`: what the corridor has agreed, checked, drawn and told. */
import { join } from "node:path";
import corridor from "@wasl/morocco-france";
import { bpmn, checkRules, diagram, hashOf, type Procedure, page, promela, wordsFrom } from "@wasl/procedure";
import { mayRead } from "../../corridors/morocco-france/rights.ts";
import { tellIndicator } from "../indicators/tell.ts";
import { readOptions } from "./options.ts";
import { type Checked, checkedFile, checkedProcedures } from "./procedure/checked.ts";
import { exploreProcedures } from "./procedure/explore.ts";
import { exploreGuards } from "./procedure/guards.ts";
import { type Language, languageOf } from "./procedure/language.ts";
import { reportOf } from "./procedure/report.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

const procedures: Readonly<Record<string, Procedure>> = corridor.procedures;

interface Asked {
  readonly name: string | undefined;
  readonly file: string | undefined;
  readonly language: Language;
  readonly json: boolean;
  readonly guards: boolean;
  readonly limit: number | undefined;
  readonly svg: string | undefined;
  readonly record: string | undefined;
}

const commands: Readonly<Record<string, (asked: Asked, terminal: Terminal) => Promise<ExitStatus>>> = {
  list,
  check,
  explore,
  diagram: draw,
  page: tell,
  bpmn: drawPools,
  promela: writeOut,
};

/** Where the corridor keeps its records of proof. */
const proofs = join(import.meta.dirname, "..", "..", "corridors", "morocco-france", "proofs");

/** Which commands take which options beside `--lang` and `--json`. */
const takenBy: Readonly<Record<string, readonly string[]>> = {
  file: ["check", "explore"],
  limit: ["explore"],
  svg: ["explore"],
  record: ["explore"],
  guards: ["explore"],
};

/**
 * `list`, `check [NAME] [--file FILE]`, `explore [NAME] [--file FILE] [--limit N] [--svg FILE] [--record]`,
 * `explore NAME --guards`, `diagram NAME`, `page NAME`, `bpmn NAME`, `promela NAME`; `--lang fr|ar|en`, `--json`.
 *
 * @param folder into which `explore --record` writes; default: the corridor's own.
 * @returns 0; 1 where something is found wrong; 2 for bad use, an unknown procedure or an unreadable file.
 */
export async function procedure(args: string[], terminal: Terminal, folder: string = proofs): Promise<ExitStatus> {
  const options = readOptions(args, {
    json: "boolean",
    lang: "string",
    file: "string",
    limit: "string",
    svg: "string",
    record: "boolean",
    guards: "boolean",
  });
  if (!options.ok) {
    return badUse(terminal, options.says);
  }
  const [command = "", name, ...more] = options.words;
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  const language = languageOf(options.values.lang ?? (takenBy.file?.includes(command) ? "en" : "fr"));
  const { file, svg, limit } = options.values as Readonly<Record<string, string | undefined>>;
  const record = options.values.record === true ? folder : undefined;
  if (!run || more.length > 0) {
    return badUse(terminal, run ? `"${more.join(" ")}" is too much.` : `wasl procedure has no "${command}".`);
  }
  if (!language) {
    return badUse(terminal, `--lang takes fr, ar or en, not "${options.values.lang}".`);
  }
  for (const [option, takers] of Object.entries(takenBy)) {
    if (options.values[option] !== undefined && !takers.includes(command)) {
      return badUse(terminal, `--${option} goes with ${takers.join(" and ")}.`);
    }
  }
  if (file !== undefined && (name !== undefined || record !== undefined)) {
    return badUse(terminal, "--file goes without a name, and its proof is not recorded.");
  }
  if (limit !== undefined && !/^[1-9]\d{0,8}$/u.test(limit)) {
    return badUse(terminal, `--limit takes a number of states, not "${limit}".`);
  }
  const guards = options.values.guards === true;
  if (name !== undefined && !Object.hasOwn(procedures, name)) {
    terminal.err(`There is no procedure "${name}". There are: ${Object.keys(procedures).join(", ")}.`);
    return 2;
  }
  const json = options.values.json === true;
  const most = limit === undefined ? undefined : Number(limit);
  return run({ name, file, language, json, guards, limit: most, svg, record }, terminal);
}

async function list({ language, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const words = wordsFrom(corridor.texts(language));
  const rows = Object.values(procedures).map((definition) => ({
    name: definition.name,
    hash: hashOf(definition),
    since: definition.since,
    compartment: definition.compartment,
    states: Object.keys(definition.states).length,
    steps: Object.keys(definition.steps).length,
    title: words(`${definition.name}.title`),
    indicators: indicatorsOf(definition, language).map(({ id, version, name }) => ({ id, version, name })),
  }));
  if (json) {
    terminal.out(JSON.stringify(rows, undefined, 2));
  } else {
    for (const { name, hash, since, states, steps, title, indicators } of rows) {
      const counted = `${indicators.length} indicators: ${indicators.map(({ id }) => id).join(", ")}`;
      terminal.out(
        `${name.padEnd(18)} since ${since}  ${states} states, ${steps} steps  ${hash}\n  ${title}\n  ${counted}`,
      );
    }
  }
  return 0;
}

const indicatorsOf = (definition: Procedure, language: Language) =>
  corridor.indicators
    .filter(({ procedure: name }) => name === definition.name)
    .map((one) => tellIndicator(one, definition, wordsFrom(corridor.texts(language)), language));

async function check({ name, file, language, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const checked = file === undefined ? checkedProcedures(corridor, name) : await checkedFile(corridor, file);
  if ("unreadable" in checked) {
    terminal.err(checked.unreadable);
    return 2;
  }
  const found = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  terminal.out(json ? asJson(checked) : checked.map((one) => reportOf(one, language, checkRules.length)).join("\n"));
  return found > 0 ? 1 : 0;
}

function asJson(checked: readonly Checked[]): string {
  return JSON.stringify(
    checked.flatMap(({ name, findings }) => findings.map((finding) => ({ procedure: name, ...finding }))),
    undefined,
    2,
  );
}

async function explore(asked: Asked, terminal: Terminal): Promise<ExitStatus> {
  if (!asked.guards) return exploreProcedures(asked, terminal);
  const definition = asked.name === undefined ? undefined : procedures[asked.name];
  if ((!definition || asked.file) ?? asked.limit ?? asked.svg ?? asked.record) {
    return badUse(terminal, "wasl procedure explore --guards needs the name of a procedure, and no other option.");
  }
  return exploreGuards({ ...asked, definition }, terminal);
}

async function draw({ name, language, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const definition = name === undefined ? undefined : procedures[name];
  if (!definition) {
    return badUse(terminal, "wasl procedure diagram needs the name of a procedure.");
  }
  const words = wordsFrom(corridor.texts(language));
  const svg = await diagram(definition, words, { dir: language === "ar" ? "rtl" : "ltr", lang: language });
  terminal.out(json ? JSON.stringify({ name, lang: language, svg }) : svg);
  return 0;
}

async function tell({ name, language, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const definition = name === undefined ? undefined : procedures[name];
  if (!definition) {
    return badUse(terminal, "wasl procedure page needs the name of a procedure.");
  }
  const { html } = page(definition, wordsFrom(corridor.texts(language)), language, {
    record: corridor.proofs[definition.name],
    mayRead,
    indicators: indicatorsOf(definition, language),
  });
  terminal.out(json ? JSON.stringify({ name, lang: language, html }) : html);
  return 0;
}

async function drawPools({ name, language, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const definition = name === undefined ? undefined : procedures[name];
  if (!definition) {
    return badUse(terminal, "wasl procedure bpmn needs the name of a procedure.");
  }
  const xml = await bpmn(definition, wordsFrom(corridor.texts(language)), language);
  terminal.out(json ? JSON.stringify({ name, lang: language, bpmn: xml }) : xml);
  return 0;
}

async function writeOut({ name, json }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const definition = name === undefined ? undefined : procedures[name];
  if (!definition) {
    return badUse(terminal, "wasl procedure promela needs the name of a procedure.");
  }
  const written = promela(definition);
  if (!written.ok) {
    terminal.err(`${name}: the step ${written.tooMany} can be filled in in too many ways to be written out.`);
    return 1;
  }
  terminal.out(json ? JSON.stringify({ name, hash: hashOf(definition), promela: written.text }) : written.text);
  return 0;
}

function badUse(terminal: Terminal, says: string): ExitStatus {
  terminal.err(`${says}\n\n${usage}`);
  return 2;
}
