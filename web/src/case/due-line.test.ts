import type { CaseView, Procedure } from "@wasl/procedure";
import { expect, it } from "vitest";
import { dueLines } from "./due-line.ts";

type ClockView = CaseView["clocks"][number];
const clock = (name: string, due: string, status: ClockView["status"] = "running"): ClockView => ({
  clock: name,
  obliged: "requested",
  waiting: "requesting",
  status,
  due,
});

const counts = (rule: string, from?: string) => ({ length: { rule }, from: from ? { fact: from.split(".") } : "step" });
const definition = {
  clocks: {
    visit3: counts("C-FU/first", "arrival.at"),
    visit6: counts("C-FU/second", "arrival.at"),
    visit12: counts("C-FU/third", "arrival.at"),
    consultation: counts("C-H33"),
    reply: counts("C-LPC-REPLY"),
  },
} as unknown as Procedure;

it("the visits after a child's return are one line, in the order of time, made and to come alike", () => {
  const visits = [
    clock("visit12", "2027-07-06T22:59:59Z"),
    clock("visit3", "2026-10-06T22:59:59Z", "stopped"),
    clock("visit6", "2027-01-06T22:59:59Z", "ended"),
  ];
  const consultation = clock("consultation", "2026-05-04T22:59:59Z", "stopped");
  const { lines, others } = dueLines(definition, [...visits, consultation]);
  expect(lines.map((line) => line.clocks.map((one) => one.clock))).toEqual([["visit3", "visit6", "visit12"]]);
  expect(others).toEqual([consultation]);
});

it("a deadline alone, and clocks that start from steps of their own, make no line", () => {
  const apart = [clock("consultation", "2026-03-01T00:00:00Z"), clock("reply", "2026-03-02T00:00:00Z")];
  expect(dueLines(definition, apart).lines).toEqual([]);
  expect(dueLines(definition, [clock("visit3", "2026-10-06T22:59:59Z")]).lines).toEqual([]);
});
