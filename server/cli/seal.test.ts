import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeSeal, type RevokedSerial, sealIdentity, writeSeal } from "@wasl/travel-document";
import { afterAll, expect, test, vi } from "vitest";
import { withOtherSignature } from "../../packages/travel-document/src/testing/other-signature.ts";
import { openOwnAuthority } from "../seals/own-authority.ts";
import { sealSigner } from "../seals/sign.ts";
import { seal } from "./seal.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), "wasl seal "));
afterAll(() => rm(folder, { recursive: true, force: true }));
const vectors = join(import.meta.dirname, "../../packages/travel-document/vectors");
const icaoCertificate = join(vectors, "UTTS5B.pem");
const { hex, mrz: lines } = JSON.parse(await readFile(join(vectors, "icao-etd-seal.json"), "utf8")) as {
  hex: string;
  mrz: string[];
};

async function run(args: readonly string[], input: string | Uint8Array = "") {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await seal([...args, "--lang", "en"], {
    out: (text) => said.push(text),
    err: (text) => complained.push(text),
    in: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input),
  });
  return { status, first: said.join("\n").split("\n")[0], said: said.join("\n"), complained: complained.join("\n") };
}

async function at(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const read = (input: string | Uint8Array, ...args: string[]) =>
  run(["read", "--cert", icaoCertificate, ...args], input);

test("the seal that ICAO prints is VALID with its certificate, as text or as bytes", async () => {
  const bytes = Buffer.from(hex, "hex");
  for (const input of [hex, `${hex.toLowerCase()}\n`, bytes.toString("base64"), bytes]) {
    expect(await read(input, "--mrz", lines.join("\n"))).toMatchObject({ status: 0, first: "VALID" });
  }
  const { said } = await read(hex, "--json");
  expect(JSON.parse(said)).toMatchObject({ status: "VALID", mrz: { lines }, remarks: expect.anything() });
});

test("departures of the certificate from ICAO's profile are remarks after the verdict", async () => {
  const { said } = await read(hex);
  expect(said).toMatch(/^VALID\n[\s\S]*certificate-key-usage: /);
});

test.each<[string, string, string[]]>([
  ["INVALID: INVALID_SIGNATURE", hex.replace(/.$/, "C"), []],
  ["INVALID: INVALID_PRINTED_MRZ", hex, ["--mrz", lines.join("\n").replace("2F26", "3F26")]],
  ["INVALID: SEAL_DOCUMENT_MISMATCH", hex, ["--mrz", lines.join("\n").replace("ANNA", "ANNE")]],
  ["INVALID: WRONG_FORMAT", hex.slice(2), []],
  ["INVALID: WRONG_FORMAT", "", []],
  ["INVALID: WRONG_FORMAT", "M1DESMARAIS/LUC", []],
  ["INVALID: WRONG_FORMAT", "AA".repeat(500_000), []],
])("%s (%#)", async (first, input, args) => {
  expect(await read(input, ...args)).toMatchObject({ status: 1, first });
});

test("without a certificate the seal's own words are shown, and it is not believed", async () => {
  const { status, first, said } = await run(["read"], hex);
  expect([status, first]).toEqual([1, "INVALID: UNKNOWN_CERTIFICATE"]);
  expect(said).toContain("primaryIdentifier    ERIKSSON");
});

test("a document that its State accepts no longer is told by the State's list, from a file or from its server, however it is signed", async () => {
  const read = decodeSeal(Buffer.from(hex, "hex"));
  if (!read.ok) throw new Error(read.refusal.code);
  const named = createHash("sha256").update(sealIdentity(read.seal)).digest("hex");
  const listed = (state: string, seals: readonly string[]) => ({
    state,
    ended: { asOf: "2026-06-20T00:00:00Z", seals },
  });
  const of = (own: object, peers: readonly object[] = []) => JSON.stringify({ own, peers });
  const file = (text: string) => at("certificates.json", text);
  const asked = async (text: string, input: string | Uint8Array = hex) =>
    run(["read", "--cert", icaoCertificate, "--ended", await file(text)], input);
  const over = of({ state: "MA", ended: null }, [listed("UT", [named])]);
  expect(await asked(over)).toMatchObject({ status: 1, first: "NO LONGER ACCEPTED" });
  expect((await asked(over)).said).toContain("by its list of 2026-06-20");
  const other = withOtherSignature(Buffer.from(hex, "hex"), "brainpoolP256r1");
  expect(await run(["read", "--cert", icaoCertificate], other)).toMatchObject({ status: 0, first: "VALID" });
  expect(await asked(over, other)).toMatchObject({ status: 1, first: "NO LONGER ACCEPTED" });
  expect(
    JSON.parse((await run(["read", "--json", "--cert", icaoCertificate, "--ended", await file(over)], hex)).said),
  ).toMatchObject({ status: "ENDED", ending: { code: "document-ended", about: { date: "2026-06-20" } } });
  const good = await asked(of(listed("UT", ["0".repeat(64)]), [listed("MA", [named])]));
  expect(good).toMatchObject({ status: 0, first: "VALID", said: expect.stringContaining("not among those") });
  const silent = await asked(of({ state: "UT", ended: null }));
  expect(silent).toMatchObject({ status: 0, first: "VALID", said: expect.stringContaining("may have been used") });
  expect(await asked(over, hex.replace(/.$/, "C"))).toMatchObject({ status: 1, first: "INVALID: INVALID_SIGNATURE" });
  for (const text of ["", "{}", of(listed("UT", ["short"]))]) expect((await asked(text)).status).toBe(2);

  const server = createServer((request, answer) => {
    if (request.url !== "/seals/certificates.json") answer.statusCode = 404;
    answer.end(over);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const from = (address: string) => run(["read", "--cert", icaoCertificate, "--ended", address], hex);
  try {
    expect(await from(`http://127.0.0.1:${port}`)).toMatchObject({ status: 1, first: "NO LONGER ACCEPTED" });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
  expect(await from(`http://127.0.0.1:${port}`)).toMatchObject({ status: 2, said: "" });
  const open = await from("http://seals.utopia.example");
  expect([open.status, open.complained]).toEqual([2, expect.stringContaining("by https")]);
});

test("bad use is told apart", async () => {
  expect((await run([])).status).toBe(2);
  expect((await run(["read", "--cert", join(folder, "absent.pem")], hex)).status).toBe(2);
  expect((await run(["read", "--nonsense"], hex)).status).toBe(2);
  expect((await run(["write", "--mrz", await at("z", lines.join("\n"))])).status).toBe(2);
});

test("through an authority: VALID with it, untrusted without, refused once it has revoked the signer", async () => {
  const since = Temporal.Now.instant().subtract({ hours: 48 });
  const own = await openOwnAuthority({
    folder: join(folder, "authority"),
    secret: Buffer.alloc(32, 7),
    state: "UT",
    code: "UTO",
    publicUrl: "https://utopia.example",
    since,
    exclusive: (work) => work(),
  });
  const [signer] = await own.signers();
  if (!signer) throw new Error("no signer");
  const { certificate, privateKey } = signer;
  const pem = (der: Uint8Array) =>
    `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString("base64")}\n-----END CERTIFICATE-----\n`;
  const cert = await at("signer.pem", pem(certificate.der));
  const csca = await at("csca.pem", pem((await own.authorities())[0]?.der ?? new Uint8Array()));
  const other = await at("other.pem", await readFile(icaoCertificate));
  const today = Temporal.Now.plainDateISO().toString();
  const made = await writeSeal(
    { mrz: lines, issuedOn: today, signedOn: today },
    sealSigner(certificate, "UTO", privateKey()),
  );
  if (!made.ok) throw new Error(made.refusal.code);
  const list = (revoked: RevokedSerial[]) => own.list(revoked, 1, since);
  const none = await at("none.crl", await list([]));
  const revoked = await at("revoked.crl", await list([{ serial: certificate.serial, at: `${today}T00:00:00Z` }]));
  const first = async (...args: string[]) => (await run(["read", ...args], made.seal)).first;
  expect(await first("--cert", cert, "--csca", csca, "--crl", none)).toBe("VALID");
  expect(await first("--cert", cert, "--csca", other)).toBe("INVALID: UNTRUSTED_CERTIFICATE");
  expect(await first("--cert", cert, "--csca", csca, "--crl", revoked)).toBe("INVALID: REVOKED_CERTIFICATE");
  expect((await run(["read", "--cert", cert, "--crl", none], made.seal)).status).toBe(2);
  // Five years on: who has the first authority only follows the link to the one that certified the next signer.
  await own.follow(since.add({ hours: 24 * 365 * 5 }), []);
  const next = (await own.signers()).at(-1);
  if (!next) throw new Error("no next signer");
  const day = next.certificate.notBefore.slice(0, 10);
  const later = await writeSeal(
    { mrz: lines, issuedOn: day, signedOn: day },
    sealSigner(next.certificate, "UTO", next.privateKey()),
  );
  if (!later.ok) throw new Error(later.refusal.code);
  const nextCert = await at("next.pem", pem(next.certificate.der));
  const link = await at("link.pem", pem((await own.links())[0]?.der ?? new Uint8Array()));
  const read = async (...args: string[]) => (await run(["read", "--cert", nextCert, ...args], later.seal)).first;
  expect(await read("--csca", csca, "--link", link)).toBe("VALID");
  expect(await read("--csca", csca)).toBe("INVALID: UNTRUSTED_CERTIFICATE");
  expect((await run(["read", "--cert", nextCert, "--link", link], later.seal)).status).toBe(2);
  expect((await run(["read", "--cert", cert, "--csca", csca, "--crl", cert], made.seal)).status).toBe(2);
});

const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: ["ignore", "pipe", "ignore"] });

test.each(["prime256v1", "secp384r1", "brainpoolP256r1"])(
  "openssl alone verifies a seal that we signed with its key on %s, and not with a byte changed",
  async (curve) => {
    const [key, cert, publicKey] = ["k.pem", "c.pem", "p.pem"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    openssl("ecparam", "-genkey", "-name", curve, "-noout", "-out", key);
    openssl("req", "-x509", "-key", key, "-subj", "/C=UT/CN=W1", "-set_serial", "0x1A2B", "-days", "30", "-out", cert);
    openssl("x509", "-in", cert, "-pubkey", "-noout", "-out", publicKey);
    const today = Temporal.Now.plainDateISO().toString();
    const mrz = await at("mrz", lines.join("\n"));
    const written = await run([
      "write",
      "--mrz",
      mrz,
      "--key",
      key,
      "--cert",
      cert,
      "--issued",
      today,
      "--signed",
      today,
      "--json",
    ]);
    expect(written.status).toBe(0);
    const bytes = Buffer.from(JSON.parse(written.said).hex, "hex");
    const marker = bytes.length - (curve === "secp384r1" ? 98 : 66);
    const half = (bytes.length - marker - 2) / 2;
    const [r, s] = [bytes.subarray(-2 * half, -half), bytes.subarray(-half)].map((part) => part.toString("hex"));
    const asn1 = await at("sig.cnf", `asn1=SEQUENCE:sig\n[sig]\nr=INTEGER:0x${r}\ns=INTEGER:0x${s}\n`);
    const der = join(folder, "sig.der");
    openssl("asn1parse", "-genconf", asn1, "-noout", "-out", der);
    const hash = curve === "secp384r1" ? "-sha384" : "-sha256";
    const verify = async (content: Uint8Array) => {
      const signed = await at("content", content);
      return spawnSync("openssl", ["dgst", hash, "-verify", publicKey, "-signature", der, signed]).status;
    };
    expect(await verify(bytes.subarray(0, marker))).toBe(0);
    expect(await verify(bytes.subarray(0, marker).with(30, (bytes[30] ?? 0) ^ 1))).not.toBe(0);
    expect(await run(["read", "--cert", cert, "--mrz", mrz], bytes)).toMatchObject({ status: 0, first: "VALID" });
  },
);

test("a key that is not the certificate's signs nothing; a zone that is wrong is not sealed", async () => {
  const [key, cert] = ["other.pem", "c2.pem"].map((name) => join(folder, name)) as [string, string];
  openssl("ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", key);
  openssl("req", "-x509", "-key", key, "-subj", "/C=UT/CN=W1", "-days", "30", "-out", cert);
  const dates = ["--issued", "2026-03-12", "--signed", "2026-03-12"];
  const mrz = await at("mrz", lines.join("\n"));
  const other = await run(["write", "--mrz", mrz, "--key", key, "--cert", icaoCertificate, ...dates]);
  expect([other.status, other.complained]).toEqual([2, expect.stringContaining("is not the private key")]);
  const wrong = await at("wrong", lines.join("\n").replace("7408122", "7408123"));
  expect((await run(["write", "--mrz", wrong, "--key", key, "--cert", cert, ...dates])).status).toBe(1);
  const noDay = await run([
    "write",
    "--mrz",
    mrz,
    "--key",
    key,
    "--cert",
    cert,
    "--issued",
    "2026-02-30",
    "--signed",
    "x",
  ]);
  expect([noDay.status, noDay.complained]).toEqual([1, expect.stringContaining("header cannot be written")]);
});
