/** Two States' servers over real HTTP and real PostgreSQL. */
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { act, codeOf, look, orThrow, someone } from "../testing/acting.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { startTwoServers, type TwoServers } from "../testing/two-servers.ts";
import { calm, seeded, startWildNetwork, type WildNetwork } from "../testing/wild-network.ts";
import { reconcile } from "./reconcile.ts";

let cluster: TestCluster;
let two: TwoServers;
let networks: Record<string, WildNetwork> = {};

beforeAll(async () => {
  cluster = await startTestCluster();
}, 60_000);
afterAll(() => cluster?.stop());
beforeEach(async () => {
  const chance = seeded(20260312);
  networks = {};
  two = await startTwoServers(cluster, {
    async via(server) {
      const known = networks[server.state];
      if (known) await known.close();
      const made = await startWildNetwork(server.exchangeUrl, chance);
      if (known) made.weather = known.weather;
      networks[server.state] = made;
      return made.url;
    },
  });
}, 60_000);
afterEach(async () => {
  await two?.stop();
  for (const network of Object.values(networks)) await network.close();
});

const parties = { asking: "FR", answering: "MA" };

async function openClear(): Promise<string> {
  const { france, officers } = two;
  const { ref } = orThrow(await france.cases.open(officers.camille, "errand", parties));
  await act(france, officers.camille, ref, {
    do: "record",
    facts: { target: "MA-CG-BOD", person: someone, prints: "….." },
  });
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
  return ref;
}

async function ask(ref: string): Promise<string> {
  return (await act(two.france, two.officers.camille, ref, { do: "step", step: "ask" })).ref;
}

async function everythingAgrees(): Promise<void> {
  const { france, morocco } = two;
  expect(await reconcile(france.inside.heads, "MA")).toEqual({ onlyOurs: [], onlyTheirs: [] });
  expect(await reconcile(morocco.inside.heads, "FR")).toEqual({ onlyOurs: [], onlyTheirs: [] });
}

describe("a case between two servers", () => {
  test("crosses with its first step, is answered, and both hold the same of it, receipted", async () => {
    const { france, morocco, officers } = two;
    const ref = await ask(await openClear());
    await two.settled();
    const there = await look(morocco, officers.consul, ref);
    expect(there).toMatchObject({ state: "asked", turn: "answering" });
    expect(there.facts.map(({ id }) => id)).toEqual(["person", "target"]);
    await act(morocco, officers.consul, ref, { do: "step", step: "reply", facts: { answer: "yes" } });
    await two.settled();
    const here = await look(france, officers.camille, ref);
    expect(here.facts.find(({ id }) => id === "answer")?.value).toBe("yes");
    const envelopes = await france.outbox.ofCase(officers.camille, ref);
    expect(envelopes.map(({ direction, status }) => `${direction} ${status}`)).toEqual(["out received", "in applied"]);
    expect(envelopes[0]?.receipt).toMatchObject({ verdict: "received", position: 0 });
    expect(orThrow(await france.cases.mirror(officers.camille, ref, "answering"))?.state).toBe("open");
    await everythingAgrees();
  });

  test("is unknown to a colleague of another post, and told in the same words as one that does not exist", async () => {
    const { france, officers } = two;
    const ref = await openClear();
    expect(await france.cases.view(officers.elsewhere, ref)).toEqual(
      await france.cases.view(officers.elsewhere, randomUUID()),
    );
    expect(codeOf(await france.cases.act(officers.elsewhere, ref, { do: "step", step: "ask" }, 1))).toBe(
      "unknown-case",
    );
  });

  test("with a gate closed, unknown or lapsed never leaves, and the officer is told no more than that", async () => {
    const { france, officers } = two;
    const { ref } = orThrow(await france.cases.open(officers.camille, "errand", parties));
    await act(france, officers.camille, ref, { do: "record", facts: { target: "MA-CG-BOD", person: someone } });
    const tries = async () => {
      const { version } = await look(france, officers.camille, ref);
      return france.cases.act(officers.camille, ref, { do: "step", step: "ask" }, version);
    };
    const unknown = await tries();
    await act(france, officers.legal, ref, { do: "record", facts: { asylum: "open" } });
    expect(await tries()).toEqual(unknown);
    expect(unknown).toEqual({ ok: false, refusal: { code: "gate-not-met", hidden: true } });
    expect(await france.outbox.ofCase(officers.camille, ref)).toEqual([]);
  });

  test("with free text waits for a second reader, who is not its author", async () => {
    const { france, morocco, officers } = two;
    const ref = await openClear();
    await act(france, officers.camille, ref, { do: "record", facts: { statement: "Il dit être né à Fès." } });
    const sent = await ask(ref);
    await two.settled();
    const [envelope] = await france.outbox.ofCase(officers.camille, sent);
    expect(envelope).toMatchObject({ status: "to-read", mayClear: false });
    expect(envelope?.reading?.[0]?.text).toBe("Il dit être né à Fès.");
    const id = envelope?.id ?? "";
    expect(codeOf(await france.outbox.clear(officers.camille, id))).toBe("same-reader");
    expect(codeOf(await france.outbox.clear(officers.elsewhere, id))).toBe("unknown-envelope");
    expect(codeOf(await france.outbox.clear(officers.paul, id))).toBe("ok");
    expect(codeOf(await france.outbox.clear(officers.paul, id))).toBe("nothing-to-read");
    await two.settled();
    expect((await look(morocco, officers.consul, sent)).facts.map((fact) => fact.id)).toContain("statement");
  });

  test("may be taken back while nothing was attempted, and then stands where it stood", async () => {
    const { france, officers } = two;
    const ref = await openClear();
    await act(france, officers.camille, ref, { do: "record", facts: { statement: "…" } });
    const sent = await ask(ref);
    const [envelope] = await france.outbox.ofCase(officers.camille, sent);
    expect(codeOf(await france.outbox.withdraw(officers.camille, envelope?.id ?? ""))).toBe("ok");
    expect(await look(france, officers.camille, sent)).toMatchObject({ state: "open", turn: "asking" });
    await act(france, officers.legal, sent, { do: "record", facts: { asylum: "never" } });
    await act(france, officers.camille, sent, { do: "step", step: "ask" });
    const again = (await france.outbox.ofCase(officers.camille, sent)).filter(({ status }) => status === "to-read");
    expect(again.map(({ sequence }) => sequence)).toEqual([1]);
  });

  test("sends its file apart, readable there and by nobody who is not told of it", async () => {
    const { france, morocco, officers } = two;
    const ref = await openClear();
    const bytes = Buffer.from("not really a picture");
    const file = { name: "photo.png", mediaType: "image/png", category: "B", bytes } as const;
    const photo = orThrow(await france.services.attachments.put(officers.camille, ref, file));
    await act(france, officers.camille, ref, { do: "record", facts: { photo: { ...photo } } });
    const sent = await ask(ref);
    for (const { id } of await france.outbox.ofCase(officers.paul, sent)) await france.outbox.clear(officers.paul, id);
    await two.settled();
    const there = orThrow(await morocco.services.attachments.get(officers.consul, sent, photo.hash));
    expect(there).toMatchObject({ value: photo, category: "B" });
    expect(there.bytes.equals(bytes)).toBe(true);
  });
});

describe("on a bad network", () => {
  test("what is lost, repeated and reordered arrives once, in order, and both ledgers agree", async () => {
    const { france, morocco, officers } = two;
    const ref = await ask(await openClear());
    const storm = { losesRequest: 0.3, losesAnswer: 0.3, repeats: 0.3, shuffles: 0.5 };
    for (const network of Object.values(networks)) network.weather = storm;
    for (let round = 0; round < 12; round++) {
      two.clock.pass({ seconds: 1 });
      await act(france, officers.camille, ref, {
        do: "contribute",
        list: "entries",
        id: randomUUID(),
        value: `${round}`,
      });
      // Often enough that everything goes wrong at least once, whatever the hour of each packet.
      for (let tries = 0; tries < (round % 4 === 3 ? 12 : 2); tries++) {
        await two.settled();
        two.clock.pass({ seconds: 30 });
      }
    }
    for (const network of Object.values(networks)) network.weather = calm;
    for (let tries = 0; tries < 3; tries++) {
      two.clock.pass({ hours: 1 });
      await two.settled();
    }
    const there = await look(morocco, officers.consul, ref);
    expect(there.lists.entries?.map(({ value }) => value)).toEqual(
      Array.from({ length: 12 }, (_, round) => `${round}`),
    );
    const seen = networks.MA?.counts;
    expect(seen && seen.lostRequests > 0 && seen.lostAnswers > 0 && seen.repeated > 0).toBe(true);
    await everythingAgrees();
  });

  test("a receiver that is down is waited for, with the reason and the next try in sight", async () => {
    const { france, morocco, officers } = two;
    await networks.MA?.close();
    const ref = await ask(await openClear());
    await two.settled();
    const [waiting] = await france.outbox.ofCase(officers.camille, ref);
    expect(waiting).toMatchObject({ status: "queued", reason: "unreachable", tries: 1, mayWithdraw: true });
    expect(waiting?.nextTryAt && waiting.nextTryAt > two.clock.now().toString()).toBe(true);
    expect(await france.services.peers()).toEqual([{ state: "MA", reachable: false, waiting: 1 }]);
    networks.MA = await startWildNetwork(morocco.exchangeUrl, seeded(1));
    await france.meet({ state: "MA", url: networks.MA.url, keys: [] });
    two.clock.pass({ seconds: 10 });
    await two.settled();
    expect((await look(morocco, officers.consul, ref)).state).toBe("asked");
    expect(await france.services.peers()).toEqual([{ state: "MA", reachable: true, waiting: 0 }]);
  });

  test("a server stopped between the step and its delivery delivers when it starts again", async () => {
    const { officers } = two;
    await networks.MA?.close();
    const ref = await ask(await openClear());
    await two.restart("FR");
    await two.restart("MA");
    two.clock.pass({ minutes: 5 });
    await two.settled();
    expect((await look(two.morocco, officers.consul, ref)).state).toBe("asked");
    await everythingAgrees();
  });

  test("an answer lost after it was stored brings the same receipt again, not a second place in the ledger", async () => {
    const { france, morocco, officers } = two;
    if (networks.MA) networks.MA.weather = { ...calm, losesAnswer: 1 };
    const ref = await ask(await openClear());
    await two.settled();
    if (networks.MA) networks.MA.weather = calm;
    two.clock.pass({ seconds: 10 });
    await two.settled();
    const [envelope] = await france.outbox.ofCase(officers.camille, ref);
    expect(envelope).toMatchObject({ status: "received", tries: 2, receipt: { position: 0 } });
    expect((await morocco.inside.ledger.head("FR")).size).toBe(2);
    await everythingAgrees();
  });
});

describe("a suspension", () => {
  test("raised by what an officer may not read leaves at the next fixed batch, with nothing that tells why", async () => {
    const { france, morocco, officers } = two;
    const ref = await ask(await openClear());
    await two.settled();
    await act(france, officers.legal, ref, { do: "record", facts: { asylum: "open" } });
    await two.settled();
    expect((await look(morocco, officers.consul, ref)).flags).toEqual([]);
    const [, waiting] = await france.outbox.ofCase(officers.camille, ref);
    expect(waiting).toMatchObject({
      act: "raise",
      name: "suspended",
      status: "waiting-batch",
      nextTryAt: "2026-03-12T08:21:00.000Z",
    });
    two.clock.pass({ minutes: 1 });
    await two.settled();
    const [flag] = (await look(morocco, officers.consul, ref)).flags;
    expect(flag).toEqual({ flag: "suspended", by: "asking", since: "2026-03-12T08:21:00Z" });
    const [here] = (await look(france, officers.camille, ref)).story.filter(({ kind }) => kind === "raised");
    expect(here).not.toHaveProperty("person");
  });
});
