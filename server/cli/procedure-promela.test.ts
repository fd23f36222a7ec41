import corridor from "@wasl/morocco-france";
import { explore, type Procedure, promela, proofLacks } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import { mayRead } from "../../corridors/morocco-france/rights.ts";
import { verified } from "../../packages/procedure/src/promela/testing/spin.ts";
import { procedure } from "./procedure.ts";

const procedures: Readonly<Record<string, Procedure>> = corridor.procedures;

/** Spin, a compiler, and a million states on a machine that has much else to do. */
const patience = 900_000;
const large = { depth: 200_000, table: 22 };

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const status = await procedure(args, { out: (text) => said.push(text), err: (text) => complained.push(text) });
  return { status, said: said.join("\n"), complained: complained.join("\n") };
}

/** The readmission with one condition of one step taken out. */
function forgetting(step: string, condition: string): Procedure {
  const definition = procedures.readmission as Procedure;
  const found = definition.steps[step];
  if (!found?.when.includes(condition)) throw new RangeError(`${step} does not ask for ${condition}`);
  const when = found.when.filter((one) => one !== condition);
  return { ...definition, steps: { ...definition.steps, [step]: { ...found, when } } };
}

describe("wasl procedure promela", () => {
  it.each(Object.keys(procedures))(
    "writes %s so that spin proves it, over as many states as the proof that is ratified says",
    async (name) => {
      const { status, said } = await run("promela", name);
      expect(status).toBe(0);
      const proof = corridor.proofs[name];
      expect(proofLacks(procedures[name] as Procedure, proof, { mayRead })).toBeUndefined();
      expect(await verified(said, large)).toMatchObject({ states: proof?.states, violated: [] });
    },
    patience,
  );

  it(
    "lets spin see that a readmission is asked for while an asylum claim is open, once its gate is forgotten",
    async () => {
      const definition = forgetting("apply", "asylumClosed");
      const { states, walls } = explore(definition);
      const written = promela(definition);
      const { states: bySpin, violated } = await verified(written.ok ? written.text : "", large);
      const fallen = Object.entries(walls).flatMap(([id, { verdict }]) => (verdict === "broken" ? [`wall_${id}`] : []));
      expect(fallen).toEqual(["wall_asylumConfidential"]);
      expect({ states: bySpin, violated }).toEqual({ states, violated: fallen });
    },
    patience,
  );

  it("says what it needs, and prints for machines", async () => {
    expect(await run("promela")).toMatchObject({ status: 2, said: "" });
    expect(await run("promela", "nothing")).toMatchObject({ status: 2, said: "" });
    const { said } = await run("promela", "identification", "--json");
    expect(JSON.parse(said)).toMatchObject({ name: "identification", promela: expect.stringContaining("spin -a") });
  });
});
