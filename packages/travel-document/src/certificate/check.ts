import type { PublicKey } from "./certificate.ts";
import type { HashName } from "./curves.ts";

/** What an ECDSA verification needs. */
export interface SignatureToCheck {
  readonly key: PublicKey;
  readonly hash: HashName;
  readonly signed: Uint8Array;
  /** r‖s, each as long as the key. */
  readonly signature: Uint8Array;
}

/**
 * Verifies one ECDSA signature. Given by whoever verifies a seal: `node:crypto` on a server, `./software-check` in a browser,
 * whose own cryptography knows no brainpool curve. A check that throws is a signature that does not hold.
 */
export type SignatureCheck = (signature: SignatureToCheck) => boolean | Promise<boolean>;
