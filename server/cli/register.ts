/** `wasl register import FILE`: civil-status records into a State's register. */
import { Client } from "pg";
import { startEmbedded } from "../postgres/embedded.ts";
import { type ImportResult, importFile } from "../register/import.ts";
import { createRegisterTable } from "../register/table.ts";
import { prepareDatabase } from "../store/databases.ts";
import { migrate } from "../store/migrate.ts";
import { dataFolder, stateFolder, takeFolder } from "./data-folder.ts";
import { readOptions } from "./options.ts";
import type { CommandLine, ExitStatus, Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

export const register: CommandLine = async (args, terminal) => {
  const options = readOptions(args, { data: "string", state: "string", json: "boolean" });
  if (!options.ok) return badUse(terminal, options.says);
  const [verb, file, ...more] = options.words;
  if (verb !== "import" || file === undefined || more.length > 0) return badUse(terminal);
  const state = String(options.values.state ?? "MA").toUpperCase();
  if (!/^[A-Z]{2}$/.test(state)) return badUse(terminal, `--state takes a State's two letters, not "${state}".`);
  const folder = dataFolder(options.values.data as string | undefined);

  const given = process.env.DATABASE_URL;
  // A PostgreSQL of one's own may be written while Wasl runs; the embedded one belongs to whoever has the folder.
  const mine = given ? undefined : await takeFolder(folder);
  if (mine && !mine.taken) {
    terminal.err(`Wasl runs on ${folder} (process ${mine.by}). Stop it first, then import.`);
    return 1;
  }
  try {
    const embedded = given ? undefined : await startEmbedded({ dataDir: folder });
    try {
      const result = await importInto(
        given ?? embedded?.adminUrl ?? "",
        state,
        stateFolder(folder, state),
        file,
        (imported) => terminal.err(`${imported} records…`),
      );
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
  progress: (imported: number) => void,
): Promise<ImportResult> {
  const database = await prepareDatabase(adminUrl, state, folder);
  await migrate(database);
  const owner = new Client({ connectionString: database.urls.owner });
  await owner.connect();
  try {
    await createRegisterTable(owner, [database.roles.removal]);
    return await importFile(owner, file, everyTenThousand(progress));
  } finally {
    await owner.end();
  }
}

const everyTenThousand = (progress: (imported: number) => void) => (imported: number) => {
  if (imported % 10_000 === 0) progress(imported);
};

const faults = {
  "no-id": "no identifier",
  sex: "the sex is neither M nor F",
  "birth-date": "the birth date is neither YYYY-MM-DD nor YYYY",
  names: "no family name",
} as const;

export function reportImport(result: ImportResult, file: string, json: boolean, terminal: Terminal): ExitStatus {
  if (json) terminal.out(JSON.stringify(result));
  if (result.ok) {
    if (!json) terminal.out(`${result.imported} records imported from ${file}.`);
    return 0;
  }
  if (result.why === "unreadable") terminal.err(`${file} cannot be read.`);
  if (result.why === "header") {
    terminal.err(
      `${file} has no header line with the columns id, birth_date and family_latin or family_arabic, tab separated.`,
    );
  }
  if (result.why === "lines") {
    for (const { line, why } of result.bad) terminal.err(`${file}, line ${line}: ${faults[why]}.`);
    terminal.err("Nothing was imported.");
  }
  return 1;
}

function badUse(terminal: Terminal, says?: string): 2 {
  terminal.err(says ? `${says}\n\n${usage}` : usage);
  return 2;
}
