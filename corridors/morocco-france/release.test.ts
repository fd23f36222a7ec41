import { changedParts } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import corridor from "./corridor.ts";
import { releaseOf } from "./release.ts";

const {
  states,
  procedures,
  proofs,
  indicators,
  letters,
  texts,
  calendars,
  rules,
  posts,
  territories,
  rights,
  lexicon,
} = corridor;
const words = { fr: texts("fr"), ar: texts("ar"), en: texts("en") };
const meaning = {
  states,
  procedures,
  proofs,
  indicators,
  letters,
  texts: words,
  calendars,
  rules,
  posts,
  territories,
  rights,
  lexicon,
};

describe("a release", () => {
  it("is the same wherever it is computed from the same meaning", () => {
    expect(releaseOf(meaning).hash).toBe(corridor.release);
  });

  it("is another one as soon as a word changes, in any language", () => {
    const other = { ...words, ar: { ...words.ar, "common.states.requested": "كلمة أخرى" } };
    const changed = releaseOf({ ...meaning, texts: other });
    expect(changed.hash).not.toBe(corridor.release);
    expect(changed.manifest["texts/fr"]).toBe(corridor.manifest["texts/fr"]);
  });

  it("is another one when a proof changes: what is proved is ratified with what it is proved of", () => {
    const { identification } = proofs;
    const other = releaseOf({ ...meaning, proofs: { ...proofs, identification: { ...identification, states: 1 } } });
    expect(changedParts({ manifest: corridor.manifest, hash: corridor.release }, other)).toEqual([
      "proof/identification",
    ]);
  });

  it("is another one when what an indicator counts changes, were it one exclusion", () => {
    const other = indicators.map((one) => (one.id === "K6" ? { ...one, exclusions: [] } : one));
    const changed = releaseOf({ ...meaning, indicators: other });
    expect(changedParts({ manifest: corridor.manifest, hash: corridor.release }, changed)).toEqual(["indicator/K6@1"]);
  });

  it("is another one when a letter would print one fact more", () => {
    const other = letters.map((one) => (one.id === "notice" ? { ...one, prints: ["person.sex"] } : one));
    const changed = releaseOf({ ...meaning, letters: other });
    expect(changedParts({ manifest: corridor.manifest, hash: corridor.release }, changed)).toEqual(["letter/notice"]);
  });

  it("is another one when a right, a rule, a post or a procedure changes", () => {
    const changes = [
      { rights: {} },
      { rules: rules.slice(1) },
      { posts: posts.slice(1) },
      { procedures: { identification: procedures.identification } },
    ];
    const hashes = changes.map((change) => releaseOf({ ...meaning, ...change }).hash);
    expect(new Set([corridor.release, ...hashes]).size).toBe(changes.length + 1);
  });
});
