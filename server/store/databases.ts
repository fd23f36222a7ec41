/**
 * One PostgreSQL database and a set of login roles for each State: the owner that migrates, one role a compartment, one for
 * the exchange, one for people, one for jobs. Whoever holds one State's password can reach nothing of another's.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { compartments } from "./compartments.ts";
import { identifier, literal } from "./sql.ts";

/** What a role is for: `owner`, `exchange`, `people`, `jobs` or a compartment. */
export const purposes = ["owner", "exchange", "people", "jobs", ...compartments] as const;
export type Purpose = (typeof purposes)[number];

export interface StateDatabase {
  readonly name: string;
  /** Connection string of each role. */
  readonly urls: Readonly<Record<Purpose, string>>;
  /** Role name of each purpose. */
  readonly roles: Readonly<Record<Purpose, string>>;
}

/**
 * Creates what is missing and gives the State's connection strings. Repeating it changes nothing.
 *
 * @param adminUrl a role that may create databases and roles; PostgreSQL 15 or newer.
 * @param folder the State's own folder, where its passwords are kept, readable by this account alone.
 * @param prefix of database and role names, so that several installations may share one cluster.
 */
export async function prepareDatabase(
  adminUrl: string,
  state: string,
  folder: string,
  prefix = "wasl",
): Promise<StateDatabase> {
  const name = `${prefix}_${state.toLowerCase()}`;
  const roles = Object.fromEntries(purposes.map((purpose) => [purpose, `${name}_${purpose}`])) as Record<
    Purpose,
    string
  >;
  const passwords = await keptPasswords(folder);
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await refuseOldServer(admin);
    // Two States of one demonstration prepare at once, and CREATE ROLE is not safe against itself.
    await admin.query("select pg_advisory_lock(7261001)");
    for (const purpose of purposes) {
      await createRole(admin, roles[purpose], passwords[purpose]);
    }
    await createDatabase(admin, name, roles.owner);
    await closeToOthers(admin, name, Object.values(roles));
    await admin.query(`grant create on database ${identifier(name)} to ${identifier(roles.jobs)}`);
  } finally {
    await admin.end();
  }
  const urls = Object.fromEntries(
    purposes.map((purpose) => [purpose, urlFor(adminUrl, name, roles[purpose], passwords[purpose])]),
  ) as Record<Purpose, string>;
  return { name, urls, roles };
}

async function refuseOldServer(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ server_version_num: string }>("show server_version_num");
  if (Number(rows[0]?.server_version_num) < 150_000) {
    throw new Error("Wasl needs PostgreSQL 15 or newer.");
  }
}

async function createRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query("select from pg_roles where rolname = $1", [role]);
  const verb = rowCount === 0 ? "create" : "alter";
  await admin.query(`${verb} role ${identifier(role)} login password ${literal(password)}`);
}

async function createDatabase(admin: Client, name: string, owner: string): Promise<void> {
  const { rowCount } = await admin.query("select from pg_database where datname = $1", [name]);
  if (rowCount === 0) {
    // An administrator that is no superuser must belong to the role that it makes an owner.
    await admin.query(`grant ${identifier(owner)} to current_user`);
    await admin.query(
      `create database ${identifier(name)} owner ${identifier(owner)} encoding 'UTF8' locale 'C.UTF-8' template template0`,
    );
  }
}

/** PostgreSQL lets everybody connect to a new database; here only its own roles may. */
async function closeToOthers(admin: Client, name: string, roles: readonly string[]): Promise<void> {
  await admin.query(`revoke all on database ${identifier(name)} from public`);
  await admin.query(`grant connect on database ${identifier(name)} to ${roles.map(identifier).join(", ")}`);
}

function urlFor(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
}

async function keptPasswords(folder: string): Promise<Record<Purpose, string>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "database.json");
  const kept: Partial<Record<Purpose, string>> = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  const all = Object.fromEntries(
    purposes.map((purpose) => [purpose, kept[purpose] ?? randomBytes(24).toString("base64url")]),
  ) as Record<Purpose, string>;
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  return all;
}
