import { describe, expect, it } from "vitest";
import { validBut } from "../check/testing/valid.ts";
import { diagram } from "./diagram.ts";
import { layout, type PlacedBox } from "./layout.ts";
import { textWidth } from "./measure.ts";
import { picture, sizes } from "./picture.ts";

/** Words long enough to be broken, and with what must be escaped. */
const words = (key: string) =>
  key.includes("states-short") ? key : `${key.split(".").slice(1).join(" ")} <des mots & d’autres>`;
const size = { state: sizes.state, step: sizes.step, note: sizes.role };

const overlap = (a: PlacedBox, b: PlacedBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the picture of a procedure", () => {
  it("leaves every word room: no box over another, no text wider than its box", async () => {
    const { boxes, width, height } = await layout(picture(validBut(), words, { also: "aussi" }));
    expect(boxes).toHaveLength(7);
    for (const box of boxes) {
      expect(Math.max(...box.lines.map((line) => textWidth(line, size[box.kind])))).toBeLessThan(box.width);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      expect(boxes.filter((other) => other.id !== box.id && overlap(box, other))).toEqual([]);
    }
  });

  it("keeps each party's states on its shore", async () => {
    const { boxes } = await layout(picture(validBut(), words, { also: "aussi" }));
    const x = (state: string) => boxes.find(({ id }) => id === `state:${state}`)?.x ?? 0;
    expect(x("drafted")).toBeLessThan(x("asked"));
    expect(x("answered")).toBeLessThan(x("asked"));
  });

  it("joins every line to its state", async () => {
    const { boxes, lines } = await layout(picture(validBut(), words, { also: "aussi" }));
    for (const { points, to } of lines) {
      const goal = boxes.find(({ id }) => id === to);
      const end = points.at(-1);
      expect(goal && end && end.x >= goal.x && end.x <= goal.x + goal.width).toBe(true);
    }
  });

  it("says in words what it shows, escapes what it is given, and carries neither style nor script", async () => {
    const svg = await diagram(validBut(), words, { dir: "ltr", lang: "en" });
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-labelledby="diagram-small-question-title diagram-small-question-description"/u,
    );
    expect(svg).toContain("<title id=");
    expect(svg).toContain("leads to");
    expect(svg).toContain("&lt;des");
    expect(svg).not.toMatch(/<des |style=|<script|<style/u);
  });

  it("is the same whenever it is drawn", async () => {
    expect(await diagram(validBut(), words, { dir: "ltr" })).toBe(await diagram(validBut(), words, { dir: "ltr" }));
  });

  it("is mirrored for a page that reads from right to left", async () => {
    const svg = await diagram(validBut(), () => "كلمة", { dir: "rtl" });
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain("بيده الدور");
    const start = /<circle cx="([\d.]+)"[^>]*fill="var\(--paper/u.exec(svg)?.[1];
    const leftToRight = /<circle cx="([\d.]+)"[^>]*fill="var\(--paper/u.exec(
      await diagram(validBut(), () => "كلمة", { dir: "ltr" }),
    )?.[1];
    expect(Number(start)).toBeGreaterThan(Number(leftToRight));
  });

  it("gives a third party a third form, and draws what has no line in words", async () => {
    const three = validBut((draft) => {
      draft.parties.transit = { opens: false };
      draft.roles.guard = { party: "transit", catalogue: "TRA_BORDER" };
      draft.states.passing = { turn: "transit", final: false };
      const { answer } = draft.steps;
      if (answer) {
        Object.assign(draft.steps, {
          pass: { ...answer, from: ["asked"], to: "passing", carries: [], takes: [], when: [] },
          release: {
            ...answer,
            by: "transit",
            roles: ["guard"],
            from: ["passing"],
            to: "drafted",
            carries: [],
            takes: [],
          },
        });
      }
    });
    const svg = await diagram(three, words, { dir: "ltr", lang: "en" });
    expect(svg).toContain("var(--info, #295477)");
    expect(svg).toContain("↑ states drafted");
  });

  it("comes of any definition, even one without a single step", async () => {
    const bare = validBut((draft) => Object.assign(draft, { steps: {} }));
    expect(await diagram(bare, words, { dir: "ltr" })).toContain("</svg>");
  });
});
