/** A worker's own door, over HTTP, on two real servers: the paper, the season, complaints, and what nobody else sees of them. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Client, signIn } from "../http/testing/client.ts";
import { type Cards, createCards } from "./cards.ts";
import { playSeasons, type Seasons } from "./testing/seasons.ts";

let two: Seasons;
let cards: Cards;
let solene: Client;

beforeAll(async () => {
  two = await playSeasons(["offer-apples", "offer-olives", "season-contract", "season-ended"], 5810);
  const { pools, secret, clock } = two.fr.services;
  cards = createCards(pools.people, secret("worker-access"), clock);
  solene = await signIn(two.fr.url, "fr-solene");
}, 120_000);
afterAll(() => two?.stop());

interface Answer {
  readonly status: number;
  readonly cookie: string;
  readonly body: Record<string, never> & { readonly code?: string; readonly receipt?: string };
}

async function ask(url: string, method: string, path: string, body?: unknown, cookie = ""): Promise<Answer> {
  const answer = await fetch(`${url}/api${path}`, {
    method,
    headers: { cookie, "accept-language": "fr", ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const set = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
  const text = await answer.text();
  return { status: answer.status, cookie: set.join("; "), body: text ? JSON.parse(text) : {} };
}

async function paper(by: Client, ref: string): Promise<string> {
  const { status, body } = await by.send<{ code: string; address: string }>("POST", `/cases/${ref}/worker-card`);
  expect(status).toBe(201);
  expect(body.address).toContain(`/worker#${body.code}`);
  return body.code;
}

const pin = "503917";
const enter = (url: string, code: string, number = pin) => ask(url, "POST", "/worker/session", { code, pin: number });

const grievance = (but: object = {}) => ({
  channel: "web",
  saidBy: "worker",
  language: "darija",
  theme: "hours",
  urgent: false,
  anonymity: "towardsEmployer",
  account: "عشر ساعات في اليوم وسبع مؤداة.",
  ...but,
});

test("the number is chosen once: whoever finds the paper afterwards opens nothing, and ten tries close it", async () => {
  const code = await paper(solene, two.ref("season-ended"));
  expect((await enter(two.fr.url, code, "111111")).body.code).toBe("plain-pin");
  expect((await enter(two.fr.url, code.toLowerCase().replaceAll("-", " "))).status).toBe(200);
  for (let tries = 0; tries < 10; tries++) {
    expect(await cards.signIn(code, "777333")).toBe("no-match");
  }
  expect(await cards.signIn(code, pin)).toBe("no-match");
  expect(await cards.signIn("0000-0000-0000", pin)).toBe("no-match");
});

test("a new paper ends the old one, and closing the access ends every session at once", async () => {
  const ref = two.ref("season-ended");
  const first = await paper(solene, ref);
  const second = await paper(solene, ref);
  expect(await cards.signIn(first, pin)).toBe("no-match");
  const { cookie } = await enter(two.fr.url, second);
  expect((await ask(two.fr.url, "GET", "/worker/season", undefined, cookie)).status).toBe(200);
  await solene.send("DELETE", `/cases/${ref}/worker-card`);
  expect((await ask(two.fr.url, "GET", "/worker/season", undefined, cookie)).body.code).toBe("session-expired");
});

test("the employer gives nobody a paper", async () => {
  const denis = await signIn(two.fr.url, "fr-denis");
  const { status } = await denis.send("POST", `/cases/${two.ref("season-ended")}/worker-card`);
  expect(status).toBeGreaterThanOrEqual(400);
});

test("money that was taken opens a complaint once, keeps the place, and the contract waits", async () => {
  const najat = await signIn(two.ma.url, "ma-najat");
  const code = await paper(najat, two.ref("season-contract"));
  const { cookie, body } = await enter(two.ma.url, code);
  const season = body as unknown as { version: number; contract: { field: string }[]; may: { accept: boolean } };
  expect([season.contract.length > 8, season.may.accept]).toEqual([true, true]);
  const act = (commands: readonly object[], version: number) =>
    ask(two.ma.url, "POST", "/worker/acts", { commands, version }, cookie);
  const said = (fees: string) => ({
    do: "record",
    facts: { reading: { language: "darija", means: "readAloud" }, contractUnderstood: "understood", fees },
  });
  const accept = { do: "step", step: "accept", facts: { acceptance: { language: "darija" } } };
  const refused = await act([said("paid"), accept], season.version);
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([
    422,
    expect.stringContaining("Être recruté ne coûte rien"),
  ]);
  type Now = { version: number; complaints: { state: string }[]; state: { code: string } };
  const now = async () => (await ask(two.ma.url, "GET", "/worker/season", undefined, cookie)).body as unknown as Now;
  expect((await now()).complaints).toHaveLength(1);
  await act([said("asked")], (await now()).version);
  const after = await now();
  expect([after.complaints.length, after.state.code]).toEqual([1, "contractOffered"]);
  const accepted = (await act([said("refunded"), accept], after.version)).body as unknown as Now;
  expect(accepted.state.code).toBe("accepted");
});

test("a worker's page sends no command that is not a worker's", async () => {
  const code = await paper(solene, two.ref("season-ended"));
  const { cookie, body } = await enter(two.fr.url, code);
  const { version } = body as unknown as { version: number };
  for (const command of [
    { do: "step", step: "givePriority" },
    { do: "record", facts: { retaliation: "none" } },
    { do: "lift", flag: "inReview" },
  ]) {
    const { body: told } = await ask(two.fr.url, "POST", "/worker/acts", { commands: [command], version }, cookie);
    expect(told.code, JSON.stringify(command)).toBe("missing-right");
  }
});

test("a complaint that is sent three times is one complaint, and its receipt reads the answer", async () => {
  const alice = await signIn(two.fr.url, "fr-alice");
  const count = async () => (await alice.get<{ total: number }>("/cases?procedure=seasonal-complaint")).body.total;
  const before = await count();
  const sending = { id: randomUUID(), grievance: grievance() };
  const answers = await Promise.all([1, 2, 3].map(() => ask(two.fr.url, "POST", "/worker/complaints", sending)));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const [receipt, ...others] = [...new Set(answers.map(({ body }) => body.receipt))];
  expect([others, await count()]).toEqual([[], before + 1]);
  const { body } = await ask(two.fr.url, "POST", "/worker/receipt", { receipt: receipt?.toLowerCase() });
  expect(body.state).toBe("lodged");
  expect((await ask(two.fr.url, "POST", "/worker/receipt", { receipt: "0000-0000-0000" })).status).toBe(404);
});

test("a voice is kept as it was recorded; a file that is none is refused, and nothing half done is left", async () => {
  const ogg = Buffer.concat([
    Buffer.from("OggS\0\x02", "latin1"),
    Buffer.alloc(20),
    Buffer.from("\x01\x13OpusHead", "latin1"),
    Buffer.alloc(60),
  ]);
  const spoken = { id: randomUUID(), grievance: grievance({ account: undefined, anonymity: "full" }) };
  const sent = await ask(two.fr.url, "POST", "/worker/complaints", { ...spoken, recording: ogg.toString("base64") });
  expect(sent.status).toBe(201);
  const program = {
    id: randomUUID(),
    grievance: grievance(),
    recording: Buffer.from("#!/bin/sh\necho").toString("base64"),
  };
  expect((await ask(two.fr.url, "POST", "/worker/complaints", program)).body.code).toBe("unsupported-type");
  const { rows } = await two.fr.services.pools.people.query("select ref from people.worker_sending where id = $1", [
    program.id,
  ]);
  expect(rows).toEqual([{ ref: null }]);
});

test("W7: neither employer, agency nor office has a complaint, its count or its recording; without a name no card is kept", async () => {
  const code = await paper(solene, two.ref("season-ended"));
  const { cookie } = await enter(two.fr.url, code);
  const named = { id: randomUUID(), grievance: grievance() };
  const unnamed = { id: randomUUID(), grievance: grievance({ anonymity: "full" }), complainant: { name: "Hafida" } };
  for (const sending of [named, unnamed]) await ask(two.fr.url, "POST", "/worker/complaints", sending, cookie);
  const { rows } = await two.fr.services.pools.people.query<{ card: string | null; ref: string }>(
    "select card, ref from people.worker_sending where id = any($1) order by card nulls last",
    [[named.id, unnamed.id]],
  );
  expect(rows.map(({ card }) => card !== null)).toEqual([true, false]);
  const loaded = await two.fr.services.cases.load(rows[1]?.ref ?? "");
  expect(JSON.stringify(loaded)).not.toContain("Hafida");
  for (const person of ["fr-denis", "fr-solene", "fr-yves"]) {
    const client = await signIn(two.fr.url, person);
    const list = await client.get<{ cases: { procedure: string }[] }>("/cases");
    expect(
      list.body.cases.filter(({ procedure }) => procedure === "seasonal-complaint"),
      person,
    ).toEqual([]);
    for (const { ref } of rows) expect((await client.get(`/cases/${ref}`)).status, person).toBe(404);
  }
});

test("S4: the office cannot refuse priority while the inspectorate fears retaliation, learns no reason, and can give it", async () => {
  const ref = two.ref("season-ended");
  await solene.act(ref, { do: "record", facts: { workerHeard: { on: "2026-01-05", language: "darija" } } });
  const refusal = await solene.refusal(ref, { do: "step", step: "leaveOut", reason: "NO_POST" });
  expect(refusal?.conditions?.map(({ id }) => id)).toEqual(["notInReview"]);
  expect(JSON.stringify(await solene.page(ref))).not.toMatch(/retaliation|feared/);
  const given = await solene.act(ref, { do: "step", step: "givePriority" });
  expect(given.view.state).toBe("priority");
});
