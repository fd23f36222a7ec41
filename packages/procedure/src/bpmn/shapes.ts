/** How much room each node needs: its shape, and a label under what is too small for one. */
import { textWidth, widest, wrap } from "../diagram/measure.ts";
import type { PlanNode } from "./plan.ts";

export interface Shape {
  /** Of the shape alone. */
  readonly width: number;
  readonly height: number;
  /** Of the label under it; a task bears its words itself. */
  readonly label?: { readonly width: number; readonly height: number };
}

/** Type sizes that viewers of BPMN use. */
const inside = 12;
const under = 11;
export const labelGap = 6;

export function shapeOf({ kind, name }: PlanNode): Shape {
  if (kind === "task") {
    const lines = wrap(name, inside, 128);
    return { width: Math.max(110, widest(lines, inside) + 22), height: Math.max(58, lines.length * 15 + 26) };
  }
  const size = kind === "gateway" ? 44 : 36;
  if (name === "") return { width: size, height: size };
  const lines = wrap(name, under, 84);
  const width = Math.max(...lines.map((line) => textWidth(line, under))) + 8;
  return { width: size, height: size, label: { width, height: lines.length * 14 + 2 } };
}

/** Shape and label together. */
export function roomOf({ width, height, label }: Shape): { readonly width: number; readonly height: number } {
  return { width: Math.max(width, label?.width ?? 0), height: height + (label ? labelGap + label.height : 0) };
}
