import { instant } from "../about/times.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** The moves of a worked case follow each other in time. */
export const exampleOutOfOrder = rule("example-out-of-order", (definition) =>
  definition.examples.flatMap((example, index) => {
    const times = [example.opens.at, ...example.play.map((move) => move.at)].map(instant);
    return example.play.flatMap((move, place): readonly Place[] => {
      const before = times[place];
      const now = times[place + 1];
      return before && now && Temporal.Instant.compare(before, now) > 0
        ? [{ path: at("/examples", index, "play", place, "at"), about: { example: example.id, time: move.at } }]
        : [];
    });
  }),
);
