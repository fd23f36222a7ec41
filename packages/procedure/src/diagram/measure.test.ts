import { describe, expect, it } from "vitest";
import { textWidth, wrap } from "./measure.ts";

/** What a browser measured in DejaVu Sans, regular and bold, at a size of one thousand. */
const measured: readonly [string, number, number][] = [
  ["Dossier en préparation", 11_439, 12_974],
  ["Demander des compléments", 14_474, 16_074],
  ["الملف قيد الإعداد", 7160, 8529],
  ["طلب تحديد الهوية مرسل إلى القنصلية", 15_850, 18_865],
  ["تم الاعتراف بالجنسية", 8757, 10_449],
  ["تسليم رخصة المرور القنصلية", 12_031, 14_389],
];

describe("the room a text needs", () => {
  it.each(measured)("is never less than what a wide face takes, and not much more: %s", (text, regular, bold) => {
    expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(regular);
    expect(textWidth(text, 1000, true)).toBeGreaterThanOrEqual(bold);
    expect(textWidth(text, 1000)).toBeLessThan(regular * 1.3);
  });

  it("does not count marks that stand over letters", () => {
    expect(textWidth("مُحَمَّد", 10)).toBe(textWidth("محمد", 10));
  });

  it("breaks between words and loses none of them", () => {
    const text = "Demander une nouvelle délivrance du laissez-passer";
    const lines = wrap(text, 14, 130);
    expect(lines.join(" ")).toBe(text);
    expect(lines.every((line) => textWidth(line, 14) <= 130)).toBe(true);
  });

  it("leaves a word that is too long whole", () => {
    expect(wrap("anticonstitutionnellement oui", 14, 60)).toEqual(["anticonstitutionnellement", "oui"]);
  });
});
