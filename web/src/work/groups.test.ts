import { expect, test } from "vitest";
import type { WorkItem } from "../../../server/http/api.ts";
import { workGroups } from "./groups.ts";

const now = Temporal.ZonedDateTime.from("2026-03-12T09:20[Europe/Paris]");

const item = (shown: string, due?: WorkItem["due"]): WorkItem => ({
  ref: shown,
  shown,
  procedure: "laissez-passer",
  state: "requested",
  can: [],
  due,
  turn: "requesting",
  flags: [],
  because: "turn",
});

const running = (at: string) => ({ clock: "reply", at, status: "running" as const });

const names = (items: readonly WorkItem[]) =>
  workGroups(items, now).map(({ name, items: those }) => [name, those.map(({ shown }) => shown)]);

test("a deadline of half past eight this morning is late at twenty past nine, not of today", () => {
  expect(names([item("A", running("2026-03-12T07:30:00Z"))])).toEqual([["late", ["A"]]]);
});

test("a deadline at midnight in Paris belongs to the legal day of Paris, whatever the day in UTC", () => {
  expect(names([item("A", running("2026-03-12T23:30:00Z"))])).toEqual([["tomorrow", ["A"]]]);
  expect(names([item("A", running("2026-03-12T22:30:00Z"))])).toEqual([["today", ["A"]]]);
});

test("within a group the nearest deadline comes first", () => {
  const both = [item("five", running("2026-03-12T16:00:00Z")), item("eleven", running("2026-03-12T10:00:00Z"))];
  expect(names(both)).toEqual([["today", ["eleven", "five"]]]);
});

test("a case whose clock stands still waits without a date, after those that have one", () => {
  const stopped = item("stopped", { clock: "reply", at: "2026-03-11T10:00:00Z", status: "paused" });
  expect(names([stopped, item("far", running("2026-05-01T10:00:00Z")), item("none")])).toEqual([
    ["later", ["far"]],
    ["undated", ["stopped", "none"]],
  ]);
});
