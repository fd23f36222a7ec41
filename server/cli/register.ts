/** `wasl register import FILE`: civil-status records into a State's register. */
import { readFile, writeFile } from "node:fs/promises";
import { Client } from "pg";
import { z } from "zod";
import { startEmbedded } from "../postgres/embedded.ts";
import { prepareRegister } from "../register/earlier-table.ts";
import { inWords, refusals } from "../register/errors.ts";
import { type ImportOptions, type ImportResult, importFile } from "../register/import.ts";
import { type Mapping, mapping } from "../register/mapping.ts";
import { prepareDatabase } from "../store/databases.ts";
import { migrate } from "../store/migrate.ts";
import { dataFolder, stateFolder, takeFolder } from "./data-folder.ts";
import { readOptions } from "./options.ts";
import { reportImport } from "./register-report.ts";
import { say } from "./register-words.ts";
import type { CommandLine, Terminal } from "./terminal.ts";
import { terminalLanguage } from "./terminal-language.ts";
import { usage } from "./usage.ts";

export const register: CommandLine = async (args, terminal) => {
  const options = readOptions(args, {
    data: "string",
    state: "string",
    json: "boolean",
    mapping: "string",
    report: "string",
    "leave-out-bad": "boolean",
    "give-up-unfinished": "boolean",
  });
  if (!options.ok) return badUse(terminal, options.says);
  const [verb, file, ...more] = options.words;
  if (verb !== "import" || file === undefined || more.length > 0) return badUse(terminal, say("registerTakes"));
  const state = String(options.values.state ?? "MA").toUpperCase();
  if (!/^[A-Z]{2}$/.test(state)) return badUse(terminal, say("state", { given: state }));
  const mapped = await readMapping(options.values.mapping as string | undefined);
  if (!mapped.ok) {
    const about = { file: String(options.values.mapping), why: mapped.why };
    terminal.err(inWords(refusals.mapping, terminalLanguage(), about));
    return 2;
  }
  const folder = dataFolder(options.values.data as string | undefined);

  const given = process.env.DATABASE_URL;
  // A PostgreSQL of one's own may be written while Wasl runs; the embedded one belongs to whoever has the folder.
  const mine = given ? undefined : await takeFolder(folder);
  if (mine && !mine.taken) {
    terminal.err(say("running", { folder, by: mine.by }));
    return 1;
  }
  const rejected: string[] = [];
  try {
    const embedded = given ? undefined : await startEmbedded({ dataDir: folder });
    try {
      const result = await importInto(given ?? embedded?.adminUrl ?? "", state, stateFolder(folder, state), file, {
        mapping: mapped.mapping,
        today: Temporal.Now.plainDateISO(),
        leaveOutBad: options.values["leave-out-bad"] === true,
        giveUpUnfinished: options.values["give-up-unfinished"] === true,
        progress: tellProgress(terminal),
        onBad: (bad) => rejected.push(`${bad.line}\t${bad.why}`),
      });
      if (typeof options.values.report === "string") await writeFile(options.values.report, reportOf(rejected));
      return reportImport(result, file, options.values.json === true, terminal);
    } finally {
      await embedded?.stop();
    }
  } finally {
    await mine?.release();
  }
};

async function importInto(
  adminUrl: string,
  state: string,
  folder: string,
  file: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const database = await prepareDatabase(adminUrl, state, folder);
  await migrate(database);
  const owner = new Client({ connectionString: database.urls.owner });
  await owner.connect();
  try {
    await prepareRegister(owner, [database.roles.removal]);
    return await importFile(owner, file, options);
  } finally {
    await owner.end();
  }
}

/** One bad row a line: its number and a code. */
const reportOf = (rejected: readonly string[]) => `${["line\twhy", ...rejected].join("\n")}\n`;

/** Progress about once a second at the usual pace. */
export function tellProgress(terminal: Terminal): NonNullable<ImportOptions["progress"]> {
  let told = 0;
  return (so) => {
    const rows = "checked" in so ? so.checked : so.brought;
    if (rows < told) told = 0;
    if (rows - told < 25_000) return;
    told = rows;
    terminal.err("checked" in so ? say("checked", { rows }) : say("brought", { rows, of: so.of }));
  };
}

type ReadMapping = { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly why: string };

async function readMapping(file: string | undefined): Promise<ReadMapping> {
  if (file === undefined) return { ok: true, mapping: {} };
  try {
    const read = mapping.safeParse(JSON.parse(await readFile(file, "utf8")));
    return read.success ? { ok: true, mapping: read.data } : { ok: false, why: z.prettifyError(read.error) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function badUse(terminal: Terminal, says: string): 2 {
  terminal.err(`${says}\n\n${usage}`);
  return 2;
}
