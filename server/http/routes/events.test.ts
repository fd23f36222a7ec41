import { EventEmitter } from "node:events";
import { setImmediate as settled } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Officer } from "../../cases/api.ts";
import type { Services } from "../../services.ts";
import type { LiveEvent } from "../api.ts";
import { follow } from "./events.ts";

const officer: Officer = { person: "fr-camille", post: "FR-PREF-33", catalogueRoles: ["REQ_CASE"], reads: ["A"], writes: [] };

/** A server on which the officer sees this many events of each case. */
function serverWith(visible: Record<string, number>) {
  const live: Services["live"] = new EventEmitter();
  const cases = { visibleVersion: async (_officer: Officer, ref: string) => visible[ref] };
  const sent: LiveEvent[] = [];
  const stop = follow({ services: { live, cases } as unknown as Services }, officer, (event) => sent.push(event));
  const change = async (event: LiveEvent) => {
    live.emit("change", event);
    await settled();
  };
  return { change, sent, stop, live };
}

test("a reader hears of a case when something that they may see of it has changed", async () => {
  const visible: Record<string, number> = { mine: 3 };
  const { change, sent } = serverWith(visible);
  await change({ kind: "case", ref: "mine" });
  visible.mine = 4;
  await change({ kind: "case", ref: "mine" });
  expect(sent).toEqual([
    { kind: "case", ref: "mine" },
    { kind: "case", ref: "mine" },
  ]);
});

test("a protected fact that changes is silent for whoever may not read it, and so is another post's case", async () => {
  const { change, sent } = serverWith({ mine: 3 });
  await change({ kind: "case", ref: "mine" });
  await change({ kind: "case", ref: "mine" });
  await change({ kind: "case", ref: "of-another-post" });
  expect(sent).toEqual([{ kind: "case", ref: "mine" }]);
});

test("nothing is kept for whoever has left", async () => {
  const { change, sent, stop, live } = serverWith({ mine: 3 });
  stop();
  await change({ kind: "case", ref: "mine" });
  expect(sent).toEqual([]);
  expect(live.listenerCount("change")).toBe(0);
});
