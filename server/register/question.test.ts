import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuestion } from "./question.ts";
import { errors } from "./search-errors.ts";

const today = Temporal.PlainDate.from("2026-03-12");
const codeOf = (query: Parameters<typeof checkQuestion>[0]) => {
  const checked = checkQuestion(query, today);
  return checked.ok ? "ok" : [checked.refusal.code, checked.refusal.about?.field];
};

/** Any row of UTF-16 units: half characters, marks, letters of every script. */
const typed = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

describe("a question to the register", () => {
  it.each([
    ["no name at all", {}, "register-no-name", "family"],
    ["blanks alone", { given: "  ", family: "\t" }, "register-no-name", "family"],
    ["a birth alone", { birth: "1985" }, "register-no-name", "family"],
    ["a father alone", { father: "Brahim" }, "register-father-alone", "given"],
    ["one letter", { family: "A" }, "register-one-letter", "family"],
    ["10,000 letters", { family: "a".repeat(10_000) }, "register-too-long", "family"],
    ["figures", { given: "3abdellah" }, "register-digits", "given"],
    ["Arabic figures", { given: "محمد ٢" }, "register-digits", "given"],
    ["an emoji", { given: "Youssef 🙂" }, "register-not-a-name", "given"],
    ["punctuation alone", { family: "..." }, "register-not-a-name", "family"],
    ["what looks like a statement", { family: "x'; drop table register.record; --" }, "register-not-a-name", "family"],
    ["a mark that turns the line round", { family: "El \u202eAmrani" }, "register-hidden-marks", "family"],
    ["two scripts in one word", { father: "Bramيم" }, "register-mixed-scripts", "father"],
    ["a script that no register has", { given: "Юсуф" }, "register-unknown-script", "given"],
    ["a month that is none", { family: "Alami", birth: "1985-13" }, "register-impossible-date", "birth"],
    ["30 February", { family: "Alami", birth: "1985-02-30" }, "register-impossible-date", "birth"],
    ["29 February of a common year", { family: "Alami", birth: "1985-02-29" }, "register-impossible-date", "birth"],
    ["an interval that runs back", { family: "Alami", birth: "1986/1984" }, "register-impossible-date", "birth"],
    ["tomorrow", { family: "Alami", birth: "2026-03-13" }, "register-future-date", "birth"],
    ["two centuries ago", { family: "Alami", birth: "1805" }, "register-date-too-old", "birth"],
    ["a place without letters", { family: "Alami", birthPlace: "???" }, "register-not-a-place", "birthPlace"],
  ] as const)("%s is refused with its own word", (_, query, code, field) => {
    expect(codeOf(query)).toEqual([code, field]);
    expect(errors).toHaveProperty(code);
  });

  it.each([
    { given: "Fatima Zahra", family: "Aït-Lahcen" },
    { given: "M’hamed", family: "L'Haj" },
    { family: "العَمْراني", birth: "1984/1986" },
    { family: "ⵓⵛⵏ", birth: "198X" },
    { given: "ⵢⵓⵙⴼ Youssef", birth: "1985-04-XX" },
    { father: "Brahim", birth: "1988-02-29?", birthPlace: "Paris 12e" },
    { family: "Alami", birth: "2026" },
  ])("%o may be asked", (query) => {
    expect(codeOf(query)).toBe("ok");
  });

  it("whatever is typed is answered: a question, or a code", () => {
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        const checked = checkQuestion({ given: one, family: other, birth: one, birthPlace: other }, today);
        expect(checked.ok || checked.refusal.code.startsWith("register-")).toBe(true);
      }),
    );
  });
});
