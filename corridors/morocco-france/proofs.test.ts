import { explore, noninterference, procedureHash, proofLacks, recordOf } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import corridor from "./corridor.ts";
import { mayRead } from "./rights.ts";

const { procedures, proofs } = corridor;
const named = Object.entries(procedures);

/** Larger ones are proved once, exhaustively, and the record is kept: only its hash is compared here. */
const walkedEachTime = 2_000_000;

describe("the proofs that are ratified with a release", () => {
  it.each(named)("are there for %s, for its present hash, and lack nothing", (name, definition) => {
    expect(proofs[name]?.procedure).toEqual({ name, hash: procedureHash(definition) });
    expect(proofLacks(definition, proofs[name], { mayRead })).toBeUndefined();
  });

  it("are there for no procedure that is not", () => {
    expect(Object.keys(proofs)).toEqual(Object.keys(procedures));
  });

  it.each(named.filter(([name]) => (proofs[name]?.states ?? 0) <= walkedEachTime))(
    "are made again for %s, and come to the same",
    (name, definition) => {
      const kept = proofs[name];
      const again = recordOf(definition, explore(definition, kept?.options), noninterference(definition, { mayRead }));
      expect(JSON.parse(JSON.stringify(again))).toEqual(kept);
    },
    300_000,
  );
});
