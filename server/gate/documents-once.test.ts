/** Numbers of documents, and documents of one person, across the cases of the State that issues them (identification §2). */
import { withdrawUnsent } from "@wasl/procedure";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endedDocuments } from "../cases/ended-documents.ts";
import type { Problem } from "../http/api.ts";
import { type Act, journey } from "./testing/request.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

let two: TwoServers;
beforeAll(async () => {
  two = await startTwoServers();
}, 120_000);
afterAll(() => two?.stop());

const actsFor = (person: string, number: string): readonly Act[] =>
  JSON.parse(
    JSON.stringify(journey(Temporal.Now.instant()))
      .replaceAll("SK-1992-004411", person)
      .replaceAll("MA4207719", number),
  );

/** Up to the last signature. */
async function ready(person: string, number: string): Promise<string> {
  return (await two.play(await two.delivered(), actsFor(person, number).slice(0, -1))).view.ref;
}
const sign = (ref: string): Promise<Problem | undefined> =>
  two.clients.salma.refusal(ref, { do: "sign", step: "issue" });
const states = async (...refs: string[]) =>
  Promise.all(refs.map(async (ref) => (await two.clients.rachid.page(ref)).view.state));

test("a number that another case has used is refused, however it is written", { timeout: 60_000 }, async () => {
  const first = await ready("SK-1992-000001", "MA4200001");
  const second = await ready("SK-1992-000002", "MA4200001");
  expect(await sign(first)).toBeUndefined();
  expect((await sign(second))?.code).toBe("document-number-used");
  expect(await states(first, second)).toEqual(["issued", "flightNotified"]);
});

test("a person has one valid document; returned, it makes way for another", { timeout: 60_000 }, async () => {
  const first = await ready("SK-1992-000003", "MA4200003");
  const second = await ready("sk 1992/000003", "MA4200004");
  expect(await sign(first)).toBeUndefined();
  await two.arrived();
  expect((await sign(second))?.code).toBe("document-still-valid");
  await two.clients.camille.act(first, { do: "step", step: "returnDocument" });
  await two.arrived();
  expect(await sign(second)).toBeUndefined();
});

test("of two documents signed at one moment for one person, one is issued", { timeout: 60_000 }, async () => {
  const first = await ready("SK-1992-000005", "MA4200005");
  const second = await ready("SK-1992-000005", "MA4200006");
  const refusals = await Promise.all([sign(first), sign(second)]);
  expect(refusals.flatMap((refusal) => refusal?.code ?? [])).toEqual(["document-still-valid"]);
  expect((await states(first, second)).toSorted()).toEqual(["flightNotified", "issued"]);
  expect(await pagesOf(first, second), "of what was not issued no page is kept").toBe(1);
});

test("taken back before it left, it makes way for another of the person; its number never comes again", {
  timeout: 60_000,
}, async () => {
  const first = await ready("SK-1992-000007", "MA4200007");
  const sameNumber = await ready("SK-1992-000008", "MA4200007");
  const samePerson = await ready("SK-1992-000007", "MA4200009");
  expect(await sign(first)).toBeUndefined();
  await takenBack(first);
  expect(await states(first)).toEqual(["flightNotified"]);
  expect((await sign(sameNumber))?.code).toBe("document-number-used");
  expect(await sign(samePerson)).toBeUndefined();
});

test("what had ended a document is taken back: it is no longer published as ended, and is its holder's one valid document again", {
  timeout: 60_000,
}, async () => {
  const { engine } = two.ma.inside;
  const first = await ready("SK-1992-000010", "MA4200010");
  const samePerson = await ready("SK-1992-000010", "MA4200011");
  expect(await sign(first)).toBeUndefined();
  await two.arrived();
  const lasting = await engine.fresh(first);
  const after = Temporal.Now.instant().add({ hours: 72 });
  const published = async () => (await endedDocuments(two.ma.services.pools, after)).seals.length;
  const before = await published();
  await two.clients.camille.act(first, { do: "step", step: "returnDocument" });
  await two.arrived();
  expect(await published()).toBe(before + 1);
  const ended = await engine.fresh(first);
  if (!lasting || !ended) throw new Error("No case");
  const replica = { ...lasting.replica, version: ended.replica.version };
  expect(await engine.commit(ended, { events: [], replica, dispatches: [] })).toBeDefined();
  expect(await published()).toBe(before);
  expect((await sign(samePerson))?.code).toBe("document-still-valid");
});

/** As when the link was down while it was signed and taken back. */
async function takenBack(ref: string): Promise<void> {
  const { engine } = two.ma.inside;
  const entry = await engine.fresh(ref);
  const sent = entry?.events.findLast(({ kind }) => kind === "sent");
  if (!entry || sent?.kind !== "sent") throw new Error("Nothing was sent");
  const { context } = await engine.context(entry);
  const unsent = [{ to: sent.to, sequence: sent.sequence }];
  const back = withdrawUnsent(entry.definition, entry.events, entry.replica, sent.to, sent.sequence, unsent, context);
  if (!back.ok || !(await engine.commit(entry, back))) throw new Error("It was not taken back");
}

async function pagesOf(...refs: string[]): Promise<number | undefined> {
  const { rows } = await two.ma.services.pools.compartment("removal").query<{ count: number }>(
    `select count(*)::int as count from attachment join case_ on case_.id = attachment.case_id
       where case_.ref = any ($1::uuid[]) and media_type = 'application/pdf'`,
    [refs],
  );
  return rows[0]?.count;
}
