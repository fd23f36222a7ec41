import { describe, expect, it } from "vitest";
import { complaint } from "./fixtures/complaint.ts";
import { transit } from "./fixtures/transit.ts";
import { refusedByOther, withdrawUnsent } from "./returned.ts";
import { World } from "./testing/world.ts";
import { mirror } from "./viewing/mirror.ts";

function referred(deliver = true): World {
  const world = new World(complaint, "2026-03-02T09:00:00Z");
  world.open("origin");
  world.does("clerk", {
    do: "record",
    facts: { grievance: { theme: "pay", account: "Unpaid hours." }, site: "Farm 3" },
  });
  world.does("safety", { do: "record", facts: { danger: "none" } });
  world.does("clerk", { do: "step", step: "refer" }, "amal");
  world.does("mediator", { do: "sign", step: "refer" }, "bruno");
  if (deliver) world.deliverAll();
  return world;
}

const word = (last: number, text: string) =>
  ({ do: "message", message: "word", id: `00000000-0000-4000-8000-00000000000${last}`, value: { text } }) as const;

describe("a refused step", () => {
  it("comes back: the case stands where it stood, the turn with its sender, the clock not started", () => {
    const world = referred();
    world.does("inspector", { do: "step", step: "askMore", reason: "site" });
    world.objects = (letter) => letter.to === "origin";
    world.deliverAll();
    expect(world.replica("host")).toMatchObject({ state: "withInspectorate", outgoing: { origin: { epoch: 1 } } });
    expect(world.replica("origin")).toMatchObject({ state: "withInspectorate", incoming: { host: { epoch: 1 } } });
    expect(world.replica("host").clocks.followUp).toMatchObject({ status: "running" });
    world.objects = () => false;
    world.does("inspector", { do: "step", step: "askMore", reason: "theme" });
    world.deliverAll();
    expect(world.replica("origin").state).toBe("moreAsked");
  });

  it("takes with it what followed in its chain, but a flag goes out again: the suspension is not lost", () => {
    const world = referred();
    world.does("inspector", { do: "step", step: "askMore", reason: "site" });
    world.does("inspector", word(1, "See the list."));
    world.does("inspector", { do: "raise", flag: "onHold" });
    world.objects = (letter) => letter.kind === "crossing" && letter.crossing.core.act.kind === "step";
    world.deliverAll();
    expect(world.replica("host").said).toEqual([]);
    expect(world.replica("host").flags.onHold).toHaveProperty("host");
    expect(world.replica("origin")).toMatchObject({ state: "withInspectorate", said: [], flags: { onHold: {} } });
  });

  it("is a finding, and undoes nothing, where only its number was wrong", () => {
    const world = referred();
    const outcome = refusedByOther(
      complaint,
      world.log("origin"),
      world.replica("origin"),
      "host",
      1,
      "conflicting-number",
      world.context(),
    );
    expect(outcome).toMatchObject({ ok: true, events: [{ kind: "finding" }], replica: { state: "withInspectorate" } });
  });

  it("of three, returns a step only when the party that was to act refuses; another gets the bare step", () => {
    const ask = () => {
      const world = new World(transit, "2026-03-02T09:00:00Z");
      world.open("requesting");
      world.does("legal", { do: "record", facts: { fit: "yes" } });
      const facts = {
        person: { name: "A", birth: "1990" },
        route: { from: "a", through: "b", on: "2026-04-01" },
        escort: "one",
      };
      world.does("officer", { do: "step", step: "ask", facts });
      return world;
    };
    const brings = (to: string) => (letter: Parameters<World["objects"]>[0]) =>
      letter.kind === "crossing" && letter.to === to && letter.crossing.part.facts !== undefined;
    const other = ask();
    other.objects = brings("requested");
    other.deliverAll();
    expect(other.replica("requesting").state).toBe("asked");
    expect(other.replica("requested")).toMatchObject({ state: "asked", facts: {} });
    const turn = ask();
    turn.objects = brings("transit");
    turn.deliverAll();
    expect(turn.replica("requesting").state).toBe("drafted");
    expect(turn.replica("requested").state).toBe("drafted");
    expect(turn.replicas.has("transit")).toBe(false);
  });
});

describe("three parties", () => {
  it("each get what they may have: the State of destination the route, never the person", () => {
    const world = new World(transit, "2026-03-02T09:00:00Z");
    world.open("requesting");
    world.does("legal", { do: "record", facts: { fit: "yes" } });
    const facts = {
      person: { name: "A", birth: "1990" },
      route: { from: "a", through: "b", on: "2026-04-01" },
      escort: "one",
    };
    world.does("officer", { do: "step", step: "ask", facts });
    world.deliverAll();
    expect(Object.keys(world.replica("transit").facts).sort()).toEqual(["escort", "person", "route"]);
    expect(Object.keys(world.replica("requested").facts)).toEqual(["route"]);
    expect(mirror(transit, world.log("requesting"), "requested")?.facts.map((fact) => fact.id)).toEqual(["route"]);
    world.does("transitOfficer", { do: "step", step: "decline", reason: "capacity" });
    world.deliverAll();
    for (const party of ["requesting", "transit", "requested"]) {
      expect(world.replica(party)).toMatchObject({ state: "declined", closed: { how: "final" } });
    }
  });
});

describe("withdrawing what has not left", () => {
  it("brings the case back, uses its number again and leaves no trace on the other side", () => {
    const world = referred(false);
    const unsent = [{ to: "host", sequence: 1 }];
    const outcome = withdrawUnsent(
      complaint,
      world.log("origin"),
      world.replica("origin"),
      "host",
      1,
      unsent,
      world.context(),
    );
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    world.wire.length = 0;
    world.take("origin", outcome);
    expect(world.replica("origin")).toMatchObject({ state: "received", outgoing: { host: { sequence: 0, epoch: 0 } } });
    expect(world.replica("origin").facts.danger).toMatchObject({ lapsed: true });
    expect(mirror(complaint, world.log("origin"), "host")).toBeNull();
    world.does("safety", { do: "record", facts: { danger: "none" } });
    world.does("clerk", { do: "step", step: "refer" }, "amal");
    world.does("mediator", { do: "sign", step: "refer" }, "bruno");
    world.deliverAll();
    expect(world.replica("host").state).toBe("withInspectorate");
  });

  it("is refused once it has left, and for a flag, which is lifted", () => {
    const world = referred();
    const take = (sequence: number, unsent: readonly { to: string; sequence: number }[]) =>
      withdrawUnsent(
        complaint,
        world.log("origin"),
        world.replica("origin"),
        "host",
        sequence,
        unsent,
        world.context(),
      );
    expect(take(1, [])).toMatchObject({ ok: false, refusal: { code: "already-sent" } });
    world.does("mediator", { do: "raise", flag: "onHold" });
    expect(take(2, [{ to: "host", sequence: 2 }])).toMatchObject({ ok: false, refusal: { code: "not-withdrawable" } });
    expect(take(9, [])).toMatchObject({ ok: false, refusal: { code: "unknown-crossing" } });
  });
});
