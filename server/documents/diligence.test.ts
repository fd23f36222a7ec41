/** The record of diligence: of one worked case, as a court may read it, in three languages. */
import { type CaseView, type ExampleSetting, playExample, project } from "@wasl/procedure";
import { describe, expect, test } from "vitest";
import corridor from "../../corridors/morocco-france/corridor.ts";
import { mayRead } from "../../corridors/morocco-france/rights.ts";
import { readPdfText } from "../gate/pdf-text.ts";
import type { Language } from "../http/api.ts";
import { diligence, laidOutDiligence } from "./diligence/diligence.ts";

const { calendars, rules, states } = corridor;
const definition = corridor.procedures.handover;
const setting: ExampleSetting = { calendars, rules, mayRead, parties: { requesting: "FR", requested: "MA" } };
const now = "2026-03-25T10:00:00Z";

/** The case that a judge stops forty minutes before boarding, with what a court may read of it. */
function courtView(): CaseView {
  const example = definition.examples.find(({ id }) => id === "judgeBeforeBoarding");
  if (!example) throw new Error("No such case");
  const { replicas, events } = playExample(definition, example, setting);
  const replica = replicas.get("requesting");
  const court = {
    kind: "person",
    person: "judge",
    post: "FR-TJ-BOD",
    roles: [],
    categories: ["A", "D", "E", "F", "G"],
  } as const;
  const context = { now, calendars, rules, mayRead, newReference: () => "" };
  const view = replica && project(definition, replica, events.get("requesting") ?? [], court, context);
  if (!view) throw new Error("No view");
  return view;
}

const inputOf = (language: Language, specimen = true) => {
  const texts = corridor.texts(language);
  return {
    view: courtView(),
    definition,
    shown: "HA-2345-6789",
    person: { latin: "Nabila Cherkaoui", arabic: "نبيلة الشرقاوي" },
    language,
    word: (key: string) => texts[key],
    state: (code: string) => states[code as keyof typeof states].name[language],
    zone: "Europe/Paris",
    now,
    specimen,
  };
};

describe("the record of diligence", () => {
  test.each([
    ["fr", ["Vol notifié", "13 mars 2026, 11:00", "Tachelhit", "INT-0417", "SPÉCIMEN"]],
    ["ar", ["الإشعار", "مارس", "تشلحيت", "INT-0417", "نموذج"]],
    ["en", ["Flight notified", "13 March 2026, 11:00", "Tachelhit", "INT-0417", "SPECIMEN"]],
  ] as const)("tells in %s what was done, when, and who told the person in which language", async (language, words) => {
    const pages = (await readPdfText(diligence(inputOf(language))))?.pages.join("\n") ?? "";
    for (const word of ["HA-2345-6789", ...words]) expect(pages).toContain(word);
  });

  test("holds nothing that a court may not read: no gate, no word of health, no cause of a pause, no officer's name", () => {
    const said =
      JSON.stringify(laidOutDiligence(inputOf("fr")).acts) + JSON.stringify(laidOutDiligence(inputOf("fr")).head);
    expect(said).toContain("Dossier suspendu");
    expect(said).not.toMatch(/asile|recours|pending|médical|fitness|first jurist|Raison juridique/i);
  });

  test("says SPECIMEN nowhere where a State's own keys are in use", async () => {
    const pages = (await readPdfText(diligence(inputOf("fr", false))))?.pages.join("\n") ?? "";
    expect(pages).not.toMatch(/SPÉCIMEN|FICTI/);
  });
});
