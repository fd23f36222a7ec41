import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { act, orThrow, someone } from "../testing/acting.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { startTwoServers, type TwoServers } from "../testing/two-servers.ts";
import type { StateLedgers } from "./ledger/folder.ts";
import { reconcilePairs } from "./ledger/reconcile.ts";
import { verifyLedger } from "./ledger/verify.ts";
import { ledger } from "./ledger.ts";

let cluster: TestCluster;
let two: TwoServers;

beforeAll(async () => {
  cluster = await startTestCluster();
}, 60_000);
afterAll(() => cluster?.stop());
beforeEach(async () => {
  two = await startTwoServers(cluster);
  const { france, morocco, officers } = two;
  const { ref } = orThrow(await france.cases.open(officers.camille, "errand", { asking: "FR", answering: "MA" }));
  await act(france, officers.camille, ref, {
    do: "record",
    facts: { target: "MA-CG-BOD", person: someone, prints: "….." },
  });
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
  const sent = await act(france, officers.camille, ref, { do: "step", step: "ask" });
  await two.settled();
  await act(morocco, officers.consul, sent.ref, { do: "step", step: "reply", facts: { answer: "yes" } });
  await two.settled();
}, 60_000);
afterEach(() => two?.stop());

const findings = async () => {
  const { services, inside } = two.france;
  return (await verifyLedger(services.pools.exchange, "FR", "MA", inside.trust)).findings.map(({ code }) => code);
};

/** What nobody can do through Wasl: a hand on the database itself. */
async function tamper(sql: string): Promise<void> {
  const owner = new Client({ connectionString: two.france.database.urls.owner });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

function sides(): readonly StateLedgers[] {
  return [two.france, two.morocco].map(({ state, services, inside }) => ({
    state,
    folder: "",
    pool: services.pools.exchange,
    trust: inside.trust,
    peers: [state === "FR" ? "MA" : "FR"],
  }));
}

describe("a ledger verified", () => {
  test("is sound on both sides: four leaves, an envelope each way with its receipt", async () => {
    for (const [server, peer] of [
      [two.france, "MA"],
      [two.morocco, "FR"],
    ] as const) {
      const { services, inside, state } = server;
      const report = await verifyLedger(services.pools.exchange, state, peer, inside.trust);
      expect(report).toMatchObject({ size: 4, envelopes: { sent: 1, came: 1 }, withoutText: 0, findings: [] });
    }
  });

  test("shows a text altered after the fact, whether ours or theirs", async () => {
    await tamper("update removal.outbox set jws = jws || 'A'");
    expect(await findings()).toContain("altered");
    await tamper("update removal.inbox set jws = left(jws, length(jws) - 2) || 'AA'");
    expect(await findings()).toEqual(expect.arrayContaining(["altered", "signature"]));
  });

  test("shows a receipt replaced", async () => {
    await tamper("update removal.inbox set receipt = (select receipt from removal.outbox limit 1)");
    expect(await findings()).toEqual(["altered"]);
  });

  test("shows a leaf rewritten, a leaf lost", async () => {
    await tamper("update exchange.ledger_leaf set hash = repeat('0', 64) where position = 0");
    expect(await findings()).toEqual(expect.arrayContaining(["altered", "head", "receipt-head"]));
    await tamper("delete from exchange.ledger_leaf where position = 1");
    expect(await findings()).toEqual(expect.arrayContaining(["gap", "head", "unrecorded"]));
  });

  test("shows a head that its leaves do not make", async () => {
    await tamper("update exchange.ledger_head set size = size - 1");
    expect(await findings()).toEqual(["head"]);
    await tamper("update exchange.ledger_head set frontier = '0:'");
    expect(await findings()).toEqual(["head"]);
  });
});

describe("two ledgers reconciled", () => {
  test("hold the same", async () => {
    expect(await reconcilePairs(sides())).toEqual([
      { state: "FR", peer: "MA", difference: { onlyOurs: [], onlyTheirs: [] } },
    ]);
  });

  test("name what one side has lost", async () => {
    await tamper("delete from exchange.ledger_leaf where kind = 'came'");
    const [report] = await reconcilePairs(sides());
    expect(report?.difference?.onlyOurs).toEqual([]);
    expect(report?.difference?.onlyTheirs).toMatchObject([{ kind: "envelope" }]);
  });

  test("are asked for over the wire where the other side is elsewhere, and silence is told apart", async () => {
    const [france] = sides();
    const alone = france ? [{ ...france, folder: two.france.services.config.dataDir }] : [];
    const [report] = await reconcilePairs(alone);
    expect(report).toEqual({ state: "FR", peer: "MA", difference: { onlyOurs: [], onlyTheirs: [] } });
    await tamper("update exchange.peer set url = 'http://127.0.0.1:9'");
    expect(await reconcilePairs(alone)).toEqual([{ state: "FR", peer: "MA" }]);
  });
});

describe("wasl ledger", () => {
  test("says how it is used, and that a folder has no server in it", async () => {
    const said: string[] = [];
    const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
    expect(await ledger(["mend"], terminal)).toBe(2);
    expect(await ledger(["verify", "--what"], terminal)).toBe(2);
    const empty = await mkdtemp(join(tmpdir(), "wasl-empty-"));
    expect(await ledger(["verify", "--data", empty], terminal)).toBe(2);
    expect(said.at(-1)).toContain(empty);
    await rm(empty, { recursive: true });
  });
});
