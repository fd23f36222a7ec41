import { describe, expect, it } from "vitest";
import { never } from "../builder.ts";
import type { Procedure } from "../definition.ts";
import { complaint } from "../fixtures/complaint.ts";
import { plenary } from "../fixtures/plenary.ts";
import { transit } from "../fixtures/transit.ts";
import { attested } from "../guards.ts";
import { explore } from "./explore.ts";

const verdicts = (definition: Procedure) => {
  const { walls, promises } = explore(definition);
  return Object.entries({ ...walls, ...promises }).filter(([, { verdict }]) => verdict !== "proved");
};

describe("every run of a procedure", () => {
  it.each([plenary, complaint].map((definition) => [definition.name, definition] as const))(
    "proves every wall and every promise of %s",
    (_, definition) => {
      expect(verdicts(definition)).toEqual([]);
    },
  );

  it("claims nothing where one of three servers may lag behind without end, and finds nothing wrong as far as it went", () => {
    const { complete, bounds, walls, promises } = explore(transit);
    expect({ complete, bounds }).toEqual({ complete: false, bounds: ["letters", "withdrawals"] });
    const all = Object.values({ ...walls, ...promises });
    expect(all.filter(({ verdict }) => verdict === "broken")).toEqual([]);
    expect(promises.convergence.verdict).toBe("not-shown");
  });
});

describe("a safeguard that was taken out", () => {
  const { refer } = complaint.steps;
  const unguarded = { ...complaint, steps: { ...complaint.steps, refer: { ...refer, when: ["told"] } } } as Procedure;

  it("breaks its wall, and the shortest story tells what was known", () => {
    const { verdict, story } = explore(unguarded).walls.neverReferredInDanger ?? {};
    expect(verdict).toBe("broken");
    expect(story?.lines.map(({ party, deed }) => [party, deed.kind])).toEqual([["origin", "step"]]);
    const danger = story?.lines[0]?.knew.find(({ means }) => "fact" in means && means.fact === "danger");
    expect(danger?.value).not.toBe("none");
  });

  it("breaks any wall on a step that does not ask for it", () => {
    const wall = never("neverAfterwards", {
      row: "W7",
      party: "origin",
      at: ["close"],
      unless: attested("danger", "none"),
      basis: { row: "W7", tag: "S", kind: "law" },
    });
    const walled = { ...complaint, walls: [...complaint.walls, wall] } as Procedure;
    expect(explore(walled).walls.neverAfterwards?.verdict).toBe("broken");
  });
});
