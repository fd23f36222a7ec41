/** A way through a procedure, marked on its picture: each act numbered where it is done, and told below in the same order. */
import type { Procedure } from "../definition.ts";
import type { ToldBreach, ToldLine } from "../proof/tell-story.ts";
import { colour } from "./draw.ts";
import type { Placed, PlacedBox } from "./layout.ts";
import { escaped } from "./markup.ts";
import { textWidth, wrap } from "./measure.ts";

const danger = { edge: "var(--overdue, #982b1c)", soft: "var(--overdue-soft, #f8e2db)" } as const;
const size = 12;
const height = 20;

/** Where an act is marked: at its step, or at the state in which its party then stands. */
export interface Marked {
  readonly line: ToldLine;
  readonly box: string;
}

export function marksOf({ initial, steps }: Procedure, lines: readonly ToldLine[]): readonly Marked[] {
  return lines.map((line) => {
    const { deed, state } = line;
    const drawn = deed.kind === "step" && Object.hasOwn(steps, deed.step);
    return { line, box: drawn ? `step:${deed.step}` : `state:${state ?? initial}` };
  });
}

/** Lines of the picture that the way follows, under everything else; a step taken where only a note names it: by the note's. */
export function drawUnder({ lines }: Placed, marks: readonly Marked[]): string {
  const taken = new Set(
    marks.flatMap(({ line: { deed } }) => {
      if (deed.kind !== "step") return [];
      const into = lines.find(({ id }) => id === `into:${deed.step}`);
      const drawn = into?.from === `state:${deed.from}` ? into.id : `line:note:${deed.from}`;
      return [drawn, `out:${deed.step}`];
    }),
  );
  return lines
    .filter(({ id }) => taken.has(id))
    .map(({ points }) => {
      const way = points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(" ");
      return `<polyline points="${way}" fill="none" stroke="${danger.soft}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/>`;
    })
    .join("");
}

/** Numbers over the boxes: round for a step that crosses, square for what is done at home or by a server; the last says so in words. */
export function drawMarks(placed: Placed, marks: readonly Marked[], here: string, rightToLeft: boolean): string {
  const byBox = Map.groupBy(marks, ({ box }) => box);
  const last = marks.at(-1);
  return placed.boxes
    .map((box) => {
      const own = byBox.get(box.id) ?? [];
      const before = own.filter((one) => one !== last);
      const labels = [
        ...(before.length > 0 ? [{ says: numbers(before.map(({ line }) => line.number)), end: false }] : []),
        ...(last && own.includes(last) ? [{ says: `✕ ${last.line.number} · ${here}`, end: true }] : []),
      ];
      return row(box, labels, rightToLeft);
    })
    .join("");
}

interface Label {
  readonly says: string;
  readonly end: boolean;
}

function row(box: PlacedBox, labels: readonly Label[], rightToLeft: boolean): string {
  const round = box.kind === "step";
  let along = -10;
  return labels
    .map(({ says, end }) => {
      const width = Math.max(height, textWidth(says, size, true) + 13);
      const x = Math.round(rightToLeft ? box.x + box.width - along - width : box.x + along);
      // A step's words begin at its upper edge, a state's well below.
      const y = Math.round(round ? box.y - height + 3 : box.y - height / 2);
      along += width + 4;
      const fill = end ? danger.edge : colour.paper;
      const ink = end ? "var(--paper, #fffdf9)" : danger.edge;
      return `<rect x="${x}" y="${y}" width="${Math.round(width)}" height="${height}" rx="${round ? height / 2 : 3}" fill="${fill}" stroke="${danger.edge}" stroke-width="1.75"/><text x="${Math.round(x + width / 2)}" y="${y + height / 2 + size * 0.35}" font-size="${size}" font-weight="700" text-anchor="middle" fill="${ink}">${escaped(says)}</text>`;
    })
    .join("");
}

/** Numbers in a row, neighbours drawn together: 1–3, 7; from left to right in any script. */
function numbers(list: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of list) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return `\u2066${runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ")}\u2069`;
}

/** The same in words below the picture. */
export function drawTold(
  told: ToldBreach,
  width: number,
  rightToLeft: boolean,
): { readonly svg: string; readonly height: number } {
  const leading = 21;
  const edge = 24;
  const indent = 34;
  const room = width - 2 * edge - indent;
  let y = 10;
  const text = (says: string, from: number, more: string) => {
    const x = rightToLeft ? width - edge - from : edge + from;
    return `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="14" ${more}>${escaped(says)}</text>`;
  };
  const block = (says: string, from: number, more: string) =>
    wrap(says, 14, room)
      .map((line) => {
        y += leading;
        return text(line, from, more);
      })
      .join("");
  const ink = `fill="${colour.ink}"`;
  const muted = `fill="${colour.muted}"`;
  let svg = block(told.heading, 0, `font-weight="700" fill="${danger.edge}"`);
  if (told.reference) svg += block(told.reference, 0, muted);
  for (const one of told.says) svg += block(one, 0, ink);
  if (told.how) {
    y += 6;
    svg += block(told.how, 0, `font-weight="700" ${ink}`);
  }
  for (const { number, who, does, details, stands } of told.lines) {
    y += 8;
    const at = y + leading;
    svg += block(`${who}${told.colon} ${does}`, indent, ink);
    const after = y;
    y = at;
    svg += text(`${number}.`, 0, `font-weight="700" fill="${danger.edge}"`);
    y = after;
    for (const one of [...details, `${told.stands}${told.colon} ${stands.join(told.semicolon)}`]) {
      svg += block(one, indent, muted);
    }
  }
  return { svg, height: y + 14 };
}

/** For whoever does not see the picture. */
export function toldInWords({ heading, reference, says, how, lines, colon, stands, semicolon }: ToldBreach): string {
  const told = lines.map(
    (line) =>
      `${line.number}. ${line.who}${colon} ${line.does}. ${[...line.details, `${stands}${colon} ${line.stands.join(semicolon)}`].join(". ")}.`,
  );
  return [heading, reference, ...says, how, ...told].filter((one) => one !== undefined && one !== "").join(" ");
}
