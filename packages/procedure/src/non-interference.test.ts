import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";
import type { Command } from "./case.ts";
import type { Category, Procedure } from "./definition.ts";
import { complaint } from "./fixtures/complaint.ts";
import { categoriesOf, contextAt } from "./fixtures/setting.ts";
import { project } from "./project.ts";
import { RandomPlay } from "./testing/random-play.ts";
import type { World } from "./testing/world.ts";
import type { Viewer } from "./view.ts";

const clerk: Viewer = {
  kind: "person",
  person: "amal",
  post: "origin-post",
  roles: ["clerk"],
  categories: categoriesOf("WORK_CLERK"),
};

const seenBy = (world: World, viewer: Viewer): string =>
  canonical(project(complaint, world.replica("origin"), world.log("origin"), viewer, contextAt(world.now)));

function referred(danger: string): World {
  const { world } = new RandomPlay(complaint, 1);
  world.open("origin");
  world.does("clerk", {
    do: "record",
    facts: { grievance: { theme: "pay", account: "Unpaid hours." }, site: "Farm 3" },
  });
  world.does("safety", { do: "record", facts: { danger } });
  return world;
}

describe("a gate that a colleague may not read", () => {
  it("shows nothing of itself: open, closed or never attested, the view is the same byte for byte", () => {
    const { world } = new RandomPlay(complaint, 1);
    world.open("origin");
    world.does("clerk", {
      do: "record",
      facts: { grievance: { theme: "pay", account: "Unpaid hours." }, site: "Farm 3" },
    });
    const never = seenBy(world, clerk);
    expect(seenBy(referred("none"), clerk)).toBe(never);
    expect(seenBy(referred("feared"), clerk)).toBe(never);
  });

  it("refuses with one word, and only when all that the colleague may read is met", () => {
    const step: Command = { do: "step", step: "refer" };
    expect(referred("feared").refusal("clerk", step)).toEqual({ code: "gate-not-met", hidden: true });
    const { world } = new RandomPlay(complaint, 1);
    world.open("origin");
    expect(world.refusal("clerk", step)).toEqual({ code: "condition-not-met", conditions: ["told"] });
    world.does("safety", { do: "record", facts: { danger: "feared" } });
    expect(world.refusal("clerk", step)).toEqual({ code: "condition-not-met", conditions: ["told"] });
  });

  it("refuses the second signature in the same words, whether it closed meanwhile or was taken back", () => {
    const signed = (danger: string | null) => {
      const world = referred("none");
      world.does("clerk", { do: "step", step: "refer" }, "amal");
      world.does("safety", { do: "record", facts: { danger } });
      return { view: seenBy(world, clerk), refusal: world.refusal("mediator", { do: "sign", step: "refer" }, "bruno") };
    };
    expect(signed(null)).toEqual(signed("feared"));
    expect(signed(null).refusal).toEqual({ code: "gate-not-met", hidden: true });
  });

  it("is taken back only while it stops nothing: closed, it is answered by whoever may", () => {
    const back: Command = { do: "record", facts: { danger: null } };
    expect(referred("feared").refusal("safety", back)).toEqual({ code: "gate-closed", about: { fact: "danger" } });
    const world = referred("none");
    expect(world.refusal("clerk", back)?.code).toBe("missing-right");
    world.does("safety", back);
    expect(world.replica("origin").facts.danger).toMatchObject({ value: null, lapsed: true });
    expect(world.refusal("safety", back)?.code).toBe("nothing-to-record");
    expect(world.refusal("clerk", { do: "record", facts: { site: null } })?.code).toBe("invalid-fact");
  });

  it("shows nothing of who else one is: what is written down in one go stands under the role that wrote it", () => {
    const recorded = (facts: Readonly<Record<string, string>>) => {
      const { world } = new RandomPlay(complaint, 1);
      world.open("origin");
      const both = world.actor(["clerk", "safety"], "amal");
      world.act(both, { do: "record", facts });
      return seenBy(world, clerk);
    };
    expect(recorded({ danger: "feared", site: "Farm 3" })).toBe(recorded({ site: "Farm 3" }));
  });

  it("names the gate to the one who may read it", () => {
    const world = referred("feared");
    const both = world.actor(["clerk", "safety"]);
    const outcome = world.act(both, { do: "step", step: "refer" });
    expect(outcome.ok ? undefined : outcome.refusal).toEqual({ code: "condition-not-met", conditions: ["safe"] });
  });

  it("looks the same when it raises the flag and when a person raises it for an ordinary cause", () => {
    const sent = () => {
      const world = referred("none");
      world.does("clerk", { do: "step", step: "refer" }, "amal");
      world.does("mediator", { do: "sign", step: "refer" }, "bruno");
      world.deliverAll();
      world.now = "2026-03-03T10:12:00Z";
      return world;
    };
    const ordinary = sent();
    ordinary.does("mediator", { do: "raise", flag: "onHold", cause: "travel" });
    const gate = sent();
    gate.does("safety", { do: "record", facts: { danger: "feared" } });
    expect(gate.replica("origin").flags.onHold).toBeDefined();
    expect(seenBy(gate, clerk)).toBe(seenBy(ordinary, clerk));
    // The other State gets the same envelope, at the time of its batch.
    const crossing = (world: World) => canonical(world.dispatched.at(-1));
    expect(crossing(gate)).toBe(crossing(ordinary));
    expect(gate.dispatched.at(-1)).toMatchObject({
      leaves: "in-batches",
      crossing: { core: { at: "2026-03-03T11:00:00Z" } },
    });
  });

  it("names no office while its party has made no step: not that of whoever wrote the fact down", () => {
    const { danger } = complaint.facts;
    const { refer } = complaint.steps;
    const theirs = {
      ...complaint,
      facts: { ...complaint.facts, danger: { ...danger, owner: "host", by: ["inspector"] } },
      steps: { ...complaint.steps, refer: { ...refer, when: ["told"], lapses: [] } },
      walls: [],
    } as Procedure;
    const crossing = (post: string, command: Command) => {
      const { world } = new RandomPlay(theirs, 1);
      world.open("origin");
      world.does("clerk", { do: "record", facts: { grievance: { theme: "pay", account: "Unpaid hours." } } });
      world.does("clerk", { do: "step", step: "refer" }, "amal");
      world.does("mediator", { do: "sign", step: "refer" }, "bruno");
      world.deliverAll();
      world.act({ person: "p", post, roles: ["inspector"] }, command);
      return canonical(world.dispatched.at(-1));
    };
    expect(crossing("shelter", { do: "record", facts: { danger: "feared" } })).toBe(
      crossing("inspectorate", { do: "raise", flag: "onHold", cause: "staff" }),
    );
  });

  it("stays unseen over random plays that differ only in it", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const plays = (["none", "feared"] as const).map((value) => twin(seed, value));
      const [one, other] = plays.map(({ world }) => seenBy(world, clerk));
      expect(one, `seed ${seed}`).toBe(other);
    }
  });
});

/** The same play, except for what the safety officer records before anything is sent; the referral waits on it, so none is made. */
function twin(seed: number, danger: "none" | "feared"): RandomPlay {
  const play = new RandomPlay(complaint, seed);
  const { world } = play;
  world.open("origin");
  for (let turn = 0; turn < 40; turn++) {
    world.now = Temporal.Instant.from(world.now).add({ minutes: 7 }).toString();
    if (play.next() < 0.2) {
      world.act(world.actor("safety"), { do: "record", facts: { danger } });
      continue;
    }
    const command = play.command("origin");
    const touches = (command.do === "step" || command.do === "sign") && "step" in command;
    const hidden = command.do === "record" && "danger" in command.facts;
    if (!touches && !hidden) world.act(world.actor(["clerk", "mediator"], play.pick(["amal", "bruno"])), command);
  }
  return play;
}

describe("a case hidden from a role", () => {
  it("does not exist for the employer, who has no part and no category in it", () => {
    const world = referred("none");
    const employer: Viewer = {
      kind: "person",
      person: "e",
      post: "farm",
      roles: [],
      categories: categoriesOf("WORK_OFFER") as readonly Category[],
    };
    expect(project(complaint, world.replica("origin"), world.log("origin"), employer, contextAt(world.now))).toBeNull();
  });

  it("keeps the worker's name from the other State: it never crosses", () => {
    const world = referred("none");
    world.does("clerk", { do: "record", facts: { worker: { name: "Karim Naciri", birth: "1990-XX-XX" } } });
    world.does("clerk", { do: "step", step: "refer" }, "amal");
    world.does("mediator", { do: "sign", step: "refer" }, "bruno");
    world.deliverAll();
    expect(canonical(world.dispatched)).not.toContain("Naciri");
    expect(Object.keys(world.replica("host").facts).sort()).toEqual(["grievance", "site"]);
  });
});
