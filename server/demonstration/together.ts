/** What whoever plays cases between several servers needs of them all. */
import { people } from "../../corridors/morocco-france/demonstration/people.ts";
import { workers } from "../../corridors/morocco-france/demonstration/workers.ts";

/** Resolves once nothing is on its way: what one server applies may be answered by the other. */
export async function allSettled(servers: readonly { settled(): Promise<void> }[]): Promise<void> {
  for (let round = 0; round < 2; round++) {
    for (const server of servers) await server.settled();
  }
}

/** A demonstration person, and the server of the person's State. */
export function whereIs<S extends { readonly state: string }>(servers: readonly S[], id: string) {
  const worker = workers.find((each) => each.id === id);
  const person = worker
    ? { ...worker, roles: ["WORKER"], inOwnCase: true as const }
    : people.find((each) => each.id === id);
  const server = servers.find(({ state }) => state === person?.state);
  if (!person || !server) {
    throw new Error(`Nobody called ${id}`);
  }
  return { person, server };
}
