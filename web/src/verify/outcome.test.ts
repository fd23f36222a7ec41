import { decodeSeal, hashFor, prepareTrust, sealBytes, sealIdentity, writeSeal } from "@wasl/travel-document";
import { describe, expect, test } from "vitest";
import { withOtherSignature } from "../../../packages/travel-document/src/testing/other-signature.ts";
import { listOf, makeState } from "../../../packages/travel-document/src/testing/state.ts";
import { icaoCertificate, icaoSeal } from "../../../packages/travel-document/src/testing/vectors.ts";
import { browserCheck } from "./check.ts";
import { outcomeOf, unread } from "./outcome.ts";
import { isSpecimen, type Known, knownFrom } from "./published.ts";

const zone = ["PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F2606277<<<<<<<8"];
const another = "PUUTOTAZI<<NADIA<<<<<<<<<<<<<<<<<<<<\nMA00419985UTO8801018F2612317<<<<<<<6";

const state = await makeState();
const base64 = (der: Uint8Array) => Buffer.from(der).toString("base64");

async function published(revoked: readonly string[] = [], listed = true): Promise<Known> {
  const list = await listOf(
    state.authority,
    revoked.map((serial) => ({ serial, at: "2026-02-20T00:00:00Z" })),
  );
  const own = {
    state: "UT",
    code: "UTO",
    demonstration: true,
    authorities: [{ der: base64(state.csca.der) }],
    signers: [{ der: base64(state.signer.der) }],
    revocationList: listed ? { der: base64(list.der) } : null,
  };
  return knownFrom({ asOf: "2026-03-12T08:00:00Z", own, peers: [] });
}

const made = await writeSeal({ mrz: zone, issuedOn: "2026-03-10", signedOn: "2026-03-10" }, state.seal);
if (!made.ok) throw new Error("No seal");
const { seal } = made;

describe("what the page says of a seal", () => {
  test("of a State whose certificates are published: valid, with the day of its status", async () => {
    const outcome = await outcomeOf(seal, await published(), zone.join("\n"), "2026-03-12");
    expect(outcome).toMatchObject({
      headline: "valid",
      tone: "ok",
      doubts: [],
      verdict: { statusAsOf: "2026-03-01T00:00:00Z" },
    });
  });

  test.each([
    ["signed-later", "2026-03-09", true],
    ["revocation-stale", "2026-06-20", true],
    ["revocation-unknown", "2026-03-12", false],
  ] as const)(
    "of which something is not known, %s: valid, but nobody is waved through",
    async (code, today, listed) => {
      const outcome = await outcomeOf(seal, await published([], listed), "", today);
      expect(outcome).toMatchObject({ headline: "valid", tone: "soon", doubts: [{ code }] });
    },
  );

  test("whose document has run out: that first, though the seal is genuine", async () => {
    const outcome = await outcomeOf(seal, await published(), "", "2026-07-01");
    expect(outcome).toMatchObject({ headline: "expired", tone: "blocked" });
    expect(outcome.says.fr).toContain("27 juin 2026");
    expect(outcome.says.ar).toContain("27 يونيو 2026");
  });

  test("beside another's printed zone: it does not match, and where", async () => {
    const outcome = await outcomeOf(seal, await published(), another, "2026-03-12");
    expect(outcome).toMatchObject({ headline: "mismatch", tone: "overdue" });
    expect(outcome.says.en).toMatch(/position \d+/);
  });

  test("whose document is on the State's list of those that ended: no longer accepted, though the seal holds", async () => {
    const known = await published();
    const read = decodeSeal(seal);
    const identity = read.ok ? sealIdentity(read.seal) : seal;
    const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", Uint8Array.from(identity))).toString("hex");
    const listed = (seals: readonly string[]) => ({ UT: { asOf: "2026-03-11T00:00:00Z", seals: new Set(seals) } });
    const outcome = await outcomeOf(seal, { ...known, ended: listed([sha256]) }, "", "2026-03-12");
    expect(outcome).toMatchObject({ headline: "ended", tone: "blocked", verdict: { status: "VALID" } });
    expect(outcome.says.fr).toContain("11 mars 2026");
    // Anybody can write another signature that holds into a square: the document is the same.
    const resigned = withOtherSignature(seal, "P-256");
    expect(await outcomeOf(resigned, { ...known, ended: listed([sha256]) }, "", "2026-03-12")).toMatchObject({
      headline: "ended",
      verdict: { status: "VALID" },
    });
    const other = { ...known, ended: listed([sha256.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))]) };
    expect(await outcomeOf(seal, other, "", "2026-03-12")).toMatchObject({
      headline: "valid",
      notEndedAsOf: "2026-03-11T00:00:00Z",
    });
    const foreign = { ...known, ended: { MA: { asOf: "2026-03-11T00:00:00Z", seals: new Set([sha256]) } } };
    expect(await outcomeOf(seal, foreign, "", "2026-03-12")).toMatchObject({ headline: "valid" });
  });

  test("whose signer was revoked, or is not known", async () => {
    expect(await outcomeOf(seal, await published(["8A5B"]), "", "2026-03-12")).toMatchObject({ headline: "revoked" });
    const nobody = { ...(await published()), trust: { all: [], find: () => [] } };
    expect(await outcomeOf(seal, nobody, "", "2026-03-12")).toMatchObject({ headline: "unknown-signer", tone: "soon" });
  });

  test("of which one byte was changed: never valid, whichever it is", async () => {
    const known = await published();
    for (let place = 0; place < seal.length; place++) {
      const changed = Uint8Array.from(seal, (byte, index) => (index === place ? byte ^ 0x10 : byte));
      const { headline } = await outcomeOf(changed, known, "", "2026-03-12");
      expect(["valid", "expired"], `byte ${place}`).not.toContain(headline);
    }
  });

  test("that is none, however long it is, in three languages", async () => {
    const known = await published();
    for (const text of ["", "a ticket", "ف".repeat(1000), "dc03".repeat(250_000)]) {
      const outcome = await outcomeOf(sealBytes(text), known, "", "2026-03-12");
      expect(outcome.headline, text.slice(0, 9)).toBe("not-a-seal");
      for (const words of [outcome.says, outcome.next])
        for (const said of Object.values(words)) expect(said).not.toBe("");
    }
    expect(unread("other-barcode").says.ar).toMatch(/رمز شريطي/);
  });
});

test("a State vouches for itself only: nothing of another's country is believed, and a specimen is known by its signer", async () => {
  const authorities = [{ der: base64(state.csca.der) }];
  const signers = [{ der: base64(state.signer.der) }];
  const of = (code: string, demonstration: boolean) => {
    return { state: code, code: "UTO", demonstration, authorities, signers, revocationList: null };
  };
  const told = { asOf: "2026-03-12T08:00:00Z", own: of("MA", false), peers: [] };
  const foreign = await knownFrom(told);
  expect(foreign.trust.all).toEqual([]);
  expect(await outcomeOf(seal, foreign, "", "2026-03-12")).toMatchObject({ headline: "unknown-signer" });
  const both = await knownFrom({ ...told, peers: [of("UT", true)] });
  expect(both.demonstrations).toEqual(["UT"]);
  const { verdict } = await outcomeOf(seal, both, "", "2026-03-12");
  expect([isSpecimen(both, verdict?.signer), isSpecimen(both, undefined)]).toEqual([true, false]);
});

test.each(["P-256", "P-384", "P-521"] as const)("a signature on %s holds, and another's does not", async (curve) => {
  const algorithm = { name: "ECDSA", namedCurve: curve };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const point = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  const hash = hashFor(curve);
  const signed = Uint8Array.of(1, 2, 3);
  const signature = new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash }, pair.privateKey, signed));
  const key = { curve, point, parameters: "named" } as const;
  expect(await browserCheck({ key, hash, signed, signature })).toBe(true);
  expect(await browserCheck({ key, hash, signed: Uint8Array.of(1, 2, 4), signature })).toBe(false);
});

test("a seal on a curve that browsers do not have holds by software: ICAO's own example", async () => {
  const trust = await prepareTrust({ trusted: [icaoCertificate()] }, browserCheck);
  const known = { trust, states: ["UT"], demonstrations: [], ended: {}, asOf: "2026-03-12T08:00:00Z" };
  const bytes = sealBytes(icaoSeal.hex);
  expect(await outcomeOf(bytes, known, "", "2026-03-12")).toMatchObject({ headline: "valid" });
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  expect((await outcomeOf(bytes, known, "", "2026-03-12")).headline).not.toBe("valid");
});
