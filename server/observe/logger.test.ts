import { expect, test } from "vitest";
import { createLogger } from "./logger.ts";

function written(log: (logger: ReturnType<typeof createLogger>) => void): string {
  let text = "";
  const write = (line: string) => {
    text += line;
  };
  log(createLogger("info", "wasl FR", { write }));
  return text;
}

test("a request is logged by its route, never by its address, its person or what it carried", () => {
  const request = {
    method: "GET",
    url: "/api/cases/0b6d1c5e/register?family=El%20Amrani",
    routeOptions: { url: "/api/cases/:ref/register" },
    headers: { cookie: "session" },
    body: { family: "El Amrani" },
  };
  const line = written((logger) => logger.info({ req: request }, "incoming request"));
  expect(JSON.parse(line).req).toEqual({ method: "GET", route: "/api/cases/:ref/register" });
  expect(line).not.toMatch(/Amrani|session|0b6d1c5e/);
});

test("an error is logged by its kind and place: a driver's words may quote a row", () => {
  const error = Object.assign(new Error('Key (name)=("El Amrani") already exists'), {
    code: "23505",
    detail: "El Amrani",
  });
  const line = written((logger) => logger.error({ err: error }, "failed"));
  expect(JSON.parse(line).err).toMatchObject({ type: "Error", code: "23505" });
  expect(line).not.toContain("Amrani");
});

test("what a careless line carries is cut", () => {
  const line = written((logger) =>
    logger.info({ fact: { value: "El Amrani" }, command: { facts: { a: "El Amrani" } }, body: "El Amrani" }),
  );
  expect(line).not.toContain("Amrani");
});
