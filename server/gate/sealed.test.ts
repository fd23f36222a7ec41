/** The document that two people issue bears a seal, and the other State verifies it with what the issuing one publishes. */
import { prepareTrust, readCertificate, readRevocationList, verifySeal } from "@wasl/travel-document";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fetchSeals } from "../exchange/peer-seals.ts";
import { checkSignature } from "../seals/check-signature.ts";
import { journey } from "./testing/request.ts";
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
  const { view } = await two.play(await two.delivered(), journey(Temporal.Now.instant()));
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
  const [signature] = await two.ma.services.seals.log();
  expect(signature).toMatchObject({ ref: view.ref, post: "MA-CG-BOD" });
  expect(signature?.askedBy).not.toBe(signature?.approvedBy);
});

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
