import { describe, expect, it } from "vitest";
import { issued, measured } from "../testing/indicators.ts";
import { question } from "../testing/question.ts";
import * as of from "./builder.ts";
import { checkIndicator } from "./check.ts";

const check = (definition: typeof issued) => checkIndicator(definition, question);

describe("a definition", () => {
  it("is found well where everything that it names is there", () => {
    expect(check(issued)).toEqual([]);
  });

  it("is found wrong where it counts a step, a code or a party that the procedure does not have", () => {
    const wrong = measured(
      "x",
      of.rate(of.any(of.happened(of.step("jump")), of.happened(of.step("refuse", { codes: ["LOST"] })))),
    );
    expect(check(wrong)).toEqual(["step jump is not there", "code LOST is not there"]);
    expect(check(measured("x", of.delay(of.step("agree"), { turn: "transit" })))).toEqual([
      "party transit is not there",
    ]);
  });

  it("is found wrong where it speaks of another procedure, of no day, without words or of single people", () => {
    const said = { name: "n", explains: " ", counted: "c", over: "" };
    const wrong = measured("x", of.rate(of.happened(of.step("give"))), {
      procedure: "other",
      effectiveFrom: "soon",
      smallestCell: 1,
      words: { fr: said, ar: issued.words.ar, en: issued.words.en },
    });
    expect(check(wrong)).toEqual([
      "speaks of other, not of question",
      "effectiveFrom is no date",
      "tells counts under 5",
      "fr has no explains",
      "fr has no over",
    ]);
  });

  it("survives JSON as it is: its hash can be signed", () => {
    expect(JSON.parse(JSON.stringify(issued))).toEqual(issued);
  });
});
