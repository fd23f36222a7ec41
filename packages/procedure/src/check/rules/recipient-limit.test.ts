import { describe, expect, it } from "vitest";
import { pathsOf } from "../testing/valid.ts";

const code = "recipient-limit";

describe("a fact carried against its limits", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it("is found when its recipients leave nobody to receive it", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.facts.person ?? {}, { recipients: ["asking"] });
      }),
    ).toEqual(["/steps/ask/carries/0"]);
  });

  it("is found when it is withheld from everyone", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.ask ?? {}, { withholds: { answering: ["person"] } });
      }),
    ).toEqual(["/steps/ask/carries/0"]);
  });

  it("is found when a step withholds what it never carried", () => {
    expect(
      pathsOf(code, (draft) => {
        Object.assign(draft.steps.ask ?? {}, { withholds: { answering: ["note"] } });
      }),
    ).toEqual(["/steps/ask/withholds/answering/0"]);
  });
});
