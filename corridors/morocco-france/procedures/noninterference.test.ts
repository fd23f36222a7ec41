/** What is protected of a person cannot be inferred by anybody from whom it is kept: over every run, and for each claim on pauses. */
import { noninterference, type Procedure } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import corridor from "../corridor.ts";
import { mayRead } from "../rights.ts";

const removal = ["appeal", "asylum", "age", "reflection", "medicalReview"];
const all: readonly (readonly [string, Procedure])[] = Object.entries<Procedure>(corridor.procedures);
const protectedFacts = ({ facts }: Procedure) =>
  Object.entries(facts).flatMap(([fact, { kind }]) => (kind === "protected" ? [fact] : []));

it("the removal procedures protect what safeguards §3 says", () => {
  for (const name of ["identification", "laissez-passer"] as const)
    expect(protectedFacts(corridor.procedures[name])).toEqual(removal);
});

describe.each(all.filter(([, definition]) => protectedFacts(definition).length > 0))("%s", (_, definition) => {
  it("lets neither the other State nor a colleague without the right infer what is protected, over every run", {
    timeout: 60_000,
  }, () => {
    const found = noninterference(definition, { mayRead });
    expect(found.map(({ fact, viewer: { kind } }) => [fact, kind])).toEqual(
      protectedFacts(definition).flatMap((fact) => [
        ...(Object.keys(definition.parties).length > 1 ? [[fact, "party"]] : []),
        [fact, "colleagues"],
      ]),
    );
    expect(found.filter(({ verdict }) => verdict !== "proved")).toEqual([]);
    expect(found.every(({ states }) => states > 25)).toBe(true);
  });

  it.runIf("suspended" in definition.flags)(
    "would tell, if the officers of the file could ask for a pause to be lifted",
    { timeout: 60_000 },
    () => {
      const { suspended } = definition.flags;
      const flags = { ...definition.flags, suspended: { ...suspended, liftedBy: ["prefecture", "legal"] } };
      const found = noninterference({ ...definition, flags } as Procedure, { mayRead });
      const asylum = found.find(({ fact, viewer }) => fact === "asylum" && viewer.kind === "colleagues");
      expect(asylum?.story?.at(-1)?.deed).toEqual({ kind: "refused-lift", flag: "suspended" });
    },
  );
});
