import { describe, expect, it } from "vitest";
import type { Flag, Procedure } from "../definition.ts";
import { complaint } from "../fixtures/complaint.ts";
import { project } from "../project.ts";
import { World } from "../testing/world.ts";

const disputed: Flag = {
  owners: ["origin", "host"],
  by: ["clerk", "inspector"],
  liftedBy: ["clerk", "inspector"],
  effect: "marks",
  crosses: true,
  leaves: "at-once",
  causes: [],
  when: ["told"],
  raisedIfFalse: [],
  staysWhileFalse: false,
  basis: (complaint.flags.onHold as Flag).basis,
};

/** A grievance may be marked as disputed, once there is one. */
function begun(flag: Flag = disputed): World {
  const definition: Procedure = { ...complaint, flags: { ...complaint.flags, disputed: flag } };
  const world = new World(definition);
  world.open("origin");
  return world;
}

const raise = { do: "raise", flag: "disputed" } as const;

function offered(world: World) {
  const viewer = { kind: "person", person: "amal", post: "origin-post", roles: ["clerk"], categories: ["N"] } as const;
  const replica = world.replica("origin");
  const view = project(world.definition, replica, world.events.get("origin") ?? [], viewer, world.context());
  return view?.offers.find(({ do: act, name }) => (act === "raise" || act === "lift") && name === "disputed");
}

describe("a flag on something that may not be there yet", () => {
  it("is neither offered nor raised before it is there, and the refusal says what is missing", () => {
    const world = begun();
    expect(offered(world)).toMatchObject({ enabled: false, why: [{ code: "condition-not-met", condition: "told" }] });
    expect(world.refusal("clerk", raise)).toEqual({ code: "condition-not-met", conditions: ["told"] });
    expect(world.replica("origin").flags.disputed).toBeUndefined();
  });

  it("is raised once it is there, crosses, and comes down without being asked again", () => {
    const world = begun();
    world.does("clerk", { do: "record", facts: { grievance: { theme: "pay", account: "Unpaid hours." } } });
    world.does("safety", { do: "record", facts: { danger: "none" } });
    expect(offered(world)).toMatchObject({ do: "raise", enabled: true });
    world.does("clerk", { do: "step", step: "refer" }, "amal");
    world.does("mediator", { do: "sign", step: "refer" }, "bruno");
    world.deliverAll();
    world.does("clerk", raise);
    world.deliverAll();
    expect(Object.keys(world.replica("host").flags.disputed ?? {})).toEqual(["origin"]);
    world.does("clerk", { do: "record", facts: { grievance: { theme: "pay", account: "Unpaid." } } });
    expect(offered(world)).toMatchObject({ do: "lift", enabled: true, gated: false });
    world.does("clerk", { do: "lift", flag: "disputed" });
    world.deliverAll();
    expect(world.replica("host").flags.disputed ?? {}).toEqual({});
  });

  it("may be raised at any time where it asks for nothing", () => {
    const { when: _, ...anyTime } = disputed;
    const world = begun(anyTime);
    expect(offered(world)).toMatchObject({ enabled: true, why: [] });
    world.does("clerk", raise);
    expect(Object.keys(world.replica("origin").flags.disputed ?? {})).toEqual(["origin"]);
  });
});
