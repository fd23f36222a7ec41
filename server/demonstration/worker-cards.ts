/** Gives the demonstration's workers the codes that are printed for them: what an officer does on paper elsewhere. */
import { workers } from "../../corridors/morocco-france/demonstration/workers.ts";
import type { StateServer } from "../state-server.ts";
import { createCards } from "../worker/cards.ts";

/** @param refs reference of each case that was played, by its id. */
export async function giveWorkerCards(
  servers: readonly StateServer[],
  refs: ReadonlyMap<string, string>,
): Promise<void> {
  for (const worker of workers) {
    const server = servers.find(({ state }) => state === worker.state);
    const ref = refs.get(worker.case);
    if (!server || !ref) continue;
    const { pools, secret, clock } = server.services;
    const cards = createCards(pools.people, secret("worker-access"), clock);
    await cards.issue({ ref, post: worker.post }, "demonstration", worker.code, worker.pin);
  }
}
