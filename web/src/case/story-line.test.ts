import type { CaseView, Procedure, StoryItem } from "@wasl/procedure";
import { expect, test } from "vitest";
import type { Envelope } from "../../../server/http/api.ts";
import { storyLines } from "./story-line.ts";

const definition = {
  initial: "prepared",
  states: { prepared: { turn: "requesting" }, requested: { turn: "requested" }, acknowledged: { turn: "requested" } },
  steps: {
    request: { by: "requesting", from: ["prepared"], to: "requested" },
    acknowledge: { by: "requested", from: ["requested"], to: "acknowledged" },
  },
} as unknown as Procedure;

const item = (part: Partial<StoryItem>): StoryItem => ({
  kind: "recorded",
  at: "",
  by: "requesting",
  home: true,
  ...part,
});
const story = (items: readonly StoryItem[], envelopes: readonly Envelope[] = []) =>
  storyLines(definition, { self: "requesting", story: items } as unknown as CaseView, envelopes);

const request = item({
  kind: "stepped",
  name: "request",
  home: false,
  crossings: [{ to: "requested", sequence: 1, hash: "h1" }],
});
const acknowledge = item({ kind: "stepped", name: "acknowledge", by: "requested", home: false });

test("the thread stays on the other shore while somebody at home writes something down", () => {
  expect(story([request, item({}), acknowledge]).map(({ thread, turnTo }) => [thread, turnTo])).toEqual([
    ["requesting", "requested"],
    ["requested", undefined],
    ["requested", undefined],
  ]);
});

test("an act finds its envelope, and with it its receipt, by the hash", () => {
  const envelope = { hash: "h1", sequence: 1 } as Envelope;
  expect(story([request], [envelope])[0]?.envelopes).toEqual([envelope]);
});

test("what one person fills in in a row is one line", () => {
  const lines = story([
    item({ person: "p", facts: ["person"] }),
    item({ person: "p", facts: ["photo"] }),
    item({ person: "q", facts: ["age"] }),
  ]);
  expect(lines.map((line) => line.item.facts)).toEqual([["person", "photo"], ["age"]]);
});
