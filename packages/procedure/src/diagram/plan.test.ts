import { describe, expect, it } from "vitest";
import { validBut } from "../check/testing/valid.ts";
import { plan } from "./plan.ts";

describe("what of a procedure is drawn, and what is told", () => {
  it("draws the story line by line", () => {
    expect(plan(validBut()).map(({ step, under, to, drawn }) => [step, under, to, drawn])).toEqual([
      ["ask", "drafted", "asked", true],
      ["answer", "asked", "answered", true],
      ["close", "answered", "closed", true],
    ]);
  });

  it("draws a step once, under the state just before its goal, and names it at the others", () => {
    const [close] = plan(validBut((draft) => draft.steps.close?.from.unshift("drafted"))).filter(
      ({ step }) => step === "close",
    );
    expect(close).toMatchObject({ under: "answered", alsoFrom: ["drafted"] });
  });

  it("tells where a step leads that would cross the whole picture, or come back to where it started", () => {
    const steps = plan(
      validBut((draft) => {
        const { close } = draft.steps;
        if (close) {
          Object.assign(draft.steps, {
            reopen: { ...close, from: ["answered"], to: "answered" },
            restart: { ...close, from: ["closed"], to: "drafted" },
          });
        }
      }),
    );
    expect(steps.filter(({ drawn }) => !drawn).map(({ step, down }) => [step, down])).toEqual([
      ["reopen", false],
      ["restart", false],
    ]);
  });
});
