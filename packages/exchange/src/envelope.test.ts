import fc from "fast-check";
import { compactVerify, exportJWK, FlattenedSign, importJWK } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { hashOf, toBase64url } from "./bytes.ts";
import { type EnvelopeClaims, envelopeType, type Opening, openEnvelope, sealEnvelope } from "./envelope.ts";
import { errors } from "./errors.ts";
import type { JsonObject } from "./json.ts";
import { isPublicJwk, type PublicJwk, type Signer, type TrustedKey, thumbprint, webSigner, webTrust } from "./keys.ts";

const claims: EnvelopeClaims = {
  jti: "4b0f5a4e-0a55-4a8c-9c0e-0f6f2f1d9a11",
  iss: "FR",
  aud: "MA",
  iat: 1_773_303_600,
  release: "a".repeat(64),
  caseRef: "0c6ad4c7-1f0b-4f47-a6f4-1c1a4a2b6a77",
  kind: "crossing",
  body: { to: "requested", part: { facts: { person: "السيدة الإدريسي" } } },
};

let signer: Signer;
let jwk: PublicJwk;
let key: TrustedKey & { readonly jwk: PublicJwk };
let privateKey: CryptoKey;
let opening: Opening;

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  privateKey = pair.privateKey;
  const { kty, crv, x, y } = await exportJWK(pair.publicKey);
  const candidate = { kty, crv, x, y };
  if (!isPublicJwk(candidate)) throw new Error("no public key");
  jwk = candidate;
  signer = await webSigner(await exportJWK(pair.privateKey), jwk);
  key = { kid: thumbprint(jwk), state: "FR", validFrom: "2026-01-01T00:00:00Z", jwk };
  opening = { trust: webTrust([key]), self: "MA", peer: "FR", receivedAt: "2026-03-12T08:20:00Z" };
});

const withKey = (changes: Partial<TrustedKey>): Opening => ({ ...opening, trust: webTrust([{ ...key, ...changes }]) });

/** Signs any header and payload text, good or not. */
async function signed(header: object, payload: string): Promise<string> {
  const input = `${toBase64url(JSON.stringify(header))}.${toBase64url(payload)}`;
  return `${input}.${toBase64url(await signer.sign(new TextEncoder().encode(input)))}`;
}
const header = () => ({ alg: "ES256", typ: envelopeType, kid: signer.kid });

async function refusal(jws: string, how: Opening = opening): Promise<string | undefined> {
  const opened = await openEnvelope(jws, how);
  expect(opened.hash).toBe(hashOf(jws));
  if (opened.ok) return undefined;
  expect(Object.keys(errors)).toContain(opened.refusal.code);
  return opened.refusal.code;
}

describe("an envelope", () => {
  it("opens for the State it is for, with exactly what was signed", async () => {
    const { jws, hash } = await sealEnvelope(claims, signer);
    expect(await openEnvelope(jws, opening)).toEqual({ ok: true, claims, kid: signer.kid, hash, findings: [] });
  });

  it("is a plain ES256 JWS to another implementation, both ways", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    const { payload, protectedHeader } = await compactVerify(jws, await importJWK({ ...jwk }, "ES256"));
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(claims);
    expect(protectedHeader).toEqual({ alg: "ES256", typ: envelopeType, kid: thumbprint(jwk) });
    const theirs = await new FlattenedSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ kid: signer.kid, typ: envelopeType, alg: "ES256" })
      .sign(privateKey);
    expect(await refusal(`${theirs.protected}.${theirs.payload}.${theirs.signature}`)).toBeUndefined();
  });

  it("has no expiry: one signed long ago, queued through an outage, is still true", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    expect(await refusal(jws, { ...opening, receivedAt: "2026-09-12T08:20:00Z" })).toBeUndefined();
  });

  it("is refused with any byte changed", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    for (let at = 0; at < jws.length; at += 7) {
      const changed = `${jws.slice(0, at)}${jws[at] === "A" ? "B" : "A"}${jws.slice(at + 1)}`;
      expect(await refusal(changed)).toMatch(/^(malformed|bad-signature|unknown-key|unsupported-algorithm)$/);
    }
  });

  it("is refused for another State, from another State, and over another State's connection", async () => {
    expect(await refusal((await sealEnvelope({ ...claims, aud: "ES" }, signer)).jws)).toBe("wrong-audience");
    expect(await refusal((await sealEnvelope({ ...claims, iss: "MA", aud: "MA" }, signer)).jws)).toBe("wrong-issuer");
    expect(await refusal((await sealEnvelope(claims, signer)).jws, { ...opening, peer: "ES" })).toBe("wrong-issuer");
  });

  it("is refused under a key that nobody confirmed, or outside the key's time", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    expect(await refusal(jws, { ...opening, trust: webTrust([]) })).toBe("unknown-key");
    expect(await refusal(jws, withKey({ validFrom: "2026-06-01T00:00:00Z" }))).toBe("key-not-valid");
    expect(await refusal(jws, withKey({ validTo: "2026-02-01T00:00:00Z" }))).toBe("key-not-valid");
    expect(
      await refusal(jws, { ...withKey({ validTo: "2026-04-01T00:00:00Z" }), receivedAt: "2026-05-01T00:00:00Z" }),
    ).toBe(undefined);
  });

  it("I12: is refused once its key is revoked, even when it claims to have been signed before", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    expect(await refusal(jws, withKey({ revokedAt: "2026-03-12T08:20:00Z" }))).toBe("revoked-key");
    expect(await refusal(jws, withKey({ revokedAt: "2026-03-13T00:00:00Z" }))).toBeUndefined();
  });

  it("is refused under a release that was not ratified, and says whose case it was about", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    const opened = await openEnvelope(jws, { ...opening, releases: new Set(["b".repeat(64)]) });
    expect(opened).toMatchObject({
      ok: false,
      refusal: { code: "unknown-release" },
      claims: { caseRef: claims.caseRef },
    });
  });

  it("from a clock that is ahead is a finding, and a day ahead is refused; a clock behind is neither", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    const at = (receivedAt: string) => openEnvelope(jws, { ...opening, receivedAt });
    expect(await at("2026-03-12T08:18:00Z")).toMatchObject({ ok: true, findings: [] });
    expect(await at("2026-03-12T08:00:00Z")).toMatchObject({ ok: true, findings: ["clock-skew"] });
    expect(await at("2026-03-11T08:00:00Z")).toMatchObject({ ok: false, refusal: { code: "clock-skew" } });
  });

  it("is refused when too large, before anything is read", async () => {
    const { jws } = await sealEnvelope({ ...claims, body: { text: "x".repeat(5000) } }, signer);
    expect(await refusal(jws, { ...opening, maxBytes: 4000 })).toBe("too-large");
  });
});

describe("a forged header", () => {
  const payload = JSON.stringify(claims);

  it("may not ask for no signature, nor for another algorithm", async () => {
    for (const alg of ["none", "HS256", "ES384", "EdDSA", ["ES256"], null]) {
      expect(await refusal(await signed({ ...header(), alg }, payload))).toBe("unsupported-algorithm");
    }
    const unsigned = `${toBase64url(JSON.stringify({ ...header(), alg: "none" }))}.${toBase64url(payload)}.`;
    expect(await refusal(unsigned)).toBe("malformed");
  });

  it("may carry nothing else: no crit, no key of its own, no address", async () => {
    for (const more of [{ crit: ["b64"] }, { jwk }, { jku: "https://example.org" }, { x5c: [] }, { b64: false }]) {
      expect(await refusal(await signed({ ...header(), ...more }, payload))).toBe("malformed");
    }
    expect(await refusal(await signed({ ...header(), typ: "JWT" }, payload))).toBe("malformed");
    expect(await refusal(await signed({ ...header(), kid: "../../key" }, payload))).toBe("malformed");
  });
});

describe("forged claims, well signed", () => {
  const changed = (change: JsonObject) => signed(header(), JSON.stringify({ ...claims, ...change }));

  it("may not lack, bend or add a member", async () => {
    const bent: JsonObject[] = [
      { jti: "1" },
      { jti: claims.jti.toUpperCase() },
      { iss: "FRANCE" },
      { iat: "1773303600" },
      { iat: 1.5 },
      { iat: -1 },
      { iat: 1e15 },
      { release: "" },
      { caseRef: "LP-7F3K" },
      { kind: "Crossing" },
      { body: [] },
      { exp: 1_773_303_601 },
      { constructor: "x" },
    ];
    for (const change of bent) expect(await refusal(await changed(change)), JSON.stringify(change)).toBe("malformed");
  });

  it("may not say one name twice, however it is written", async () => {
    const twice = JSON.stringify(claims).replace("{", '{"aud":"FR",');
    expect(await refusal(await signed(header(), twice))).toBe("malformed");
    const escaped = JSON.stringify(claims).replace("{", '{"a\\u0075d" \n  :"FR",');
    expect(await refusal(await signed(header(), escaped))).toBe("malformed");
    const inside = JSON.stringify({ ...claims, body: {} }).replace(
      '"body":{}',
      '"body":{"x":[{"a":1,"b":{"a":2},"a":3}]}',
    );
    expect(await refusal(await signed(header(), inside))).toBe("malformed");
  });

  it("may be written with other spaces, escapes and order, as another implementation would", async () => {
    const spaced = JSON.stringify(Object.fromEntries(Object.entries(claims).reverse()), null, 2);
    expect(await refusal(await signed(header(), spaced.replace("crossing", "\\u0063rossing")))).toBeUndefined();
  });

  it("must be UTF-8 JSON with an object in it", async () => {
    for (const text of ["", "[]", "null", '"x"', "{", "{}x"]) {
      expect(await refusal(await signed(header(), text))).toBe("malformed");
    }
    const input = `${toBase64url(JSON.stringify(header()))}.${toBase64url(new Uint8Array([0x7b, 0xff, 0x7d]))}`;
    const jws = `${input}.${toBase64url(await signer.sign(new TextEncoder().encode(input)))}`;
    expect(await refusal(jws)).toBe("malformed");
  });

  it("must have one encoding: no padding, no spare bits, no other alphabet", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // 64 bytes leave four spare bits in the last letter; setting one decodes to the same signature.
    const spare = alphabet[alphabet.indexOf(jws.at(-1) ?? "") ^ 1];
    for (const other of [`${jws}=`, `${jws}==`, ` ${jws}`, `${jws}\n`, `${jws}.`, `${jws.slice(0, -1)}${spare}`]) {
      expect(await refusal(other)).toBe("malformed");
    }
  });
});

describe("anything at all", () => {
  it("gets an answer, never an exception", async () => {
    const { jws } = await sealEnvelope(claims, signer);
    const [first = "", second = "", third = ""] = jws.split(".");
    const part = fc.oneof(fc.constantFrom(first, second, third, ""), fc.base64String(), fc.string({ unit: "binary" }));
    const json = fc.json().map((text) => toBase64url(text));
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(fc.oneof(part, json), { maxLength: 5 }).map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        if (text !== jws) expect(await refusal(text)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("well signed, gets an answer too", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(await refusal(await signed(header(), text))).toBe("malformed");
      }),
      { numRuns: 300 },
    );
  });

  it("nested beyond reason is refused like the rest", async () => {
    const deep = `{"body":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    expect(await refusal(await signed(header(), deep))).toBe("malformed");
  });
});
