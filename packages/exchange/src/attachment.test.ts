import { CompactEncrypt, exportJWK } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { openAttachment, sealAttachment } from "./attachment.ts";
import { hashOf } from "./bytes.ts";
import { isPublicJwk, type PublicJwk, thumbprint } from "./keys.ts";

let recipient: PublicJwk & { readonly kid: string };
let key: CryptoKey;
let publicKey: CryptoKey;
const plain = new TextEncoder().encode("%PDF-1.7 extrait d'acte de naissance — رسم الولادة");

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
  const { kty, crv, x, y } = await exportJWK(pair.publicKey);
  const jwk: unknown = { kty, crv, x, y };
  if (!isPublicJwk(jwk)) throw new Error("no public key");
  recipient = { ...jwk, kid: thumbprint(jwk) };
  key = pair.privateKey;
  publicKey = pair.publicKey;
});

describe("an attachment", () => {
  it("opens for its State, at the address that the envelope names", async () => {
    const { jwe, hash } = await sealAttachment(plain, recipient);
    expect(hash).toBe(hashOf(jwe));
    expect(jwe.split(".")).toHaveLength(5);
    const opened = await openAttachment(jwe, hash, key, 1000);
    expect(opened.ok && new TextDecoder().decode(opened.plain)).toBe(new TextDecoder().decode(plain));
  });

  it("sealed twice has two addresses, so that an address tells nothing of the file", async () => {
    const [one, other] = [await sealAttachment(plain, recipient), await sealAttachment(plain, recipient)];
    expect(one.hash).not.toBe(other.hash);
  });

  it("is refused when the bytes are not those announced, or not for us, or too many", async () => {
    const { jwe, hash } = await sealAttachment(plain, recipient);
    expect(await openAttachment(`${jwe}A`, hash, key, 1000)).toMatchObject({ refusal: { code: "other-attachment" } });
    const other = await crypto.subtle.generateKey({ name: "ECDH", namedCurve: "P-256" }, true, ["deriveBits"]);
    const stranger = await openAttachment(jwe, hash, other.privateKey, 1000);
    expect(stranger).toMatchObject({ refusal: { code: "unreadable-attachment" } });
    expect(await openAttachment(jwe, hash, key, 10)).toMatchObject({ refusal: { code: "too-large" } });
    const long = await sealAttachment(new Uint8Array(9000), recipient);
    expect(await openAttachment(long.jwe, long.hash, key, 1000)).toMatchObject({ refusal: { code: "too-large" } });
  });

  it("is refused under another algorithm than the one agreed", async () => {
    const jwe = await new CompactEncrypt(plain)
      .setProtectedHeader({ alg: "ECDH-ES", enc: "A128GCM" })
      .encrypt(publicKey);
    expect(await openAttachment(jwe, hashOf(jwe), key, 1000)).toMatchObject({
      refusal: { code: "unreadable-attachment" },
    });
    for (const noise of ["", "....", "a.b.c.d.e", "x".repeat(500)]) {
      expect(await openAttachment(noise, hashOf(noise), key, 1000)).toMatchObject({ ok: false });
    }
  });
});
