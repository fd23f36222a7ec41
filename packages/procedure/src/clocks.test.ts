import { describe, expect, it } from "vitest";
import { complaint } from "./fixtures/complaint.ts";
import { transit } from "./fixtures/transit.ts";
import { receive } from "./receive.ts";
import { World } from "./testing/world.ts";

function referred(): World {
  const world = new World(complaint, "2026-03-02T09:00:00Z");
  world.open("origin");
  world.does("clerk", {
    do: "record",
    facts: { grievance: { theme: "pay", account: "Unpaid hours." }, site: "Farm 3" },
  });
  world.does("safety", { do: "record", facts: { danger: "none" } });
  world.does("clerk", { do: "step", step: "refer" }, "amal");
  world.does("mediator", { do: "sign", step: "refer" }, "bruno");
  world.deliverAll();
  return world;
}

const clockOf = (world: World, party: string, clock: string) => world.replica(party).clocks[clock];

describe("legal time on a case", () => {
  it("keeps the rule and the calendar that computed a deadline, the same on both sides", () => {
    const world = referred();
    // Five working days of Morocco after Monday 2 March 2026.
    expect(clockOf(world, "origin", "followUp")).toMatchObject({
      status: "running",
      startedAt: "2026-03-02T09:00:00Z",
      due: "2026-03-09T23:59:59.999Z",
      rule: "C-TEST-WD@1",
      calendar: "MA fixture",
    });
    expect(clockOf(world, "host", "followUp")).toEqual(clockOf(world, "origin", "followUp"));
  });

  it("stands still in the states that pause it, and counts the pause apart", () => {
    const world = referred();
    world.now = "2026-03-03T09:00:00Z";
    world.does("inspector", { do: "step", step: "askMore", reason: "site" });
    world.deliverAll();
    expect(clockOf(world, "origin", "followUp")).toMatchObject({ status: "paused", pausedAt: "2026-03-03T09:00:00Z" });
    expect(clockOf(world, "origin", "followUp")).not.toHaveProperty("due");
    world.now = "2026-03-05T09:00:00Z";
    world.does("safety", { do: "record", facts: { danger: "none" } });
    world.does("clerk", { do: "step", step: "refer" }, "amal");
    world.does("mediator", { do: "sign", step: "refer" }, "bruno");
    world.deliverAll();
    // `refer` starts it anew.
    expect(clockOf(world, "host", "followUp")).toMatchObject({ status: "running", startedAt: "2026-03-05T09:00:00Z" });
  });

  it("stands still while a flag is up, from the time that the flag shows to both", () => {
    const world = referred();
    world.now = "2026-03-03T10:20:00Z";
    world.does("mediator", { do: "raise", flag: "onHold" });
    world.deliverAll();
    expect(clockOf(world, "host", "followUp")).toMatchObject({ status: "paused", pausedAt: "2026-03-03T11:00:00Z" });
    expect(clockOf(world, "origin", "followUp")).toEqual(clockOf(world, "host", "followUp"));
    world.now = "2026-03-04T10:20:00Z";
    world.does("mediator", { do: "lift", flag: "onHold" });
    world.deliverAll();
    expect(clockOf(world, "host", "followUp")).toMatchObject({ status: "running", pausedSeconds: 86400 });
    expect(clockOf(world, "origin", "followUp")).toEqual(clockOf(world, "host", "followUp"));
  });

  it("comes out the same when two pauses cross on the way", () => {
    const world = referred();
    world.now = "2026-03-03T10:20:00Z";
    world.does("mediator", { do: "raise", flag: "onHold" });
    world.now = "2026-03-03T14:30:00Z";
    world.does("inspector", { do: "raise", flag: "onHold" });
    world.now = "2026-03-04T10:20:00Z";
    world.does("mediator", { do: "lift", flag: "onHold" });
    world.now = "2026-03-05T15:00:00Z";
    world.does("inspector", { do: "lift", flag: "onHold" });
    world.deliverAll();
    // From 11:00 on the 3rd to 15:00 on the 5th, once.
    expect(clockOf(world, "origin", "followUp")).toMatchObject({ status: "running", pausedSeconds: 52 * 3600 });
    expect(clockOf(world, "host", "followUp")).toEqual(clockOf(world, "origin", "followUp"));
  });

  it("keeps a party's own clock at home", () => {
    const world = referred();
    world.does("inspector", { do: "internal", step: "assign" });
    world.deliverAll();
    expect(clockOf(world, "host", "visit")).toMatchObject({ status: "running", due: "2026-03-04T09:00:00Z" });
    expect(clockOf(world, "origin", "visit")).toBeUndefined();
  });

  it("is computed again by the receiver: a difference is a finding and corrects nothing", () => {
    const world = new World(transit, "2026-03-02T09:00:00Z");
    world.open("requesting");
    world.does("legal", { do: "record", facts: { fit: "yes" } });
    const person = { name: "A", birth: "1990" };
    world.does("officer", {
      do: "step",
      step: "ask",
      facts: { person, route: { from: "a", through: "b", on: "2026-04-01" } },
    });
    const [letter] = world.wire;
    if (letter?.kind !== "crossing") throw new Error("nothing was sent");
    const context = world.context();
    const others = { ...context, rules: context.rules.map((rule) => ({ ...rule, value: 12, version: "2" })) };
    const reception = receive(transit, undefined, letter.crossing, "requesting", "transit", others);
    expect(reception).toMatchObject({
      kind: "applied",
      replica: { clocks: { reply: { due: "2026-03-12T23:59:59.999Z" } } },
    });
    const findings = reception.kind === "applied" ? reception.events.filter((event) => event.kind === "finding") : [];
    expect(findings).toMatchObject([
      { code: "deadline-differs", about: { clock: "reply", ours: "2026-03-14T23:59:59.999Z" } },
    ]);
  });

  it("notes an act dated well ahead of our own clock, and keeps its time", () => {
    const world = referred();
    world.now = "2026-03-02T12:00:00Z";
    world.does("inspector", { do: "step", step: "askMore", reason: "site" });
    world.now = "2026-03-02T11:00:00Z";
    world.deliverAll();
    expect(world.log("origin").at(-1)).toMatchObject({
      kind: "finding",
      code: "clock-skew",
      about: { seconds: "3600" },
    });
  });
});
