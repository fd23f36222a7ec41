import { expect, test } from "vitest";
import type { StoryLine } from "./story-line.ts";
import { storyParts } from "./story-parts.ts";

const line = (home: boolean, by = "requesting"): StoryLine => ({
  item: { kind: "recorded", at: "", by, home },
  envelopes: [],
});
const shape = (lines: readonly StoryLine[]) =>
  storyParts(lines).map((part) => (part.kind === "fold" ? part.lines.length : "line"));

test("three acts at home in a row are one chapter; what crosses stands alone", () => {
  expect(shape([line(true), line(true), line(true), line(false), line(true)])).toEqual([3, "line", "line"]);
});

test("two acts at home are not worth a fold", () => {
  expect(shape([line(true), line(true), line(false)])).toEqual(["line", "line", "line"]);
});

test("acts of two houses are never told as one", () => {
  const ours = [line(true), line(true), line(true)];
  const theirs = [line(true, "requested"), line(true, "requested"), line(true, "requested")];
  expect(shape([...ours, ...theirs])).toEqual([3, 3]);
});
