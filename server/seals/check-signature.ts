/** Signatures of seals, certificates and revocation lists, by OpenSSL through Node. */
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { type PublicKey, publicKeyInfo, type SignatureCheck } from "@wasl/travel-document";
import { digestName } from "./sign.ts";

/** A certificate is read once and verifies many seals: its key is made ready once, for as long as the certificate is held. */
const ready = new WeakMap<PublicKey, KeyObject>();

function keyOf(key: PublicKey): KeyObject {
  const known = ready.get(key);
  if (known) return known;
  const made = createPublicKey({ key: Buffer.from(publicKeyInfo(key)), format: "der", type: "spki" });
  ready.set(key, made);
  return made;
}

/** r‖s as the seal holds them: IEEE P1363. */
export const checkSignature: SignatureCheck = ({ key, hash, signed, signature }) =>
  verify(digestName(hash), signed, { key: keyOf(key), dsaEncoding: "ieee-p1363" }, signature);
