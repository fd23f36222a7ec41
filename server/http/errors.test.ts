import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errors as register } from "../register/search-errors.ts";
import { catalogues } from "./catalogues.ts";
import { errors } from "./errors.ts";
import { createProblems } from "./problem.ts";
import { preferredLanguage } from "./reader.ts";
import { languages } from "./words.ts";

const all = Object.assign({}, ...catalogues, errors) as typeof errors;

test("every code that the server refuses with has its words", () => {
  const folder = join(import.meta.dirname, "..");
  const sources = globSync("{people,http,gate,attachments,reminders,cases,person-files,register}/**/*.ts", {
    cwd: folder,
  });
  const used = sources
    .filter((file) => !file.endsWith(".test.ts") && !file.includes("testing"))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/(?:refusal: \{\s*code: |refuse\(|refusal\()"([a-z-]+)"/g),
    ])
    .map(([, code]) => code as string);
  expect(used.length).toBeGreaterThan(30);
  expect([...new Set(used)].filter((code) => !(code in all))).toEqual([]);
});

test("every refusal says what happened and what to do next, in three languages, Arabic in Arabic", () => {
  for (const [code, words] of Object.entries({ ...errors, ...register })) {
    for (const language of languages) {
      expect(words[language].says, code).toMatch(/[.!]$/);
      expect(words[language].next, code).toMatch(/[.!]$/);
    }
    expect(`${words.ar.says}${words.ar.next}`.replace(/JSON|PDF|JPEG|PNG|fr|ar|en/g, ""), code).not.toMatch(/[A-Za-z]/);
  }
});

test("an unknown code is an internal error, never a blank", () => {
  const problems = createProblems([], () => ({}));
  expect(problems.of({ code: "no-such-code" }, "en").problem.code).toBe("internal-error");
});

test("the browser's languages are tried by weight, and French is what remains", () => {
  expect(preferredLanguage("es, ar-MA;q=0.8, en;q=0.9")).toBe("en");
  expect(preferredLanguage("ar-MA, fr;q=0.5")).toBe("ar");
  expect(preferredLanguage("zgh")).toBe("fr");
  expect(preferredLanguage(undefined)).toBe("fr");
});
