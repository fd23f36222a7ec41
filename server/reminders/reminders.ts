/**
 * Deadlines reach people: those of the role before and at the end; a substitute when nobody has acted. Each letter is sent
 * once and recorded; a letter that could not be sent is not recorded, so that the next try sends it.
 */
import type { PoolClient } from "pg";
import { shownReference } from "../cases/shown.ts";
import type { Language } from "../http/api.ts";
import { isoMilliseconds } from "../people/instant.ts";
import type { CorridorData, Reminders, Services } from "../services.ts";
import { letter } from "./letter.ts";
import { postOffice } from "./post-office.ts";

type Reminder = Parameters<Reminders["remind"]>[0];

interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly language: Language;
}

/** @param baseUrl where a person opens the case. */
export function createReminders(
  services: Pick<Services, "config" | "clock" | "pools" | "corridor">,
  baseUrl: () => string,
): Reminders {
  const { config, clock, pools, corridor } = services;
  const office = postOffice(config.smtp, pools.people, clock);

  async function deliver(reminder: Reminder, { id, email, language }: Recipient): Promise<void> {
    const client = await pools.people.connect();
    try {
      await client.query("begin");
      const taken = await client.query(
        `insert into people.reminder (ref, clock, due, warning, person, kind, at) values ($1, $2, $3, $4, $5, $4, $6)
         on conflict do nothing`,
        [reminder.ref, reminder.clock, reminder.due, reminder.level, id, isoMilliseconds(clock())],
      );
      if (taken.rowCount === 1) {
        const link = `${baseUrl()}/cases/${reminder.ref}`;
        await office.send(
          email,
          letter(reminder.level, shownReference(reminder.procedure, reminder.ref), link, language),
        );
      }
      await client.query("commit");
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  return {
    async remind(reminder) {
      const client = await pools.people.connect();
      let recipients: readonly Recipient[];
      try {
        const holders = await holdersOf(client, [reminder.post], [reminder.role], clock());
        recipients =
          reminder.level === "unattended" ? await substitutesOf(client, corridor, reminder, holders, clock()) : holders;
      } finally {
        client.release();
      }
      for (const recipient of recipients) await deliver(reminder, recipient);
    },
  };
}

const recipientColumns = `u.id, u.email, coalesce(u.language, 'fr') as language`;

async function holdersOf(
  client: PoolClient,
  posts: readonly string[],
  roles: readonly string[],
  now: Temporal.Instant,
): Promise<readonly Recipient[]> {
  const { rows } = await client.query<Recipient>(
    `select ${recipientColumns} from people."user" u
     where exists (select 1 from people.posting p where p.person = u.id and p.role = any($2) and p.post = any($1)
       and p.withdrawn_at is null and p.expires_at > $3)
     order by u.id`,
    [posts, roles, isoMilliseconds(now)],
  );
  return rows;
}

/**
 * Who takes over, the first of these that finds anybody: the substitutes named for the post and role; the role's holders at
 * the post that a signed act names; the services of the whole State on the same side. The holders hear of it too, so that
 * nobody acts twice.
 */
async function substitutesOf(
  client: PoolClient,
  { posts, rights }: CorridorData,
  { post, role }: Reminder,
  holders: readonly Recipient[],
  now: Temporal.Instant,
): Promise<readonly Recipient[]> {
  const { rows: named } = await client.query<Recipient>(
    `select ${recipientColumns} from people."user" u join people.substitute s on s.person = u.id
     where s.post = $1 and s.role = $2 order by u.id`,
    [post, role],
  );
  if (named.length > 0) return joined(holders, named);
  const own = posts.find(({ code }) => code === post);
  const today = now.toString().slice(0, 10);
  const inForce = (own?.substitutes ?? []).filter(({ from, until }) => from <= today && (!until || today < until));
  const others = await holdersOf(
    client,
    inForce.map((act) => act.post),
    [role],
    now,
  );
  if (others.length > 0) return joined(holders, others);
  const central = posts.filter(
    ({ kind, state }) => state === own?.state && (kind === "central-desk" || kind === "ministry"),
  );
  const side = rights[role]?.side;
  const sameSide = Object.keys(rights).filter((one) => rights[one]?.side === side);
  return joined(
    holders,
    await holdersOf(
      client,
      central.map(({ code }) => code),
      sameSide,
      now,
    ),
  );
}

function joined(left: readonly Recipient[], right: readonly Recipient[]): readonly Recipient[] {
  return [...new Map([...left, ...right].map((one) => [one.id, one])).values()];
}
