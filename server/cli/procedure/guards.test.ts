import {
  choice,
  condition,
  type EarningReport,
  final,
  held,
  never,
  type Procedure,
  privateFact,
  procedure,
  role,
  text,
  turn,
} from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import { exploreGuards } from "./guards.ts";
import { guardsInWords } from "./guards-in-words.ts";

const basis = choice("fixture");

/** One step that asks two things, of which a wall needs one. */
const errand = procedure("errand", {
  since: "2025-01-01",
  compartment: "group",
  parties: { asking: "opens", asked: "joins" },
  roles: { clerk: role("asking", "REQ_CASE") },
  facts: {
    form: privateFact(text(80), { owner: "asking", by: "clerk", category: "A", basis }),
    thanks: privateFact(text(80), { owner: "asking", by: "clerk", category: "A", basis }),
  },
  states: { drafted: turn("asking"), sent: final() },
  conditions: { filledIn: condition(held("form"), basis), thanked: condition(held("thanks"), basis) },
  steps: { send: { roles: "clerk", from: "drafted", to: "sent", when: ["filledIn", "thanked"], basis } },
  walls: [never("filledInFirst", { row: "fixture", party: "asking", at: ["send"], unless: held("form"), basis })],
});

function run(definition: Procedure, language: "fr" | "ar" | "en", json = false) {
  const said: string[] = [];
  const status = exploreGuards(
    { definition, language, json },
    { out: (line) => said.push(line), err: () => undefined },
  );
  return { status, said: said.join("\n") };
}

const send = errand.steps.send;
const mended = { ...errand, steps: { send: { ...send, when: ["filledIn"] } } } as Procedure;

describe("the report on guards", () => {
  it("ends with status 1 where nothing needs a condition, and with 0 once it is gone", () => {
    expect(run(errand, "en")).toMatchObject({ status: 1, said: expect.stringContaining("NOTHING needs it") });
    expect(run(mended, "en")).toMatchObject({ status: 0, said: expect.not.stringContaining("NOTHING") });
  });

  it("ends with status 1, and claims no line, where the procedure is not proved as it stands", () => {
    const broken = { ...errand, steps: { send: { ...send, when: ["thanked"] } } } as Procedure;
    const { status, said } = run(broken, "fr");
    expect(status).toBe(1);
    expect(said).toContain("n’est pas prouvée");
    expect(said).not.toContain("lignes :");
  });

  it("is whole for machines", () => {
    const { status, said } = run(errand, "en", true);
    expect(status).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      procedure: { name: "errand" },
      sound: true,
      rows: { "wall:filledInFirst": "fixture" },
      lines: [
        { step: "send", condition: "filledIn", earns: { kind: "breaks", breaks: ["wall:filledInFirst"] } },
        { step: "send", condition: "thanked", earns: { kind: "nothing" } },
      ],
    });
  });
});

describe("the words of the report on guards", () => {
  const asking = { party: "asking", step: "internal:look" };
  const story = { what: "wall:w", lines: [] };
  const report: EarningReport = {
    procedure: { name: "errand", hash: "h" },
    states: 1,
    walks: 0,
    sound: true,
    rows: { "wall:w": "W1" },
    lines: [
      { ...asking, condition: "seen", earns: { kind: "held-by-state", through: [asking], walls: ["wall:w"] } },
      { ...asking, condition: "idle", earns: { kind: "nothing" } },
      { party: "asked", step: "send", condition: "idle", earns: { kind: "breaks", breaks: ["wall:w"], story } },
    ],
    nowhere: [{ condition: "idle", at: ["internal:look", "send"], points: [], breaks: [], cutShort: false }],
    protected: [
      {
        fact: "secret",
        owner: "asking",
        category: "I",
        caught: [],
        learns: [
          { role: "clerk", value: false, refusals: [{ step: "internal:look", condition: "seen" }], flags: ["held"] },
        ],
      },
    ],
    limits: [],
  };
  const said = (language: "fr" | "ar" | "en") => guardsInWords(report, language, (key) => `<${key}>`);

  it("name an internal step by its own party, wherever they name it", () => {
    const keys = [...said("en").matchAll(/<errand\.internal\.[^>]*>/gu)].map(([key]) => key);
    expect(keys.length).toBe(3);
    expect(new Set(keys)).toEqual(new Set(["<errand.internal.asking.steps.look.do>"]));
  });

  it("say that others hold a condition only where others do", () => {
    expect(said("en")).not.toContain("others hold it");
  });

  it("name the step that can be filled in in too many ways, and claim nothing", () => {
    const tooMany = { party: "asking", step: "internal:look" };
    const text = guardsInWords({ ...report, lines: [], sound: false, tooMany }, "en", (key) => `<${key}>`);
    expect(text).toContain("“<errand.parties.asking>, <errand.internal.asking.steps.look.do>” can be filled in");
    expect(text).not.toContain("lines:");
  });

  it("say that a flag is raised with the word that means nothing else, quoted as the language quotes", () => {
    expect(said("fr")).toContain("ont été posés les signaux suivants : « <errand.flags.held.title> »");
    expect(said("ar")).toContain("وُضعت العلامات التالية: «<errand.flags.held.title>»");
    expect(said("en")).toContain("these flags were raised: “<errand.flags.held.title>”");
    expect(said("fr") + said("ar")).not.toMatch(/levé|رُفع/u);
    expect(said("en")).not.toContain("«");
  });

  it("call a safeguard as the page of the procedure does", () => {
    expect(said("fr")).toMatch(/garantie/u);
    expect(said("ar")).toMatch(/ضمانة/u);
    expect(said("fr") + said("ar")).not.toMatch(/\bmur\b|جدار/u);
    expect(said("en")).toContain("safeguard or promise");
  });

  it("say of a gate repeated on purpose, in a whole sentence, what would break if it were asked nowhere", () => {
    const earns = { kind: "repeated", at: ["send"], breaks: ["wall:w"], story } as const;
    const lines = [{ party: "asked", step: "send", condition: "seen", earns }];
    const text = (language: "fr" | "ar" | "en") => guardsInWords({ ...report, lines }, language, (key) => `<${key}>`);
    expect(text("fr")).toContain("si la condition n’était demandée nulle part, céderait ceci: <errand.walls.w>");
    expect(text("ar")).toContain("ولو لم يُطلب الشرط في أي خطوة لسقط ما يلي: <errand.walls.w>");
    expect(text("en")).toContain("if the condition were asked nowhere, this would break: <errand.walls.w>");
  });

  it("do not count the parties of a procedure", () => {
    expect(said("fr") + said("ar") + said("en")).not.toMatch(/deux parties,|طرفان|two parties,/u);
  });
});
