/** What people, gate and reminders give to a server before it is whole: rights, screening, letters. */
import { createScreening } from "../gate/screening.ts";
import { createReminders } from "../reminders/reminders.ts";
import type { PeopleSide, Services } from "../services.ts";
import { migratePeople } from "./migrate.ts";
import { rightsOf } from "./rights.ts";

/** @param baseUrl where browsers reach this server, asked when a letter is written; default: the HTTP listener. */
export async function createPeopleSide(
  services: Pick<Services, "config" | "corridor" | "clock" | "pools">,
  baseUrl: () => string = () => publicUrl(services.config),
): Promise<PeopleSide> {
  await migratePeople(services.pools.people);
  return {
    rights: rightsOf(services.corridor.rights),
    screening: createScreening(services.corridor.lexicon),
    reminders: createReminders(services, baseUrl),
  };
}

/** WASL_PUBLIC_URL where the server stands behind a name, else its own listener. */
export function publicUrl(config: Pick<Services["config"], "http">): string {
  return process.env.WASL_PUBLIC_URL ?? `http://${config.http.host}:${config.http.port || 80}`;
}
