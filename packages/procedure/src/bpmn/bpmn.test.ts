import { describe, expect, it } from "vitest";
import type { Procedure } from "../definition.ts";
import { complaint } from "../fixtures/complaint.ts";
import { plenary } from "../fixtures/plenary.ts";
import { transit } from "../fixtures/transit.ts";
import { bpmn } from "./bpmn.ts";
import { picked } from "./testing/picked.ts";

/** Words that need escaping, and long enough to be broken into lines. */
const words = (key: string) => `${key.split(".").slice(1).join(" ")} <& some more words>`;

/** A layout is worked out in rounds, on a machine that has much else to do. */
const patience = 60_000;

const fixtures = [complaint, plenary, transit].map((definition) => [definition.name, definition] as const);

describe("a procedure as BPMN", () => {
  it.each(fixtures)(
    "of %s is read without a warning, nothing lies over anything else, and everything is there",
    async (_, definition) => {
      const { warnings, overlaps, lost, through, names, count } = await picked(await bpmn(definition, words));
      expect({ warnings, overlaps, lost, through }).toEqual({ warnings: [], overlaps: [], lost: [], through: [] });
      const steps = Object.keys(definition.steps).length;
      const home = Object.values(definition.internal).flatMap((machine) => Object.keys(machine.steps)).length;
      const parties = Object.keys(definition.parties);
      expect(count("bpmn:Participant")).toBe(parties.length);
      expect(count("bpmn:Task")).toBe(steps + home);
      expect(count("bpmn:MessageFlow")).toBe(steps * (parties.length - 1));
      expect(count("bpmn:TimerEventDefinition")).toBe(Object.keys(definition.clocks).length);
      expect(names).toEqual(expect.arrayContaining(parties.map((one) => words(`x.parties.${one}`))));
    },
    patience,
  );

  it(
    "says what crosses with a step, and what it asks for",
    async () => {
      const xml = await bpmn(complaint, (key) => key);
      expect(xml).toContain("<bpmn:documentation>grievance, site</bpmn:documentation>");
      const told = await bpmn(complaint, words);
      expect(told).toContain("conditions safe title &lt;&amp; some more words&gt;");
    },
    patience,
  );

  it("draws a procedure without a step", async () => {
    const bare: Procedure = { ...complaint, steps: {}, internal: {} };
    expect((await picked(await bpmn(bare, words))).warnings).toEqual([]);
  });

  it(
    "is the same whenever it is drawn",
    async () => {
      expect(await bpmn(plenary, words)).toBe(await bpmn(plenary, words));
    },
    patience,
  );
});
