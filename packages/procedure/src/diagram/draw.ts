/** From places to SVG, in the visual language of the project: paper, ink, two shores and one thread. */
import type { Placed, PlacedBox, PlacedLine, Point } from "./layout.ts";
import { escaped } from "./markup.ts";
import { textWidth } from "./measure.ts";
import { leading, sizes } from "./picture.ts";

/** Every colour is a custom property of the page with the project's light value behind it, so that a file alone looks right. */
export const colour = {
  paper: "var(--paper, #fffdf9)",
  ground: "var(--ground, #f5f1e8)",
  ink: "var(--ink, #1b222c)",
  muted: "var(--muted, #565a60)",
  line: "var(--line-strong, #857c69)",
  hair: "var(--line, #dfd7c7)",
  accent: "var(--accent, #0a5a62)",
  accentSoft: "var(--accent-soft, #dfebe8)",
} as const;

const sides = [
  { edge: "var(--side-a, #4c4a86)", soft: "var(--side-a-soft, #e9e7f1)" },
  { edge: "var(--side-b, #76541b)", soft: "var(--side-b-soft, #f3ead7)" },
  { edge: "var(--info, #295477)", soft: "var(--info-soft, #e1eaf1)" },
  { edge: "var(--blocked, #5a4654)", soft: "var(--blocked-soft, #eae3e6)" },
] as const;
const nobody = { edge: colour.line, soft: colour.ground };

export function sideOf(side: number): { readonly edge: string; readonly soft: string } {
  return side < 0 ? nobody : (sides[side] ?? sides[3]);
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** The form of a side around a middle: round for the first, lozenge for the second, then square and triangle. */
export function mark(side: number, { x, y }: Point, radius = 4.5): string {
  const fill = `fill="${sideOf(side).edge}"`;
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius].map(round);
  switch (side) {
    case 0:
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${fill}/>`;
    case 1:
      return `<path d="M${left} ${round(y)}L${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}Z" ${fill}/>`;
    case 2:
      return `<rect x="${left}" y="${top}" width="${2 * radius}" height="${2 * radius}" ${fill}/>`;
    default:
      return `<path d="M${left} ${bottom}L${round(x)} ${top}L${right} ${bottom}Z" ${fill}/>`;
  }
}

/** The outline of a state: its holder's form, large enough for words. */
function outline({ x, y, width, height, side, last }: PlacedBox): string {
  const { edge, soft } = sideOf(side);
  const paint = `fill="${soft}" stroke="${edge}" stroke-width="1.5"`;
  if (last) {
    // An end is ruled off, as one rules off an account.
    const line = round(y + height + 3.5);
    return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="2" fill="${colour.paper}" stroke="${colour.line}" stroke-width="1.5"/><path d="M${round(x)} ${line}H${round(x + width)}" stroke="${colour.line}" stroke-width="1.5"/>`;
  }
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(round);
  if (side === 1) {
    const [near, far, half] = [x + 16, x + width - 16, y + height / 2].map(round);
    return `<path d="M${left} ${half}L${near} ${top}H${far}L${right} ${half}L${far} ${bottom}H${near}Z" stroke-linejoin="round" ${paint}/>`;
  }
  if (side === 2) {
    const [near, far, high, low] = [x + 9, x + width - 9, y + 9, y + height - 9].map(round);
    return `<path d="M${near} ${top}H${far}L${right} ${high}V${low}L${far} ${bottom}H${near}L${left} ${low}V${high}Z" ${paint}/>`;
  }
  const corner = side === 0 ? round(Math.min(height / 2, 24)) : "3";
  return `<rect x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="${corner}" ${paint}/>`;
}

function textLines(lines: readonly string[], x: number, top: number, size: number, step: number, more: string): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(top + step * index + step / 2 + size * 0.35)}" font-size="${size}" ${more}>${escaped(line)}</text>`,
    )
    .join("");
}

const centred = 'text-anchor="middle"';

export function drawState(box: PlacedBox): string {
  const middle = box.x + box.width / 2;
  const top = box.y + (box.height - leading.state * box.lines.length) / 2;
  const start = box.first
    ? `<path d="M${round(middle)} ${round(box.y - 16)}V${round(box.y)}" stroke="${colour.accent}" stroke-width="2.5"/><circle cx="${round(middle)}" cy="${round(box.y - 19)}" r="4.5" fill="${colour.paper}" stroke="${colour.accent}" stroke-width="2.5"/>`
    : "";
  return `<g>${start}${outline(box)}${textLines(box.lines, middle, top, sizes.state, leading.state, `${centred} font-weight="600" fill="${colour.ink}"`)}</g>`;
}

/** A step: what is done, under it who does it, with as many marks as persons, and where it leads if no line says so. */
export function drawStep(box: PlacedBox, rightToLeft: boolean): string {
  const middle = box.x + box.width / 2;
  const top = box.y + 4;
  const under = top + leading.step * box.lines.length;
  const role = textLines(
    box.roles,
    middle,
    under,
    sizes.role,
    leading.role,
    `${centred} fill="${sideOf(box.side).edge}"`,
  );
  const half = textWidth(box.roles[0] ?? "", sizes.role) / 2;
  const before = rightToLeft ? middle + half + 8 : middle - half - 8;
  const height = under + leading.role / 2;
  const second = box.persons === 2 ? mark(box.side, { x: before + (rightToLeft ? 7 : -7), y: height }, 4) : "";
  return `<g><rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="6" fill="${colour.paper}"/>${textLines(box.lines, middle, top, sizes.step, leading.step, `${centred} fill="${colour.ink}"`)}${second}${mark(box.side, { x: before, y: height }, 4)}${role}${leadsTo(box, under + leading.role * box.roles.length)}</g>`;
}

function leadsTo({ x, width, leads, crosses }: PlacedBox, top: number): string {
  if (leads.length === 0) {
    return "";
  }
  const ink = crosses ? colour.accent : colour.muted;
  const soft = crosses ? colour.accentSoft : colour.ground;
  const wide = Math.max(...leads.map((line) => textWidth(line, sizes.role, true))) + 20;
  const plate = `<rect x="${round(x + (width - wide) / 2)}" y="${round(top + 3)}" width="${round(wide)}" height="${round(leading.role * leads.length + 5)}" rx="4" fill="${soft}"/>`;
  return (
    plate +
    textLines(leads, x + width / 2, top + 5, sizes.role, leading.role, `${centred} font-weight="600" fill="${ink}"`)
  );
}

/** A note beside a state: what else may be done there, drawn elsewhere. */
export function drawNote({ x, y, width, height, lines }: PlacedBox, rightToLeft: boolean): string {
  const [first = "", ...rest] = lines;
  const middle = x + width / 2;
  const start = rightToLeft ? x + width - 12 : x + 12;
  const head = textLines([first], middle, y + 6, sizes.role, leading.role, `${centred} fill="${colour.muted}"`);
  const steps = textLines(rest, start, y + 6 + leading.role, sizes.role, leading.role, `fill="${colour.ink}"`);
  return `<g><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="6" fill="${colour.paper}" stroke="${colour.line}" stroke-dasharray="2 3"/>${head}${steps}</g>`;
}

/** A line with rounded bends; the arrow stands at a state. */
export function drawLine({ points, crosses, kind }: PlacedLine): string {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) {
    return "";
  }
  const arrow = kind === "into-state";
  const stroke = crosses ? colour.accent : colour.line;
  const width = crosses ? 2.25 : 1.25;
  const down = end.y >= before.y;
  const tip = arrow ? { x: end.x, y: end.y + (down ? -6 : 6) } : end;
  const head = arrow
    ? `<path d="M${round(end.x - 4.5)} ${round(end.y + (down ? -8 : 8))}L${round(end.x)} ${round(end.y)}L${round(end.x + 4.5)} ${round(end.y + (down ? -8 : 8))}Z" fill="${stroke}"/>`
    : "";
  return `<path d="${bent([...points.slice(0, -1), tip])}" fill="none" stroke="${stroke}" stroke-width="${width}"${kind === "note" ? ' stroke-dasharray="2 3"' : ""}/>${head}`;
}

function bent(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) {
    return "";
  }
  let path = `M${round(first.x)} ${round(first.y)}`;
  for (const [index, point] of rest.entries()) {
    const before = points[index] ?? first;
    const next = rest[index + 1];
    if (!next) {
      path += `L${round(point.x)} ${round(point.y)}`;
      continue;
    }
    const radius = Math.min(7, distance(before, point) / 2, distance(point, next) / 2);
    const from = towards(point, before, radius);
    const to = towards(point, next, radius);
    path += `L${round(from.x)} ${round(from.y)}Q${round(point.x)} ${round(point.y)} ${round(to.x)} ${round(to.y)}`;
  }
  return path;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
}

/** The same picture seen in a mirror: in a right-to-left page the first shore is on the right. */
export function mirrored(placed: Placed): Placed {
  return {
    ...placed,
    boxes: placed.boxes.map((box) => ({ ...box, x: placed.width - box.x - box.width })),
    lines: placed.lines.map((line) => ({
      ...line,
      points: line.points.map(({ x, y }) => ({ x: placed.width - x, y })),
    })),
  };
}
