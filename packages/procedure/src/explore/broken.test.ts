import { describe, expect, it } from "vitest";
import { explore, walkOf } from "./explore.ts";
import { brokenOnPurpose } from "./testing/broken.ts";
import { brokenModels } from "./testing/broken-models.ts";

describe("a procedure broken on purpose", () => {
  it.each(brokenOnPurpose.map((one) => [one.how, one] as const))("%s", (_, { definition, breaks, room = 6 }) => {
    const { walls, promises } = explore(definition, { room });
    const shown = [
      ...Object.entries(walls).map(([id, one]) => [`wall:${id}`, one] as const),
      ...Object.entries(promises),
    ];
    const fallen = shown.filter(([, { verdict }]) => verdict === "broken");
    expect(fallen.map(([what]) => what)).toEqual(breaks);
    for (const [what, { story, names }] of fallen) {
      if (what === "everyStep") expect(names).not.toEqual([]);
      else expect(story?.what).toBe(what);
    }
  });
});

describe("servers that do not keep to the rules", () => {
  it.each(brokenModels.map((one) => [one.how, one] as const))("%s", (_, { model, breaks }) => {
    expect([...walkOf(model).breaches.keys()].sort()).toEqual([...breaks].sort());
  });
});
