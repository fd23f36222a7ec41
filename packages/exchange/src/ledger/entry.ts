import { hexToBytes } from "@noble/hashes/utils.js";
import { leafHash } from "./hash.ts";

/**
 * The leaf of an envelope or a receipt: the 32 bytes of its SHA-256. What it was, its own signed header says; the ledger holds
 * no word of it, so it may outlive what retention erases.
 *
 * @param hash lowercase hex SHA-256 of the compact JWS.
 */
export function ledgerLeaf(hash: string): Uint8Array {
  return leafHash(hexToBytes(hash));
}
