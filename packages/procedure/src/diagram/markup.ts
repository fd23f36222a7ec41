const characters: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in HTML, SVG and their attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => characters[character] ?? "");
}
