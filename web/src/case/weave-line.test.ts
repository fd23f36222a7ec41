import type { CaseView, Procedure, StoryItem } from "@wasl/procedure";
import { expect, test } from "vitest";
import { weaveLine } from "./weave-line.ts";

const state = (turn: string | null, final = false) => ({ turn, final });
const step = (by: string, from: readonly string[], to: string) => ({ by, from, to });
const definition = {
  initial: "prepared",
  states: {
    prepared: state("requesting"),
    requested: state("requested"),
    incomplete: state("requesting"),
    acknowledged: state("requested"),
    recognised: state(null, true),
  },
  steps: {
    request: step("requesting", ["prepared"], "requested"),
    askCompletion: step("requested", ["requested"], "incomplete"),
    completeFile: step("requesting", ["incomplete"], "requested"),
    acknowledge: step("requested", ["requested"], "acknowledged"),
    recognise: step("requested", ["acknowledged"], "recognised"),
  },
  examples: [],
} as unknown as Procedure;

const stepped = (name: string, by: string): StoryItem => ({
  kind: "stepped",
  name,
  by,
  at: "2026-03-12T08:00:00Z",
  home: false,
});
const view = (now: string, story: readonly StoryItem[], closed = false) =>
  ({
    state: now,
    story,
    self: "requesting",
    openedAt: "2026-03-10T08:00:00Z",
    closed: closed ? {} : undefined,
  }) as unknown as CaseView;

const line = (seen: CaseView) =>
  weaveLine(definition, seen).map(({ state: where, party, time }) => [where, party, time]);

test("before anything is sent, the thread lies at home and the way ahead leads to the end, not round in a circle", () => {
  expect(line(view("prepared", []))).toEqual([
    ["prepared", "requesting", "now"],
    ["requested", "requested", "next"],
    ["acknowledged", "requested", "next"],
    ["recognised", "requested", "next"],
  ]);
});

test("where the thread has been is told by what happened, on the shore that held the turn", () => {
  expect(line(view("incomplete", [stepped("request", "requesting"), stepped("askCompletion", "requested")]))).toEqual([
    ["prepared", "requesting", "past"],
    ["requested", "requested", "past"],
    ["incomplete", "requesting", "now"],
    ["requested", "requested", "next"],
    ["acknowledged", "requested", "next"],
    ["recognised", "requested", "next"],
  ]);
});

test("a step that came back is drawn back", () => {
  const returned: StoryItem = { kind: "returned", by: "requesting", at: "2026-03-12T09:00:00Z", home: true };
  expect(line(view("prepared", [stepped("request", "requesting"), returned]))[0]).toEqual([
    "prepared",
    "requesting",
    "now",
  ]);
});

test("a closed case has no way ahead", () => {
  const all = ["request", "acknowledge", "recognise"].map((name) =>
    stepped(name, name === "request" ? "requesting" : "requested"),
  );
  expect(line(view("recognised", all, true)).at(-1)).toEqual(["recognised", "requested", "now"]);
});
