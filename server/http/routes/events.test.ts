import { EventEmitter } from "node:events";
import { setTimeout as after } from "node:timers/promises";
import { type Event, procedureHash, replay } from "@wasl/procedure";
import { expect, test } from "vitest";
import { rights } from "../../../corridors/morocco-france/rights.ts";
import type { Officer } from "../../cases/api.ts";
import { rightsOf } from "../../people/rights.ts";
import type { Services } from "../../services.ts";
import type { LiveEvent } from "../api.ts";
import { errand, heldCase } from "../testing/stand-in.ts";
import { startOfLast } from "../visible-versions.ts";
import { follow } from "./events.ts";

const by = { by: "requesting", post: "FR-PREF-33", role: "clerk" } as const;
const opened: Event = {
  ...by,
  kind: "opened",
  at: "2026-03-12T08:00:00Z",
  ref: heldCase,
  procedure: { name: "errand", hash: procedureHash(errand) },
  release: "0".repeat(64),
  parties: { requesting: "FR", requested: "MA" },
  self: "requesting",
};
const recorded = (fact: string, at: string): Event => ({ ...by, kind: "recorded", at, facts: { [fact]: "x" } });

const clerk: Officer = {
  person: "fr-camille",
  post: "FR-PREF-33",
  catalogueRoles: ["REQ_CASE"],
  reads: ["A", "B"],
  writes: [],
};

/** A server whose one case has these events; `happens` adds one and announces it. */
function server(officer: Officer, start: readonly Event[]) {
  const live: Services["live"] = new EventEmitter();
  let events = start;
  const cases = {
    mayOpen: async (_officer: Officer, ref: string) => ref === heldCase,
    load: async () => ({ definition: errand, replica: replay(errand, events), events }),
    actor: (of: Officer) => ({ person: of.person, post: of.post, roles: ["clerk"] }),
  };
  let stands = "queued";
  const services = {
    live,
    cases,
    outbox: { ofCase: async () => [{ id: "1", status: stands, tries: 0 }] },
    corridor: { calendars: {}, rules: [] },
    rights: rightsOf(rights),
    clock: () => Temporal.Instant.from("2026-03-12T09:00:00Z"),
  } as unknown as Services;
  const sent: LiveEvent[] = [];
  const stop = follow({ services }, officer, (event) => sent.push(event));
  return {
    live,
    sent,
    stop,
    async happens(event: Event, ref = heldCase) {
      events = [...events, event];
      live.emit("change", { kind: "case", ref });
      live.emit("change", { kind: "work" });
      await after(5);
    },
    async receipted() {
      stands = "received";
      live.emit("change", { kind: "case", ref: heldCase });
      await after(5);
    },
  };
}

const told = [{ kind: "case", ref: heldCase }, { kind: "work" }];

test("a reader hears of a case when something that they may see of it has changed", async () => {
  const { happens, sent } = server(clerk, [opened]);
  await happens(recorded("paper", "2026-03-12T08:01:00Z"));
  expect(sent).toEqual(told);
  await happens(recorded("paper", "2026-03-12T08:02:00Z"));
  expect(sent).toEqual([...told, ...told]);
});

test("a protected fact recorded is silent for a colleague without the right, from the first event on", async () => {
  const { happens, sent } = server(clerk, [opened]);
  await happens(recorded("secret", "2026-03-12T08:01:00Z"));
  await happens(recorded("secret", "2026-03-12T08:02:00Z"));
  expect(sent).toEqual([]);
});

test("a receipt is told, though no event of the case came of it", async () => {
  const { happens, receipted, sent } = server(clerk, [opened]);
  await happens(recorded("paper", "2026-03-12T08:01:00Z"));
  await receipted();
  await receipted();
  expect(sent).toEqual([...told, ...told]);
});

test("and told to whoever may read it", async () => {
  const { happens, sent } = server({ ...clerk, reads: ["A", "B", "H"] }, [opened]);
  await happens(recorded("secret", "2026-03-12T08:01:00Z"));
  expect(sent).toEqual(told);
});

test("another post's case is silent, and nothing is kept for whoever has left", async () => {
  const { happens, sent, stop, live } = server(clerk, [opened]);
  await happens(recorded("paper", "2026-03-12T08:01:00Z"), "of-another-post");
  expect(sent).toEqual([]);
  stop();
  await happens(recorded("paper", "2026-03-12T08:02:00Z"));
  expect(sent).toEqual([]);
  expect(live.listenerCount("change")).toBe(0);
});

test("the last write is what was written at one moment, by the hour at which this server learnt of it", () => {
  const at = (text: string, receivedAt?: string) => ({ at: text, receivedAt });
  expect(startOfLast([at("1"), at("2"), at("2")])).toBe(1);
  expect(startOfLast([at("1", "5"), at("2", "5")])).toBe(0);
  expect(startOfLast([at("1"), at("9", "5"), at("5")])).toBe(1);
});
