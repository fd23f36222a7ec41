import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import corridor from "../../corridors/morocco-france/corridor.ts";
import type { Readings } from "../http/api.ts";
import { buildApp } from "../http/app.ts";
import { type StandIn, standIn } from "../http/testing/stand-in.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { workedEvents, writeCases } from "./testing/seed.ts";

let cluster: TestCluster;
let stand: StandIn;
let app: FastifyInstance;
let now = Temporal.Instant.from("2026-12-15T09:00:00Z");

beforeAll(async () => {
  cluster = await startTestCluster();
  stand = await standIn(cluster, { corridor: corridor as never, clock: () => now });
  app = await buildApp(stand.services, { logLevel: "silent" });
  const pool = stand.pools.compartment("removal");
  // 24 of 40 went to the end, 16 of 40 are known to nobody: 60 % and 40 %. All of them were sent in the first quarter.
  await writeCases(pool, "laissez-passer", workedEvents("laissez-passer", "wholeCase", "requesting"), 24);
  await writeCases(pool, "laissez-passer", workedEvents("laissez-passer", "noTrace", "requesting"), 16);
  await writeCases(pool, "identification", workedEvents("identification", "noTrace", "requesting"), 9);
}, 120_000);

afterAll(async () => {
  await app?.close();
  await stand?.pools.end();
  await cluster?.stop();
});

async function signIn(person: string, language = "en"): Promise<Record<string, string>> {
  const answer = await app.inject({ method: "POST", url: "/api/demo/session", payload: { person } });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
  return { cookie, "accept-language": language };
}

async function read(person: string, search = "?year=2026"): Promise<Readings> {
  const answer = await app.inject({ url: `/api/indicators${search}`, headers: await signIn(person) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

const of = ({ procedures }: Readings, procedure: string, id: string) =>
  procedures.find((one) => one.procedure === procedure)?.indicators.find((one) => one.id === id);

describe("a State's own reading", () => {
  test("says of every indicator its value with its denominator, read in the database's events", async () => {
    const told = await read("fr-camille");
    expect(of(told, "laissez-passer", "K6")).toMatchObject({
      counted: "Requests followed by a laissez-passer",
      over: "Requests submitted",
      reading: { n: 40, percent: 60, silence: null },
    });
    expect(of(told, "laissez-passer", "K9")?.reading.cells).toContainEqual({
      id: "NO_TRACE",
      name: "No trace in the register",
      count: 16,
    });
    expect(told).toMatchObject({ period: "year", from: "2026-01-01", opener: "FR", readAt: "2026-12-01T00:00:00Z" });
  });

  test("holds back what is too few, whoever asks", async () => {
    for (const person of ["fr-camille", "fr-olivier"]) {
      const reading = of(await read(person), "identification", "K1-identification")?.reading;
      expect(reading).toMatchObject({ n: null, silence: { code: "too-few", says: "Too few to publish." } });
    }
  });

  test("is another for the cases that the other State opened, and there are none", async () => {
    const told = await read("fr-camille", "?year=2026&opener=MA");
    expect(of(told, "laissez-passer", "K6")?.reading).toMatchObject({ n: 0, silence: { code: "nothing-to-count" } });
  });

  test("is the same all month: what happens meanwhile is in the next", async () => {
    const before = await read("fr-camille");
    await writeCases(
      stand.pools.compartment("removal"),
      "laissez-passer",
      workedEvents("laissez-passer", "noTrace", "requesting"),
      10,
    );
    expect(await read("fr-camille")).toEqual(before);
    now = now.add({ hours: 24 * 30 });
    expect(of(await read("fr-camille"), "laissez-passer", "K6")?.reading).toMatchObject({ n: 50, percent: 48 });
    now = now.subtract({ hours: 24 * 30 });
  });

  test("goes out as CSV with the definition and the denominator on every line", async () => {
    const headers = await signIn("fr-camille");
    const answer = await app.inject({ url: "/api/indicators.csv?year=2026&language=ar", headers });
    expect(answer.headers["content-type"]).toContain("text/csv");
    const [head = "", ...lines] = answer.body.slice(0, -2).split("\r\n");
    expect(head.startsWith('\uFEFF"procedure","indicator"')).toBe(true);
    expect(lines).toHaveLength(corridor.indicators.length);
    const k7 = lines.find((line) => line.startsWith('"laissez-passer","K7"'));
    expect(k7).toContain('"حالات الاعتراف"');
    expect(k7).toMatch(/"[0-9a-f]{64}"/);
  });
});

describe("who may not read figures", () => {
  test.each(["fr-sonia", "fr-denis", "fr-pierre"])("%s is refused, and is shown no way there", async (person) => {
    const headers = await signIn(person);
    const answer = await app.inject({ url: "/api/indicators", headers });
    expect([answer.statusCode, answer.json().code]).toEqual([403, "missing-right"]);
    expect((await app.inject({ url: "/api/indicators.csv", headers })).statusCode).toBe(403);
    expect((await app.inject({ url: "/api/session", headers })).json().figures).toBe(false);
  });

  test("nor anybody who is not signed in", async () => {
    expect((await app.inject({ url: "/api/indicators" })).statusCode).toBe(401);
  });
});

test.each(["?year=1999", "?period=Q5", "?opener=DE", "?year=soon"])("%s is no period or State", async (search) => {
  const answer = await app.inject({ url: `/api/indicators${search}`, headers: await signIn("fr-camille") });
  expect([answer.statusCode, answer.json().code]).toEqual([400, "invalid-request"]);
});

test("a log with a missing event gives no number, and says why", async () => {
  const pool = stand.pools.compartment("removal");
  await pool.query(`delete from event where version = 2 and case_id =
    (select id from case_ where procedure = 'laissez-passer' order by id limit 1)`);
  now = now.add({ hours: 24 * 60 });
  const reading = of(await read("fr-camille"), "laissez-passer", "K6")?.reading;
  now = now.subtract({ hours: 24 * 60 });
  expect(reading).toMatchObject({ n: null, percent: null, silence: { code: "log-has-gaps" } });
  expect(reading?.silence?.says).toContain("1 case(s)");
});

test("anybody may read what is counted of a procedure, in their language, and no figure", async () => {
  const answer = await app.inject({ url: "/api/procedures/child-return?language=ar" });
  const { indicators } = answer.json();
  expect(indicators.map(({ id }: { id: string }) => id)).toEqual([
    "KM3",
    "KM3-days",
    "KM4-3",
    "KM4-6",
    "KM4-12",
    "KM5",
  ]);
  expect(indicators[0].cohort).toMatch(/\p{Script=Arabic}/u);
  expect(JSON.stringify(indicators)).not.toMatch(/"n":|percent/);
});
