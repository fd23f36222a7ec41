import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { splitName } from "./split.ts";

const partsOf = (name: string) => splitName(name)?.parts.map((part) => part.replaceAll("-", ""));

describe("a name in its parts", () => {
  it.each([
    ["El Amrani", ["amrani"]],
    ["Aït Lahcen", ["aitlahcen"]],
    ["Ayt-Lahcen", ["aitlahcen"]],
    ["Ibn Rochd", ["benrochd"]],
    ["ABD-EL-KRIM", ["abdkrim"]],
    ["Abderrahim", ["abdrahim"]],
    ["Nour Eddine", ["nourdin"]],
    ["Fatima Ezzahra", ["fatima", "zahra"]],
    ["Med Amine", ["mohamed", "amine"]],
    ["Mohamedamine", ["mohamed", "amine"]],
    ["عبد الكريم", ["عبدكريم"]],
    ["عبدالكريم", ["عبدكريم"]],
    ["نور الدين", ["نوردين"]],
    ["بن عمر", ["بنعمر"]],
    ["الإدريسي", ["ادريسي"]],
    ["مصطفـــى", ["مصطفي"]],
    ["ⵢⵓⵙⴼ", ["yousf"]],
  ])("%s", (name, parts) => {
    expect(partsOf(name)).toEqual(parts);
  });

  it("keeps titles apart, unless a title is all there is", () => {
    expect(splitName("Moulay Ahmed")).toMatchObject({ parts: ["ahmed"], titles: ["moulay"] });
    expect(splitName("Hadj")?.parts).toEqual(["hadj"]);
    expect(splitName("Ben")?.parts).toEqual(["ben"]);
  });

  it("is nothing where nothing is a name", () => {
    for (const text of ["", "   ", "12345", "🙂", "\u202e\u2066", "Θεόδωρος", "--'"])
      expect(splitName(text)).toBeUndefined();
  });

  it("reads a name through bidirectional controls, and one script of a mixed word", () => {
    expect(partsOf("\u202eYoussef\u202c")).toEqual(["youssef"]);
    expect(partsOf("Youسssef")).toEqual(["you", "ssef"]);
  });

  it("bears any text, and folding again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const folded = fold(text);
        if (folded) expect(fold(folded.text)?.text).toBe(folded.text);
        const split = splitName(text);
        expect(split === undefined || split.parts.every((part) => part !== "")).toBe(true);
      }),
    );
  });
});
