import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";
import type { Crossing, Json } from "./case.ts";
import { errors } from "./errors.ts";
import { plenary } from "./fixtures/plenary.ts";
import { contextAt } from "./fixtures/setting.ts";
import { receive } from "./receive.ts";
import { RandomPlay, random } from "./testing/random-play.ts";

function called() {
  const play = new RandomPlay(plenary, 3);
  play.world.open("host");
  play.world.does("hostSecretary", {
    do: "step",
    step: "call",
    facts: { meeting: { number: 8, on: "2026-06-01", place: "Rabat" } },
  });
  play.world.does("hostSecretary", {
    do: "contribute",
    list: "items",
    id: play.id(),
    value: { axis: "minors", title: "Files" },
  });
  return play.world;
}

/** Changes one leaf of a value, at random, into something else. */
function broken(value: Json, next: () => number): Json {
  if (Array.isArray(value) && value.length > 0) {
    const at = Math.floor(next() * value.length);
    return value.map((item, index) => (index === at ? broken(item, next) : item));
  }
  if (value !== null && typeof value === "object" && !Array.isArray(value)) {
    const keys = Object.keys(value);
    const key = keys[Math.floor(next() * keys.length)];
    const chance = next();
    if (key === undefined || chance < 0.1) return { ...value, __proto__x: 1 };
    if (chance < 0.2) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    return { ...value, [key]: broken((value as Record<string, Json>)[key] ?? null, next) };
  }
  const others: readonly Json[] = [
    null,
    0,
    -1,
    1e300,
    "",
    "x".repeat(300),
    "constructor",
    "__proto__",
    [],
    {},
    true,
    "2026-13-45T99:99:99Z",
  ];
  return others[Math.floor(next() * others.length)] ?? null;
}

describe("receiving anything at all", () => {
  it("refuses with a known code, or takes it; never throws, never half-writes", () => {
    const world = called();
    const [first] = world.wire;
    if (first?.kind !== "crossing") throw new Error("nothing was sent");
    const before = canonical(world.replica("host"));
    const next = random(11);
    for (let round = 0; round < 3000; round++) {
      let crossing = first.crossing as unknown as Json;
      for (let times = 0; times < 1 + (round % 3); times++) crossing = broken(crossing, next);
      const reception = receive(plenary, undefined, crossing, "host", "guest", contextAt(world.now));
      if (reception.kind === "refused") {
        expect(Object.keys(errors)).toContain(reception.refusal.code);
        expect(reception.events).toEqual([]);
      }
    }
    expect(canonical(world.replica("host"))).toBe(before);
  });

  it("survives arbitrary JSON at an open case", () => {
    const world = called();
    world.deliverAll();
    const replica = world.replica("guest");
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const reception = receive(plenary, replica, value, "host", "guest", contextAt(world.now));
        expect(reception.kind).toBe("refused");
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("tells a conflicting number from a repeated one, and what is not ours from what is", () => {
    const world = called();
    const letters = world.wire.flatMap((letter) => (letter.kind === "crossing" ? [letter.crossing] : []));
    world.deliverAll();
    const replica = world.replica("guest");
    const take = (crossing: Crossing, from = "host") =>
      receive(plenary, replica, crossing, from, "guest", contextAt(world.now));
    const [first, second] = letters as [Crossing, Crossing];
    expect(take(first).kind).toBe("repeated");
    expect(take(second).kind).toBe("repeated");
    const altered = { ...first, core: { ...first.core, post: "another" } };
    expect(take(altered)).toMatchObject({ kind: "refused", refusal: { code: "conflicting-number" } });
    expect(take({ ...second, sequence: 9 }).kind).toBe("early");
    expect(take({ ...second, sequence: 3 })).toMatchObject({ refusal: { code: "broken-chain" } });
    expect(take({ ...first, to: "host" })).toMatchObject({ refusal: { code: "wrong-audience" } });
    expect(take(first, "guest")).toMatchObject({ refusal: { code: "wrong-sender" } });
  });
});
