import { describe, expect, it } from "vitest";
import { type Draft, pathsOf } from "../testing/valid.ts";

const code = "flag-held-back";
const basis = { row: "T1", tag: "D", kind: "choice" } as const;

/** A marker that is only to be raised once the person is told of. */
function marked(draft: Draft, condition: Draft["conditions"][string]["guard"]): void {
  draft.conditions.told = { guard: condition, basis };
  const marker = { causes: [], effect: "marks", leaves: "at-once", raisedIfFalse: [], staysWhileFalse: false } as const;
  draft.flags.marked = {
    ...marker,
    owners: ["asking"],
    by: ["clerk"],
    liftedBy: ["clerk"],
    crosses: true,
    basis,
    when: ["told"],
  } as unknown as Draft["flags"][string];
}

describe("a flag that cannot be raised when it is needed", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is no finding for a marker on something that may not be there yet", () => {
    expect(pathsOf(code, (draft) => marked(draft, { held: ["person"] }))).toEqual([]);
  });

  it("is found where a protected fact would be told by the refusal", () => {
    expect(pathsOf(code, (draft) => marked(draft, { attested: ["gate", ["clear"]] }))).toEqual([
      "/flags/marked/when/0",
    ]);
  });

  it("is found where the flag suspends", () => {
    expect(
      pathsOf(code, (draft) => {
        marked(draft, { held: ["person"] });
        Object.assign(draft.flags.suspended ?? {}, { when: ["told"] });
      }),
    ).toEqual(["/flags/suspended/when/0"]);
  });

  it("is found where the flag withdraws", () => {
    expect(
      pathsOf(code, (draft) => {
        marked(draft, { held: ["person"] });
        Object.assign(draft.flags.marked ?? {}, { effect: "closes" });
      }),
    ).toEqual(["/flags/marked/when/0"]);
  });
});
