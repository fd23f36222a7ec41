/** The peer cannot be reached, and meanwhile a gate closes: what never left the house stays in it. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, codeOf, look, orThrow, someone } from "../testing/acting.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { startTwoServers, type TwoServers } from "../testing/two-servers.ts";

let cluster: TestCluster;
let two: TwoServers;
beforeAll(async () => {
  cluster = await startTestCluster();
  two = await startTwoServers(cluster);
}, 60_000);
afterAll(async () => {
  await two?.stop();
  await cluster?.stop();
});

const reachable = async (url: string) => {
  await two.france.meet({ state: "MA", url, keys: [] });
  two.clock.pass({ minutes: 20 });
  await two.settled();
};
const nobody = "http://127.0.0.1:1";

async function cleared(): Promise<string> {
  const { france, officers } = two;
  const { ref } = orThrow(await france.cases.open(officers.camille, "errand", { asking: "FR", answering: "MA" }));
  await act(france, officers.camille, ref, { do: "record", facts: { target: "MA-CG-BOD", person: someone } });
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
  return ref;
}

test("a first request that found nobody does not leave once asylum is claimed, nor does anything tell of it", async () => {
  const { france, morocco, officers } = two;
  await reachable(nobody);
  const { ref } = await act(france, officers.camille, await cleared(), { do: "step", step: "ask" });
  await two.settled();
  const [waiting] = await france.outbox.ofCase(officers.camille, ref);
  expect(waiting).toMatchObject({ status: "queued", reason: "unreachable", mayWithdraw: true });
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "open" } });
  await reachable(morocco.exchangeUrl);
  expect(codeOf(await morocco.cases.view(officers.consul, ref))).toBe("unknown-case");
  expect(await look(france, officers.camille, ref)).toMatchObject({ state: "open", turn: "asking" });
});

test("of a case that the peer knows, the pause arrives and what was written before it does not", async () => {
  const { france, morocco, officers } = two;
  const { ref } = await act(france, officers.camille, await cleared(), { do: "step", step: "ask" });
  await two.settled();
  await reachable(nobody);
  await act(france, officers.camille, ref, { do: "contribute", list: "entries", id: randomUUID(), value: "a word" });
  await two.settled();
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "open" } });
  await reachable(morocco.exchangeUrl);
  const there = await look(morocco, officers.consul, ref);
  expect(there.flags.map(({ flag }) => flag)).toEqual(["suspended"]);
  expect(there.lists.entries ?? []).toEqual([]);
});
