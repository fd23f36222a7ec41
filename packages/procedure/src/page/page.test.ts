import { describe, expect, it } from "vitest";
import { validBut } from "../check/testing/valid.ts";
import { textKeys } from "../check/text-keys.ts";
import { mayRead } from "../fixtures/setting.ts";
import { page } from "./page.ts";
import { wordsFrom } from "./words-from.ts";

const valid = validBut();
const texts = Object.fromEntries(textKeys(valid).map(({ key }) => [`small-question.${key}`, `‹${key}›`]));
const words = wordsFrom(texts);
const { html } = page(valid, words, "fr", { mayRead });

/** Elements opened and not closed, or closed in another order. */
function unbalanced(markup: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = "", , alone] of markup.matchAll(/<(\/?)([a-z0-9]+)([^>]*?)(\/?)>/gu)) {
    if (!close && !alone) {
      open.push(name);
    } else if (close && open.pop() !== name) {
      return [`</${name}>`];
    }
  }
  return open;
}

describe("the plain-language page of a procedure", () => {
  it("tells everything that the procedure has words for", () => {
    const silent = textKeys(valid).filter(({ key }) => !html.includes(`‹${key}›`));
    // Short names, buttons, links, story lines, values and private states belong to other screens.
    const elsewhere =
      /^(states-short|links\.|flags.*(raise|lift|raised|lifted|causes)|(messages|lists).*\.do$|.*\.done$|.*\.due$|facts.*(fields|values)|internal.*states)/u;
    expect(silent.filter(({ key }) => !elsewhere.test(key))).toEqual([]);
  });

  it("says what crosses apart from what never does", () => {
    const [, crosses = "", rest = ""] = html.split(/<section class="procedure-(?:crosses|never)"/u);
    expect(crosses).toContain("‹facts.person.label›");
    expect(crosses).not.toContain("‹facts.gate.label›");
    expect(rest).toContain("‹facts.gate.label›");
    expect(rest.split("</section>")[0]).not.toContain("‹facts.person.label›");
  });

  it("gives every gate, clock and safeguard its row and its tag", () => {
    expect(html.match(/class="basis"/gu)?.length).toBeGreaterThanOrEqual(4 + 1 + 1 + 3);
    expect(html).toContain("choix de ce projet");
  });

  it("is well formed, with neither script nor style", () => {
    expect(unbalanced(html)).toEqual([]);
    expect(html).not.toMatch(/<script|style=|<style|on[a-z]+=/u);
  });

  it("has every anchor that it links to", () => {
    const ids = new Set([...html.matchAll(/id="([^"]+)"/gu)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });

  it("escapes whatever the words or the data hold", () => {
    const hostile = page(
      validBut((draft) => {
        draft.since = `"><script>`;
        Object.assign(draft.walls[0] ?? {}, { row: "<img src=x onerror=alert(1)>" });
      }),
      () => `<script>alert("x")</script>`,
      "en",
      { mayRead },
    ).html;
    expect(hostile).not.toContain("<script");
    expect(hostile).not.toContain("<img");
    expect(unbalanced(hostile)).toEqual([]);
  });

  it("reads from right to left in Arabic, with its own headings", () => {
    const arabic = page(valid, words, "ar", { mayRead }).html;
    expect(arabic).toContain('lang="ar" dir="rtl"');
    expect(arabic).toContain("ما لا يعبر أبدًا");
    expect(arabic).toContain("1 يناير 2026");
  });

  it("falls back to the key, then, where a text is missing", () => {
    expect(page(valid, (key) => key, "en", { mayRead }).html).toContain("steps.ask.do");
  });
});

describe("looking up words", () => {
  it("prefers the procedure's own text to the common one", () => {
    const look = wordsFrom({ "common.states.asked": "common", "small.states.asked": "own", "common.title": "t" });
    expect([look("small.states.asked"), look("other.states.asked"), look("other.x")]).toEqual([
      "own",
      "common",
      "other.x",
    ]);
  });
});
