/** What an attacker sends: each gets a typed refusal, and nothing fails inside. */
import { get } from "node:http";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { buildApp } from "./app.ts";
import { comesFromHere } from "./same-origin.ts";
import { type StandIn, standIn } from "./testing/stand-in.ts";

let cluster: TestCluster;
let stand: StandIn;
let app: FastifyInstance;
let cookie = "";

beforeAll(async () => {
  cluster = await startTestCluster();
  stand = await standIn(cluster);
  app = await buildApp(stand.services, { logLevel: "silent" });
  const answer = await app.inject({ method: "POST", url: "/api/demo/session", payload: { person: "fr-camille" } });
  cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
}, 60_000);
afterAll(async () => {
  await app?.close();
  await stand?.pools.end();
  await cluster?.stop();
});

const codeOf = async (url: string) => (await app.inject({ url, headers: { cookie } })).json().code;

describe("an address", () => {
  test.each(["/api/cases/%00", "/api/cases?state=a%00b", "/api/cases?text=%00", "/api/outbox/%00/retry"])(
    "with a NUL is refused at the door: %s",
    async (url) => expect(await codeOf(url)).toBe("invalid-request"),
  );

  test.each(["__proto__", "constructor", "toString"])(
    "names no procedure that only JavaScript has: %s",
    async (name) => {
      expect(await codeOf(`/api/procedures/${name}`)).toBe("unknown-procedure");
    },
  );

  test.each(["get-session", "list-sessions"])("gives no script the session's secret: %s", async (name) => {
    expect(await codeOf(`/api/auth/${name}`)).toBe("unknown-route");
  });
});

describe("a body", () => {
  const send = async (payload: unknown) => {
    const headers = { cookie, "content-type": "application/json" };
    const url = "/api/cases/4b224961-07d2-46a9-9b3f-63e5e7ad4bfe/broken-glass";
    const answer = await app.inject({ method: "POST", url, headers, payload: JSON.stringify(payload) });
    return [answer.statusCode, answer.json().code];
  };

  test("with a NUL or half a character in a value or a name is refused", async () => {
    expect(await send({ category: "F", reason: "a reason of twenty letters\u0000" })).toEqual([400, "invalid-request"]);
    expect(await send({ category: "F", reason: "a reason of twenty letters\ud800" })).toEqual([400, "invalid-request"]);
    expect(await send({ category: "F", reason: "x", "a\u0000": 1 })).toEqual([400, "invalid-request"]);
  });

  test("nested deeper than any form is refused", async () => {
    const nested = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    expect(await send({ category: "F", reason: nested })).toEqual([400, "invalid-request"]);
  });
});

test("a case is opened with States of the corridor only", async () => {
  const parties = { requesting: "FR", requested: "XX" };
  const payload = { procedure: "laissez-passer", parties };
  const answer = await app.inject({ method: "POST", url: "/api/cases", headers: { cookie }, payload });
  expect(answer.json().code).toBe("wrong-parties");
});

test("another site is not this one because it says which host it asked", () => {
  const headers = { origin: "https://evil.example", host: "wasl.example", "x-forwarded-host": "evil.example" };
  expect(comesFromHere({ method: "POST", headers, host: "wasl.example" })).toBe(false);
});

test("one person holds only so many live streams, and others still get theirs", async () => {
  const url = await app.listen({ host: "127.0.0.1", port: 0 });
  const opened: ReturnType<typeof get>[] = [];
  const stream = (as: string) =>
    new Promise<number>((done) => {
      const request = get(`${url}/api/events`, { headers: { cookie: as }, agent: false }, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      });
      request.on("error", () => done(0));
      opened.push(request);
    });
  const statuses = await Promise.all(Array.from({ length: 30 }, () => stream(cookie)));
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  const answer = await app.inject({ method: "POST", url: "/api/demo/session", payload: { person: "fr-helene" } });
  expect(await stream(answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; "))).toBe(
    200,
  );
  for (const request of opened) request.destroy();
});
