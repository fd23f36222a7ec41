import { join } from "node:path";
import { readCertificate } from "@wasl/travel-document";
import { Pool } from "pg";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import { openKeyring } from "../../keys/keyring.ts";
import { publicUrl } from "../../people/side.ts";
import { findRunning, startEmbedded } from "../../postgres/embedded.ts";
import type { Seals } from "../../seals/api.ts";
import { whoseKeys } from "../../seals/kept-keys.ts";
import { openSealLog } from "../../seals/log.ts";
import { openSeals } from "../../seals/seals.ts";
import { migrateSeals } from "../../seals/tables.ts";
import { prepareDatabase, type StateDatabase } from "../../store/databases.ts";
import { migrate } from "../../store/migrate.ts";
import { dataFolder, stateFolder } from "../data-folder.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";
import { usage } from "../usage.ts";
import type { Asked } from "./asked.ts";

export const keyVerbs = ["keys", "log", "rotate", "revoke", "forget"] as const;
export type KeyVerb = (typeof keyVerbs)[number];

/** What runs a State's seal keys: what there is, every signature, a new key, a revocation by two people. */
export async function sealKeys(
  verb: KeyVerb,
  words: readonly string[],
  asked: Asked,
  terminal: Terminal,
): Promise<ExitStatus> {
  const state = String(asked.values.state ?? "").toUpperCase();
  if (!(state in corridor.states) || words.length !== (verb === "revoke" || verb === "forget" ? 1 : 0))
    return badUse(terminal);
  const { by, second } = asked.values;
  if (verb === "revoke" && (!by || !second)) return badUse(terminal);
  if (verb === "forget") return forgetPeer(asked.values.data, state, (words[0] ?? "").toUpperCase(), terminal);
  const data = stateFolder(dataFolder(asked.values.data), state);
  const whose = await whoseKeys(data);
  if (whose === "none")
    return notDone(terminal, `${state} has no keys for seals in ${data}, and none are made here; start it first`);
  if (verb === "log") return withPool(asked.values.data, state, (pool) => log(pool, asked.json, terminal));
  if (whose === "given")
    return notDone(terminal, `${state} seals with keys that were given to it; they are followed where they came from`);
  return withSeals(asked.values.data, state, async (seals, pool) => {
    if (verb === "keys") return keys(seals, asked.json, terminal);
    if (verb === "rotate") {
      const { serial, signsFrom } = await seals.rotate();
      const day = signsFrom.toString().slice(0, 10);
      return done(terminal, `Certificate ${serial} is published from now on; its key signs from ${day}.`);
    }
    const unknown = await nobody(pool, [by ?? "", second ?? ""]);
    if (unknown) return notDone(terminal, `${unknown} has no account`);
    const outcome = await seals.revoke((words[0] ?? "").toUpperCase(), by ?? "", second ?? "");
    if (outcome !== "revoked") return notDone(terminal, outcome);
    const named = `Recorded as the word of ${by} and ${second}: named by whoever ran this command, neither was asked.`;
    return done(terminal, `Certificate ${words[0]} is revoked.\n${named}`);
  });
}

async function keys(seals: Seals, json: boolean, terminal: Terminal): Promise<ExitStatus> {
  const { authorities, links, signers, demonstration } = await seals.published();
  const rows = [
    ...authorities.map((der) => ["authority", der] as const),
    ...links.map((der) => ["link", der] as const),
    ...signers.map((der) => ["signer", der] as const),
  ];
  const all = rows.flatMap(([kind, der]) => {
    const read = readCertificate(der);
    if (!read.ok) return [];
    const { subject, serial, notBefore, notAfter } = read.certificate;
    return [{ kind, name: `${subject.country} ${subject.commonName}`, serial, notBefore, notAfter }];
  });
  if (json) return done(terminal, JSON.stringify({ demonstration, certificates: all }, null, 2));
  const lines = all.map(({ kind, name, serial, notBefore, notAfter }) => {
    return `${kind.padEnd(10)} ${name}  ${serial}  ${notBefore.slice(0, 10)} to ${notAfter.slice(0, 10)}`;
  });
  return done(terminal, [...(demonstration ? ["DEMONSTRATION"] : []), ...lines].join("\n"));
}

/** After people have compared thumbprints by another channel: the next that the peer says of its seals is a first word. */
function forgetPeer(data: string | undefined, state: string, peer: string, terminal: Terminal): Promise<ExitStatus> {
  return withDatabase(data, state, async ({ urls }) => {
    const pool = new Pool({ connectionString: urls.exchange, max: 1 });
    const { rowCount } = await pool
      .query("delete from exchange.peer_seals where state = $1", [peer])
      .finally(() => pool.end());
    if (rowCount === 0) return notDone(terminal, `${state} knows no authority of ${peer}`);
    return done(
      terminal,
      `${state} has forgotten the authority of ${peer}, and believes the next that its server signs.`,
    );
  });
}

/** Of whatever keys: a State that seals with given ones has the same log. */
async function log(pool: Pool, json: boolean, terminal: Terminal): Promise<ExitStatus> {
  await migrateSeals(pool);
  const { list, firstBroken } = openSealLog(pool);
  const [signatures, broken] = [await list(), await firstBroken()];
  if (json) terminal.out(JSON.stringify({ sound: broken === undefined, signatures }, null, 2));
  else {
    for (const { sequence, at, askedBy, approvedBy, post, ref, certificate } of signatures) {
      terminal.out(`${sequence}  ${at}  ${askedBy}, ${approvedBy} at ${post}, case ${ref}, certificate ${certificate}`);
    }
    terminal.out(broken === undefined ? "The log is whole." : `The log is broken at ${broken}.`);
  }
  return broken === undefined ? 0 : 1;
}

async function nobody(pool: Pool, people: readonly string[]): Promise<string | undefined> {
  const { rows: table } = await pool.query<{ there: boolean }>(
    `select to_regclass('people."user"') is not null as there`,
  );
  const asked = 'select id from people."user" where id = any($1)';
  const rows = table[0]?.there ? (await pool.query<{ id: string }>(asked, [people])).rows : [];
  return people.find((person) => !rows.some(({ id }) => id === person));
}

/** Opens a State's keys, its server running or not. */
function withSeals(
  data: string | undefined,
  state: string,
  work: (seals: Seals, pool: Pool) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  return withPool(data, state, async (pool, own) => {
    const now = Temporal.Now.instant();
    const keyring = await openKeyring(join(own, "keys"), now);
    const seals = await openSeals({
      state,
      dataDir: own,
      secret: keyring.secret("seals"),
      pool,
      clock: Temporal.Now.instant,
      since: now,
      publicUrl: publicUrl({ http: { host: "127.0.0.1", port: 80 } }),
    });
    return work(seals, pool);
  });
}

function withPool(
  data: string | undefined,
  state: string,
  work: (pool: Pool, own: string) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  return withDatabase(data, state, async ({ urls }, own) => {
    const pool = new Pool({ connectionString: urls.people, max: 2 });
    pool.on("error", () => undefined);
    try {
      return await work(pool, own);
    } finally {
      await pool.end();
    }
  });
}

async function withDatabase(
  data: string | undefined,
  state: string,
  work: (database: StateDatabase, own: string) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const folder = dataFolder(data);
  const own = stateFolder(folder, state);
  const given = process.env.DATABASE_URL || undefined;
  const running = given ? undefined : await findRunning(folder);
  const started = given || running ? undefined : await startEmbedded({ dataDir: folder, port: 0 });
  try {
    const database = await prepareDatabase(given ?? running?.adminUrl ?? started?.adminUrl ?? "", state, own);
    await migrate(database);
    return await work(database, own);
  } finally {
    await started?.stop();
  }
}

function done(terminal: Terminal, says: string): ExitStatus {
  terminal.out(says);
  return 0;
}

function notDone(terminal: Terminal, says: string): ExitStatus {
  terminal.err(`wasl seal: ${says}.`);
  return 1;
}

function badUse(terminal: Terminal): ExitStatus {
  terminal.err(usage);
  return 2;
}
