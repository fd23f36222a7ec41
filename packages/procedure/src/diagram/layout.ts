/** Where everything stands: the layered algorithm of ELK, held to two shores. */
import type { ELK, ElkExtendedEdge, ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
import type { Box, Line, Picture } from "./picture.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface PlacedBox extends Box, Point {}
export interface PlacedLine extends Line {
  readonly points: readonly Point[];
}
export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

const common: LayoutOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.separateConnectedComponents": "false",
  "elk.spacing.nodeNode": "20",
  "elk.spacing.edgeNode": "14",
  "elk.spacing.edgeEdge": "10",
  "elk.layered.spacing.nodeNodeBetweenLayers": "30",
  "elk.layered.spacing.edgeNodeBetweenLayers": "14",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "11",
};

/** First pass: the story runs downwards in the author's order; loops turn back. */
const storyPass: LayoutOptions = {
  ...common,
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
};

/** Second pass: rows are kept, and within a row everything keeps to its shore. */
const shorePass: LayoutOptions = {
  ...common,
  "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
  "elk.layered.layering.strategy": "INTERACTIVE",
  "elk.layered.crossingMinimization.strategy": "INTERACTIVE",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.nodePlacement.favorStraightEdges": "true",
};

/** Shores are so far apart in what the second pass is told that no box can change sides. */
const apart = 10_000;
/** Each round moves boxes towards what they are linked with; the best of all rounds is kept. */
const rounds = 6;

export async function layout(picture: Picture): Promise<Placed> {
  // Loaded when first needed: a page that draws nothing does not carry it.
  const { default: Layouter } = await import("elkjs/lib/elk.bundled.js");
  const elk = new (Layouter as unknown as new () => ELK)();
  const story = await elk.layout(graph(picture, storyPass, new Map()));
  const rows = new Map(story.children?.map((node) => [node.id, { x: node.x ?? 0, y: node.y ?? 0 }]));
  const ties = tied(picture, rows);
  let wanted = rows;
  let best: ElkNode | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const held = new Map(
      picture.boxes.map((box) => [
        box.id,
        { x: box.lane * apart + (wanted.get(box.id)?.x ?? 0), y: rows.get(box.id)?.y ?? 0 },
      ]),
    );
    const placed = await elk.layout(graph(picture, shorePass, held, ties));
    best = best && cost(best) <= cost(placed) ? best : placed;
    wanted = drawnTogether(picture, placed);
  }
  return read(picture, best ?? story);
}

const tie = "tie:";

function graph(
  { boxes, lines }: Picture,
  layoutOptions: LayoutOptions,
  places: ReadonlyMap<string, Point>,
  ties?: { readonly straight: ReadonlySet<string>; readonly edges: readonly ElkExtendedEdge[] },
): ElkNode {
  return {
    id: "procedure",
    layoutOptions,
    children: boxes.map(({ id, width, height }) => {
      const place = places.get(id);
      return { id, width, height, ...(place ? { x: place.x - width / 2, y: place.y } : {}) };
    }),
    edges: [
      ...lines.map(({ id, from, to }) => ({
        id,
        sources: [from],
        targets: [to],
        ...(ties?.straight.has(id) ? { layoutOptions: { "elk.layered.priority.straightness": "20" } } : {}),
      })),
      ...(ties?.edges ?? []),
    ],
  };
}

/** What keeps a shore upright: lines along it are straight, and states that no line joins are joined by one never drawn. */
function tied({ boxes, lines }: Picture, rows: ReadonlyMap<string, Point>) {
  const lane = new Map(boxes.map((box) => [box.id, box.lane]));
  const row = (id: string) => rows.get(id)?.y ?? 0;
  const along = lines.filter(({ from, to }) => {
    const shore = lane.get(from);
    return shore === lane.get(to) && Number.isInteger(shore) && row(to) > row(from);
  });
  const straight = new Set(along.map(({ id }) => id));
  const joined = (from: string, to: string) =>
    along.some((first) => first.from === from && along.some((second) => second.from === first.to && second.to === to));
  const edges: ElkExtendedEdge[] = [];
  for (const shore of new Set(lane.values())) {
    const states = boxes
      .filter((box) => box.kind === "state" && box.lane === shore && box.side >= 0)
      .sort((a, b) => row(a.id) - row(b.id));
    let above: Box | undefined;
    for (const state of states) {
      if (above && row(state.id) < row(above.id) + above.height) {
        continue;
      }
      if (above && !joined(above.id, state.id)) {
        edges.push({
          id: `${tie}${above.id}${state.id}`,
          sources: [above.id],
          targets: [state.id],
          layoutOptions: { "elk.layered.priority.straightness": "5" },
        });
      }
      above = state;
    }
  }
  return { straight, edges };
}

function middle(node: ElkNode): Point {
  return { x: (node.x ?? 0) + (node.width ?? 0) / 2, y: node.y ?? 0 };
}

function drawnTogether({ boxes, lines }: Picture, placed: ElkNode): Map<string, Point> {
  const at = new Map(placed.children?.map((node) => [node.id, middle(node)]));
  return new Map(
    boxes.map(({ id }) => {
      const self = at.get(id) ?? { x: 0, y: 0 };
      const near = lines.flatMap(({ from, to }) => {
        const other = from === id ? at.get(to) : to === id ? at.get(from) : undefined;
        return other ? [other.x] : [];
      });
      const mean = near.length > 0 ? near.reduce((sum, x) => sum + x, 0) / near.length : self.x;
      return [id, { x: mean * 0.75 + self.x * 0.25, y: self.y }];
    }),
  );
}

function drawn(placed: ElkNode): readonly { readonly id: string; readonly points: readonly Point[] }[] {
  return (placed.edges ?? [])
    .filter(({ id }) => !id.startsWith(tie))
    .map(({ id, sections }) => ({
      id,
      points: (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
        startPoint,
        ...(bendPoints ?? []),
        endPoint,
      ]),
    }));
}

/** What fits a page without scrolling sideways. */
const pageWidth = 1180;

/** A crossing of lines is worth a detour of four hundred units or a dozen bends. */
function cost(placed: ElkNode): number {
  const segments = drawn(placed).flatMap(({ points }) =>
    points.slice(1).map((end, index) => [points[index] ?? end, end] as const),
  );
  const length = segments.reduce((sum, [a, b]) => sum + Math.abs(a.x - b.x) + Math.abs(a.y - b.y), 0);
  const level = segments.filter(([a, b]) => Math.abs(a.y - b.y) < 0.5);
  const upright = segments.filter(([a, b]) => Math.abs(a.x - b.x) < 0.5);
  const crossings = level.reduce((sum, [a, b]) => {
    const left = Math.min(a.x, b.x);
    const right = Math.max(a.x, b.x);
    return (
      sum +
      upright.filter(([c, d]) => c.x > left && c.x < right && a.y > Math.min(c.y, d.y) && a.y < Math.max(c.y, d.y))
        .length
    );
  }, 0);
  const over = Math.max(0, (placed.width ?? 0) - pageWidth);
  return crossings * 40 + length / 10 + segments.length * 3 + over * 4;
}

function read({ boxes, lines }: Picture, placed: ElkNode): Placed {
  const nodes = new Map(placed.children?.map((node) => [node.id, node]));
  const points = new Map(drawn(placed).map((line) => [line.id, line.points]));
  const placedLines = lines.map((line) => ({ ...line, points: points.get(line.id) ?? [] }));
  const placedBoxes = boxes.map((box) => ({ ...box, x: nodes.get(box.id)?.x ?? 0, y: nodes.get(box.id)?.y ?? 0 }));
  const xs = [
    ...placedBoxes.flatMap(({ x, width }) => [x, x + width]),
    ...placedLines.flatMap((line) => line.points.map(({ x }) => x)),
  ];
  const ys = [
    ...placedBoxes.flatMap(({ y, height }) => [y, y + height]),
    ...placedLines.flatMap((line) => line.points.map(({ y }) => y)),
  ];
  const left = Math.min(...xs, 0);
  const top = Math.min(...ys, 0);
  const moved = (point: Point): Point => ({ x: point.x - left, y: point.y - top });
  return {
    width: Math.max(...xs, 0) - left,
    height: Math.max(...ys, 0) - top,
    boxes: placedBoxes.map((box) => ({ ...box, ...moved(box) })),
    lines: placedLines.map((line) => ({ ...line, points: line.points.map(moved) })),
  };
}
