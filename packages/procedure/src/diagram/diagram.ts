import type { Procedure } from "../definition.ts";
import type { ToldBreach } from "../proof/tell-story.ts";
import { colour, drawLine, drawNote, drawState, drawStep, mark, mirrored } from "./draw.ts";
import { layout } from "./layout.ts";
import { escaped } from "./markup.ts";
import { textWidth } from "./measure.ts";
import { picture } from "./picture.ts";
import { drawMarks, drawTold, drawUnder, marksOf, toldInWords } from "./way.ts";
import { type DiagramWords, diagramWords } from "./words.ts";

export interface DiagramOptions {
  /** `rtl` mirrors the whole picture. */
  readonly dir: "ltr" | "rtl";
  /** Language of the legend; Arabic where the direction is `rtl`, else French. */
  readonly lang?: "fr" | "ar" | "en";
  /** What is broken, and the way to it: numbered on the picture, and told below it. */
  readonly way?: ToldBreach;
}

const margin = 24;
const legendRow = 26;
const face =
  "var(--font-text, 'Source Sans 3', 'Source Sans 3 Variable', 'IBM Plex Sans Arabic', system-ui, sans-serif)";

/**
 * A procedure as a picture: states on the shore of who holds the turn, steps between them, the thread wherever the turn
 * crosses. Colours are custom properties with fallbacks: it stands alone as a file and takes a page's theme inside one.
 *
 * @param words text of a full key, `laissez-passer.states.requested`; the key itself where there is none.
 * @returns an SVG element with a title and the same content in words as its description.
 */
export async function diagram(
  definition: Procedure,
  words: (key: string) => string,
  options: DiagramOptions,
): Promise<string> {
  const rightToLeft = options.dir === "rtl";
  const own = diagramWords[options.lang ?? (rightToLeft ? "ar" : "fr")];
  const what = picture(definition, words, own);
  const flat = await layout(what);
  const placed = rightToLeft ? mirrored(flat) : flat;
  const entries = legendEntries(definition, words, own);
  const width = Math.max(placed.width, 340) + 2 * margin;
  const key = legend(entries, width, rightToLeft);
  const top = key.height + margin + 28;
  const marks = options.way ? marksOf(definition, options.way.lines) : [];
  const told = options.way ? drawTold(options.way, width, rightToLeft) : { svg: "", height: 0 };
  const under = placed.height + top + margin + 6;
  const height = under + told.height;
  const shift = margin + (width - 2 * margin - placed.width) / 2;
  const id = `diagram-${definition.name}`;
  // The thread is drawn last, over plain lines.
  const lines = [...placed.lines].sort((a, b) => Number(a.crosses) - Number(b.crosses));
  const boxes = placed.boxes.map((box) =>
    box.kind === "state"
      ? drawState(box)
      : box.kind === "note"
        ? drawNote(box, rightToLeft)
        : drawStep(box, rightToLeft),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-description" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" direction="${options.dir}" font-family="${face}">`,
    `<title id="${id}-title">${escaped(own.alternative(words(`${definition.name}.title`)))}</title>`,
    `<desc id="${id}-description">${escaped([...(options.way ? [toldInWords(options.way)] : []), inWords(definition, words, own)].join(" "))}</desc>`,
    `<rect width="100%" height="100%" fill="${colour.paper}"/>`,
    key.svg,
    `<g transform="translate(${Math.round(shift)} ${Math.round(top)})">`,
    drawUnder(placed, marks),
    ...lines.map(drawLine),
    ...boxes,
    drawMarks(placed, marks, options.way?.here ?? "", rightToLeft),
    "</g>",
    `<g transform="translate(0 ${Math.round(under)})">${told.svg}</g></svg>`,
  ].join("\n");
}

function inWords(definition: Procedure, words: (key: string) => string, own: DiagramWords): string {
  const state = (name: string) => words(`${definition.name}.states.${name}`);
  return Object.entries(definition.steps)
    .flatMap(([name, step]) =>
      step.from.map((from) => own.leads(state(from), words(`${definition.name}.steps.${name}.do`), state(step.to))),
    )
    .join(" ");
}

interface Entry {
  /** Draws its sign in the given stretch. */
  readonly sign: (x: number, y: number) => string;
  readonly room: number;
  readonly says: string;
}

function legendEntries(definition: Procedure, words: (key: string) => string, own: DiagramWords): readonly Entry[] {
  const stroke = (width: number, ink: string) => (x: number, y: number) =>
    `<path d="M${x} ${y}h28" stroke="${ink}" stroke-width="${width}"/>`;
  return [
    ...Object.keys(definition.parties).map((party, side) => ({
      sign: (x: number, y: number) => mark(side, { x: x + 6, y }, 6),
      room: 12,
      says: `${words(`${definition.name}.parties.${party}`)} ${own.turn}`,
    })),
    { sign: stroke(2.25, colour.accent), room: 28, says: own.crosses },
    { sign: stroke(1.25, colour.line), room: 28, says: own.stays },
    {
      sign: (x: number, y: number) => mark(0, { x: x + 5, y }, 4) + mark(0, { x: x + 12, y }, 4),
      room: 17,
      says: own.two,
    },
    {
      sign: (x: number, y: number) =>
        `<rect x="${x}" y="${y - 7}" width="20" height="11" rx="2" fill="none" stroke="${colour.line}" stroke-width="1.5"/><path d="M${x} ${y + 7.5}h20" stroke="${colour.line}" stroke-width="1.5"/>`,
      room: 20,
      says: own.ends,
    },
  ];
}

/** As many signs on a row as fit; a row is never cut. */
function legend(
  entries: readonly Entry[],
  width: number,
  rightToLeft: boolean,
): { readonly svg: string; readonly height: number } {
  const size = 13;
  let x = margin;
  let y = margin;
  let svg = "";
  for (const { sign, room, says } of entries) {
    const needs = room + 8 + textWidth(says, size);
    if (x > margin && x + needs > width - margin) {
      x = margin;
      y += legendRow;
    }
    const start = rightToLeft ? width - x - room : x;
    const words = rightToLeft ? width - x - room - 8 : x + room + 8;
    svg += `${sign(Math.round(start), y)}<text x="${Math.round(words)}" y="${y + 4.5}" font-size="${size}" fill="${colour.muted}">${escaped(says)}</text>`;
    x += needs + 26;
  }
  const under = y + legendRow - 4;
  return {
    svg: `${svg}<path d="M${margin} ${under}H${Math.ceil(width) - margin}" stroke="${colour.hair}"/>`,
    height: under,
  };
}
