/** When something leaves, and how much is looked at before an answer, does not follow what is protected. */
import { describe, expect, it } from "vitest";
import type { Command } from "../case.ts";
import { complaint } from "../fixtures/complaint.ts";
import { random } from "../testing/random-play.ts";
import { World } from "../testing/world.ts";
import { lookedAt } from "./testing/looked-at.ts";

function received(danger?: string | null): World {
  const world = new World(complaint);
  world.open("origin");
  world.does("clerk", {
    do: "record",
    facts: { grievance: { theme: "pay", account: "Unpaid hours." }, site: "Farm 3" },
  });
  if (danger === null) world.does("safety", { do: "record", facts: { danger: "none" } });
  if (danger !== undefined) world.does("safety", { do: "record", facts: { danger } });
  return world;
}

function referred(): World {
  const world = received("none");
  world.does("clerk", { do: "step", step: "refer" }, "amal");
  world.does("mediator", { do: "sign", step: "refer" }, "bruno");
  world.deliverAll();
  return world;
}

describe("the time of a refusal", () => {
  it("is that of looking at the same facts, closed, never attested or taken back", () => {
    const answers = ["feared", undefined, null].map((danger) => {
      const world = received(danger);
      const step: Command = { do: "step", step: "refer" };
      return lookedAt(complaint, world.replica("origin"), world.actor("clerk"), step, world.context());
    });
    expect(answers[0]?.facts.length).toBeGreaterThan(0);
    expect(answers.map(({ facts }) => facts)).toEqual(answers.map(() => answers[0]?.facts));
    expect(answers.map(({ outcome }) => outcome)).toEqual(answers.map(() => answers[0]?.outcome));
  });
});

describe("the hour at which a suspension leaves", () => {
  const next = random(7);
  const moments = Array.from({ length: 300 }, () => {
    const at = Temporal.Instant.from("2026-03-03T08:00:00Z").add({ seconds: Math.floor(next() * 86_400) });
    return [at.toString(), next() < 0.5 ? "gate" : "person"] as const;
  });
  const before = referred();
  const leaving = (now: string, by: string, nextBatch?: string) => {
    const world = before.copy();
    world.now = now;
    const context = { ...world.context(), ...(nextBatch === undefined ? {} : { nextBatch }) };
    world.context = () => context;
    if (by === "gate") world.does("safety", { do: "record", facts: { danger: "feared" } });
    else world.does("mediator", { do: "raise", flag: "onHold", cause: "travel" });
    const raised = world.dispatched.at(-1);
    world.does("safety", { do: "record", facts: { danger: "none" } });
    world.does("mediator", { do: "lift", flag: "onHold" });
    return [raised, world.dispatched.at(-1)].map((one) => [one?.leaves, one?.crossing.core.at, one?.waits]);
  };

  it("is the next full one, and so is that at which it is lifted, whatever raised it and whenever", () => {
    for (const [now, by] of moments) {
      const hour = Temporal.Instant.from(now).round({ smallestUnit: "hour", roundingMode: "ceil" }).toString();
      expect(leaving(now, by)).toEqual([
        ["in-batches", hour, false],
        ["in-batches", hour, false],
      ]);
    }
  });

  it("is that of the server's own batch, where it has one", () => {
    for (const by of ["gate", "person"]) {
      const found = leaving("2026-03-03T08:00:01Z", by, "2026-03-03T08:15:00Z");
      expect(found.map(([, at]) => at)).toEqual(["2026-03-03T08:15:00Z", "2026-03-03T08:15:00Z"]);
    }
  });

  it("does not depend on words that wait for their reader: the suspension goes before them, and they wait on, whatever raised it", () => {
    const orders = ["gate", "person"].map((by) => {
      const world = before.copy();
      const id = "00000000-0000-4000-8000-000000000001";
      world.writes("clerk", { do: "message", message: "word", id, value: { text: "One." } });
      if (by === "gate") world.writes("safety", { do: "record", facts: { danger: "feared" } });
      else world.writes("mediator", { do: "raise", flag: "onHold", cause: "staff" });
      return world.dispatched
        .slice(-2)
        .map(({ crossing, waits }) => [crossing.core.act.kind, crossing.sequence, waits]);
    });
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[1]).toEqual([
      ["message", 0, true],
      ["raise", 2, false],
    ]);
  });
});
