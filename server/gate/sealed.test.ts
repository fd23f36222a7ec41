/** The document that two people issue bears a seal, and the other State verifies it with what the issuing one publishes. */
import type { Command, Json } from "@wasl/procedure";
import {
  decodeSeal,
  prepareTrust,
  readCertificate,
  readRevocationList,
  sealIdentity,
  verifySeal,
} from "@wasl/travel-document";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { endedDocuments, forgetEnded } from "../cases/ended-documents.ts";
import { pageOf } from "../documents/testing/pages.ts";
import { fetchSeals } from "../exchange/peer-seals.ts";
import { checkSignature } from "../seals/check-signature.ts";
import { type Act, journey } from "./testing/request.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

vi.setConfig({ testTimeout: 60_000 });

let two: TwoServers;
beforeAll(async () => {
  two = await startTwoServers();
}, 120_000);
afterAll(() => two?.stop());

interface Published {
  readonly state: string;
  readonly authorities: readonly { readonly der: string }[];
  readonly signers: readonly { readonly der: string; readonly serial: string }[];
  readonly revocationList: { readonly der: string };
}

async function published(url: string): Promise<{ readonly own: Published; readonly peers: readonly Published[] }> {
  const answer = await fetch(`${url}/seals/certificates.json`);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  return answer.json() as ReturnType<typeof published>;
}

async function verdict(seal: string, { authorities, signers, revocationList }: Published, printed: string) {
  const bytes = (der: string) => Buffer.from(der, "base64");
  const certificates = (list: readonly { der: string }[]) =>
    list.flatMap(({ der }) => {
      const read = readCertificate(bytes(der));
      return read.ok ? [read.certificate] : [];
    });
  const list = readRevocationList(bytes(revocationList.der));
  const material = { authorities: certificates(authorities), signers: certificates(signers) };
  const trust = await prepareTrust({ ...material, lists: list.ok ? [list.list] : [] }, checkSignature);
  return verifySeal(Buffer.from(seal, "hex"), { trust, check: checkSignature, printed });
}

test("both States' servers verify what the consulate has issued; the log names its two people", {
  timeout: 60_000,
}, async () => {
  const { view } = await two.play(await two.delivered(), withForgedZone(journey(Temporal.Now.instant())));
  await two.arrived();
  const document = view.facts.find(({ id }) => id === "document")?.value as { mrz: string; seal: string };
  expect(document.mrz.slice(0, 36)).toBe("PUMAREL<AMRANI<<YOUSSEF<<<<<<<<<<<<<");
  expect(document.mrz.slice(36, 57)).toMatch(/^MA42077190MAR920301\dM$/);

  const own = (await published(two.ma.url)).own;
  const abroad = (await published(two.fr.url)).peers.find(({ state }) => state === "MA");
  expect(abroad).toEqual(own);
  expect(await verdict(document.seal, own, document.mrz)).toMatchObject({ status: "VALID" });
  const changed = document.seal.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
  expect(await verdict(changed, own, document.mrz)).toMatchObject({ reason: "INVALID_SIGNATURE" });

  const received = await two.clients.camille.page(view.ref);
  expect(received.view.facts.find(({ id }) => id === "document")?.value).toMatchObject(document);
  expect(await printedBy("MA", "ma-rachid", view.ref)).toEqual(await printedBy("FR", "fr-sonia", view.ref));
  const { readSquares } = await pageOf(await printedBy("FR", "fr-sonia", view.ref), 300);
  expect(await readSquares()).toEqual([document.seal]);

  await endsForVerifiers(view.ref, document.seal);

  const [signature] = await two.ma.services.seals.log();
  expect(signature).toMatchObject({ ref: view.ref, post: "MA-CG-BOD" });
  expect(signature?.askedBy).not.toBe(signature?.approvedBy);
});

/** Lost, the document is published as ended: two days later and as of a midnight, by nothing but a hash of its seal's identity. */
async function endsForVerifiers(ref: string, seal: string): Promise<void> {
  const read = decodeSeal(Buffer.from(seal, "hex"));
  if (!read.ok) throw new Error(read.refusal.code);
  const identity = Uint8Array.from(sealIdentity(read.seal));
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", identity)).toString("hex");
  const pools = two.ma.services.pools;
  const after = async (hours: number) => (await endedDocuments(pools, Temporal.Now.instant().add({ hours }))).seals;
  expect(await after(200)).toEqual([]);
  await two.play(ref, [{ by: "bruno", command: { do: "step", step: "returnDocument" } }]);
  await two.arrived();
  expect(await after(0)).toEqual([]);
  expect(await after(24)).toEqual([]);
  expect(await after(72)).toEqual([hash]);
  // A document that has run out is ended by its own date.
  expect(await after(24 * 60)).toEqual([]);
  await forgetEnded(pools, Temporal.Now.instant().add({ hours: 24 * 60 }));
  expect(await after(72)).toEqual([]);
}

test("a name that no zone can hold is refused to the first signature, with its character", {
  timeout: 60_000,
}, async () => {
  const ref = await two.delivered();
  const acts = journey(Temporal.Now.instant());
  const changed = acts.map(({ by, command }) =>
    command.do === "step" && command.step === "recognise"
      ? { by, command: withName(command, { family: { latin: "El 王 Amrani" } }, "SK-1990-000012") }
      : { by, command },
  );
  await two.play(ref, changed.slice(0, -2));
  const issue = changed.at(-2)?.command as Extract<Command, { do: "step" }>;
  const refusal = await two.clients.rachid.refusal(ref, issue);
  expect(refusal).toMatchObject({ code: "unwritable-character", about: { character: "王", name: "El 王 Amrani" } });
  expect(refusal?.says).toContain("“王” (U+738B)");
  expect((await two.clients.rachid.refusal(ref, { do: "sign", step: "issue" }))?.code).toBe("not-prepared");
});

/** What a caller writes where the server writes is not read. */
function withForgedZone(acts: readonly Act[]): readonly Act[] {
  const forged = { mrz: "<".repeat(72), seal: "00", page: "0".repeat(64) };
  return acts.map((act) => {
    const { command } = act;
    if (command.do !== "step" || command.step !== "issue") return act;
    const document = { ...(command.facts?.document as object), ...forged } as Json;
    return { ...act, command: { ...command, facts: { document } } };
  });
}

function withName(command: Extract<Command, { do: "step" }>, changes: object, reference?: string): Command {
  const { recognition, registerReference } = command.facts as { recognition: object; registerReference: string };
  const named = { ...recognition, ...changes } as Json;
  return { ...command, facts: { recognition: named, registerReference: reference ?? registerReference } };
}

/** The document as this person of the demonstration downloads it from their own server. */
async function printedBy(state: "FR" | "MA", person: string, ref: string): Promise<Buffer> {
  const { url } = state === "FR" ? two.fr : two.ma;
  const signed = await fetch(`${url}/api/demo/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  const cookie = signed.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const answer = await fetch(`${url}/api/cases/${ref}/document.pdf`, { headers: { cookie } });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  return Buffer.from(await answer.arrayBuffer());
}

test("certificates and list are there for anybody, machine-readable", async () => {
  const crl = await fetch(`${two.ma.url}/seals/revoked.crl`);
  expect(crl.headers.get("content-type")).toBe("application/pkix-crl");
  expect(readRevocationList(new Uint8Array(await crl.arrayBuffer())).ok).toBe(true);
  const pem = async (name: string) => readCertificate(await (await fetch(`${two.ma.url}/seals/${name}`)).text());
  expect(await pem("authorities.pem")).toMatchObject({
    ok: true,
    certificate: { subject: { commonName: "CSCA MA DEMONSTRATION" } },
  });
  expect(await pem("signers.pem")).toMatchObject({ ok: true, certificate: { subject: { commonName: "DM" } } });
});

test("what another says in a State's name is not kept", async () => {
  const { services, inside } = two.fr;
  const from = (url: string) =>
    fetchSeals(
      {
        state: "FR",
        pool: services.pools.exchange,
        trust: inside.trust,
        seals: services.seals,
        signer: inside.heads.signer,
        clock: services.clock,
        dispatcher: inside.heads.dispatcher,
        address: async () => url,
      },
      "MA",
    );
  expect(await from(two.ma.exchangeUrl)).toBe("kept");
  expect(await from(two.fr.exchangeUrl)).toBe("refused");
  expect(await from(two.ma.url)).toBe("unreachable");
});
