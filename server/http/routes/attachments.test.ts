import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageOf } from "../../attachments/testing.ts";
import { startTestCluster, type TestCluster } from "../../testing/postgres.ts";
import { buildApp } from "../app.ts";
import { heldCase, type StandIn, standIn } from "../testing/stand-in.ts";

let cluster: TestCluster;
let stand: StandIn;
let app: FastifyInstance;
let headers: Record<string, string>;

beforeAll(async () => {
  cluster = await startTestCluster();
  stand = await standIn(cluster);
  app = await buildApp(stand.services, { logLevel: "silent" });
  const answer = await app.inject({ method: "POST", url: "/api/demo/session", payload: { person: "fr-camille" } });
  headers = { cookie: answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ") };
}, 60_000);

afterAll(async () => {
  await app.close();
  await stand.pools.end();
  await cluster.stop();
});

async function attach(fact: string, bytes: Buffer, name = "acte.pdf", type = "application/pdf") {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(bytes)], { type }), name);
  const encoded = new Response(form);
  return app.inject({
    method: "POST",
    url: `/api/cases/${heldCase}/attachments?fact=${fact}`,
    headers: { ...headers, "content-type": encoded.headers.get("content-type") ?? "" },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
}

test("a file is stored and its doubts are told", async () => {
  const answer = await attach("paper.file", pageOf("Il a depose une demande d'asile"));
  expect(answer.statusCode, answer.body).toBe(201);
  expect(answer.json()).toMatchObject({ name: "acte.pdf", mediaType: "application/pdf", doubts: ["asylum"] });
});

test("the only attachment of a record is found without naming its field", async () => {
  expect((await attach("paper", pageOf("Bonjour"))).statusCode).toBe(201);
});

test("a file for a place that does not exist, or that this role may not write, is refused", async () => {
  expect((await attach("elsewhere", pageOf("x"))).json().code).toBe("invalid-request");
  expect((await attach("secret", pageOf("x"))).json().code).toBe("missing-right");
});

test("a disguised, an active, an oversized and an empty file are refused by name", async () => {
  expect((await attach("paper", Buffer.from("MZ program"))).json().code).toBe("disguised-attachment");
  const acting = pageOf("x", "/OpenAction << /S /Launch /F (cmd) >>");
  expect((await attach("paper", acting)).json().code).toBe("active-attachment");
  const large = await attach("paper", Buffer.concat([pageOf("x"), Buffer.alloc(300_000)]));
  expect([large.statusCode, large.json().code]).toEqual([413, "too-large"]);
  const huge = await attach("paper", Buffer.alloc(21 * 1024 * 1024));
  expect([huge.statusCode, huge.json().code]).toEqual([413, "too-large"]);
  expect((await attach("paper", Buffer.alloc(0))).json().code).toBe("empty-attachment");
});

test("nothing is taken without a session", async () => {
  const kept = headers;
  headers = {};
  expect((await attach("paper", pageOf("x"))).json().code).toBe("not-signed-in");
  headers = kept;
});
