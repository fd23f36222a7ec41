/** The server's own signature, by node:crypto. */
import type { Signer } from "@wasl/exchange";
import type { Keyring } from "../keys/keyring.ts";
import { several, signBeside, signHere } from "./es256.ts";

/** @param together how many signatures are wanted at once; default one */
export type SignerOf = (together?: number) => Signer;

/** Signs with the youngest key, whichever that is at the time. */
export function signerOf(keyring: Keyring): SignerOf {
  const made = new Map<string, Signer>();
  return (together = 1) => {
    const { kid, privateKey } = keyring.signing();
    const beside = together >= several;
    const known = made.get(`${kid} ${beside}`);
    if (known) {
      return known;
    }
    const signer: Signer = { kid, sign: (data) => (beside ? signBeside : signHere)(privateKey, data) };
    made.set(`${kid} ${beside}`, signer);
    return signer;
  };
}
