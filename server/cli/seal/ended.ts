/** Documents that are good no longer, as each State publishes them beside its certificates (decision 0018). */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type SealVerdict, sealIdentity } from "@wasl/travel-document";
import { z } from "zod";

type EndedDocuments = NonNullable<z.infer<typeof state>["ended"]>;

/** By State, two letters; none of a State that publishes nothing of its documents. */
export type EndedByState = ReadonlyMap<string, EndedDocuments>;

/** What the lists say of a document whose seal holds. */
export interface Ending {
  readonly code: "document-ended" | "document-not-ended" | "endings-unknown";
  readonly about: Readonly<Record<string, string>>;
}

const state = z.object({
  state: z.string(),
  ended: z.object({ asOf: z.iso.datetime(), seals: z.array(z.string().regex(/^[0-9a-f]{64}$/)) }).nullable(),
});
const published = z.object({ own: state, peers: z.array(state) });

/** What a server gives at this path of its public address. */
const path = "/seals/certificates.json";

/** @param from a file of what a State's server publishes, or the server's public address. */
export async function endedIn(from: string): Promise<EndedByState | { readonly says: string }> {
  let text: string;
  try {
    text = await textOf(from);
  } catch (cause) {
    return { says: `${from}: ${cause instanceof Error ? cause.message : cause}` };
  }
  const read = published.safeParse(parsed(text));
  if (!read.success) return { says: `${from} is not what a State's server publishes at ${path}.` };
  const { own, peers } = read.data;
  return new Map([...peers, own].flatMap((said) => (said.ended ? [[said.state.toUpperCase(), said.ended]] : [])));
}

/** @returns undefined where the seal does not hold: there is no document of which anything could be said. */
export function endingOf(verdict: SealVerdict, lists: EndedByState): Ending | undefined {
  if (verdict.status !== "VALID") return undefined;
  const list = lists.get(verdict.signer.subject.country.toUpperCase());
  if (!list) return { code: "endings-unknown", about: {} };
  const name = createHash("sha256").update(sealIdentity(verdict.seal)).digest("hex");
  const about = { date: list.asOf.slice(0, 10) };
  return { code: list.seals.includes(name) ? "document-ended" : "document-not-ended", about };
}

/** Over a line that anybody may change, an entry could be left out: an address is read by TLS, or on this machine. */
async function textOf(from: string): Promise<string> {
  if (!/^https?:\/\//i.test(from)) return readFile(from, "utf8");
  const { protocol, hostname, origin } = new URL(from);
  if (protocol !== "https:" && !["127.0.0.1", "localhost", "[::1]"].includes(hostname)) {
    throw new Error("a State's list is read by https.");
  }
  const answer = await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(20_000) });
  if (!answer.ok) throw new Error(`the server answers ${answer.status}.`);
  return answer.text();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
