import { describe, expect, it } from "vitest";
import { replay } from "./apply.ts";
import { complaint } from "./fixtures/complaint.ts";
import { plenary } from "./fixtures/plenary.ts";
import { contextAt } from "./fixtures/setting.ts";
import { project } from "./project.ts";
import { World } from "./testing/world.ts";
import { letGo } from "./waiting.ts";

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

const word = (last: number, text = "See the list.") =>
  ({ do: "message", message: "word", id: `00000000-0000-4000-8000-00000000000${last}`, value: { text } }) as const;

const kinds = (world: World) => world.wire.map((letter) => letter.kind === "crossing" && letter.crossing.core.act.kind);

describe("a message that waits for its reader", () => {
  it("holds back neither a pause nor a step nor a withdrawal that is made after it", () => {
    const world = referred();
    world.writes("inspector", word(1));
    world.writes("inspector", { do: "raise", flag: "onHold" });
    world.writes("inspector", { do: "lift", flag: "onHold" });
    world.writes("inspector", { do: "step", step: "askMore", reason: "site" });
    expect(kinds(world)).toEqual(["raise", "lift", "step"]);
    world.deliverAll();
    expect(world.replica("origin")).toMatchObject({ state: "moreAsked", said: [] });
  });

  it("leaves when it is read, in no order, with the time at which it was written", () => {
    const world = referred();
    const written = world.now;
    world.writes("inspector", word(1, "First."));
    world.writes("inspector", word(2, "Second."));
    world.now = "2026-03-02T11:00:00Z";
    const [first, second] = world.replica("host").waiting;
    world.letGo("host", second);
    world.deliverAll();
    expect(world.replica("origin").said).toMatchObject([{ value: { text: "Second." }, at: written }]);
    world.letGo("host", first);
    world.deliverAll();
    expect(world.replica("origin").said).toHaveLength(2);
    expect(world.replica("host").waiting).toEqual([]);
  });

  it("leaves once: who lets it go a second time is told that it waits no more", () => {
    const world = referred();
    world.writes("inspector", word(1));
    const [waiting] = world.replica("host").waiting;
    world.letGo("host", waiting);
    const again = letGo(
      complaint,
      world.replica("host"),
      waiting ?? { to: "", act: "message", id: "" },
      contextAt(world.now),
    );
    expect(again).toEqual({ ok: false, refusal: { code: "unknown-crossing" } });
  });

  it("does not leave where its reader takes it back, and then it was not said at home either", () => {
    const world = referred();
    world.writes("inspector", word(1));
    world.withdraw("host");
    world.deliverAll();
    expect(world.wire).toEqual([]);
    expect(world.replica("host")).toMatchObject({ said: [], waiting: [], outgoing: {} });
    const viewer = {
      kind: "person",
      person: "chama",
      post: "host-post",
      roles: ["inspector"],
      categories: ["A", "M", "N"],
    } as const;
    const view = project(complaint, world.replica("host"), world.log("host"), viewer, contextAt(world.now));
    expect(view?.story.slice(-2).map(({ kind, reason }) => [kind, reason])).toEqual([
      ["said", undefined],
      ["returned", "withdrawn"],
    ]);
  });

  it("does not leave after its party has withdrawn from the case", () => {
    const world = referred();
    world.writes("clerk", word(1));
    world.writes("mediator", { do: "raise", flag: "withdrawn" });
    expect(world.letGo("origin")).toEqual({ ok: false, refusal: { code: "case-closed" } });
    expect(kinds(world)).toEqual(["raise"]);
  });

  it("is in what its events make", () => {
    const world = referred();
    world.writes("inspector", word(1));
    expect(replay(complaint, world.log("host"))).toEqual(world.replica("host"));
  });
});

describe("an entry that waits for its reader", () => {
  const id = word(3).id;
  const item = { axis: "minors", title: "Guardians." };

  it("does not leave when it is retracted before, and nobody is told of it", () => {
    const world = new World(plenary, "2026-03-02T09:00:00Z");
    world.open("host");
    const meeting = { number: 3, on: "2026-05-04", place: "Rabat" };
    world.does("hostSecretary", { do: "step", step: "call", facts: { meeting } });
    world.deliverAll();
    world.writes("hostSecretary", { do: "contribute", list: "items", id, value: item });
    expect(world.replica("host").waiting).toMatchObject([{ to: "guest", act: "contribute", id }]);
    world.writes("hostSecretary", { do: "retract", list: "items", id });
    expect([world.wire, world.replica("host").waiting]).toEqual([[], []]);
    world.deliverAll();
    expect(world.replica("guest").lists).toEqual({});
  });

  it("is one that was made before the others knew of the case, too: they get it when it is read", () => {
    const world = new World(plenary, "2026-03-02T09:00:00Z");
    world.open("host");
    world.writes("hostSecretary", { do: "contribute", list: "items", id, value: item });
    const meeting = { number: 3, on: "2026-05-04", place: "Rabat" };
    world.writes("hostSecretary", { do: "step", step: "call", facts: { meeting } });
    expect(kinds(world)).toEqual(["step"]);
    world.letGo("host");
    world.deliverAll();
    expect(world.replica("guest").lists.items).toMatchObject([{ id, value: item }]);
  });
});

describe("while a suspension stands behind which a gate may be closed", () => {
  it("even what has no free text waits for a person, and the flag that lifts it goes before", () => {
    const world = referred();
    world.writes("inspector", { do: "raise", flag: "onHold" });
    world.writes("inspector", word(1));
    world.writes("inspector", { do: "lift", flag: "onHold" });
    world.letGo("host");
    expect(kinds(world)).toEqual(["raise", "lift", "message"]);
  });
});
