/** `wasl match`: a file of questions against a register file, without a running server: a PostgreSQL of its own, gone afterwards. */
import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "pg";
import { startEmbedded } from "../postgres/embedded.ts";
import { find } from "../register/find.ts";
import { importFile } from "../register/import.ts";
import { createRegisterTable } from "../register/table.ts";
import { loadVocabulary } from "../register/vocabulary.ts";
import { readOptions } from "./options.ts";
import { tellProgress } from "./register.ts";
import { reportImport } from "./register-report.ts";
import { say } from "./register-words.ts";
import type { CommandLine, ExitStatus, Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

interface Files {
  readonly register: string;
  readonly queries: string;
  readonly out: string;
  readonly limit: number;
}

export const match: CommandLine = async (args, terminal) => {
  const options = readOptions(args, { register: "string", queries: "string", out: "string", limit: "string" });
  if (!options.ok) return badUse(terminal, options.says);
  const { register, queries, out, limit = "10" } = options.values;
  if (
    typeof register !== "string" ||
    typeof queries !== "string" ||
    typeof out !== "string" ||
    options.words.length > 0
  )
    return badUse(terminal, say("matchTakes"));
  if (!/^[1-9]\d{0,2}$/u.test(String(limit))) return badUse(terminal, say("limit"));
  const folder = await mkdtemp(join(tmpdir(), "wasl-match-"));
  // Nothing in it outlives the command: durability would only cost time.
  const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=512MB"];
  const work = ["maintenance_work_mem=256MB", "max_wal_size=4GB", "autovacuum=off", "jit=off"];
  const embedded = await startEmbedded({ dataDir: folder, port: 4690, settings: [...settings, ...work] });
  try {
    const client = new Client({ connectionString: embedded.adminUrl });
    await client.connect();
    try {
      return await matchIn(client, { register, queries, out, limit: Number(limit) }, terminal);
    } finally {
      await client.end();
    }
  } finally {
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

async function matchIn(
  client: Client,
  { register, queries, out, limit }: Files,
  terminal: Terminal,
): Promise<ExitStatus> {
  await createRegisterTable(client, []);
  const imported = await importFile(client, register, {
    today: Temporal.Now.plainDateISO(),
    progress: tellProgress(terminal),
  });
  if (!imported.ok) return reportImport(imported, register, false, terminal);
  const vocabulary = await loadVocabulary(client);
  const results = await open(out, "w").catch(() => undefined);
  if (!results) {
    terminal.err(say("noResults", { file: out }));
    return 1;
  }
  let asked = 0;
  const bad: number[] = [];
  try {
    let number = 0;
    for await (const line of createInterface({
      input: createReadStream(queries),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      number += 1;
      if (line.trim() === "") continue;
      const query = readQuery(line);
      if (!query) {
        bad.push(number);
        continue;
      }
      const began = performance.now();
      const found = await find(client, vocabulary, query.known, limit);
      const ms = Math.round((performance.now() - began) * 1000) / 1000;
      const candidates = found.map(({ id, score }) => ({ id, score }));
      await results.write(`${JSON.stringify({ query: query.id, candidates, ms })}\n`);
      asked += 1;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    terminal.err(say("noQueries", { file: queries }));
    return 1;
  } finally {
    await results.close();
  }
  terminal.out(say("matched", { asked, count: imported.imported, file: out }));
  if (bad.length > 0) terminal.err(say("noQuestion", { file: queries, lines: bad.slice(0, 20).join(", ") }));
  return bad.length > 0 ? 1 : 0;
}

function readQuery(line: string) {
  try {
    const asked = JSON.parse(line) as Readonly<Record<string, unknown>>;
    const text = (name: string) => (typeof asked[name] === "string" ? asked[name] : undefined);
    const id = text("query");
    const known = {
      given: text("given"),
      family: text("family"),
      father: text("father"),
      mother: text("mother"),
      birth: text("birth_date"),
      birthPlace: text("birth_place"),
    };
    return id === undefined ? undefined : { id, known };
  } catch {
    return undefined;
  }
}

function badUse(terminal: Terminal, says: string): 2 {
  terminal.err(`${says}\n\n${usage}`);
  return 2;
}
