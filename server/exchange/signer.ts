/** The server's own signature: at once, by node:crypto. */
import { sign } from "node:crypto";
import type { Signer } from "@wasl/exchange";
import type { Keyring } from "../keys/keyring.ts";

/** Signs with the youngest key, whichever that is at the time. */
export function signerOf(keyring: Keyring): () => Signer {
  const made = new Map<string, Signer>();
  return () => {
    const { kid, privateKey } = keyring.signing();
    const known = made.get(kid);
    if (known) {
      return known;
    }
    const signer: Signer = {
      kid,
      sign: (data) => sign("sha256", data, { key: privateKey, dsaEncoding: "ieee-p1363" }),
    };
    made.set(kid, signer);
    return signer;
  };
}
