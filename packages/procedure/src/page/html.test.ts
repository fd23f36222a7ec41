import { describe, expect, it } from "vitest";
import { html } from "./html.ts";

describe("markup", () => {
  it("escapes every text that it is given, in elements and in attributes", () => {
    const nasty = `<b>"'&`;
    expect(html`<p title="${nasty}">${nasty}</p>`.html).toBe(
      '<p title="&lt;b&gt;&quot;&#39;&amp;">&lt;b&gt;&quot;&#39;&amp;</p>',
    );
  });

  it("keeps what it built itself, joins lists and leaves out what is not there", () => {
    expect(html`<ul>${["a", "b"].map((item) => html`<li>${item}</li>`)}${undefined}</ul>`.html).toBe(
      "<ul><li>a</li><li>b</li></ul>",
    );
  });
});
