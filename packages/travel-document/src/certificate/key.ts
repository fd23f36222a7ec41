import { ECParameters } from "@peculiar/asn1-ecc";
import { AsnConvert } from "@peculiar/asn1-schema";
import type { SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import { integerHex, ownBytes } from "../bytes.ts";
import type { PublicKey } from "./certificate.ts";
import { curveByOid, curveByParameters, curveBytes } from "./curve.ts";
import { type CurveName, curves } from "./curves.ts";
import { oids } from "./oids.ts";

/** @returns undefined where it is no key on one of the curves, or its point is no point's encoding. */
export function readKey({ algorithm, subjectPublicKey }: SubjectPublicKeyInfo): PublicKey | undefined {
  if (algorithm.algorithm !== oids.ecPublicKey || !algorithm.parameters) return undefined;
  const parameters = AsnConvert.parse(algorithm.parameters, ECParameters);
  const curve = parameters.namedCurve ? curveByOid(parameters.namedCurve) : explicitCurve(parameters);
  const point = ownBytes(subjectPublicKey);
  if (!curve || !isPoint(point, curveBytes(curve))) return undefined;
  return { curve, point, parameters: parameters.namedCurve ? "named" : "explicit" };
}

function isPoint(point: Uint8Array, bytes: number): boolean {
  const compressed = point[0] === 0x02 || point[0] === 0x03;
  return compressed ? point.length === 1 + bytes : point[0] === 0x04 && point.length === 1 + 2 * bytes;
}

/** The base point may be compressed: its abscissa and the parity of its ordinate say as much. */
function explicitCurve({ specifiedCurve: given }: ECParameters): CurveName | undefined {
  if (!given) return undefined;
  const base = new Uint8Array(given.base.buffer);
  const length = base[0] === 0x04 ? (base.length - 1) / 2 : base.length - 1;
  const gx = integerHex(base.subarray(1, 1 + length));
  const order = integerHex(given.order);
  const odd = base[0] === 0x03 ? 1 : 0;
  const gy =
    base[0] === 0x04
      ? integerHex(base.subarray(1 + length))
      : Object.values(curves).find((curve) => curve.n === order && Number.parseInt(curve.gy.slice(-1), 16) % 2 === odd)
          ?.gy;
  return curveByParameters({
    p: primeOf(given.fieldID.parameters),
    a: integerHex(given.curve.a),
    b: integerHex(given.curve.b),
    gx,
    gy: gy ?? "",
    n: order,
  } as Parameters<typeof curveByParameters>[0]);
}

/** The field's parameter is a DER integer, tag and length in front. */
function primeOf(der: ArrayBuffer): string {
  const bytes = new Uint8Array(der);
  return integerHex(bytes.subarray(bytes[1] === 0x81 ? 3 : 2));
}
