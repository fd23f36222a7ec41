import { exportJWK } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { isPublicJwk, type PublicJwk, type Signer, type Trust, thumbprint, webSigner, webTrust } from "./keys.ts";
import { openHead, sealHead } from "./ledger/head.ts";
import { openReceipt, type ReceiptClaims, sealReceipt } from "./receipt.ts";

let signer: Signer;
let trust: Trust;
const receivedAt = "2026-03-12T08:21:00Z";
const claims: ReceiptClaims = {
  iss: "MA",
  aud: "FR",
  iat: 1_773_303_605,
  envelope: "ab".repeat(32),
  at: "2026-03-12T08:20:05Z",
  verdict: "received",
  position: 3,
  head: { size: 4, root: "cd".repeat(32) },
};

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const { kty, crv, x, y } = await exportJWK(pair.publicKey);
  const jwk: unknown = { kty, crv, x, y };
  if (!isPublicJwk(jwk)) throw new Error("no public key");
  const known: PublicJwk = jwk;
  signer = await webSigner(await exportJWK(pair.privateKey), known);
  trust = webTrust([{ kid: thumbprint(known), state: "MA", validFrom: "2026-01-01T00:00:00Z", jwk: known }]);
});

const open = async (changes: Partial<ReceiptClaims>, envelope = claims.envelope) => {
  const { jws } = await sealReceipt({ ...claims, ...changes }, signer);
  const opened = await openReceipt(jws, { trust, self: "FR", peer: "MA", envelope, receivedAt });
  return opened.ok ? opened.claims : opened.refusal.code;
};

describe("a receipt", () => {
  it("says who holds which envelope, since when, and where in its ledger", async () => {
    expect(await open({})).toEqual(claims);
  });

  it("may be a typed refusal; received is not accepted", async () => {
    expect(await open({ verdict: "refused", code: "unknown-release" })).toMatchObject({ code: "unknown-release" });
    expect(await open({ verdict: "refused" })).toBe("malformed");
    expect(await open({ verdict: "received", code: "unknown-release" })).toBe("malformed");
  });

  it("of another envelope proves nothing about this one", async () => {
    expect(await open({}, "ef".repeat(32))).toBe("other-envelope");
  });

  it("cannot be made by the sender for itself, nor for somebody else", async () => {
    expect(await open({ iss: "FR" })).toBe("wrong-issuer");
    expect(await open({ aud: "ES" })).toBe("wrong-audience");
  });

  it("must stand inside the ledger that it names", async () => {
    expect(await open({ position: 4 })).toBe("malformed");
    expect(await open({ position: -1 })).toBe("malformed");
    expect(await open({ head: { size: 4, root: "cd" } })).toBe("malformed");
    expect(await open({ at: "yesterday" })).toBe("malformed");
  });

  it("is not an envelope, nor a tree head", async () => {
    const jws = await sealHead({ iss: "MA", aud: "FR", iat: claims.iat, head: claims.head }, signer);
    const opened = await openReceipt(jws, { trust, self: "FR", peer: "MA", envelope: claims.envelope, receivedAt });
    expect(opened).toMatchObject({ ok: false, refusal: { code: "malformed" } });
  });
});

describe("a signed tree head", () => {
  const opening = () => ({ trust, self: "FR", peer: "MA", receivedAt });

  it("is believed from the peer, for us", async () => {
    const head = { iss: "MA", aud: "FR", iat: claims.iat, head: claims.head };
    expect(await openHead(await sealHead(head, signer), opening())).toEqual({ ok: true, claims: head });
  });

  it("is refused for or from anyone else, and out of shape", async () => {
    const refusal = async (changes: object) => {
      const head = { iss: "MA", aud: "FR", iat: claims.iat, head: claims.head, ...changes };
      const opened = await openHead(await sealHead(head, signer), opening());
      return opened.ok ? "opened" : opened.refusal.code;
    };
    expect(await refusal({ iss: "FR" })).toBe("wrong-issuer");
    expect(await refusal({ aud: "ES" })).toBe("wrong-audience");
    expect(await refusal({ head: { size: -1, root: "cd".repeat(32) } })).toBe("malformed");
    expect(await refusal({ iat: 1e300 })).toBe("malformed");
    expect(await refusal({ more: 1 })).toBe("malformed");
  });
});
