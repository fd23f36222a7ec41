/** Everything about the people of one State, composed: accounts, postings, rights, access log, broken glass. */
import type { Officer } from "../cases/api.ts";
import type { Services } from "../services.ts";
import { type AccessLog, createAccessLog } from "./access-log.ts";
import { type Accounts, createAccounts, type OpenIdConnect } from "./accounts.ts";
import { type BrokenGlass, createBrokenGlass } from "./broken-glass.ts";
import { seedDemonstration } from "./demonstration.ts";
import { isoColumn } from "./instant.ts";
import { createMandates, type Mandates, withOwnFiles } from "./mandates.ts";
import { migratePeople } from "./migrate.ts";
import { findOfficer } from "./officer.ts";
import { createPostings, type Postings } from "./postings.ts";
import { publicUrl } from "./side.ts";

export interface People {
  readonly accounts: Accounts;
  readonly postings: Postings;
  readonly accessLog: AccessLog;
  readonly brokenGlass: BrokenGlass;
  readonly mandates: Mandates;
  /** Who acts, with the rights of this moment; undefined without a role in force. */
  officer(person: string): Promise<Officer | undefined>;
  /** Reminders kept here because no mail server is set, newest first. */
  mailbox(person: string): Promise<readonly Mail[]>;
}

export interface Mail {
  readonly at: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

export async function createPeople(
  services: Pick<Services, "config" | "corridor" | "clock" | "pools" | "rights" | "secret">,
): Promise<People> {
  const { config, clock, pools, rights } = services;
  await migratePeople(pools.people);
  const accounts = await createAccounts({
    pool: pools.people,
    secret: services.secret("session").toString("hex"),
    baseUrl: publicUrl(config),
    cookiePrefix: `wasl-${config.state.toLowerCase()}`,
    demonstration: config.demonstration,
    openIdConnect: openIdConnectOf(process.env),
  });
  const postings = createPostings(pools.people, clock);
  const mandates = createMandates(pools.people, clock);
  await seedDemonstration(services, { accounts, postings });
  return {
    accounts,
    postings,
    accessLog: createAccessLog(pools.people, clock),
    brokenGlass: createBrokenGlass(pools.people, clock),
    mandates,
    async officer(person) {
      const officer = (await findOfficer(postings, rights, person))?.officer;
      return officer && withOwnFiles(officer, mandates, services.corridor.rights);
    },
    async mailbox(person) {
      const { rows } = await pools.people.query<Mail>(
        `select ${isoColumn("at", "at")}, recipient, subject, body from people.mailbox
         where recipient = (select email from people."user" where id = $1) order by id desc limit 100`,
        [person],
      );
      return rows;
    },
  };
}

/** The identity provider of the administration, where its three settings are given. */
export function openIdConnectOf(environment: Readonly<Record<string, string | undefined>>): OpenIdConnect | undefined {
  const {
    WASL_OIDC_DISCOVERY_URL: discoveryUrl,
    WASL_OIDC_CLIENT_ID: clientId,
    WASL_OIDC_CLIENT_SECRET: clientSecret,
  } = environment;
  return discoveryUrl && clientId && clientSecret ? { discoveryUrl, clientId, clientSecret } : undefined;
}
