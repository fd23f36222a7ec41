import { expect, test } from "vitest";
import { toHex } from "../bytes.ts";
import { softwareCheck } from "../software-check.ts";
import { withOtherSignature } from "../testing/other-signature.ts";
import { makeState } from "../testing/state.ts";
import { prepareTrust } from "../verify/trust.ts";
import { verifySeal } from "../verify/verify.ts";
import { decodeSeal } from "./decode.ts";
import { writeSeal } from "./encode.ts";
import { sealIdentity } from "./identity.ts";

const zone = ["PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F2606277<<<<<<<8"];

test.each(["P-256", "brainpoolP256r1"] as const)(
  "the other signature that anybody can make of a seal's own verifies on %s, and is the same seal",
  async (curve) => {
    const state = await makeState(curve);
    const trust = await prepareTrust({ signers: [state.signer], authorities: [state.csca] }, softwareCheck);
    const write = async () => {
      const made = await writeSeal({ mrz: zone, issuedOn: "2026-03-10", signedOn: "2026-03-10" }, state.seal);
      if (!made.ok) throw new Error("No seal");
      return made.seal;
    };
    const identity = (seal: Uint8Array) => {
      const read = decodeSeal(seal);
      return read.ok ? toHex(sealIdentity(read.seal)) : "";
    };
    const seal = await write();
    const other = withOtherSignature(seal, curve);
    expect(toHex(other)).not.toBe(toHex(seal));
    expect(await verifySeal(other, { trust, check: softwareCheck })).toMatchObject({ status: "VALID" });
    expect(identity(other)).toBe(identity(seal));
    expect(identity(await write()), "of the same zone, sealed again").not.toBe(identity(seal));
  },
);
