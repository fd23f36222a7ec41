import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "not-over-gate";

describe("a gate read through not", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it.each([
    ["directly", { not: { attested: ["gate", ["open"]] } }, "/not/attested"],
    ["deep inside", { not: { any: [{ raised: "suspended" }, { is: [["gate"], "open"] }] } }, "/not/any/1/is"],
    ["twice", { not: { not: { attested: ["gate", ["clear"]] } } }, "/not/not/attested"],
    ["as something held", { held: ["gate"] }, "/held"],
  ])("is found %s", (_how, guard, where) => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.conditions.clear ?? {}, { guard });
      }),
    ).toEqual([`/conditions/clear/guard${where}`]);
  });

  it("is found in a wall", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.walls[0] ?? {}, { unless: { not: { attested: ["gate", ["open"]] } } });
      }),
    ).toEqual(["/walls/0/unless/not/attested"]);
  });

  it("is no finding over what is always known", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.conditions.clear ?? {}, { guard: { not: { raised: "suspended" } } });
      }),
    ).toEqual([]);
  });
});
