/** Cases on one server's real database: who wins, what is kept, what is erased, what reaches the person's other cases. */
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eraseCategories } from "../jobs/erasure.ts";
import { act, codeOf, look, orThrow, someone } from "../testing/acting.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { startTwoServers, type TwoServers } from "../testing/two-servers.ts";
import { firstBroken } from "./chain.ts";

let cluster: TestCluster;
let two: TwoServers;

beforeAll(async () => {
  cluster = await startTestCluster();
}, 60_000);
afterAll(() => cluster?.stop());
beforeEach(async () => {
  two = await startTwoServers(cluster);
}, 60_000);
afterEach(() => two?.stop());

const parties = { asking: "FR", answering: "MA" };

async function newCase(facts: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { france, officers } = two;
  const { ref } = orThrow(await france.cases.open(officers.camille, "errand", parties));
  await act(france, officers.camille, ref, {
    do: "record",
    facts: { target: "MA-CG-BOD", person: someone, ...facts } as never,
  });
  return ref;
}

const pool = () => two.france.services.pools.compartment("removal");

async function eventsOf(ref: string) {
  const { rows } = await pool().query<{ version: number; process: string; sealed: Buffer | null; hash: Buffer }>(
    `select e.version, e.process::text, e.sealed, e.hash from event e join case_ c on c.id = e.case_id
     where c.ref = $1 or c.id = $1 order by e.version`,
    [ref],
  );
  return rows;
}

describe("fifty officers' acts on one case at once", () => {
  test("one wins each version, the others are told that it has changed, nothing is half-written", async () => {
    const { france, officers } = two;
    const ref = await newCase();
    const { version } = await look(france, officers.camille, ref);
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        france.cases.act(officers.camille, ref, { do: "record", facts: { prints: `set ${number}` } }, version),
      ),
    );
    const codes = results.map(codeOf);
    expect(codes.filter((code) => code === "ok")).toHaveLength(1);
    expect(codes.filter((code) => code === "stale-version")).toHaveLength(49);
    const events = await eventsOf(ref);
    expect(events).toHaveLength(3);
    expect(firstBroken(events)).toBeUndefined();
  });

  test("that do not see each other's do not hinder each other", async () => {
    const { france, officers } = two;
    const ref = await newCase();
    const { version } = await look(france, officers.camille, ref);
    const hidden = await look(france, officers.legal, ref);
    const [protectedAct, ordinary] = await Promise.all([
      france.cases.act(officers.legal, ref, { do: "record", facts: { asylum: "never" } }, hidden.version),
      france.cases.act(officers.camille, ref, { do: "record", facts: { prints: "set" } }, version),
    ]);
    expect([codeOf(ordinary), ["ok", "stale-version"].includes(codeOf(protectedAct))]).toEqual(["ok", true]);
    await act(france, officers.legal, ref, { do: "record", facts: { asylum: "open" } });
    const { version: seen } = await look(france, officers.camille, ref);
    expect(seen).toBe(version + 1);
  });
});

describe("what is kept of a case", () => {
  test("has no personal word in clear: neither a name nor that a gate was attested", async () => {
    const ref = await newCase({ prints: "whorl" });
    await act(two.france, two.officers.legal, ref, { do: "record", facts: { asylum: "open" } });
    const { rows } = await pool().query(
      "select row_to_json(e)::text as text from event e union all select row_to_json(c)::text from case_ c",
    );
    const text = rows.map((row) => row.text).join("\n");
    for (const word of ["Yassine", "ياسين", "whorl", "asylum"]) expect(text).not.toContain(word);
  });

  test("shows every change of a byte", async () => {
    const ref = await newCase();
    const events = await eventsOf(ref);
    expect(firstBroken(events)).toBeUndefined();
    const [first, second] = events;
    if (!first || !second) throw new Error("no events");
    expect(firstBroken([{ ...first, process: first.process.replace("33", "59") }, second])).toBe(1);
    const bytes = Buffer.from(second.sealed ?? []);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    expect(firstBroken([first, { ...second, sealed: bytes }])).toBe(2);
    expect(firstBroken([second])).toBe(1);
  });

  test("after erasure of biometrics is readable but for them, proved as before, and the other State is told and receipts it", async () => {
    const { france, morocco, officers } = two;
    const ref = await newCase({ prints: "whorl" });
    await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
    const sent = (await act(france, officers.camille, ref, { do: "step", step: "ask" })).ref;
    await two.settled();
    const entry = await france.inside.engine.fresh(sent);
    if (!entry) throw new Error("no case");
    const before = (await eventsOf(sent)).map(({ hash }) => hash.toString("hex"));
    const services = {
      pools: france.services.pools,
      engine: france.inside.engine,
      keys: france.inside.keys,
      state: "FR",
      batchSeconds: 60,
      clock: two.clock.now,
      wake: () => undefined,
    };
    expect(await eraseCategories(services, entry, ["C"], "biometrics")).toBe(true);
    const events = await eventsOf(sent);
    expect(firstBroken(events)).toBeUndefined();
    expect(events.map(({ hash }) => hash.toString("hex"))).toEqual(before);
    const facts = (await look(france, officers.camille, sent)).facts.map(({ id }) => id);
    expect(facts).toContain("person");
    expect(facts).not.toContain("prints");
    await two.settled();
    const { rows } = await pool().query("select verdict from outbox where act = 'erasure'");
    expect(rows).toEqual([{ verdict: "received" }]);
    const told = await morocco.services.pools
      .compartment("removal")
      .query("select category, rule, holder from erasure");
    expect(told.rows).toEqual([{ category: "C", rule: "biometrics", holder: "asking" }]);
  });

  test("is not erased while a legal hold stands, and is when its time is over", async () => {
    const { france, officers } = two;
    const ref = await newCase({ prints: "whorl" });
    two.clock.pass({ hours: 24 * 31 });
    await pool().query("update case_ set legal_hold = 'remedy' where id = $1", [ref]);
    await france.inside.jobs.retention();
    expect((await look(france, officers.camille, ref)).facts).not.toEqual([]);
    await pool().query("update case_ set legal_hold = null where id = $1", [ref]);
    expect(await france.inside.jobs.retention()).toEqual({ draft: 1 });
    expect((await look(france, officers.camille, ref)).facts).toEqual([]);
    expect(firstBroken(await eventsOf(ref))).toBeUndefined();
  });
});

describe("the person of several cases", () => {
  test("is proposed, never merged; linked by a person, an asylum request stops every case, and undoing it parts them", async () => {
    const { france, morocco, officers } = two;
    const [first, second] = [await newCase(), await newCase()];
    const proposed = orThrow(await france.persons.duplicates(officers.camille, second));
    expect(proposed).toMatchObject([{ ref: first, person: { latin: "Yassine El Amrani" } }]);
    expect(orThrow(await france.persons.linked(officers.camille, second))).toEqual([]);
    orThrow(await france.persons.linkPerson(officers.camille, second, first));
    expect(orThrow(await france.persons.linked(officers.camille, second))).toEqual([first]);

    await act(france, officers.legal, first, { do: "record", facts: { asylum: "never" } });
    const sent = (await act(france, officers.camille, second, { do: "step", step: "ask" })).ref;
    await two.settled();
    await act(france, officers.legal, first, { do: "record", facts: { asylum: "open" } });
    expect((await look(france, officers.camille, sent)).flags.map(({ flag }) => flag)).toEqual(["suspended"]);
    two.clock.pass({ minutes: 2 });
    await two.settled();
    expect((await look(morocco, officers.consul, sent)).flags.map(({ flag }) => flag)).toEqual(["suspended"]);

    orThrow(await france.persons.linkPerson(officers.camille, sent, null));
    expect(orThrow(await france.persons.linked(officers.camille, sent))).toEqual([]);
    const { replica } = (await france.cases.load(sent)) ?? {};
    expect(replica?.facts.asylum).toMatchObject({ value: "open", lapsed: true });
  });

  test("where two cases differ, nothing goes on before somebody attests anew", async () => {
    const { france, officers } = two;
    const [first, second] = [await newCase(), await newCase()];
    await act(france, officers.legal, first, { do: "record", facts: { asylum: "open" } });
    await act(france, officers.legal, second, { do: "record", facts: { asylum: "never" } });
    orThrow(await france.persons.linkPerson(officers.camille, second, first));
    const { version } = await look(france, officers.camille, second);
    expect(codeOf(await france.cases.act(officers.camille, second, { do: "step", step: "ask" }, version))).toBe(
      "gate-not-met",
    );
  });
});

describe("a list of cases", () => {
  test("finds by name in either script and by the reference on the screen, only cases of one's post", async () => {
    const { france, officers } = two;
    const ref = await newCase();
    const { cases } = await france.cases.list(officers.camille, { text: "amrani yassine" });
    expect(cases.map((each) => each.ref)).toEqual([ref]);
    expect(cases[0]).toMatchObject({
      person: { latin: "Yassine El Amrani", arabic: "ياسين العمراني" },
      turn: "asking",
      turnState: "FR",
    });
    const shown = cases[0]?.shown ?? "";
    expect((await france.cases.list(officers.camille, { text: shown })).total).toBe(1);
    expect((await france.cases.list(officers.camille, { text: "العمراني" })).total).toBe(1);
    expect((await france.cases.list(officers.camille, { text: "Benali" })).total).toBe(0);
    expect((await france.cases.list(officers.elsewhere, { text: "amrani" })).total).toBe(0);
  });

  test("and the work of a post are the same, byte for byte, whatever a protected fact says", async () => {
    const { france, officers } = two;
    const ref = await newCase();
    const seen = async () =>
      JSON.stringify([
        await france.cases.list(officers.camille, {}),
        await france.cases.work(officers.camille, "post"),
      ]);
    const before = await seen();
    two.clock.pass({ hours: 1 });
    await act(france, officers.legal, ref, { do: "record", facts: { asylum: "open" } });
    expect(await seen()).toBe(before);
  });
});

test("a deadline that ends is noted, once, and the case stands where it stood", async () => {
  const { france, officers } = two;
  const ref = await newCase();
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
  const sent = (await act(france, officers.camille, ref, { do: "step", step: "ask" })).ref;
  await two.settled();
  two.clock.pass({ hours: 24 * 11 });
  for (let times = 0; times < 3; times++) await france.inside.jobs.clocks();
  const view = await look(france, officers.camille, sent);
  expect(view).toMatchObject({ state: "asked", turn: "answering" });
  expect(view.clocks.map(({ clock, status }) => `${clock} ${status}`)).toEqual(["reply ended"]);
  expect(view.story.filter(({ kind }) => kind === "clock-ended")).toHaveLength(1);
});

test("an unknown case, procedure or party is refused with a code of its own", async () => {
  const { france, officers } = two;
  expect(codeOf(await france.cases.view(officers.camille, "no-reference"))).toBe("unknown-case");
  expect(codeOf(await france.cases.view(officers.camille, randomUUID()))).toBe("unknown-case");
  expect(codeOf(await france.cases.open(officers.camille, "nothing", parties))).toBe("unknown-procedure");
  expect(codeOf(await france.cases.open(officers.camille, "errand", { asking: "ES", answering: "MA" }))).toBe(
    "wrong-parties",
  );
});
