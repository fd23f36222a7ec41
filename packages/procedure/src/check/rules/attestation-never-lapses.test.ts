import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "attestation-never-lapses";

describe("an attestation that no step uses up", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.ask ?? {}, { lapses: [] });
      }),
    ).toEqual(["/facts/gate/attestation"]);
  });
});
