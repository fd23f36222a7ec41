import { describe, expect, it } from "vitest";
import { never } from "../builder.ts";
import { procedureHash } from "../compiled.ts";
import type { Procedure } from "../definition.ts";
import { explore, explorerVersion } from "../explore/explore.ts";
import { complaint } from "../fixtures/complaint.ts";
import { mayRead } from "../fixtures/setting.ts";
import { attested } from "../guards.ts";
import { noninterference } from "../interference/index.ts";
import { proofErrors } from "./errors.ts";
import { proofLacks } from "./lacks.ts";
import { type ProofRecord, recordOf } from "./record.ts";
import { tellProof } from "./tell-proof.ts";

const prove = (definition: Procedure, limit?: number) =>
  recordOf(
    definition,
    explore(definition, limit === undefined ? {} : { limit }),
    noninterference(definition, { mayRead }),
  );
const record = prove(complaint);
const { refer } = complaint.steps;
const unguarded = { ...complaint, steps: { ...complaint.steps, refer: { ...refer, when: ["told"] } } } as Procedure;
const key = (path: string) => path;

describe("what is kept of a proof", () => {
  it("says of which version, by which explorer, over how much, and how often each wall was put to the test", () => {
    expect(record).toMatchObject({
      procedure: { name: "complaint", hash: procedureHash(complaint) },
      explorer: explorerVersion,
      options: { room: 6, limit: 5_000_000 },
      complete: true,
      bounds: [],
      walls: { neverReferredInDanger: { row: "W7", verdict: "proved" } },
      promises: { oneTurn: { verdict: "proved" }, silence: { verdict: "proved" } },
      secrets: [
        { fact: "danger", viewer: { kind: "party", party: "host" }, verdict: "proved", claims: [] },
        { fact: "danger", viewer: { kind: "colleagues", party: "origin" }, verdict: "proved", claims: [] },
      ],
    });
    expect(record.walls.neverReferredInDanger?.asked).toBeGreaterThan(0);
    expect(Object.keys(record.abstraction)).toEqual([
      "facts",
      "lists",
      "flags",
      "clocks",
      "letters",
      "signatures",
      "messages",
    ]);
  });

  it("is plain data, and the same each time", () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(prove(complaint));
  });

  it("holds what is broken as broken, without its story", () => {
    const { walls } = prove(unguarded);
    expect(walls.neverReferredInDanger).toEqual({ row: "W7", verdict: "broken", asked: expect.any(Number) });
  });
});

describe("a procedure may be put in force", () => {
  const walled = {
    ...complaint,
    walls: [
      ...complaint.walls,
      never("another", {
        row: "W7",
        party: "origin",
        at: ["refer"],
        unless: attested("danger", "none"),
        basis: { row: "W7", tag: "S", kind: "law" },
      }),
    ],
  } as Procedure;
  const forThis = (definition: Procedure, changes: Partial<ProofRecord> = {}): ProofRecord => ({
    ...record,
    procedure: { name: "complaint", hash: procedureHash(definition) },
    ...changes,
  });
  const { neverReferredInDanger } = record.walls;
  const withoutMediator = (viewer: ProofRecord["secrets"][number]["viewer"]) =>
    viewer.kind === "party" ? viewer : { ...viewer, roles: viewer.roles.filter((id) => id !== "mediator") };

  it("when all of it is proved for its very hash", () => {
    expect(proofLacks(complaint, record, { mayRead })).toBeUndefined();
  });

  it.each([
    ["without a record", complaint, undefined, "proof-missing"],
    ["with one for another hash", unguarded, record, "proof-of-another-version"],
    ["with one by another explorer", complaint, forThis(complaint, { explorer: 0 }), "proof-by-another-explorer"],
    ["with a wall that the record does not know", walled, forThis(walled), "safeguard-not-shown"],
    ["with a wall that is broken", unguarded, prove(unguarded), "safeguard-broken"],
    ["walked through in part", complaint, prove(complaint, 3), "proof-incomplete"],
    [
      "proved in every word, of a walk cut short",
      complaint,
      forThis(complaint, { complete: false }),
      "proof-incomplete",
    ],
    ["proved in every word, within bounds", complaint, forThis(complaint, { bounds: ["letters"] }), "proof-incomplete"],
    [
      "with a protected fact that is shown to nobody at home to be kept",
      complaint,
      forThis(complaint, { secrets: record.secrets.filter(({ viewer }) => viewer.kind === "party") }),
      "safeguard-not-shown",
    ],
    [
      "with a protected fact that one of the roles at home is left out of",
      complaint,
      forThis(complaint, { secrets: record.secrets.map((one) => ({ ...one, viewer: withoutMediator(one.viewer) })) }),
      "safeguard-not-shown",
    ],
    [
      "with a claim on a suspension that does not hold, whatever its verdict",
      complaint,
      forThis(complaint, {
        secrets: record.secrets.map((one) => ({ ...one, claims: [{ claim: "fixedBatches", path: "/flags/onHold" }] })),
      }),
      "safeguard-broken",
    ],
    [
      "with a wall that was never put to the test",
      complaint,
      forThis(complaint, { walls: { neverReferredInDanger: { ...neverReferredInDanger, asked: 0 } as never } }),
      "safeguard-not-shown",
    ],
    ["with nothing shown of a protected fact", complaint, forThis(complaint, { secrets: [] }), "safeguard-not-shown"],
    [
      "with a protected fact that can be inferred",
      complaint,
      forThis(complaint, { secrets: record.secrets.map((one) => ({ ...one, verdict: "broken" as const })) }),
      "safeguard-broken",
    ],
    [
      "with a record from which something was cut",
      complaint,
      forThis(complaint, { walls: undefined as never, promises: undefined as never, secrets: undefined as never }),
      "proof-unreadable",
    ],
  ])("not %s", (_, definition, kept, code) => {
    expect(proofLacks(definition, kept, { mayRead })).toMatchObject({ code, about: { procedure: "complaint" } });
    expect(Object.keys(proofErrors)).toContain(code);
  });
});

describe("a record that is none", () => {
  const written = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
  const fields = Object.keys(written).filter((field) => field !== "procedure" && field !== "explorer");
  const shapes = [null, "proved", [7], { any: { verdict: 3 } }, [{ fact: "danger" }]];

  it.each([{}, [], "proof", 7, true, { procedure: null }, { procedure: { name: 7, hash: [] }, explorer: "1" }])(
    "is refused, and nothing is thrown: %j",
    (kept) => {
      expect(proofLacks(complaint, kept, { mayRead })?.code).toBe("proof-unreadable");
      expect(tellProof(complaint, kept as never, key, "en", { mayRead }).verdict).toBe("none");
    },
  );

  it.each(fields)("is one that has something else for its %s, or nothing", (field) => {
    for (const shape of shapes) {
      expect(proofLacks(complaint, { ...written, [field]: shape }, { mayRead })?.code).toBe("proof-unreadable");
    }
    const { [field]: _, ...rest } = written;
    expect(proofLacks(complaint, rest, { mayRead })?.code).toBe("proof-unreadable");
  });
});

describe("what is proved, told", () => {
  it.each(["fr", "ar", "en"] as const)(
    "says in %s how many states, for which hash, and what it does not mean",
    (language) => {
      const told = tellProof(complaint, record, key, language, { mayRead });
      expect(told.verdict).toBe("proved");
      expect(told.says.replace(/[^\d]/gu, "")).toBe(String(record.states));
      expect(told.hash).toBe(procedureHash(complaint));
      expect(told.walls.map(({ verdict }) => verdict)).toEqual(["proved"]);
      expect(told.promises).toHaveLength(6);
      expect(told.secrets).toHaveLength(1);
      expect(told.secrets[0]).toMatchObject({ id: "danger", verdict: "proved" });
      expect(told.means.length).toBeGreaterThan(300);
      expect(told.leftOut).toHaveLength(7);
      if (language === "ar")
        expect([told.says, told.means, told.secretsTitle, ...told.leftOut].join()).not.toMatch(/[A-Za-z]/u);
    },
  );

  it.each([
    ["fr", "Tant que personne ne s’est retiré", "délai qui ouvre un droit"],
    ["ar", "ما دام لم ينسحب أحد", "أجل يفتح حقًّا"],
    ["en", "As long as nobody has left", "deadline that gives a right"],
  ] as const)("claims in %s no more than was walked through", (language, unlessLeft, right) => {
    const { promises, leftOut, means } = tellProof(complaint, record, key, language, { mayRead });
    const says = Object.fromEntries(promises.map((one) => [one.id, one.says]));
    expect(says.convergence).toContain(unlessLeft);
    expect(says.noDeadEnd).toContain(unlessLeft);
    expect(says.silence).toContain(right);
    expect(new Set(leftOut).size).toBe(Object.keys(record.abstraction).length);
    expect(means).not.toMatch(/leaving none out|sans en omettre une|دون إغفال أي منها/u);
  });

  it("does not say that none is kept, of a proof that another explorer made", () => {
    const told = tellProof(complaint, { ...record, explorer: 0 }, key, "en", { mayRead });
    expect(told.verdict).toBe("none");
    expect(told.says).toContain("from another version of the explorer");
  });

  it("says plainly that there is none, for a version that has no record", () => {
    const told = tellProof(unguarded, record, key, "en", { mayRead });
    expect(told.verdict).toBe("none");
    expect(told.says).toContain("Nothing is proved for this version");
    expect([...told.walls, ...told.promises]).toEqual([]);
  });

  it("says what was covered where the walk was cut short, and never that it is proved", () => {
    const told = tellProof(complaint, prove(complaint, 3), key, "en", { mayRead });
    expect(told.verdict).toBe("partly");
    expect(told.bounds).toEqual(["the walk stopped at the number of states that was set for it"]);
    expect(told.walls[0]?.verdictSays).toBe("not shown");
  });
});
