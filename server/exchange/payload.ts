/** What a stored envelope says. Its signature was verified before it was stored; here it is only read. */
import type { EnvelopeClaims } from "@wasl/exchange";

export function payloadOf(jws: string): EnvelopeClaims | undefined {
  try {
    return JSON.parse(Buffer.from(jws.split(".")[1] ?? "", "base64url").toString());
  } catch {
    return undefined;
  }
}
