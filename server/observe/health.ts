/** Whether this server can work: its database, its peers, how long the oldest envelope has waited. */
import type { Services } from "../services.ts";

export interface Health {
  readonly ok: boolean;
  readonly database: "up" | "down";
  readonly peers: readonly { readonly state: string; readonly reachable: boolean; readonly waiting: number }[];
}

const patience = 2000;

/** A peer that cannot be reached is told and is no illness of ours: envelopes wait. */
export async function healthOf(services: Pick<Services, "pools" | "peers">): Promise<Health> {
  const database = await within(services.pools.people.query("select 1"), patience)
    .then(() => "up" as const)
    .catch(() => "down" as const);
  const peers = database === "up" ? await within(services.peers(), patience).catch(() => []) : [];
  return { ok: database === "up", database, peers };
}

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("too late")), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
