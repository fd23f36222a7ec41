import { describe, expect, it } from "vitest";
import corridor from "./corridor.ts";
import { languages } from "./texts.ts";

const { letters, procedures, texts } = corridor;
const pairs = letters.flatMap((letter) =>
  letter.procedures.map((name) => {
    const definition = procedures[name as keyof typeof procedures];
    return { letter, name, definition, title: `${letter.id} of ${name}` };
  }),
);
const factOf = (path: string) => path.split(".")[0] ?? "";

describe("the letters of the corridor", () => {
  it.each(pairs)(
    "$title follows a step of its author, and is printed by parties of the case",
    ({ letter, definition }) => {
      for (const step of letter.after === "opening" ? [] : letter.after) {
        expect(definition.steps).toHaveProperty([step, "by"], letter.from);
      }
      for (const party of [letter.from, ...letter.printedBy]) expect(definition.parties).toHaveProperty([party]);
      const started =
        letter.after === "opening" ? [] : letter.after.flatMap((step) => definition.steps[step]?.starts ?? []);
      for (const clock of letter.clocks ?? []) expect(started).toContain(clock);
    },
  );

  it.each(pairs)("$title prints facts that there are, and nothing protected", ({ letter, definition }) => {
    const name = letter.to.kind === "counterpart" ? letter.to.post : letter.to.name;
    for (const path of [...letter.prints, ...(letter.mayPrint ?? []), ...(name ? [name] : [])]) {
      const [fact = "", ...fields] = path.split(".");
      const found = definition.facts[fact];
      expect(found?.kind, path).toMatch(/^(shared|private)$/);
      const { schema } = found ?? {};
      for (const field of fields) expect(schema, path).toHaveProperty(["fields", field]);
    }
  });

  it.each(pairs)(
    "$title tells another State, or a person through it, only what has crossed",
    ({ letter, definition }) => {
      const athome = letter.printedBy.every((party) => party === letter.from) && letter.to.kind === "person";
      const told = [...letter.prints, ...(letter.to.kind === "counterpart" ? [letter.to.post] : [])];
      const kinds = told.map((path) => definition.facts[factOf(path)]?.kind);
      expect(athome ? [] : kinds.filter((kind) => kind !== "shared")).toEqual([]);
    },
  );

  it.each(pairs)("$title has a name, a title, what it says and its basis in three languages", ({ letter, name }) => {
    for (const language of languages) {
      const own = texts(language);
      expect(own).toHaveProperty([`letters.${letter.id}.name`]);
      expect(own).toHaveProperty([`letters.${letter.id}.title`]);
      for (const part of ["says", "basis"]) {
        const step = letter.after === "opening" ? undefined : letter.after;
        const variants = [name, ...(step ?? [])].map((one) => `letters.${letter.id}.${part}.${one}.1`);
        expect([`letters.${letter.id}.${part}.1`, ...variants].some((key) => own[key] !== undefined)).toBe(true);
      }
    }
  });

  it("each have an identifier of their own", () => {
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  });
});
