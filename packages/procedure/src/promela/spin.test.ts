import { describe, expect, it } from "vitest";
import type { Procedure } from "../definition.ts";
import { modelOf } from "../explore/build.ts";
import { explore, promises, walkOf } from "../explore/explore.ts";
import type { Model } from "../explore/model.ts";
import { brokenOnPurpose } from "../explore/testing/broken.ts";
import { brokenModels } from "../explore/testing/broken-models.ts";
import { complaint } from "../fixtures/complaint.ts";
import { plenary } from "../fixtures/plenary.ts";
import { transit } from "../fixtures/transit.ts";
import { stepOf } from "./block.ts";
import { plain } from "./names.ts";
import { written } from "./promela.ts";
import { verified } from "./testing/spin.ts";

/** Spin and a compiler on a machine that has much else to do. */
const patience = 120_000;

/** What the file asserts: walls, and the promises that are about a single state. */
const named = (what: string) => plain(what.replace("wall:", "wall_"));
const inEveryState: readonly string[] = promises.slice(0, 3);
const asserted = (breaks: readonly string[]) =>
  breaks.filter((what) => what.startsWith("wall:") || inEveryState.includes(what)).map(named);

/** What the walk finds, and what spin finds in the same model. */
async function twice(model: Model) {
  const walk = walkOf(model);
  const spin = await verified(written(model));
  return { walk, spin, full: walk.full.length > 0 ? ["room_for_letters"] : [] };
}

describe("spin comes to the same as our walk", () => {
  const right: readonly (readonly [string, Procedure, number])[] = [
    ["plenary", plenary, 6],
    ["complaint", complaint, 6],
    ["transit, with room for three letters each", transit, 3],
  ];
  it.each(right)(
    "over %s: where nothing is wrong",
    async (_, definition, room) => {
      const model = modelOf(definition, { room });
      const { walk, spin, full } = await twice(model);
      expect(spin).toMatchObject({ states: walk.states, violated: full });
      const steps = [...new Set(model.actions.flatMap((action) => stepOf(action) ?? []))];
      expect(spin.taken).toEqual(steps.map((step) => `took_${plain(step)}`).sort());
    },
    patience,
  );

  it.each(brokenOnPurpose.map((one) => [one.how, one] as const))(
    "over %s",
    async (_, { definition, breaks, room = 6 }) => {
      const { walk, spin, full } = await twice(modelOf(definition, { room }));
      expect(spin).toMatchObject({ states: walk.states, violated: [...asserted(breaks), ...full].sort() });
      const missed = explore(definition, { room }).promises.everyStep.names ?? [];
      expect(spin.taken.filter((mark) => missed.some((step) => mark === `took_${plain(step)}`))).toEqual([]);
      expect(spin.taken.length + missed.length).toBe(
        new Set(walk.model.actions.flatMap((action) => stepOf(action) ?? [])).size,
      );
    },
    patience,
  );

  it.each(brokenModels.map((one) => [one.how, one] as const))(
    "over %s",
    async (_, { model, breaks }) => {
      const { walk, spin, full } = await twice(model);
      expect(spin).toMatchObject({ states: walk.states, violated: [...asserted(breaks), ...full].sort() });
    },
    patience,
  );
});
