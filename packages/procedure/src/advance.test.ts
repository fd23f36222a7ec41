import { describe, expect, it } from "vitest";
import { adopt, endClock } from "./advance.ts";
import type { Command, Json } from "./case.ts";
import { complaint } from "./fixtures/complaint.ts";
import { plenary } from "./fixtures/plenary.ts";
import { hashOf } from "./hash.ts";
import { World } from "./testing/world.ts";

const grievance = { theme: "pay", account: "Unpaid hours." };

function complaining(): World {
  const world = new World(complaint);
  world.open("origin");
  return world;
}

function ready(): World {
  const world = complaining();
  world.does("clerk", { do: "record", facts: { grievance, site: "Farm 3" } });
  world.does("safety", { do: "record", facts: { danger: "none" } });
  return world;
}

function referred(): World {
  const world = ready();
  world.does("clerk", { do: "step", step: "refer" }, "amal");
  world.does("mediator", { do: "sign", step: "refer" }, "bruno");
  world.deliverAll();
  return world;
}

const refer: Command = { do: "step", step: "refer" };

describe("a step that needs two people", () => {
  it("stays at home until the second has signed", () => {
    const world = ready();
    world.does("clerk", refer, "amal");
    expect(world.replica("origin")).toMatchObject({
      state: "received",
      sent: false,
      prepared: [{ step: "refer", person: "amal" }],
    });
    expect(world.wire).toEqual([]);
    world.does("mediator", { do: "sign", step: "refer" }, "bruno");
    expect(world.replica("origin")).toMatchObject({ state: "withInspectorate", sent: true, prepared: [] });
    expect(world.wire).toHaveLength(1);
  });

  it("refuses the same person twice (F6), whatever roles that person holds", () => {
    const world = ready();
    const both = world.actor(["clerk", "mediator"], "amal");
    expect(world.act(both, refer).ok).toBe(true);
    const outcome = world.act(both, { do: "sign", step: "refer" });
    expect(outcome).toEqual({ ok: false, refusal: { code: "same-person" } });
  });

  it("is read again at the second signature: what changed meanwhile counts", () => {
    const world = ready();
    world.does("clerk", refer, "amal");
    world.does("safety", { do: "record", facts: { danger: "feared" } });
    expect(world.refusal("mediator", { do: "sign", step: "refer" }, "bruno")?.code).toBe("gate-not-met");
    expect(world.replica("origin").state).toBe("received");
  });

  it("loses its first signature when something that it carries changes", () => {
    const world = ready();
    world.does("clerk", refer, "amal");
    world.does("clerk", { do: "record", facts: { site: "Farm 4" } });
    expect(world.refusal("mediator", { do: "sign", step: "refer" }, "bruno")?.code).toBe("not-prepared");
  });

  it("can be taken back by those who may sign it", () => {
    const world = ready();
    world.does("clerk", refer, "amal");
    world.does("mediator", { do: "unprepare", step: "refer" });
    expect(world.replica("origin").prepared).toEqual([]);
  });
});

describe("a command that may not be", () => {
  const cases: readonly (readonly [string, string, Command, string])[] = [
    ["a step that is not there", "clerk", { do: "step", step: "constructor" }, "unknown-step"],
    ["a fact that is not there", "clerk", { do: "record", facts: { __proto__x: 1 } }, "unknown-fact"],
    [
      "a fact of another party",
      "clerk",
      { do: "record", facts: { outcome: { code: "remedy", reasons: "x" } } },
      "not-owner",
    ],
    ["a fact of another role", "clerk", { do: "record", facts: { danger: "none" } }, "missing-right"],
    [
      "a fact out of shape",
      "clerk",
      { do: "record", facts: { grievance: { theme: "weather", account: "x" } } },
      "invalid-fact",
    ],
    [
      "a fact with a field too many",
      "clerk",
      { do: "record", facts: { grievance: { ...grievance, asylum: "x" } } },
      "invalid-fact",
    ],
    ["nothing at all", "clerk", { do: "record", facts: {} }, "nothing-to-record"],
    ["a step of another role", "safety", refer, "missing-right"],
    [
      "a fact that the step does not take",
      "clerk",
      { do: "step", step: "refer", facts: { site: "x" } },
      "unexpected-fact",
    ],
    ["a reason where none is asked", "clerk", { do: "step", step: "refer", reason: "because" }, "unknown-reason"],
    ["a signature before there is one", "mediator", { do: "sign", step: "refer" }, "not-prepared"],
    ["an unknown flag", "clerk", { do: "raise", flag: "nothing" }, "unknown-flag"],
    ["a flag of other roles", "clerk", { do: "raise", flag: "withdrawn" }, "missing-right"],
    ["a cause that is not listed", "clerk", { do: "raise", flag: "onHold", cause: "asylum" }, "unknown-reason"],
    ["lifting what is not up", "clerk", { do: "lift", flag: "onHold" }, "not-raised"],
    [
      "a word before the case is shared",
      "clerk",
      { do: "message", message: "word", id: "00000000-0000-4000-8000-000000000001", value: { text: "x" } },
      "not-shared-yet",
    ],
    ["an unknown message", "clerk", { do: "message", message: "x", id: "x", value: null }, "unknown-message"],
  ];
  it.each(cases)("%s is refused by its code", (_, role, command, code) => {
    const world = complaining();
    world.does("clerk", { do: "record", facts: { grievance } });
    const before = world.replica("origin");
    expect(world.refusal(role, command)?.code).toBe(code);
    expect(world.replica("origin")).toBe(before);
  });

  it("is refused out of turn, and in the wrong state", () => {
    const world = referred();
    expect(world.refusal("clerk", refer)?.code).toBe("wrong-turn");
    world.does("inspector", { do: "step", step: "askMore", reason: "site" });
    world.deliverAll();
    expect(world.refusal("mediator", { do: "step", step: "close" })?.code).toBe("wrong-state");
  });

  it("is refused on a closed case", () => {
    const world = referred();
    world.does("mediator", { do: "raise", flag: "withdrawn" });
    expect(world.replica("origin").closed).toMatchObject({ how: "withdrawn" });
    expect(world.refusal("clerk", { do: "record", facts: { site: "x" } })?.code).toBe("case-closed");
    expect(world.refusal("mediator", { do: "lift", flag: "withdrawn" })?.code).toBe("case-closed");
    world.deliverAll();
    expect(world.replica("host").gone).toEqual(["origin"]);
  });
});

describe("an attestation", () => {
  it("is used up by the step that it opened, and must be given again at the next", () => {
    const world = referred();
    expect(world.replica("origin").facts.danger).toMatchObject({ lapsed: true });
    world.does("inspector", { do: "step", step: "askMore", reason: "theme" });
    world.deliverAll();
    expect(world.refusal("clerk", refer)?.code).toBe("gate-not-met");
    world.does("safety", { do: "record", facts: { danger: "none" } });
    world.does("clerk", refer, "amal");
  });
});

describe("a flag raised by a gate that turns false", () => {
  it("goes up in the same step once the case is shared, and only a person lifts it", () => {
    const world = referred();
    world.does("safety", { do: "record", facts: { danger: "feared" } });
    expect(world.replica("origin").flags.onHold).toHaveProperty("origin");
    world.does("safety", { do: "record", facts: { danger: "none" } });
    expect(world.replica("origin").flags.onHold).toHaveProperty("origin");
    world.does("mediator", { do: "lift", flag: "onHold" });
    expect(world.replica("origin").flags.onHold).toBeUndefined();
  });

  it("does not go up on a draft: nobody is told of one", () => {
    const world = ready();
    world.does("safety", { do: "record", facts: { danger: "feared" } });
    expect(world.replica("origin").flags).toEqual({});
    expect(world.wire).toEqual([]);
  });

  it("goes up too when another case of the person has recorded the fact", () => {
    const world = referred();
    const onFile = {
      ...complaint,
      facts: { ...complaint.facts, danger: { ...complaint.facts.danger, file: "person" } },
    } as typeof complaint;
    const by = { person: "someone", post: "elsewhere", role: "safety" };
    const outcome = adopt(onFile, world.replica("origin"), by, { danger: { value: "feared" } }, world.context());
    expect(outcome).toMatchObject({ ok: true, replica: { flags: { onHold: {} } } });
  });
});

describe("internal steps", () => {
  it("move a private state at any time, and nothing of it crosses", () => {
    const world = referred();
    expect(
      world.refusal("inspector", {
        do: "step",
        step: "answer",
        facts: { outcome: { code: "remedy", reasons: "Paid." } },
      }),
    ).toMatchObject({
      code: "condition-not-met",
      conditions: ["visited"],
    });
    world.does("inspector", { do: "internal", step: "assign" });
    world.does("inspector", { do: "internal", step: "visit" });
    expect(world.wire).toEqual([]);
    expect(world.replica("host").internal).toBe("visited");
    world.does("inspector", { do: "step", step: "answer", facts: { outcome: { code: "remedy", reasons: "Paid." } } });
    world.deliverAll();
    expect(world.replica("origin")).toMatchObject({ state: "answered", internal: null });
  });
});

describe("free text", () => {
  it("is named to be screened and read, wherever it leaves", () => {
    const world = referred();
    const [step] = world.dispatched;
    expect(step?.screen).toEqual([{ pointer: "/facts/grievance/account", kind: "text", category: "N" }]);
    world.does("clerk", {
      do: "message",
      message: "word",
      id: "00000000-0000-4000-8000-000000000001",
      value: { text: "Any news?" },
    });
    expect(world.dispatched.at(-1)?.screen).toEqual([{ pointer: "/value/text", kind: "text", category: "N" }]);
  });

  it("said twice by one id is said once; another word by that id is refused", () => {
    const world = referred();
    const word = (text: string): Command => ({
      do: "message",
      message: "word",
      id: "00000000-0000-4000-8000-000000000001",
      value: { text },
    });
    world.does("clerk", word("Any news?"));
    const version = world.replica("origin").version;
    world.does("clerk", word("Any news?"));
    expect(world.replica("origin").version).toBe(version);
    expect(world.refusal("clerk", word("Hello"))?.code).toBe("repeated-id");
  });
});

describe("both parties agree on a text", () => {
  const meeting: Json = { number: 8, on: "2026-06-01", place: "Rabat" };

  it("one after the other; what is accepted is what was proposed", () => {
    const world = new World(plenary);
    world.open("host");
    world.does("hostSecretary", { do: "step", step: "call", facts: { meeting } });
    world.deliverAll();
    const agenda = ["Files", "Minors"];
    world.does("hostSecretary", { do: "step", step: "proposeAgenda", facts: { agenda } });
    world.deliverAll();
    const accept = (hash: string): Command => ({
      do: "step",
      step: "acceptAgendaByGuest",
      facts: { agendaAcceptedByGuest: hash },
    });
    expect(world.refusal("guestSecretary", accept(hashOf(["Files"])))?.code).toBe("not-what-was-proposed");
    world.does("guestSecretary", { do: "step", step: "declineAgendaByGuest", reason: "item-missing" });
    world.deliverAll();
    world.does("hostSecretary", { do: "step", step: "proposeAgenda", facts: { agenda: [...agenda, "Figures"] } });
    world.deliverAll();
    world.does("guestSecretary", accept(hashOf([...agenda, "Figures"])));
    world.deliverAll();
    expect(world.replica("host").state).toBe("convened");
    expect(world.replica("guest").state).toBe("convened");
  });

  it("contributions of both cross at any time, notes at home never", () => {
    const world = new World(plenary);
    world.open("host");
    const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
    const item = { axis: "minors", title: "Files" };
    world.does("hostSecretary", { do: "contribute", list: "items", id: id(1), value: item });
    world.does("hostSecretary", { do: "contribute", list: "notes", id: id(2), value: "Not yet." });
    expect(world.wire).toEqual([]);
    world.does("hostSecretary", { do: "step", step: "call", facts: { meeting } });
    world.deliverAll();
    world.does("guestSecretary", { do: "contribute", list: "items", id: id(3), value: item });
    world.does("hostSecretary", { do: "retract", list: "items", id: id(1) });
    world.deliverAll();
    for (const party of ["host", "guest"]) {
      expect(world.replica(party).lists.items?.map((entry) => [entry.by, entry.retracted ?? false])).toEqual([
        ["host", true],
        ["guest", false],
      ]);
    }
    expect(world.replica("guest").lists.notes).toBeUndefined();
    expect(world.refusal("guestSecretary", { do: "retract", list: "items", id: id(1) })?.code).toBe("not-owner");
  });
});

describe("the end of a clock", () => {
  it("moves nothing; it is noted once, after the last moment", () => {
    const world = referred();
    const due = world.replica("origin").clocks.followUp?.due ?? "";
    expect(endClock(complaint, world.replica("origin"), "followUp", world.context())).toMatchObject({ ok: false });
    world.now = Temporal.Instant.from(due).add({ minutes: 1 }).toString();
    const outcome = endClock(complaint, world.replica("origin"), "followUp", world.context());
    expect(outcome).toMatchObject({
      ok: true,
      events: [{ kind: "clock-ended" }],
      dispatches: [],
      replica: { state: "withInspectorate" },
    });
  });
});
