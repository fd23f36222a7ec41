import { toHex } from "../bytes.ts";
import { type CurveName, curves } from "../certificate/curves.ts";
import { fromHex } from "./vectors.ts";

/** The same seal with the signature that anybody can make of its own, without the key: (r, n − s), which verifies too. */
export function withOtherSignature(seal: Uint8Array, curve: CurveName): Uint8Array {
  const order = BigInt(`0x${curves[curve].n}`);
  const half = curves[curve].n.length / 2;
  const s = BigInt(`0x${toHex(seal.subarray(-half))}`);
  const other = (order - s).toString(16).padStart(2 * half, "0");
  return Uint8Array.from([...seal.subarray(0, -half), ...fromHex(other)]);
}
