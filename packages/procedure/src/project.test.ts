import { describe, expect, it } from "vitest";
import { complaint } from "./fixtures/complaint.ts";
import { plenary } from "./fixtures/plenary.ts";
import { categoriesOf } from "./fixtures/setting.ts";
import { project } from "./project.ts";
import { World } from "./testing/world.ts";
import type { CaseView } from "./view.ts";
import { mirror } from "./viewing/mirror.ts";

function look(world: World, role: string, person = role): CaseView {
  const { party = "", catalogue = "" } = world.definition.roles[role] ?? {};
  const viewer = {
    kind: "person",
    person,
    post: `${party}-post`,
    roles: [role],
    categories: categoriesOf(catalogue),
  } as const;
  const view = project(world.definition, world.replica(party), world.log(party), viewer, world.context());
  if (!view) throw new Error("no such case");
  return view;
}

function prepared(): World {
  const world = new World(complaint);
  world.open("origin");
  world.does("clerk", { do: "record", facts: { grievance: { theme: "pay", account: "Unpaid." }, site: "Farm 3" } });
  world.does("safety", { do: "record", facts: { danger: "none" } });
  world.does("clerk", { do: "step", step: "refer" }, "amal");
  return world;
}

const offer = (view: CaseView, what: string, name: string) =>
  view.offers.find((one) => one.do === what && one.name === name);

describe("a case as one person sees it", () => {
  it("offers what the person's roles may do, and says why not now", () => {
    const world = new World(complaint);
    world.open("origin");
    expect(offer(look(world, "clerk"), "step", "refer")).toMatchObject({
      enabled: false,
      gated: true,
      persons: 2,
      why: [{ code: "condition-not-met", condition: "told" }],
      crosses: { host: [] },
    });
    expect(offer(look(world, "clerk"), "step", "close")).toBeUndefined();
    expect(offer(look(world, "safety"), "record", "danger")).toMatchObject({ enabled: true });
    expect(offer(look(world, "safety"), "record", "site")).toBeUndefined();
  });

  it("offers the second signature, not to the person who gave the first, with what would cross", () => {
    const world = prepared();
    expect(offer(look(world, "mediator", "bruno"), "sign", "refer")).toMatchObject({
      enabled: true,
      prepared: { person: "amal", role: "clerk" },
      crosses: { host: ["grievance", "site"] },
    });
    expect(offer(look(world, "mediator", "amal"), "sign", "refer")).toMatchObject({
      enabled: false,
      why: [{ code: "same-person" }],
    });
  });

  it("tells the story, with what crossed and what stayed at home", () => {
    const world = prepared();
    world.does("mediator", { do: "sign", step: "refer" }, "bruno");
    world.deliverAll();
    const view = look(world, "clerk");
    expect(view.story.map((line) => [line.kind, line.name, line.home])).toEqual([
      ["opened", undefined, true],
      ["recorded", undefined, true],
      ["prepared", "refer", true],
      ["stepped", "refer", false],
    ]);
    expect(view.story.at(-1)?.crossings).toMatchObject([{ to: "host", sequence: 1 }]);
    expect(view.version).toBe(4);
    expect(view.facts.find((fact) => fact.id === "site")?.heldBy).toEqual(["host", "origin"]);
    const there = look(world, "inspector");
    expect(there.story.at(-1)).toMatchObject({ kind: "stepped", by: "origin", role: "clerk", home: false });
    expect(there.story.at(-1)).not.toHaveProperty("person");
  });
});

describe("the mirror", () => {
  it("shows what has been receipted, not what is still on its way", () => {
    const world = new World(plenary);
    world.open("host");
    expect(mirror(plenary, world.log("host"), "guest")).toBeNull();
    world.does("hostSecretary", {
      do: "step",
      step: "call",
      facts: { meeting: { number: 8, on: "2026-06-01", place: "Rabat" } },
    });
    world.does("hostSecretary", { do: "step", step: "proposeAgenda", facts: { agenda: ["Files"] } });
    expect(mirror(plenary, world.log("host"), "guest", 0)).toBeNull();
    expect(mirror(plenary, world.log("host"), "guest", 1)).toMatchObject({
      state: "called",
      turn: "host",
      facts: [{ id: "meeting" }],
    });
    expect(mirror(plenary, world.log("host"), "guest")).toMatchObject({ state: "agendaAtGuest", turn: "guest" });
  });
});
