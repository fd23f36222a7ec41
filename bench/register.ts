/**
 * `npm run bench -- register [--people 1000000] [--from FILE]`: what it costs to bring in a register and to find people in it,
 * beside PostgreSQL's trigrams over the same rows in the same run. Exit status 1 when a figure is not reached.
 */
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { startEmbedded } from "../server/postgres/embedded.ts";
import { find } from "../server/register/find.ts";
import { importFile } from "../server/register/import.ts";
import { columns, fields, type RegisterRecord } from "../server/register/record.ts";
import { rowsOf } from "../server/register/rows.ts";
import { searchRegister } from "../server/register/search.ts";
import { createRegisterTable } from "../server/register/table.ts";
import { tsvLines } from "../server/register/tsv.ts";
import { loadVocabulary } from "../server/register/vocabulary.ts";
import { composedRegister, recombine } from "./register-people.ts";
import { type BenchQuestion, questionsAbout } from "./register-questions.ts";
import { byTrigrams, indexTrigrams } from "./trigrams.ts";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "1000000" },
    from: { type: "string" },
    questions: { type: "string", default: "400" },
  },
});
const people = Number(values.people);
const limits = people > 2_000_000 ? { p50: Number.POSITIVE_INFINITY, p99: 60 } : { p50: 3, p99: 25 };
const say = (text: string) => process.stderr.write(`${text}\n`);
const print = (text = "") => process.stdout.write(`${text}\n`);
const row = (...cells: readonly (string | number)[]) =>
  print(cells.map((cell, at) => (at === 0 ? `${cell}`.padEnd(34) : `${cell}`.padStart(12))).join(""));
const whole = (value: number) => Math.round(value).toLocaleString("en");

const folder = join(fileURLToPath(new URL("..", import.meta.url)), ".wasl", `bench-register-${process.pid}`);
const embedded = await startEmbedded({
  dataDir: folder,
  port: 4780,
  settings: ["shared_buffers=2GB", "maintenance_work_mem=1GB", "max_wal_size=8GB", "jit=off"],
});
try {
  const client = new Client({ connectionString: embedded.adminUrl });
  await client.connect();
  try {
    process.exitCode = (await bench(client)) ? 0 : 1;
  } finally {
    await client.end();
  }
} finally {
  await embedded.stop();
  await rm(embedded.folder, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

async function bench(client: Client): Promise<boolean> {
  print(
    `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}, ${whole(people)} people`,
  );
  const stock = values.from ? await recordsIn(values.from) : composedRegister(100_000);
  await createRegisterTable(client, []);
  say("A file of so many people…");
  const file = join(folder, "people.tsv");
  await pipeline(Readable.from(inChunks(tsvLines(recombine(stock, people)))), createWriteStream(file));
  say("Brought in…");
  const before = peakMemory();
  const began = performance.now();
  let told = 0;
  let checked = 0;
  const imported = await importFile(client, file, {
    today: Temporal.Now.plainDateISO(),
    progress(so) {
      if ("checked" in so) checked = (performance.now() - began) / 1000;
      else if (so.brought - told >= people / 10) {
        told = so.brought;
        say(`${whole(so.brought)} records, ${seconds(began)} s`);
      }
    },
  });
  if (!imported.ok) throw new Error(`The file was not brought in: ${imported.why}`);
  const took = (performance.now() - began) / 1000;
  const pace = people / took;
  await rm(file);
  const vocabulary = await loadVocabulary(client);
  const bytes = await indexBytes(client);
  const memory = peakMemory();

  const questions = questionsAbout(await sample(client, Number(values.questions)), vocabulary);
  await timed(questions.slice(0, 100), ({ query }) => find(client, vocabulary, query, 10));
  const finding = await timed(questions, ({ query }) => find(client, vocabulary, query, 10));
  const showing = await timed(questions, ({ query }) => searchRegister(client, vocabulary, query));
  say("Trigrams over the same rows…");
  await indexTrigrams(client);
  // Of ten million it takes half a minute for a question, and the few tell as much.
  const peer = await timed(questions.slice(0, people > 2_000_000 ? 12 : 60), ({ query }) => byTrigrams(client, query));

  print();
  row("", "reached", "wanted");
  row("records a second, indexed, durable", whole(pace), "≥ 20,000");
  row("  of its seconds, checking the file", `${whole(checked)} of ${whole(took)}`);
  row("bytes of index a record", whole(bytes), "≤ 600");
  row("MB at most in this process", whole(memory), "≤ 1,024");
  row("  before the import, with the stock", whole(before));
  print();
  row("one question, ms", "p50", "p95", "p99", "found in 10");
  row("names: found and ordered", ...finding.cells);
  row("and for an officer, explained", ...showing.cells);
  row("pg_trgm, similarity above 0.3", ...peer.cells);
  row("wanted of the first", Number.isFinite(limits.p50) ? `≤ ${limits.p50}` : "", "", `≤ ${limits.p99}`);
  print(
    "Questions: other spellings that the register has, slips, dates that are off, names left out; made from its own records.",
  );
  print(
    "For an officer the search goes on although somebody agrees clearly, so that siblings and namesakes are seen beside.",
  );
  return pace >= 20_000 && bytes <= 600 && memory <= 1024 && finding.p50 <= limits.p50 && finding.p99 <= limits.p99;
}

async function timed(
  questions: readonly BenchQuestion[],
  ask: (question: BenchQuestion) => Promise<readonly { readonly id: string }[]>,
) {
  const times: number[] = [];
  let found = 0;
  for (const question of questions) {
    const began = performance.now();
    const answer = await ask(question);
    times.push(performance.now() - began);
    if (answer.some(({ id }) => id === question.id)) found += 1;
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const share = (100 * found) / questions.length;
  const [p50, p95, p99] = [at(0.5), at(0.95), at(0.99)];
  return { p50, p99, cells: [p50, p95, p99].map((ms) => ms.toFixed(1)).concat(`${share.toFixed(1)} %`) };
}

/** All that is there beside the records themselves: their indexes, further headings, and what is counted. */
async function indexBytes(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    `select sum(case when relname = 'record' then pg_indexes_size(oid) else pg_total_relation_size(oid) end) as bytes
      from pg_class where relnamespace = 'register'::regnamespace and relkind = 'r'`,
  );
  return Number(rows[0]?.bytes) / people;
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function seconds(since: number): string {
  return whole((performance.now() - since) / 1000);
}

/** Lines by the thousand: a stream takes its time for each. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length < 200_000) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

async function sample(client: Client, many: number): Promise<readonly RegisterRecord[]> {
  const selected = fields.map((field) => `${columns[field]} as "${field}"`).join(", ");
  const share = Math.min(100, (100 * 20 * many) / people);
  const { rows } = await client.query<RegisterRecord>(
    `select ${selected} from register.record tablesample bernoulli (${share}) repeatable (3) limit ${many}`,
  );
  return rows;
}

async function recordsIn(file: string): Promise<readonly RegisterRecord[]> {
  const records: RegisterRecord[] = [];
  for await (const rows of rowsOf(file, { mapping: {}, today: Temporal.Now.plainDateISO() })) {
    for (const read of rows) if (read.kind === "record") records.push(read.record);
  }
  return records;
}
