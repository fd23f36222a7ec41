import corridor from "@wasl/morocco-france";
import { describe, expect, it } from "vitest";
import { picked } from "../../packages/procedure/src/bpmn/testing/picked.ts";
import { procedure } from "./procedure.ts";

/** A large layout on a machine that has much else to do. */
const patience = 120_000;

async function run(...args: string[]) {
  const said: string[] = [];
  const status = await procedure(args, { out: (text) => said.push(text), err: () => undefined });
  return { status, said: said.join("\n") };
}

describe("wasl procedure bpmn", () => {
  it.each([
    ["identification", "fr", "Demander l’identification"],
    ["laissez-passer", "ar", corridor.texts("ar")["laissez-passer.title"]],
  ])(
    "draws %s (%s) with nothing over anything else",
    async (name, language, named) => {
      const { status, said } = await run("bpmn", name, "--lang", language);
      expect(status).toBe(0);
      const { warnings, overlaps, lost, through } = await picked(said);
      expect({ warnings, overlaps, lost, through }).toEqual({ warnings: [], overlaps: [], lost: [], through: [] });
      expect(said).toContain(named);
    },
    patience,
  );

  it(
    "needs a name, and prints for machines",
    async () => {
      expect((await run("bpmn")).status).toBe(2);
      const { said } = await run("bpmn", "identification", "--json", "--lang", "en");
      expect(JSON.parse(said)).toMatchObject({ name: "identification", lang: "en" });
    },
    patience,
  );
});
