import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openAttachment, sealAttachment } from "./attachment.ts";
import { hashOf } from "./bytes.ts";
import { openEnvelope, sealEnvelope } from "./envelope.ts";
import { type PublicJwk, thumbprint, webSigner, webTrust } from "./keys.ts";

/** Made once by an independent implementation in C; its keys are used nowhere else. */
const made = JSON.parse(readFileSync(join(import.meta.dirname, "../vectors/jose/debian-jose-11.json"), "utf8"));

function publicOf({ kty, crv, x, y }: PublicJwk): PublicJwk {
  return { kty, crv, x, y };
}
const signing = publicOf(made.signing);
const trust = webTrust([{ kid: made.kid, state: "FR", validFrom: "2026-01-01T00:00:00Z", jwk: signing }]);
const opening = { trust, self: "MA", peer: "FR", receivedAt: "2026-03-12T08:20:00Z" };
const decryptionKey = () =>
  crypto.subtle.importKey("jwk", made.encryption, { name: "ECDH", namedCurve: "P-256" }, false, ["deriveBits"]);

describe("what the jose command of Debian wrote", () => {
  it("opens here: the same thumbprint, envelope and attachment", async () => {
    expect(thumbprint(signing)).toBe(made.kid);
    expect(await openEnvelope(made.jws, opening)).toMatchObject({ ok: true, claims: made.claims });
    const opened = await openAttachment(made.jwe, hashOf(made.jwe), await decryptionKey(), 1000);
    expect(opened.ok && new TextDecoder().decode(opened.plain)).toBe(made.plain);
  });
});

const present = spawnSync("jose", ["alg"], { stdio: "ignore" }).status === 0;

describe.skipIf(!present)("the jose command, where it is installed,", () => {
  const folder = mkdtempSync(join(tmpdir(), "wasl-jose-"));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it("verifies what we sign, and refuses it with one letter changed", async () => {
    const { jws } = await sealEnvelope(made.claims, await webSigner(made.signing, signing));
    const key = file("sig.jwk", JSON.stringify(signing));
    const verify = (text: string) => spawnSync("jose", ["jws", "ver", "-i", file("e.jws", text), "-k", key, "-O", "-"]);
    expect(JSON.parse(verify(jws).stdout.toString())).toEqual(made.claims);
    expect(verify(jws.replace(/.(?=[^.]*$)/, "A").replace(/A(?=[^.]*$)/, "B")).status).not.toBe(0);
  });

  it("decrypts what we encrypt", async () => {
    const recipient = publicOf(made.encryption);
    const { jwe } = await sealAttachment(new TextEncoder().encode(made.plain), {
      ...recipient,
      kid: thumbprint(recipient),
    });
    const key = file("enc.jwk", JSON.stringify(made.encryption));
    const plain = execFileSync("jose", ["jwe", "dec", "-i", file("a.jwe", jwe), "-k", key, "-O", "-"]);
    expect(plain.toString()).toBe(made.plain);
  });
});
