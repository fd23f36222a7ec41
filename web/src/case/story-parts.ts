import type { StoryLine } from "./story-line.ts";

/** A line of the story, or several of our own house in a row, folded into one. */
export type StoryPart =
  | { readonly kind: "line"; readonly line: StoryLine }
  | { readonly kind: "fold"; readonly lines: readonly StoryLine[] };

const fewest = 3;

/** What stayed at home between two crossings is one chapter: the thread is what one looks for first. */
export function storyParts(lines: readonly StoryLine[]): readonly StoryPart[] {
  const parts: StoryPart[] = [];
  let home: StoryLine[] = [];
  const close = () => {
    if (home.length >= fewest) parts.push({ kind: "fold", lines: home });
    else parts.push(...home.map((line) => ({ kind: "line" as const, line })));
    home = [];
  };
  for (const line of lines) {
    const side = home[0]?.item.by;
    if (line.item.home && (side === undefined || side === line.item.by)) {
      home.push(line);
      continue;
    }
    close();
    if (line.item.home) home.push(line);
    else parts.push({ kind: "line", line });
  }
  close();
  return parts;
}
