/** Building HTML so that nothing unescaped can get in: what is interpolated is text unless it was built here. */
import { escaped } from "../diagram/markup.ts";

export interface Html {
  readonly html: string;
}

type Part = string | number | Html | undefined | readonly Part[];

/** A template whose values are escaped; lists are joined, `undefined` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((text, piece, index) => text + render(parts[index - 1]) + piece) };
}

function render(part: Part): string {
  if (part === undefined) {
    return "";
  }
  if (typeof part === "string" || typeof part === "number") {
    return escaped(String(part));
  }
  return "html" in part ? part.html : part.map(render).join("");
}
