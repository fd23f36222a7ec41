import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { afterAll, expect, test } from "vitest";
import type { App } from "./context.ts";
import { answerProblems } from "./error-handler.ts";
import { servePages } from "./pages.ts";
import { createProblems } from "./problem.ts";

const folder = await mkdtemp(join(tmpdir(), "wasl pages "));
await mkdir(join(folder, "assets"));
await writeFile(join(folder, "index.html"), "<!doctype html><title>Wasl</title>");
await writeFile(join(folder, "verify.html"), "<!doctype html><title>Verify</title>");
await writeFile(join(folder, "verify-worker.js"), "// keeps");
await writeFile(join(folder, "assets", "main-3f2a.js"), "export {};");
afterAll(() => rm(folder, { recursive: true, force: true }));

async function serving(from: string | undefined) {
  const app: App = fastify().withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest("language", "en");
  answerProblems(app, { problems: createProblems([], () => ({})) });
  await servePages(app, from);
  return async (url: string) => {
    const { statusCode, headers, body } = await app.inject({ url });
    return { statusCode, cache: headers["cache-control"], policy: headers["content-security-policy"], body };
  };
}

test("any address of the application gives its page, and built files may be kept for good", async () => {
  const get = await serving(folder);
  for (const url of ["/", "/work", "/cases/0b6d1c5e-3f0a-4c57-9d7e-2f6f7a1f0c11?lang=ar"]) {
    expect(await get(url)).toMatchObject({
      statusCode: 200,
      body: expect.stringContaining("<title>Wasl"),
      cache: "no-cache",
    });
  }
  expect(await get("/assets/main-3f2a.js")).toMatchObject({
    statusCode: 200,
    cache: expect.stringContaining("immutable"),
  });
});

test("the verifier may compile the program that reads squares, and evaluate nothing; its worker is asked for anew", async () => {
  const get = await serving(folder);
  const page = await get("/verify?lang=ar");
  expect(page).toMatchObject({ statusCode: 200, body: expect.stringContaining("<title>Verify"), cache: "no-cache" });
  expect(page.policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(page.policy).toContain("connect-src 'self';");
  expect(await get("/verify-worker.js")).toMatchObject({ statusCode: 200, cache: "no-cache" });
});

test("what is missing is missing: no page in the place of a file or of the API", async () => {
  const get = await serving(folder);
  for (const url of ["/api/nowhere", "/assets/old-1111.js", "/favicon.ico", "/../package.json"]) {
    expect(await get(url), url).toMatchObject({ statusCode: 404, body: expect.stringContaining("unknown-route") });
  }
});

test("a server without a built application answers the API alone", async () => {
  const get = await serving(join(folder, "not-built"));
  expect((await get("/work")).statusCode).toBe(404);
});
