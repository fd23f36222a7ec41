import { check, type ExampleSetting, type Procedure, runExample } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import corridor from "../corridor.ts";
import { mayRead } from "../rights.ts";
import { partiesOf } from "../testing/parties.ts";
import { languages } from "../texts.ts";

const { procedures, rules, calendars, rights, texts } = corridor;
const setting: ExampleSetting = { calendars, rules, mayRead, parties: { requesting: "FR", requested: "MA" } };

describe.each(Object.entries<Procedure>(procedures))("%s", (_, definition) => {
  it.each(definition.examples.map((example) => [example.id, example] as const))(
    "plays %s as it is told",
    (_, example) => {
      expect(runExample(definition, example, { ...setting, parties: partiesOf(definition) })).toEqual([]);
    },
  );

  it("has nothing that the checker finds wrong, its words in three languages included", () => {
    const keys = Object.fromEntries(languages.map((language) => [language, new Set(Object.keys(texts(language)))]));
    const surroundings = {
      rules: new Set(rules.flatMap(({ id, variant }) => (variant === undefined ? [id] : [id, `${id}/${variant}`]))),
      catalogue: new Set(Object.keys(rights)),
      procedures: new Set(Object.keys(procedures)),
    };
    expect(check(definition, keys, surroundings)).toEqual([]);
  });
});

it("a document lasts no longer than the rule of its day says, not than a number in the procedure", () => {
  const lasts = (days: number) => {
    const dated = rules.map((rule) => (rule.id === "C-LPC-VAL" ? { ...rule, value: days, unit: "d" as const } : rule));
    const definition = procedures["laissez-passer"];
    const whole = definition.examples.find(({ id }) => id === "wholeCase");
    return whole && runExample(definition, whole, { ...setting, rules: dated });
  };
  expect(lasts(40)).toEqual([]);
  expect(JSON.stringify(lasts(10))).toContain("validOneMonth");
});

it.each(["identification", "laissez-passer"] as const)("%s opens from the day of the reform on", (name) => {
  expect(procedures[name].since).toBe("2025-11-11");
});

describe("the reverse leg", () => {
  const reversed: ExampleSetting = { ...setting, parties: { requesting: "MA", requested: "FR" } };

  it.each(["wholeCase", "questionAnswered", "otherSpelling", "noTrace", "asylumAfterwards", "otherShore"])(
    "plays %s with Morocco asking and France answering",
    (id) => {
      const definition = procedures["laissez-passer"];
      const found = definition.examples.find((example) => example.id === id);
      expect(found && runExample(definition, found, reversed)).toEqual([]);
    },
  );
});
