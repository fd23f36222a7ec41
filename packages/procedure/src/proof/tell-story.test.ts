import { describe, expect, it } from "vitest";
import { textKeys } from "../check/text-keys.ts";
import type { InternalMachine, Procedure } from "../definition.ts";
import { explore, type PromiseId, promises, type Shown } from "../explore/explore.ts";
import { complaint } from "../fixtures/complaint.ts";
import { wordsFrom } from "../page/words-from.ts";
import { type ToldBreach, tellBreach } from "./tell-story.ts";

const texts = Object.fromEntries(textKeys(complaint).map(({ key }) => [`complaint.${key}`, `‹${key}›`]));
const words = wordsFrom(texts);
const languages = ["fr", "ar", "en"] as const;

const { refer, answer } = complaint.steps;
const unguarded = { ...complaint, steps: { ...complaint.steps, refer: { ...refer, when: ["told"] } } } as Procedure;

const everything = ({ heading, reference, says, how, lines }: ToldBreach) =>
  [
    heading,
    reference,
    ...says,
    how,
    ...lines.flatMap(({ who, does, details, stands }) => [who, does, ...details, ...stands]),
  ].join("\n");

describe("the story of a safeguard that breaks", () => {
  const shown = explore(unguarded).walls.neverReferredInDanger as Shown;
  const told = (language: "fr" | "ar" | "en") =>
    tellBreach(unguarded, "wall:neverReferredInDanger", shown, words, language);

  it("says who does what, signed by whom, and where each side stands after it", () => {
    const { lines } = told("en");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      number: 1,
      party: "origin",
      who: "‹parties.origin› · ‹roles.clerk› or ‹roles.mediator› · second signature: ‹roles.mediator›",
      does: "‹steps.refer.done›",
      state: "withInspectorate",
      stands: ["‹parties.origin›: “‹states.withInspectorate›”", "‹parties.host›: knows nothing of it yet"],
    });
  });

  it("says what the party knew that mattered, and which condition the step leaves out", () => {
    const { details } = told("fr").lines[0] ?? { details: [] };
    expect(details).toContain("Savait à ce moment : ‹facts.danger.label› : aucune attestation en cours");
    expect(details).toContain("Cette étape ne demande pas : « ‹conditions.safe.title› »");
    expect(details.join()).not.toContain("grievance");
  });

  it("ends with the safeguard that is broken, and its row", () => {
    const { heading, reference } = told("en");
    expect(heading).toBe("Safeguard broken: ‹walls.neverReferredInDanger›");
    expect(reference).toBe("reference W7 · law");
  });

  it.each(languages)("is told wholly in %s, and shows no key", (language) => {
    const text = everything(told(language));
    expect(text).not.toMatch(/undefined|\b(?:steps|states|walls|facts)\.\w+(?!›)\b(?![^‹]*›)/u);
    if (language === "ar") expect(text.replace(/‹[^›]*›|W7/gu, "")).not.toMatch(/[A-Za-z]/u);
  });
});

describe("the story of a promise that does not hold", () => {
  const host = complaint.internal.host as InternalMachine;
  const steps = Object.fromEntries(Object.entries(host.steps).filter(([name]) => name !== "visit"));
  const neverVisited = { ...complaint, internal: { host: { ...host, steps } } } as Procedure;
  const found = explore(neverVisited).promises;

  it("leads to the state from which no end can be reached any more", () => {
    const { heading, lines } = tellBreach(neverVisited, "noDeadEnd", found.noDeadEnd, words, "en");
    expect(found.noDeadEnd.verdict).toBe("broken");
    expect(heading).toBe("Nobody has left, and no step leads to an end any more.");
    expect(lines.length).toBe(found.noDeadEnd.story?.lines.length);
  });

  it("names the steps that no run comes to", () => {
    const { says, lines } = tellBreach(neverVisited, "everyStep", found.everyStep, words, "en");
    expect(says).toEqual(["No run ever comes to: “‹steps.answer.do›”", "No run ever comes to: “‹steps.close.do›”"]);
    expect(lines).toEqual([]);
  });

  it("says who is left helpless by which deadline", () => {
    const { followUp } = complaint.clocks;
    const end = { effect: "permits", step: "escalate" } as const;
    const escalate = { ...refer, from: ["moreAsked"], when: ["silent"], carries: [], starts: [], takes: [] };
    const waiting = {
      ...complaint,
      clocks: { ...complaint.clocks, followUp: { ...followUp, end } },
      steps: { ...complaint.steps, answer, escalate },
    } as unknown as Procedure;
    const { silence } = explore(waiting).promises;
    expect(silence.verdict).toBe("broken");
    const told = tellBreach(waiting, "silence", silence, words, "en");
    expect(told.says[0]).toContain("‹parties.origin› waits for “‹clocks.followUp.title›” to end");
    expect(told.lines.at(-1)?.does).toBe("‹steps.refer.done›");
  });

  it.each(languages)("has its words in %s, whichever promise it is, and however it comes to it", (language) => {
    const letter = {
      kind: "step",
      by: "origin",
      to: "host",
      step: "refer",
      from: "received",
      into: "withInspectorate",
      brings: [],
    } as const;
    const left = { kind: "left", by: "origin", to: "host", flag: "withdrawn" } as const;
    const states = { origin: "received", host: null };
    const line = (deed: unknown, knew: unknown = []) => ({ party: "origin", deed, knew, states });
    const up = { party: "origin", means: { kind: "flag", flag: "onHold", owner: "host" }, value: "up" };
    const over = { party: "origin", means: { kind: "moment", clock: "followUp" }, value: "ended" };
    const lines = [
      line({ kind: "receive", letter, bare: false }, [up, over]),
      line({ kind: "receive", letter, bare: true }),
      line({ kind: "receive", letter: { kind: "void", by: "host", to: "origin", into: "received" }, bare: false }),
      line({ kind: "receive", letter: left, bare: false }),
      line({ kind: "refuse", letter }),
      line({ kind: "hear-refusal", letter, undone: true }),
      line({ kind: "hear-refusal", letter, undone: false }),
      line({ kind: "withdraw", letter }),
      line({ kind: "leave", flag: "withdrawn" }),
    ];
    const said = promises.map((what: PromiseId) => {
      const shown = { verdict: "broken", story: { what, lines } } as unknown as Shown;
      return tellBreach(complaint, what, shown, words, language);
    });
    expect(new Set(said.map(({ heading }) => heading)).size).toBe(promises.length);
    const does = said[0]?.lines.map((one) => one.does) ?? [];
    expect(new Set(does).size).toBe(lines.length);
    expect(said[0]?.lines[0]?.details[0]).toContain("‹flags.onHold.title›");
    expect(said[0]?.lines[0]?.details[0]).toContain("‹clocks.followUp.title›");
    for (const one of said) expect(everything(one)).not.toContain("undefined");
  });
});
