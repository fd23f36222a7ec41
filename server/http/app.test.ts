import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { buildApp } from "./app.ts";
import { errors } from "./errors.ts";
import { heldCase, type StandIn, standIn } from "./testing/stand-in.ts";
import { languages } from "./words.ts";

let cluster: TestCluster;
let stand: StandIn;
let app: FastifyInstance;

beforeAll(async () => {
  cluster = await startTestCluster();
  stand = await standIn(cluster);
  app = await buildApp(stand.services, { logLevel: "silent" });
}, 60_000);

afterAll(async () => {
  await app?.close();
  await stand?.pools.end();
  await cluster?.stop();
});

async function signIn(person: string): Promise<Record<string, string>> {
  const answer = await app.inject({ method: "POST", url: "/api/demo/session", payload: { person } });
  expect(answer.statusCode, answer.body).toBe(200);
  return { cookie: answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ") };
}

describe("a session", () => {
  test("of a demonstration person says post, roles and categories, and lives in a cookie no script can read", async () => {
    const answer = await app.inject({ method: "POST", url: "/api/demo/session", payload: { person: "fr-camille" } });
    const session = answer.json();
    expect(session).toMatchObject({ state: "FR", post: { code: "FR-PREF-33" }, language: "fr" });
    expect(session.roles.map(({ id }: { id: string }) => id)).toEqual(["REQ_CASE"]);
    expect(session.categories.read).not.toContain("H");
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ name: "wasl-fr.session_token", httpOnly: true, sameSite: "Strict", path: "/" });
  });

  test("ends at once when the role has expired, after 180 days at most", async () => {
    const headers = await signIn("fr-julien");
    expect((await app.inject({ url: "/api/session", headers })).statusCode).toBe(200);
    stand.advance({ hours: 24 * 181 });
    const answer = await app.inject({ url: "/api/session", headers });
    stand.advance({ hours: -24 * 181 });
    expect([answer.statusCode, answer.json().code]).toEqual([403, "no-current-role"]);
  });

  test("that is over is told from no session at all", async () => {
    const headers = await signIn("fr-camille");
    expect((await app.inject({ method: "DELETE", url: "/api/session", headers })).statusCode).toBe(204);
    expect((await app.inject({ url: "/api/session", headers })).json().code).toBe("session-expired");
    expect((await app.inject({ url: "/api/session" })).json().code).toBe("not-signed-in");
  });

  test("keeps the language that its person chose, before the browser's", async () => {
    const headers = { ...(await signIn("fr-camille")), "accept-language": "en-GB,en;q=0.9" };
    await app.inject({ method: "PUT", url: "/api/session", headers, payload: { language: "ar" } });
    const answer = await app.inject({ url: "/api/cases/unknown", headers });
    expect(answer.json().says).toBe(errors["unknown-case"]?.ar.says);
    await app.inject({ method: "PUT", url: "/api/session", headers, payload: { language: "fr" } });
  });

  test("answers a page in the language in which the page is shown", async () => {
    const headers = { ...(await signIn("fr-camille")), "accept-language": "ar" };
    const answer = await app.inject({ url: "/api/cases/none", headers });
    expect(answer.json().says).toMatch(/\p{Script=Arabic}/u);
  });
});

describe("bad input gets a typed error", () => {
  test("malformed JSON", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/demo/session",
      headers: { "content-type": "application/json", "accept-language": "en" },
      payload: '{"person":',
    });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "malformed-json"]);
    expect(answer.json().says).toBe(errors["malformed-json"]?.en.says);
  });

  test("a field of the wrong shape is named, its value is not repeated", async () => {
    const headers = await signIn("fr-camille");
    const payload = { command: { do: "sign", step: 7 }, version: "El Amrani" };
    const answer = await app.inject({ method: "POST", url: `/api/cases/${heldCase}/commands`, headers, payload });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "invalid-request"]);
    expect(answer.body).not.toContain("El Amrani");
  });

  test("an unknown case, a case of another post and an unknown route say so in the reader's language", async () => {
    const lille = await signIn("fr-camille");
    const unknown = await app.inject({ url: "/api/cases/none", headers: { ...lille, "accept-language": "fr" } });
    expect([unknown.statusCode, unknown.json().code]).toEqual([404, "unknown-case"]);
    for (const language of languages) {
      const answer = await app.inject({ url: "/api/nowhere", headers: { "accept-language": language } });
      expect([answer.statusCode, answer.json()]).toEqual([
        404,
        { code: "unknown-route", ...errors["unknown-route"]?.[language] },
      ]);
    }
  });

  test("a stale version is refused, and conditions come with their words", async () => {
    const headers = await signIn("fr-camille");
    const act = (version: number) =>
      app.inject({
        method: "POST",
        url: `/api/cases/${heldCase}/commands`,
        headers,
        payload: { command: { do: "step", step: "request" }, version },
      });
    expect((await act(2)).json().code).toBe("stale-version");
    const refused = await act(3);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().conditions).toEqual([{ id: "lit", title: "The lamp is lit", refusal: "The lamp is out" }]);
  });

  test("an oversized body", async () => {
    const headers = await signIn("fr-camille");
    const payload = { procedure: "errand", parties: { requesting: "x".repeat(2_000_000) } };
    const answer = await app.inject({ method: "POST", url: "/api/cases", headers, payload });
    expect([answer.statusCode, answer.json().code]).toEqual([413, "too-large"]);
  });

  test("a page of another site cannot act with this session", async () => {
    const headers = { ...(await signIn("fr-camille")), origin: "https://elsewhere.example" };
    const answer = await app.inject({ method: "DELETE", url: "/api/session", headers });
    expect([answer.statusCode, answer.json().code]).toEqual([403, "foreign-origin"]);
  });
});

describe("who controls", () => {
  test("only those who may read the log see it, and it shows who opened which case for which purpose", async () => {
    const camille = await signIn("fr-camille");
    await app.inject({ url: `/api/cases/${heldCase}`, headers: camille });
    expect((await app.inject({ url: "/api/access-log", headers: camille })).json().code).toBe("missing-right");
    const dpo = await signIn("fr-olivier");
    const { entries } = (await app.inject({ url: `/api/access-log?ref=${heldCase}`, headers: dpo })).json();
    expect(entries[0]).toMatchObject({ what: "case", role: "REQ_CASE", post: "FR-PREF-33", purpose: "prepare-file" });
    const proof = (await app.inject({ url: "/api/access-log/proof", headers: dpo })).json();
    expect(proof.brokenAt).toBeUndefined();
    expect(proof.lines).toBeGreaterThan(0);
  });

  test("breaking the glass needs a reason, is reviewed by somebody else, and has no glass where a wall stands", async () => {
    const camille = await signIn("fr-camille");
    const asks = (category: string, reason: string) =>
      app.inject({
        method: "POST",
        url: `/api/cases/${heldCase}/broken-glass`,
        headers: camille,
        payload: { category, reason },
      });
    for (const walled of ["C", "H", "I", "J", "K", "N", "P"]) {
      expect((await asks(walled, "the officer in charge is ill today")).json().code).toBe("missing-right");
    }
    expect((await asks("F", "because")).json().code).toBe("reason-needed");
    const broken = await asks("F", "the officer in charge is ill today");
    expect(broken.statusCode).toBe(201);
    const dpo = await signIn("fr-olivier");
    const list = (await app.inject({ url: "/api/broken-glass", headers: dpo })).json();
    expect(list[0]).toMatchObject({ category: "F", verdict: null });
    const review = await app.inject({
      method: "POST",
      url: `/api/broken-glass/${list[0].id}/review`,
      headers: dpo,
      payload: { verdict: "justified" },
    });
    expect(review.json()).toMatchObject({ verdict: "justified", reviewedBy: "fr-olivier" });
  });
});

describe("machines that watch", () => {
  test("OpenAPI 3.1 describes every route, and its page loads nothing from the web", async () => {
    const description = (await app.inject({ url: "/api/openapi.json" })).json();
    expect(description.openapi).toBe("3.1.0");
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(["/api/cases/{ref}/commands", "/api/outbox/{id}/clear", "/api/rights", "/health"]),
    );
    const page = await app.inject({ url: "/api/docs/" });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(?:src|href)="https?:/);
  });

  test("health and figures name no case and no person", async () => {
    expect((await app.inject({ url: "/health" })).json()).toMatchObject({ ok: true, database: "up" });
    const figures = (await app.inject({ url: "/metrics" })).body;
    expect(figures).toContain("wasl_http_answer_seconds_bucket");
    expect(figures).toContain('route="/api/cases/:ref"');
    expect(figures).not.toContain(heldCase);
    expect(figures).not.toContain("camille");
  });

  test("every answer forbids what comes from elsewhere", async () => {
    const { headers } = await app.inject({ url: "/api/corridor" });
    expect(headers["content-security-policy"]).toContain("default-src 'self'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});
