import { describe, expect, it } from "vitest";
import { canonical } from "../canonical.ts";
import type { Crossing, Replica } from "../case.ts";
import { complaint } from "../fixtures/complaint.ts";
import { contextAt } from "../fixtures/setting.ts";
import { receive } from "../receive.ts";
import { World } from "../testing/world.ts";

/** A step, a flag up and down, and words, from one party to another. */
function sent(): readonly Crossing[] {
  const world = new World(complaint);
  world.open("origin");
  world.does("clerk", {
    do: "record",
    facts: { grievance: { theme: "pay", account: "Unpaid hours." }, site: "Farm 3" },
  });
  world.does("safety", { do: "record", facts: { danger: "none" } });
  world.does("clerk", { do: "step", step: "refer" }, "amal");
  world.does("mediator", { do: "sign", step: "refer" }, "bruno");
  world.does("mediator", { do: "raise", flag: "onHold", cause: "travel" });
  world.does("clerk", {
    do: "message",
    message: "word",
    id: "00000000-0000-4000-8000-000000000001",
    value: { text: "?" },
  });
  world.does("mediator", { do: "lift", flag: "onHold" });
  return world.wire
    .map((letter) => (letter.kind === "crossing" ? letter.crossing : undefined))
    .filter((one) => one !== undefined);
}

const context = contextAt("2026-03-05T09:00:00Z");

/** A replica after letters came in this order, some perhaps twice or never; what came early is offered again, as servers do. */
function after(letters: readonly Crossing[], order: readonly number[]): string {
  let replica: Replica | undefined;
  let early: Crossing[] = [];
  const take = (crossing: Crossing): boolean => {
    const reception = receive(complaint, replica, crossing, "origin", "host", context);
    if (reception.kind === "refused") throw new Error(reception.refusal.code);
    if (reception.kind === "applied") replica = reception.replica;
    return reception.kind !== "early";
  };
  for (const index of order) {
    const crossing = letters[index] as Crossing;
    if (!take(crossing)) early.push(crossing);
    for (let before = -1; before !== early.length; ) {
      before = early.length;
      early = early.filter((one) => !take(one));
    }
  }
  return canonical(replica ?? null);
}

/** How many letters from the first on have come. */
const without = (order: readonly number[], count: number): number => {
  const gap = Array.from({ length: count }, (_, index) => index).find((index) => !order.includes(index));
  return gap ?? count;
};

describe("a line that delays, repeats, reorders and loses", () => {
  it("comes to letters in order, each once, whatever it does to them: every order in which four of them may arrive", () => {
    const letters = sent();
    expect(letters.length).toBe(4);
    const inOrder = Array.from({ length: 5 }, (_, count) => after(letters, [0, 1, 2, 3].slice(0, count)));
    let tried = 0;
    const every = (order: readonly number[]): void => {
      tried++;
      expect(after(letters, order), order.join()).toBe(inOrder[without(order, 4)]);
      if (order.length < 5) for (const next of [0, 1, 2, 3]) every([...order, next]);
    };
    every([]);
    expect(tried).toBe(1365);
  });
});
