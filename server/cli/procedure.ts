/** `wasl procedure`: what the corridor has agreed, checked, drawn and told. */
import corridor from "@wasl/morocco-france";
import { checkRules, diagram, hashOf, type Procedure, page, promela, wordsFrom } from "@wasl/procedure";
import { readOptions } from "./options.ts";
import { type Checked, checkedFile, checkedProcedures } from "./procedure/checked.ts";
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
}

const commands: Readonly<Record<string, (asked: Asked, terminal: Terminal) => Promise<ExitStatus>>> = {
  list,
  check,
  explore,
  diagram: draw,
  page: tell,
  promela: writeOut,
};

/**
 * `list`, `check [NAME] [--file FILE]`, `explore NAME --guards`, `diagram NAME`, `page NAME`, `promela NAME`; `--lang fr|ar|en`,
 * `--json`.
 *
 * @returns 0; 1 where something is found wrong; 2 for bad use, an unknown procedure or an unreadable file.
 */
export async function procedure(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const options = readOptions(args, { json: "boolean", guards: "boolean", lang: "string", file: "string" });
  if (!options.ok) {
    return badUse(terminal, options.says);
  }
  const [command = "", name, ...more] = options.words;
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
  const language = languageOf(options.values.lang ?? (command === "check" ? "en" : "fr"));
  const file = options.values.file as string | undefined;
  if (!run || more.length > 0) {
    return badUse(terminal, run ? `"${more.join(" ")}" is too much.` : `wasl procedure has no "${command}".`);
  }
  if (!language) {
    return badUse(terminal, `--lang takes fr, ar or en, not "${options.values.lang}".`);
  }
  if (file !== undefined && (command !== "check" || name !== undefined)) {
    return badUse(terminal, "--file goes with check, and without a name.");
  }
  const guards = options.values.guards === true;
  if (guards && command !== "explore") {
    return badUse(terminal, "--guards goes with explore.");
  }
  if (name !== undefined && !Object.hasOwn(procedures, name)) {
    terminal.err(`There is no procedure "${name}". There are: ${Object.keys(procedures).join(", ")}.`);
    return 2;
  }
  return run({ name, file, language, json: options.values.json === true, guards }, terminal);
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
  }));
  if (json) {
    terminal.out(JSON.stringify(rows, undefined, 2));
  } else {
    for (const { name, hash, since, states, steps, title } of rows) {
      terminal.out(`${name.padEnd(18)} since ${since}  ${states} states, ${steps} steps  ${hash}\n  ${title}`);
    }
  }
  return 0;
}

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

async function explore({ name, language, json, guards }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const definition = name === undefined ? undefined : procedures[name];
  if (!definition || !guards) {
    return badUse(terminal, "wasl procedure explore needs the name of a procedure, and --guards.");
  }
  return exploreGuards({ definition, language, json }, terminal);
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
  const { html } = page(definition, wordsFrom(corridor.texts(language)), language);
  terminal.out(json ? JSON.stringify({ name, lang: language, html }) : html);
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
