/** The register between two real servers: searched inside a case and nowhere else, seen by one shore, watched over by one person. */
import { Client as Database } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AccessLogPage, Problem, RegisterAnswer, RegisterOversight, SearchOpened } from "../http/api.ts";
import { type Client, signIn } from "../http/testing/client.ts";
import { explain, nothingKnown } from "../register/explain.ts";
import { fields, type RegisterRecord } from "../register/record.ts";
import type { StateServer } from "../state-server.ts";
import { journey } from "./testing/request.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

const blank = Object.fromEntries(fields.map((field) => [field, ""])) as unknown as RegisterRecord;
const amrani = { ...blank, sex: "M", familyLatin: "El Amrani", familyArabic: "العمراني", birthDate: "1992" } as const;
/** He, his brother, a namesake. What the consul will decide names the first by its reference. */
const records: readonly RegisterRecord[] = [
  { ...amrani, id: "SK-1992-004411", givenLatin: "Youssef", givenArabic: "يوسف", fatherLatin: "Brahim" },
  { ...amrani, id: "SK-1994-007700", givenLatin: "Karim", givenArabic: "كريم", fatherLatin: "Brahim" },
  { ...amrani, id: "OJ-1988-001234", givenLatin: "Youssef", givenArabic: "يوسف", fatherLatin: "Abdeslam" },
];

let two: TwoServers;
let ref: string;
let controls: Client;
beforeAll(async () => {
  two = await startTwoServers({
    search: async (query) => ({
      candidates: explain(
        query,
        records.map((record) => ({ record, standing: "possible", exchanged: false })),
        nothingKnown,
      ),
      notes: [],
    }),
  });
  controls = await signIn(two.ma.url, "ma-nabil");
  ref = await two.delivered();
  await two.play(ref, journey(Temporal.Now.instant()).slice(0, 2));
}, 120_000);
afterAll(() => two?.stop());

const asked = { given: "Youcef", family: "El Amrani", father: "Brahim", birth: "1992" };
const search = (who: Client, at: string, question: unknown = asked) =>
  who.send<RegisterAnswer & Problem>("POST", `/cases/${at}/register`, question);
const found = async (who: Client) => (await who.get<RegisterAnswer>(`/cases/${ref}/register`)).body;
const oversight = async () => (await controls.get<RegisterOversight>("/register-searches")).body;
const kept = async (server: StateServer, what: string) =>
  (await server.services.pools.compartment("removal").query<{ count: number }>(what)).rows[0]?.count;
const lists = (server: StateServer) => kept(server, "select count(*)::int from candidate_list");
const keys = (server: StateServer) => kept(server, "select count(*)::int from data_key where holder = 'candidates'");

/** Every row of every table of a State's database, as text. */
async function everything({ database }: StateServer): Promise<string> {
  let all = "";
  for (const connectionString of [database.urls.owner, database.urls.people, database.urls.jobs]) {
    const client = new Database({ connectionString });
    await client.connect();
    try {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
           and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')`,
      );
      for (const { name } of rows) all += JSON.stringify((await client.query(`select t::text from ${name} t`)).rows);
    } finally {
      await client.end();
    }
  }
  // It has been read: cases, access log.
  expect(all).toMatch(/laissez-passer.*prepare-file|laissez-passer.*decide-nationality/s);
  return all;
}

describe("a search", () => {
  test("inside an open case gives the consul candidates, explained, and again when coming back", async () => {
    expect((await two.clients.rachid.get(`/cases/${ref}/register`)).status).toBe(204);
    const { status, body } = await search(two.clients.rachid, ref);
    expect([status, body.candidates.map(({ id }) => id)]).toEqual([200, records.map(({ id }) => id)]);
    expect(body.candidates[1]?.explanation.kinships).toContainEqual({ kind: "sibling", with: [] });
    expect(await found(two.clients.rachid)).toEqual(body);
    expect((await two.clients.rachid.page(ref)).asksRegister).toBe(true);
  });

  test("of one officer is not another's to read", async () => {
    const khadija = await signIn(two.ma.url, "ma-khadija");
    expect((await khadija.get(`/cases/${ref}/register`)).status).toBe(204);
  });

  test.each([
    ["no name", { birth: "1992" }, "register-no-name", "family"],
    ["10,000 letters", { family: "x".repeat(10_000) }, "register-too-long", "family"],
    ["a mark that turns the line", { given: "Youssef\u202e" }, "register-hidden-marks", "given"],
    ["an impossible date", { family: "Alami", birth: "1992-02-31" }, "register-impossible-date", "birth"],
  ])("with %s is refused with its own word and field", async (_, question, code, field) => {
    const { status, body } = await search(two.clients.rachid, ref, question);
    expect([status, body.code, body.about]).toEqual([422, code, { field }]);
  });

  test("outside a case, in a case of others, and by a role without the right is refused, each with its word, and remembered", async () => {
    const elsewhere = await signIn(two.ma.url, "ma-imane");
    const nowhere = "7f0c7a5e-52c5-4c8c-9d5e-0a3b5e0b9a11";
    const codes = [
      (await two.clients.rachid.send<Problem>("POST", "/register", asked)).body.code,
      (await search(two.clients.rachid, nowhere)).body.code,
      (await search(two.clients.salma, ref)).body.code,
      (await search(elsewhere, ref)).body.code,
      (await search(two.clients.camille, ref)).body.code,
    ];
    expect(codes).toEqual([
      "register-outside-a-case",
      "unknown-case",
      "missing-right",
      "missing-right",
      "missing-right",
    ]);
    const { searches } = await oversight();
    const refused = searches.flatMap(({ refused: code, role }) => (code ? [`${role} ${code}`] : []));
    expect(refused).toEqual([
      "RTD_INTAKE missing-right",
      "RTD_INTAKE missing-right",
      "RTD_CONSUL unknown-case",
      "RTD_CONSUL register-outside-a-case",
      "RTD_CONSUL register-impossible-date",
      "RTD_CONSUL register-hidden-marks",
      "RTD_CONSUL register-too-long",
      "RTD_CONSUL register-no-name",
    ]);
  });
});

describe("of what was found", () => {
  test("the prefecture's server and database hold no candidate, and its people are refused the question", async () => {
    const server = await everything(two.fr);
    const page = JSON.stringify(await two.clients.camille.page(ref));
    const mirror = JSON.stringify((await two.clients.camille.get(`/cases/${ref}/mirror/requested`)).body);
    const held = JSON.stringify(await two.fr.services.cases.load(ref));
    for (const { id } of records) for (const text of [server, page, mirror, held]) expect(text).not.toContain(id);
    expect(await lists(two.fr)).toBe(0);
    expect((await two.clients.camille.get<Problem>(`/cases/${ref}/register`)).body.code).toBe("missing-right");
    expect((await two.clients.camille.page(ref)).asksRegister).toBe(false);
  });

  test("the database of the register's own State tells nothing in clear, its access log included", async () => {
    const server = await everything(two.ma);
    for (const { id } of records) expect(server).not.toContain(id);
    expect(server).not.toContain("Youcef");
    const log = (await controls.get<AccessLogPage>(`/access-log?ref=${ref}`)).body;
    expect(JSON.stringify(log)).not.toContain(records[0]?.id);
    expect(log.entries.some(({ what }) => what === "register given family father birth")).toBe(true);
  });

  test("the data-protection officer alone opens the seal, and that leaves a line too", async () => {
    const { searches } = await oversight();
    const [line] = searches.filter(({ returned }) => returned !== undefined);
    expect(line).toMatchObject({ person: "Rachid El Alaoui", purpose: "decide-nationality", returned: 3 });
    expect(line?.fields).toEqual(["given", "family", "father", "birth"]);
    const open = (who: Client) => who.send<SearchOpened & Problem>("POST", `/register-searches/${line?.sequence}/open`);
    expect((await open(controls)).body).toMatchObject({ asked, returned: records.map(({ id }) => id), unlike: false });
    expect((await open(two.clients.rachid)).body.code).toBe("missing-right");
    expect((await two.clients.rachid.get<Problem>("/register-searches")).body.code).toBe("missing-right");
    const log = (await controls.get<AccessLogPage>(`/access-log?ref=${ref}`)).body;
    expect(log.entries[0]).toMatchObject({ what: "register-opened", role: "DPO" });
    expect((await controls.get<{ brokenAt?: number }>("/access-log/proof")).body.brokenAt).toBeUndefined();
  });
});

test("names unlike those of the case are searched all the same, and shown to the data-protection officer with their reason", async () => {
  const { status } = await search(two.clients.rachid, ref, { given: "Khadija", family: "Tazi" });
  expect(status).toBe(200);
  const { observations } = await oversight();
  const { shown } = await two.clients.rachid.page(ref);
  const unlike = observations.filter(({ kind }) => kind === "unlike-the-case");
  expect(unlike).toMatchObject([{ people: ["Rachid El Alaoui"], cases: [shown], count: 1 }]);
  expect(unlike[0]?.seen).toBeUndefined();
});

test("what is unusual is marked as seen by the data-protection officer alone, and is new again when a search is added", async () => {
  const unlike = async () => (await oversight()).observations.find(({ kind }) => kind === "unlike-the-case");
  const before = await unlike();
  const mark = (who: Client, lines = before?.lines) =>
    who.send<Problem>("POST", "/register-searches/seen", { kind: "unlike-the-case", lines });
  expect((await mark(two.clients.rachid)).body.code).toBe("missing-right");
  expect((await mark(controls, [1])).body.code).toBe("unknown-record");
  expect((await mark(controls)).status).toBe(204);
  expect((await unlike())?.seen).toMatchObject({ by: "Nabil Chraibi" });
  const [line] = (await controls.get<AccessLogPage>("/access-log")).body.entries.filter(({ what }) =>
    what.startsWith("register-seen"),
  );
  expect(line).toMatchObject({ what: "register-seen unlike-the-case", role: "DPO" });
  await search(two.clients.rachid, ref, { given: "Khadija", family: "Tazi" });
  expect([(await unlike())?.count, (await unlike())?.seen]).toEqual([2, undefined]);
});

test("when the case closes, every officer's candidates and their key are gone at once, and nobody is looked for in it any more", async () => {
  const khadija = await signIn(two.ma.url, "ma-khadija");
  expect((await search(khadija, ref)).status).toBe(200);
  expect([await lists(two.ma), await keys(two.ma)]).toEqual([2, 1]);
  await two.clients.rachid.act(ref, {
    do: "step",
    step: "notRecognise",
    reason: "NO_TRACE",
    facts: { writtenReasons: { text: "Aucune trace au registre.", grounds: ["civilRegister"] } },
  });
  expect([await lists(two.ma), await keys(two.ma)]).toEqual([0, 0]);
  const { clients } = two;
  expect((await clients.rachid.get<Problem>(`/cases/${ref}/register`)).body.code).toBe("register-case-closed");
  expect((await search(clients.rachid, ref)).body.code).toBe("register-case-closed");
  expect((await oversight()).searches[0]).toMatchObject({ refused: "register-case-closed" });
  // The log still says what was given, to who may open it.
  const line = (await oversight()).searches.find(({ returned }) => returned === 3);
  const opened = await controls.send<SearchOpened>("POST", `/register-searches/${line?.sequence}/open`);
  expect(opened.body.returned).toHaveLength(3);
});

test("the requesting State that withdraws takes the candidates with it", { timeout: 60_000 }, async () => {
  const other = await two.delivered();
  await two.play(other, journey(Temporal.Now.instant()).slice(0, 1));
  expect((await search(two.clients.rachid, other)).status).toBe(200);
  expect(await lists(two.ma)).toBe(1);
  await two.clients.camille.act(other, { do: "raise", flag: "withdrawn" });
  await two.arrived();
  await expect.poll(() => lists(two.ma), { timeout: 10_000 }).toBe(0);
});
