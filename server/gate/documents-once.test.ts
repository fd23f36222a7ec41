/** Numbers of documents, and documents of one person, across the cases of the State that issues them (identification §2). */
import { afterAll, beforeAll, expect, test } from "vitest";
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
});
