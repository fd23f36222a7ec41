import { describe, expect, it } from "vitest";
import { validBut } from "../check/testing/valid.ts";
import { explore } from "../explore/explore.ts";
import { tellBreach } from "../proof/tell-story.ts";
import { diagram } from "./diagram.ts";

const words = (key: string) => `${key.split(".").slice(1).join(" ")} <&>`;
const definition = validBut((draft) => Object.assign(draft.steps.ask ?? {}, { when: [] }));
const [what = "", shown] = Object.entries(explore(definition).walls).find(([, one]) => one.verdict === "broken") ?? [];

async function drawn(lang: "fr" | "ar" | "en", dir: "ltr" | "rtl") {
  if (!shown) throw new Error("Nothing is broken");
  const way = tellBreach(definition, `wall:${what}`, shown, words, lang);
  return { way, svg: await diagram(definition, words, { dir, lang, way }) };
}

describe("the way to what is broken, on the picture", () => {
  it("numbers every act, says in words where it breaks, and tells it below", async () => {
    const { way, svg } = await drawn("en", "ltr");
    expect(svg).toContain(`>✕ ${way.lines.length} · broken here<`);
    for (const { number } of way.lines) expect(svg).toContain(`>${number}.<`);
    expect(svg).toContain("Safeguard broken:");
    expect(svg).not.toMatch(/<&>|style=|<script/u);
  });

  it("is in the description of the picture, for who does not see it", async () => {
    const { way, svg } = await drawn("fr", "ltr");
    const description = /<desc [^>]*>([^<]*)<\/desc>/u.exec(svg)?.[1] ?? "";
    expect(description.startsWith("Garantie rompue")).toBe(true);
    expect(description).toContain(`${way.lines.length}. `);
    expect(description).toContain("mène à");
  });

  it("reads from right to left in Arabic", async () => {
    const { svg } = await drawn("ar", "rtl");
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain("الخرق هنا");
  });
});
