/**
 * `wasl people`: who has an account on a State's server, and who may act for which post in which role. Roles come from the
 * ratified matrix; each is given by a named superior, for 180 days at most.
 */
import { randomBytes } from "node:crypto";
import { Pool } from "pg";
import corridor from "../../corridors/morocco-france/corridor.ts";
import type { Language } from "../http/api.ts";
import { type Accounts, createAccounts } from "../people/accounts.ts";
import { migratePeople } from "../people/migrate.ts";
import { createPostings, type Postings } from "../people/postings.ts";
import { startEmbedded } from "../postgres/embedded.ts";
import { prepareDatabase } from "../store/databases.ts";
import { migrate } from "../store/migrate.ts";
import { dataFolder, stateFolder, takeFolder } from "./data-folder.ts";
import { readOptions } from "./options.ts";
import type { CommandLine, ExitStatus, Terminal } from "./terminal.ts";

export const peopleUsage = `wasl people, on one State's server (--state FR, --data DIR)

  wasl people list                                                          accounts with their roles in force
  wasl people add ID --name NAME --email ADDRESS [--language fr|ar|en]      a new account; its first password is printed once
  wasl people give ID ROLE POST --by SUPERIOR                               a role for 180 days
  wasl people renew ID ROLE --by SUPERIOR                                   180 days from today
  wasl people take ID ROLE                                                  ends a role now`;

interface Desk {
  readonly accounts: Accounts;
  readonly postings: Postings;
  readonly everybody: () => Promise<readonly { readonly id: string; readonly name: string; readonly email: string }[]>;
}

export const people: CommandLine = async (args, terminal) => {
  const text = "string";
  const options = readOptions(args, {
    data: text,
    state: text,
    name: text,
    email: text,
    language: text,
    by: text,
    json: "boolean",
  });
  if (!options.ok) return badUse(terminal, options.says);
  const state = String(options.values.state ?? "").toUpperCase();
  if (!(state in corridor.states)) return badUse(terminal, "--state takes one of the corridor's States.");
  const folder = dataFolder(options.values.data as string | undefined);
  return withDesk(folder, state, terminal, (desk) => carryOut(desk, options.words, options.values, terminal));
};

type Values = Readonly<Record<string, string | boolean | undefined>>;

async function carryOut(desk: Desk, words: readonly string[], values: Values, terminal: Terminal): Promise<ExitStatus> {
  const [verb, id = "", role = "", post = ""] = words;
  const by = typeof values.by === "string" ? values.by : "";
  if (verb === "list" && words.length === 1) return list(desk, values.json === true, terminal);
  if (verb === "add" && words.length === 2) return add(desk, id, values, terminal);
  if (verb === "give" && words.length === 4 && by)
    return give(desk, { person: id, role, post, superior: by }, terminal);
  const held = (await desk.postings.of(id)).find((posting) => posting.role === role);
  if (verb === "renew" && words.length === 3 && by) {
    const renewed = held && (await desk.postings.renew(held.id, by));
    return renewed?.ok
      ? done(terminal, `${id} ${role} until ${renewed.value.expiresAt}`)
      : notDone(terminal, "no such role in force");
  }
  if (verb === "take" && words.length === 3) {
    if (!held) return notDone(terminal, "no such role in force");
    await desk.postings.withdraw(held.id);
    return done(terminal, `${id} ${role} ended`);
  }
  return badUse(terminal);
}

async function list(desk: Desk, json: boolean, terminal: Terminal): Promise<ExitStatus> {
  const all = await Promise.all(
    (await desk.everybody()).map(async (person) => ({
      ...person,
      roles: (await desk.postings.of(person.id)).map(({ role, post, expiresAt, superior }) => ({
        role,
        post,
        expiresAt,
        superior,
      })),
    })),
  );
  if (json) return done(terminal, JSON.stringify(all, null, 2));
  for (const { id, name, email, roles } of all) {
    terminal.out(`${id}  ${name}  ${email}`);
    for (const { role, post, expiresAt, superior } of roles) {
      terminal.out(`    ${role} at ${post}, until ${expiresAt.slice(0, 10)}, given by ${superior}`);
    }
  }
  return 0;
}

async function add({ accounts }: Desk, id: string, values: Values, terminal: Terminal): Promise<ExitStatus> {
  const { name, email, language = "fr" } = values;
  if (typeof name !== "string" || typeof email !== "string" || !/^[^@\s]+@[^@\s]+$/.test(email))
    return badUse(terminal);
  if (language !== "fr" && language !== "ar" && language !== "en") return badUse(terminal);
  if (await accounts.find(id)) return notDone(terminal, `${id} has an account already`);
  const password = randomBytes(15).toString("base64url");
  await accounts.add({ id, name, email, language: language satisfies Language, password });
  terminal.err("First password, shown this once; to be changed at the first sign-in:");
  return done(terminal, password);
}

async function give(
  { accounts, postings }: Desk,
  asked: { person: string; role: string; post: string; superior: string },
  terminal: Terminal,
): Promise<ExitStatus> {
  // F3: what the matrix does not have cannot be given.
  const row = Object.hasOwn(corridor.rights, asked.role) ? corridor.rights[asked.role] : undefined;
  if (!row) return notDone(terminal, `the ratified matrix has no role ${asked.role}`);
  if (!corridor.posts.some(({ code }) => code === asked.post))
    return notDone(terminal, `the corridor has no post ${asked.post}`);
  if (!(await accounts.find(asked.person))) return notDone(terminal, `${asked.person} has no account`);
  const granted = await postings.grant({ ...asked, compartment: row.compartment });
  return granted.ok
    ? done(terminal, `${asked.person} ${asked.role} at ${asked.post} until ${granted.value.expiresAt}`)
    : notDone(terminal, granted.refusal.code);
}

async function withDesk(
  folder: string,
  state: string,
  terminal: Terminal,
  work: (desk: Desk) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const given = process.env.DATABASE_URL;
  const mine = given ? undefined : await takeFolder(folder);
  if (mine && !mine.taken) return notDone(terminal, `Wasl runs on ${folder} (process ${mine.by}): stop it first`);
  const embedded = given ? undefined : await startEmbedded({ dataDir: folder });
  try {
    const database = await prepareDatabase(given ?? embedded?.adminUrl ?? "", state, stateFolder(folder, state));
    await migrate(database);
    const pool = new Pool({ connectionString: database.urls.people, max: 2 });
    // Our own PostgreSQL may close an idle connection while it stops: nothing is lost by that.
    pool.on("error", () => undefined);
    try {
      await migratePeople(pool);
      // No cookie is ever signed here.
      const secret = randomBytes(32).toString("hex");
      const baseUrl = "http://localhost";
      const accounts = await createAccounts({ pool, secret, baseUrl, cookiePrefix: "wasl", demonstration: false });
      const everybody = async () =>
        (
          await pool.query<{ id: string; name: string; email: string }>(
            'select id, name, email from people."user" order by id',
          )
        ).rows;
      return await work({ accounts, postings: createPostings(pool, () => Temporal.Now.instant()), everybody });
    } finally {
      await pool.end();
    }
  } finally {
    await embedded?.stop();
    await mine?.release();
  }
}

function done(terminal: Terminal, says: string): ExitStatus {
  terminal.out(says);
  return 0;
}

function notDone(terminal: Terminal, says: string): ExitStatus {
  terminal.err(`wasl people: ${says}.`);
  return 1;
}

function badUse(terminal: Terminal, says?: string): ExitStatus {
  terminal.err(says ? `${says}\n\n${peopleUsage}` : peopleUsage);
  return 2;
}
