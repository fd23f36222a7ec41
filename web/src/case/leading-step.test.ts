import type { Procedure } from "@wasl/procedure";
import { expect, test } from "vitest";
import { leadingStep } from "./leading-step.ts";

const step = (from: readonly string[], to: string) => ({ by: "requested", from, to });
const state = (final = false) => ({ turn: final ? null : "requested", final });
const definition = {
  initial: "agreed",
  states: { agreed: state(), flightNotified: state(), issued: state(), used: state(true), closed: state(true) },
  steps: {
    close: step(["agreed"], "closed"),
    notifyFlight: step(["agreed"], "flightNotified"),
    sendFlightBack: step(["flightNotified"], "agreed"),
    issue: step(["flightNotified"], "issued"),
    arrive: step(["issued"], "used"),
  },
  examples: [],
} as unknown as Procedure;

const next = (from: string) => leadingStep(definition, from)?.[0];

test("one expects the flight before the closing of the file, the document before the flight sent back", () => {
  expect(next("agreed")).toBe("notifyFlight");
  expect(next("flightNotified")).toBe("issue");
});

test("where only the end is left, the end is what one expects", () => {
  expect(next("issued")).toBe("arrive");
  expect(next("used")).toBeUndefined();
});

test("the way ahead is the one that the worked cases take, even where it is the end", () => {
  const worked = {
    ...definition,
    examples: [{ id: "closed", play: [{ do: "step", name: "close" }] }],
  } as unknown as Procedure;
  expect(leadingStep(worked, "agreed")?.[0]).toBe("close");
});
