import { exportJWK } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { isPublicJwk, type PublicJwk, type Signer, thumbprint, webSigner, webTrust } from "./keys.ts";
import { openTrustList, signTrustList, type TrustList, type TrustListKey, trustedKeys } from "./trust.ts";

interface Party {
  readonly signer: Signer;
  readonly key: TrustListKey;
}
let france: Party;
let morocco: Party;
let list: TrustList;

async function party(state: string): Promise<Party> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const { kty, crv, x, y } = await exportJWK(pair.publicKey);
  const jwk: unknown = { kty, crv, x, y };
  if (!isPublicJwk(jwk)) throw new Error("no public key");
  const known: PublicJwk = jwk;
  const key = { kid: thumbprint(known), state, use: "sig", jwk: known, validFrom: "2026-01-01T00:00:00Z" } as const;
  return { signer: await webSigner(await exportJWK(pair.privateKey), known), key };
}

beforeAll(async () => {
  [france, morocco] = [await party("FR"), await party("MA")];
  list = { corridor: "morocco-france", version: 3, issuedAt: "2026-02-01T00:00:00Z", keys: [france.key, morocco.key] };
});

const anchors = () => webTrust([france.key, morocco.key]);
const code = async (signed: readonly string[], current = 2) => {
  const opened = await openTrustList(signed, anchors(), current);
  return opened.ok ? "taken" : opened.refusal.code;
};

describe("a trust list", () => {
  it("is taken when every State that it names has signed the same bytes", async () => {
    const signed = [await signTrustList(list, france.signer), await signTrustList(list, morocco.signer)];
    const opened = await openTrustList(signed, anchors(), 2);
    expect(opened).toMatchObject({ ok: true, list });
    expect(trustedKeys(list).map((key) => key.state)).toEqual(["FR", "MA"]);
  });

  it("is refused with one signature, two different texts, or a version that is not newer", async () => {
    const [ours, theirs] = [await signTrustList(list, france.signer), await signTrustList(list, morocco.signer)];
    expect(await code([ours])).toBe("unsigned-list");
    expect(await code([ours, ours])).toBe("unsigned-list");
    expect(await code([ours, await signTrustList({ ...list, version: 4 }, morocco.signer)])).toBe("different-lists");
    expect(await code([ours, theirs], 3)).toBe("older-list");
    expect(await code([])).toBe("malformed");
  });

  it("is refused when a thumbprint is not that of its key", async () => {
    const forged = { ...list, keys: [{ ...france.key, kid: morocco.key.kid }, morocco.key] };
    const signed = [await signTrustList(forged, france.signer), await signTrustList(forged, morocco.signer)];
    expect(await code(signed)).toBe("malformed");
  });

  it("is refused from a key that nobody confirmed", async () => {
    const stranger = await party("FR");
    const signed = [await signTrustList(list, stranger.signer), await signTrustList(list, morocco.signer)];
    expect(await code(signed)).toBe("unknown-key");
  });
});
