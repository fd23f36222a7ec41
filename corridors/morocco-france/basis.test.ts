import type { Basis, Procedure } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import { badCases, rows } from "./basis.ts";
import corridor from "./corridor.ts";

/** Every basis that a definition cites, wherever it stands. */
function bases(value: unknown): readonly Basis[] {
  if (value === null || typeof value !== "object") return [];
  if ("row" in value && "tag" in value && "kind" in value) return [value as Basis];
  return Object.values(value).flatMap(bases);
}

const all = Object.values<Procedure>(corridor.procedures);

describe("the bases that the procedures cite", () => {
  it("are rows of the domain reference, with the tag they bear there", () => {
    const known: Readonly<Record<string, { readonly tag: string; readonly kind: string }>> = rows;
    for (const { row, tag, kind } of all.flatMap(bases)) {
      expect({ row, tag, kind }).toEqual({ row, tag: known[row]?.tag, kind: known[row]?.kind });
    }
  });

  it("call nothing law that this project inferred", () => {
    expect(Object.entries(rows).filter(([, { tag, kind }]) => tag === "D" && kind === "law")).toEqual([]);
  });

  it("are all used: a row that nothing cites is not kept", () => {
    const cited = new Set(all.flatMap(bases).map(({ row }) => row));
    const unused = Object.keys(rows).filter((row) => !cited.has(row));
    expect(unused).toEqual([]);
  });

  it("state each wall and each worked case by rows that exist", () => {
    const known = new Set([...Object.keys(rows), ...badCases]);
    const named = all.flatMap(({ walls, examples }) => [
      ...walls.map(({ row }) => row),
      ...examples.flatMap((example) => example.rows),
    ]);
    expect(named.filter((row) => !known.has(row))).toEqual([]);
  });

  it("work out the bad cases that a procedure can show by itself", () => {
    const shown = new Set(all.flatMap(({ examples }) => examples.flatMap((example) => example.rows)));
    const expected = ["I1", "I3", "I4", "I5", "I6", "I7", "I9", "I10", "I11", "I13", "I14", "F4", "F5", "F6"];
    expect(expected.filter((row) => !shown.has(row))).toEqual([]);
  });
});
