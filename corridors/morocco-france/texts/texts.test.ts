import { describe, expect, it } from "vitest";
import corridor from "../corridor.ts";
import { languages } from "../texts.ts";

const { texts, rules, procedures } = corridor;

describe("the corridor's words", () => {
  it("are the same set in French, Arabic and English", () => {
    const keys = Object.keys(texts("fr")).sort();
    expect(Object.keys(texts("ar")).sort()).toEqual(keys);
    expect(Object.keys(texts("en")).sort()).toEqual(keys);
  });

  it("are never empty, and keep no space at their ends", () => {
    for (const language of languages) {
      for (const [key, text] of Object.entries(texts(language))) expect([key, text]).toEqual([key, text.trim() || "–"]);
    }
  });

  it("are Arabic in Arabic: no text is Latin only", () => {
    const latinOnly = Object.entries(texts("ar")).filter(([, text]) => !/\p{Script=Arabic}/u.test(text));
    expect(latinOnly).toEqual([]);
  });

  it("are told apart where they differ: no French or English sentence stands in for another language", () => {
    const long = Object.entries(texts("fr")).filter(([, text]) => text.split(" ").length > 3);
    expect(long.filter(([key, text]) => texts("en")[key] === text || texts("ar")[key] === text)).toEqual([]);
  });

  it("are short enough on the weave, where each state has twenty-two letters", () => {
    for (const language of languages) {
      const long = Object.entries(texts(language)).filter(
        ([key, text]) => /\.states-short\./.test(key) && text.length > 22,
      );
      expect(long).toEqual([]);
    }
  });

  it("name every dated rule", () => {
    for (const { id, variant } of rules) {
      expect(texts("fr")).toHaveProperty([variant === undefined ? `rules.${id}` : `rules.${id}/${variant}`]);
    }
  });

  it("tell for every procedure what stays home", () => {
    for (const name of Object.keys(procedures)) {
      expect(texts("ar")[`${name}.stays.1`] ?? texts("ar")["common.stays.1"]).toBeTruthy();
    }
  });

  it("end every refusal with a sentence that a person can act on or understand", () => {
    for (const language of languages) {
      const refusals = Object.entries(texts(language)).filter(([key]) => key.endsWith(".refusal"));
      expect(refusals.filter(([, text]) => !/[.؟?]$/.test(text))).toEqual([]);
    }
  });
});
