/** What is written waits here for a network, and leaves once: each sending has an id that the server knows again. */
import { call, type Refused } from "./api.ts";
import type { Vault } from "./vault.ts";

export interface Sending {
  readonly id: string;
  readonly path: "/worker/complaints" | "/worker/acts";
  readonly body: unknown;
}

export interface Sent {
  readonly sending: Sending;
  readonly answer: unknown;
}

const name = "outbox";

/** In the vault where there is one; in this page's memory for whoever has not signed in. */
export function createOutbox(vault: Vault | undefined) {
  let waiting: readonly Sending[] = [];
  let busy = false;
  const keep = async (next: readonly Sending[]) => {
    waiting = next;
    await vault?.put(name, next);
  };
  return {
    async load(): Promise<number> {
      waiting = (await vault?.get<readonly Sending[]>(name)) ?? [];
      return waiting.length;
    },
    count: () => waiting.length,
    async add(sending: Sending): Promise<void> {
      await keep([...waiting, sending]);
    },
    /**
     * One after another. What the server has refused is not sent again: it comes back with its reason.
     * @param version of the season as this page last saw it, for acts written while there was no network.
     */
    async flush(
      language: string,
      version: number,
    ): Promise<{ readonly sent: readonly Sent[]; readonly refused?: Refused }> {
      if (busy) return { sent: [] };
      busy = true;
      const sent: Sent[] = [];
      try {
        for (const sending of [...waiting]) {
          const body = sending.path === "/worker/acts" ? { ...(sending.body as object), version } : sending.body;
          const answer = await call<unknown>("POST", sending.path, language, body);
          sent.push({ sending, answer });
          await keep(waiting.filter(({ id }) => id !== sending.id));
        }
        return { sent };
      } catch (error) {
        const refused = error as Refused;
        const final = refused.status >= 400 && refused.status < 500 && ![401, 429].includes(refused.status);
        if (final) await keep(waiting.slice(1));
        return { sent, refused };
      } finally {
        busy = false;
      }
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
