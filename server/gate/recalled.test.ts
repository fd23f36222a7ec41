/** A document that its State calls back is published as not to be accepted for as long as the recall stands (decision 0022). */
import { createHash } from "node:crypto";
import type { Command, Json } from "@wasl/procedure";
import { decodeSeal, sealIdentity } from "@wasl/travel-document";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { endedDocuments } from "../cases/ended-documents.ts";
import { type Act, journey } from "./testing/request.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

vi.setConfig({ testTimeout: 60_000 });

let two: TwoServers;
beforeAll(async () => {
  two = await startTwoServers();
}, 120_000);
afterAll(() => two?.stop());

const recall: Command = { do: "raise", flag: "recalled", cause: "ERROR" };
const lift: Command = { do: "lift", flag: "recalled" };

const actsFor = (person: string, number: string): readonly Act[] =>
  JSON.parse(
    JSON.stringify(journey(Temporal.Now.instant()))
      .replaceAll("SK-1992-004411", person)
      .replaceAll("MA4207719", number),
  );

/** A case with its document issued, and the name under which that would be published. */
async function issued(person: string, number: string): Promise<{ readonly ref: string; readonly hash: string }> {
  const { ref } = (await two.play(await two.delivered(), actsFor(person, number))).view;
  await two.arrived();
  return { ref, hash: await publishedAs(ref) };
}

async function publishedAs(ref: string): Promise<string> {
  const { view } = await two.clients.rachid.page(ref);
  const document = view.facts.find(({ id }) => id === "document")?.value as { seal: string } | undefined;
  const read = decodeSeal(Buffer.from(document?.seal ?? "", "hex"));
  if (!read.ok) throw new Error(read.refusal.code);
  return createHash("sha256").update(sealIdentity(read.seal)).digest("hex");
}

/** What the State publishes so many hours from now. */
const published = async (hours: number) =>
  (await endedDocuments(two.ma.services.pools, Temporal.Now.instant().add({ hours }))).seals;

const consul = (ref: string, command: Command) => two.clients.rachid.act(ref, command);

const standing = async (who: "rachid" | "bruno", ref: string) =>
  (await two.clients[who].page(ref)).documents.find(({ kind }) => kind === "laissez-passer")?.standing;

test("recalled, it is published from the next full hour on; the recall lifted, it is accepted again", async () => {
  const { ref, hash } = await issued("SK-1992-000101", "MA4200101");
  expect(await published(200)).not.toContain(hash);
  await consul(ref, recall);
  await two.arrived();
  expect((await two.clients.camille.page(ref)).view.flags).toMatchObject([{ flag: "recalled", by: "requested" }]);
  expect(await published(1)).toContain(hash);
  for (const who of ["rachid", "bruno"] as const) expect(await standing(who, ref)).toMatchObject({ is: "recalled" });
  // A document that has run out is ended by its own date, recalled or not.
  expect(await published(24 * 60)).not.toContain(hash);
  await consul(ref, lift);
  await two.arrived();
  expect(await published(1)).not.toContain(hash);
  expect(await published(200)).not.toContain(hash);
  for (const who of ["rachid", "bruno"] as const) expect(await standing(who, ref)).toBeUndefined();
});

test("what is published tells neither that it was a recall nor whose, and changes with a full hour alone", async () => {
  const { ref, hash } = await issued("SK-1992-000102", "MA4200102");
  await consul(ref, recall);
  const now = Temporal.Now.instant();
  const list = await endedDocuments(two.ma.services.pools, now.add({ hours: 1 }));
  expect(Object.keys(list).sort()).toEqual(["asOf", "seals"]);
  expect(list.asOf).toMatch(/T\d\d:00:00Z$/);
  expect(list.seals.every((entry) => /^[0-9a-f]{64}$/.test(entry))).toBe(true);
  expect(list.seals).toEqual([...list.seals].sort());
  const [flag] = (await two.clients.rachid.page(ref)).view.flags;
  const at = Temporal.Instant.from(flag?.since ?? "");
  const before = at.round({ smallestUnit: "hour", roundingMode: "ceil" }).subtract({ seconds: 1 });
  expect((await endedDocuments(two.ma.services.pools, before)).seals).not.toContain(hash);
  expect((await endedDocuments(two.ma.services.pools, before.add({ seconds: 1 }))).seals).toContain(hash);
});

test("returned while it is recalled, it stays published, whether the recall is lifted or not: a cancelled sheet is never good again", async () => {
  const { ref, hash } = await issued("SK-1992-000103", "MA4200103");
  await consul(ref, recall);
  await two.arrived();
  await two.clients.camille.act(ref, { do: "step", step: "returnDocument" });
  await two.arrived();
  expect(await standing("rachid", ref)).toMatchObject({ is: "ended" });
  await consul(ref, { do: "step", step: "cancelDocument" });
  await consul(ref, lift);
  expect(await published(1)).toContain(hash);
  expect(await published(72)).toContain(hash);
});

test("lost and then recalled, it is published within the hour and not in two days", async () => {
  const { ref, hash } = await issued("SK-1992-000104", "MA4200104");
  await two.clients.camille.act(ref, { do: "step", step: "reportLoss", reason: "STOLEN" });
  await two.arrived();
  expect(await published(1)).not.toContain(hash);
  await consul(ref, recall);
  expect(await published(1)).toContain(hash);
});

test("there is nothing to recall or to raise an alert about before a document is issued", async () => {
  const { view } = await two.play(await two.delivered(), actsFor("SK-1992-000105", "MA4200105").slice(0, -1));
  const alert: Command = { do: "raise", flag: "documentAlert", cause: "SEAL_MISMATCH" };
  for (const command of [recall, alert]) {
    expect((await two.clients.rachid.refusal(view.ref, command))?.code).toBe("condition-not-met");
  }
  const { offers } = (await two.clients.rachid.page(view.ref)).view;
  const flags = offers.filter(({ do: act, name }) => act === "raise" && ["recalled", "documentAlert"].includes(name));
  expect(flags.map(({ name, enabled }) => [name, enabled])).toEqual([
    ["recalled", false],
    ["documentAlert", false],
  ]);
});

test("the next document is issued only once the recall of the first is lifted, and a recall of the second is of the second alone", async () => {
  const { ref, hash: first } = await issued("SK-1992-000106", "MA4200106");
  await consul(ref, recall);
  await two.arrived();
  await two.clients.camille.act(ref, { do: "step", step: "returnDocument" });
  await two.arrived();
  await consul(ref, { do: "step", step: "cancelDocument" });
  await two.arrived();
  const acts = actsFor("SK-1992-000106", "MA4200107");
  const from = acts.findIndex(({ command }) => command.do === "step" && command.step === "notifyFlight");
  const gates = acts.filter(({ by, command }) => command.do === "record" && by !== "rachid" && by !== "salma");
  await two.play(ref, [...gates, { by: "camille", command: { do: "step", step: "askReissue" } }]);
  await two.arrived();
  const agreement: Json = { noticeWorkingDays: "5", surrenderPassport: false };
  await consul(ref, { do: "step", step: "agreeReissue", facts: { agreement } });
  await two.arrived();
  const left = [...gates, ...acts.slice(from)];
  const place = left.findIndex(({ command }) => command.do === "step" && command.step === "issue");
  await two.play(ref, left.slice(0, place));
  await two.arrived();
  const [prepare, sign] = left.slice(place) as [Act, Act];
  const refused = await two.clients.rachid.refusal(ref, prepare.command);
  expect([refused?.code, refused?.conditions?.map(({ id }) => id)]).toEqual(["condition-not-met", ["recallLifted"]]);
  await consul(ref, lift);
  await two.play(ref, [prepare, sign]);
  await two.arrived();
  const second = await publishedAs(ref);
  expect(second).not.toBe(first);
  expect(await published(1)).toContain(first);
  expect(await published(1)).not.toContain(second);
  await consul(ref, recall);
  expect(await published(1)).toContain(second);
  await consul(ref, lift);
  expect(await published(1)).not.toContain(second);
  expect(await published(1)).toContain(first);
});
