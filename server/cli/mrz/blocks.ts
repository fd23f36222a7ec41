import type { Terminal } from "../terminal.ts";

export interface Blocks {
  readonly add: (line: string) => void;
  /** Says what is left. */
  readonly end: () => void;
}

/** In characters. */
const most = 65_536;

/**
 * Lines are said many at a time: one write each takes longer than reading a zone. Nobody waits for a block to fill: what there is
 * goes out whenever the input has no more for now.
 */
export function inBlocks(terminal: Pick<Terminal, "out">): Blocks {
  let lines: string[] = [];
  let length = 0;
  let soon: NodeJS.Immediate | undefined;
  const end = () => {
    clearImmediate(soon);
    soon = undefined;
    if (lines.length > 0) terminal.out(lines.join("\n"));
    lines = [];
    length = 0;
  };
  const add = (line: string) => {
    lines.push(line);
    length += line.length;
    if (length >= most) end();
    else soon ??= setImmediate(end);
  };
  return { add, end };
}
