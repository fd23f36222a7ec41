/** One batch over HTTP to a peer, and what it answers. */
import type { Dispatcher } from "undici";
import type { Keyring } from "../keys/keyring.ts";
import { unseal } from "../keys/seal.ts";
import type { DeliveryServices, Leaving, Ready } from "./delivery.ts";
import type { Answer, Delivered, TravellingKeys } from "./envelope.ts";
import { limits } from "./limits.ts";

/** As much as the answers of a batch can be; a peer that says more than that says nothing. */
async function wholeOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limits.answers) throw new Error("Too long an answer");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Answers of the agreed shape; whatever else a peer says is no answer, and the envelope is sent again. */
export function answersIn(text: string): readonly Answer[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { answers } = (read ?? {}) as { answers?: unknown };
  if (!Array.isArray(answers)) return undefined;
  return answers.map((answer: unknown): Answer => {
    const { receipt, refused } = (answer ?? {}) as { receipt?: unknown; refused?: unknown };
    if (typeof receipt === "string") return { receipt };
    return { refused: typeof refused === "string" && /^[a-z][a-z-]{0,59}$/.test(refused) ? refused : "peer-failed" };
  });
}

/** With these, no byte has left: there was nobody to send it to. */
const neverConnected: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** @returns the answers, or why there are none and whether anything may have left. */
export async function post(
  services: DeliveryServices,
  peer: string,
  rows: readonly Ready[],
  dispatcher: Dispatcher,
): Promise<{ readonly answers: readonly Answer[] } | { readonly reason: string; readonly left: boolean }> {
  const address = await services.address(peer);
  if (!address) {
    return { reason: "no-address", left: false };
  }
  const envelopes: Delivered[] = rows.map((row) => ({ jws: row.jws, keys: travelling(services.keys, row) }));
  try {
    const { origin, pathname } = new URL("/exchange/envelopes", address);
    const { statusCode, body } = await dispatcher.request({
      origin,
      path: pathname,
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ envelopes }),
      headersTimeout: 20_000,
      bodyTimeout: 20_000,
    });
    if (statusCode !== 200) {
      await body.dump();
      const reason = statusCode === 413 ? "too-large" : statusCode === 429 ? "too-many-requests" : "peer-failed";
      return { reason, left: true };
    }
    const answers = answersIn(await wholeOf(body));
    return answers?.length === rows.length ? { answers } : { reason: "peer-failed", left: true };
  } catch (error) {
    return { reason: "unreachable", left: !neverConnected.has((error as { code?: string }).code ?? "") };
  }
}

function travelling(keyring: Keyring, row: Leaving): TravellingKeys {
  return row.keys ? JSON.parse(unseal(keyring.master(row.compartment), row.keys, `outbox|${row.id}`).toString()) : {};
}
