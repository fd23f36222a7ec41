import { describe, expect, it } from "vitest";
import { type Draft, findingsOf, pathsOf } from "../testing/valid.ts";

const code = "unknown-reference";

/** Each kind of name, misspelt once. */
const slips: readonly [string, string, (draft: Draft) => void, string][] = [
  [
    "state",
    "nowhere",
    (d) => {
      d.initial = "nowhere";
    },
    "/initial",
  ],
  [
    "party",
    "nobody",
    (d) => {
      d.states.asked = { turn: "nobody", final: false };
    },
    "/states/asked/turn",
  ],
  [
    "party",
    "nobody",
    (d) => {
      Object.assign(d.roles.clerk ?? {}, { party: "nobody" });
    },
    "/roles/clerk/party",
  ],
  [
    "party",
    "nobody",
    (d) => {
      Object.assign(d.facts.person ?? {}, { owner: "nobody" });
    },
    "/facts/person/owner",
  ],
  [
    "role",
    "chief",
    (d) => {
      d.facts.person?.by.push("chief");
    },
    "/facts/person/by/1",
  ],
  [
    "party",
    "third",
    (d) => {
      Object.assign(d.facts.person ?? {}, { recipients: ["third"] });
    },
    "/facts/person/recipients/0",
  ],
  [
    "party",
    "third",
    (d) => {
      d.lists.pieces?.owners.push("third");
    },
    "/lists/pieces/owners/2",
  ],
  [
    "state",
    "gone",
    (d) => {
      d.steps.ask?.from.push("gone");
    },
    "/steps/ask/from/1",
  ],
  [
    "state",
    "gone",
    (d) => {
      Object.assign(d.steps.ask ?? {}, { to: "gone" });
    },
    "/steps/ask/to",
  ],
  [
    "party",
    "third",
    (d) => {
      Object.assign(d.steps.ask ?? {}, { by: "third" });
    },
    "/steps/ask/by",
  ],
  [
    "role",
    "chief",
    (d) => {
      d.steps.ask?.second.push("chief");
    },
    "/steps/ask/second/1",
  ],
  [
    "condition",
    "sunny",
    (d) => {
      d.steps.ask?.when.push("sunny");
    },
    "/steps/ask/when/1",
  ],
  [
    "fact",
    "colour",
    (d) => {
      d.steps.ask?.takes.push("colour");
    },
    "/steps/ask/takes/1",
  ],
  [
    "fact",
    "colour",
    (d) => {
      d.steps.ask?.carries.push("colour");
    },
    "/steps/ask/carries/1",
  ],
  [
    "fact",
    "colour",
    (d) => {
      d.steps.ask?.lapses.push("colour");
    },
    "/steps/ask/lapses/1",
  ],
  [
    "party",
    "third",
    (d) => {
      Object.assign(d.steps.ask ?? {}, { withholds: { third: [] } });
    },
    "/steps/ask/withholds/third",
  ],
  [
    "fact",
    "colour",
    (d) => {
      Object.assign(d.steps.ask ?? {}, { agrees: { proposal: "colour", with: "person" } });
    },
    "/steps/ask/agrees/proposal",
  ],
  [
    "clock",
    "sand",
    (d) => {
      d.steps.ask?.starts.push("sand");
    },
    "/steps/ask/starts/1",
  ],
  [
    "internal-state",
    "gone",
    (d) => {
      Object.assign(d.internal.asking?.steps.remind ?? {}, { to: "gone" });
    },
    "/internal/asking/steps/remind/to",
  ],
  [
    "internal-state",
    "gone",
    (d) => {
      Object.assign(d.internal.asking ?? {}, { initial: "gone" });
    },
    "/internal/asking/initial",
  ],
  [
    "condition",
    "sunny",
    (d) => {
      d.flags.suspended?.raisedIfFalse.push("sunny");
    },
    "/flags/suspended/raisedIfFalse/1",
  ],
  [
    "role",
    "chief",
    (d) => {
      d.messages.word?.second.push("chief");
    },
    "/messages/word/second/2",
  ],
  [
    "party",
    "third",
    (d) => {
      Object.assign(d.clocks.reply ?? {}, { scope: "third" });
    },
    "/clocks/reply/scope",
  ],
  [
    "flag",
    "red",
    (d) => {
      d.clocks.reply?.pausedBy.flags.push("red");
    },
    "/clocks/reply/pausedBy/flags/1",
  ],
  [
    "internal-step",
    "sigh",
    (d) => {
      Object.assign(d.clocks.reply ?? {}, { end: { effect: "permits", internal: "sigh" } });
    },
    "/clocks/reply/end/internal",
  ],
  [
    "role",
    "chief",
    (d) => {
      Object.assign(d.clocks.reply ?? {}, { end: { effect: "escalate", to: ["chief"] } });
    },
    "/clocks/reply/end/to/0",
  ],
  [
    "fact",
    "colour",
    (d) => {
      Object.assign(d.clocks.reply ?? {}, { length: { until: ["colour"] } });
    },
    "/clocks/reply/length/until",
  ],
  [
    "party",
    "third",
    (d) => {
      Object.assign(d.links.sibling ?? {}, { party: "third" });
    },
    "/links/sibling/party",
  ],
  [
    "step",
    "fly",
    (d) => {
      d.walls[0]?.at.push("fly");
    },
    "/walls/0/at/1",
  ],
  [
    "internal-step",
    "sigh",
    (d) => {
      d.walls[0]?.at.push("internal:sigh");
    },
    "/walls/0/at/1",
  ],
  [
    "fact",
    "colour",
    (d) => {
      Object.assign(d.conditions.clear ?? {}, { guard: { held: ["colour"] } });
    },
    "/conditions/clear/guard/held",
  ],
  [
    "field",
    "person.shoe",
    (d) => {
      Object.assign(d.conditions.clear ?? {}, { guard: { any: [{ held: ["person", "shoe"] }] } });
    },
    "/conditions/clear/guard/any/0/held",
  ],
  [
    "flag",
    "red",
    (d) => {
      Object.assign(d.conditions.clear ?? {}, { guard: { not: { raised: "red" } } });
    },
    "/conditions/clear/guard/not/raised",
  ],
  [
    "list",
    "lies",
    (d) => {
      Object.assign(d.conditions.clear ?? {}, { guard: { count: ["lies", ">", 1] } });
    },
    "/conditions/clear/guard/count/0",
  ],
  [
    "link",
    "cousin",
    (d) => {
      Object.assign(d.conditions.clear ?? {}, { guard: { linked: ["cousin", ["closed"]] } });
    },
    "/conditions/clear/guard/linked/0",
  ],
  [
    "party",
    "third",
    (d) => {
      Object.assign(d.conditions.clear ?? {}, {
        guard: { compare: [{ now: true }, "<", { plus: [{ now: true }, "P1D"], zone: "third" }] },
      });
    },
    "/conditions/clear/guard/compare/2/zone",
  ],
];

describe("a name that nothing bears", () => {
  it("is not found in a valid definition", () => {
    expect(pathsOf(code)).toEqual([]);
  });

  it.each(slips)("is found for a %s called %s", (kind, name, slip, path) => {
    expect(findingsOf(code, slip)).toContainEqual({ rule: code, path, about: { kind, name } });
  });

  it("is found where it lies outside the definition, once the corridor is known", () => {
    const corridor = { rules: new Set(["C-OTHER"]), catalogue: new Set<string>(), procedures: new Set<string>() };
    const slip = (draft: Draft) => {
      Object.assign(draft.conditions.positive ?? {}, {
        guard: { compare: [{ now: true }, "<=", { after: [{ now: true }, "C-NOTICE"], calendar: "answering" }] },
      });
    };
    expect(pathsOf(code, slip, corridor)).toEqual([
      "/roles/clerk/catalogue",
      "/roles/reader/catalogue",
      "/roles/consul/catalogue",
      "/roles/deputy/catalogue",
      "/links/sibling/procedure",
      "/clocks/reply/length/rule",
      "/conditions/positive/guard/compare/2/after/1",
    ]);
  });

  it("is found even where the name is one that every object has", () => {
    expect(
      pathsOf(code, (draft) => {
        draft.steps.ask?.when.push("constructor");
      }),
    ).toEqual(["/steps/ask/when/1"]);
  });
});
