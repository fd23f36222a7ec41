import { expect, test } from "vitest";
import { icaoSeal } from "../../../packages/travel-document/src/testing/vectors.ts";
import type { Known } from "./published.ts";
import { newer } from "./use-known.ts";
import { verify } from "./verify.ts";

const nobody: Known = {
  trust: { all: [], find: () => [] },
  states: [],
  demonstrations: [],
  ended: {},
  asOf: "2026-03-12T08:00:00Z",
};

test("where the verification itself stops, the page says so, and nothing of the document", async () => {
  const find = () => {
    throw new Error("Out of memory");
  };
  const given = { way: "text", text: icaoSeal.hex } as const;
  expect(await verify(given, nobody, "", "2026-03-12")).toMatchObject({ headline: "unknown-signer" });
  const stopped = await verify(given, { ...nobody, trust: { all: [], find } }, "", "2026-03-12");
  expect(stopped).toMatchObject({ headline: "failed", tone: "info", remarks: [] });
  expect(stopped.verdict).toBeUndefined();
});

test("an answer that came late takes no newer certificates away, and the same again changes nothing", () => {
  const ready = (asOf: string) => ({ state: "ready", known: { ...nobody, asOf } }) as const;
  const now = ready("2026-03-12T09:00:00Z");
  expect(newer(now, { ...nobody, asOf: "2026-03-12T08:59:59Z" })).toBe(now);
  expect(newer(now, { ...nobody, asOf: "2026-03-12T09:00:00Z" })).toBe(now);
  expect(newer(now, { ...nobody, asOf: "2026-03-12T10:00:00Z" })).toEqual(ready("2026-03-12T10:00:00Z"));
  for (const state of ["preparing", "missing"] as const) expect(newer({ state }, nobody)).toEqual(ready(nobody.asOf));
});
