import { expect, it } from "vitest";
import { advance } from "../advance.ts";
import { choice, final, flag, never, privateFact, procedure, role, turn } from "../builder.ts";
import { check } from "../check/check.ts";
import { contextAt } from "../fixtures/setting.ts";
import { held } from "../guards.ts";
import { open } from "../open.ts";
import { text } from "../schemas.ts";
import { explore } from "./explore.ts";

const basis = choice("fixture");

/** One party only: what it holds can cross to nobody. */
const diary = procedure("diary", {
  since: "2025-01-01",
  compartment: "group",
  parties: { keeper: "opens" },
  roles: { clerk: role("keeper", "GMMP_SEC") },
  facts: { entry: privateFact(text(80), { owner: "keeper", by: "clerk", category: "S", basis }) },
  states: { opened: turn("keeper"), kept: turn("keeper"), closed: final() },
  conditions: { written: { guard: held("entry"), basis } },
  steps: {
    keep: { roles: "clerk", from: "opened", to: "kept", when: ["written"], basis },
    close: { roles: "clerk", from: "kept", to: "closed", basis },
  },
  flags: { dropped: flag({ owners: "keeper", effect: "closes", basis }) },
  walls: [never("nothingEmpty", { row: "fixture", party: "keeper", at: ["keep"], unless: held("entry"), basis })],
});

it("a procedure of one party is walked through, and sends nothing", () => {
  expect(check(diary)).toEqual([]);
  const { walls, promises, complete, states } = explore(diary);
  expect([complete, walls.nothingEmpty?.verdict, promises.everyStep.verdict]).toEqual([true, "proved", "proved"]);
  expect(states).toBeGreaterThan(3);
});

it("a case of it goes from first to last step without a letter", () => {
  const context = contextAt("2026-03-02T09:00:00Z");
  const clerk = { person: "p-1", post: "MA-DGCL", roles: ["clerk"] };
  let { replica } = done(
    open(diary, clerk, { ref: "r", release: "x", parties: { keeper: "MA" }, self: "keeper" }, context),
  );
  for (const command of [
    { do: "record", facts: { entry: "a word" } },
    { do: "step", step: "keep" },
    { do: "step", step: "close" },
  ] as const) {
    const outcome = done(advance(diary, replica, clerk, command, context));
    expect(outcome.dispatches).toEqual([]);
    replica = outcome.replica;
  }
  expect([replica.state, replica.sent]).toEqual(["closed", true]);
});

function done<T extends { readonly ok: boolean }>(outcome: T): Extract<T, { ok: true }> {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome as Extract<T, { ok: true }>;
}
