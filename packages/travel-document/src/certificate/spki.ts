import { ECParameters } from "@peculiar/asn1-ecc";
import { AsnConvert } from "@peculiar/asn1-schema";
import { AlgorithmIdentifier, SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import { ownBytes } from "../bytes.ts";
import type { PublicKey } from "./certificate.ts";
import { curves } from "./curves.ts";
import { readKey } from "./key.ts";
import { oids } from "./oids.ts";

/** A public key as DER SubjectPublicKeyInfo, its curve by name: what most cryptographic libraries take. */
export function publicKeyInfo({ curve, point }: PublicKey): Uint8Array {
  const parameters = AsnConvert.serialize(new ECParameters({ namedCurve: curves[curve].oid }));
  const info = new SubjectPublicKeyInfo({
    algorithm: new AlgorithmIdentifier({ algorithm: oids.ecPublicKey, parameters }),
    subjectPublicKey: ownBytes(point).buffer,
  });
  return new Uint8Array(AsnConvert.serialize(info));
}

/** The key of a DER SubjectPublicKeyInfo, named or explicit; undefined where it is on none of the curves. */
export function readPublicKeyInfo(der: Uint8Array): PublicKey | undefined {
  try {
    return readKey(AsnConvert.parse(ownBytes(der), SubjectPublicKeyInfo));
  } catch {
    return undefined;
  }
}
