/** Where everything stands: the layered algorithm of ELK from left to right, the pools one under another. */
import type { ELK, ElkNode, LayoutOptions } from "elkjs/lib/elk-api.js";
import type { Point } from "../diagram/layout.ts";
import { type Placed, places } from "./places.ts";
import type { Plan } from "./plan.ts";
import { roomOf, type Shape, shapeOf } from "./shapes.ts";

const common: LayoutOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.separateConnectedComponents": "false",
  "elk.spacing.nodeNode": "22",
  "elk.spacing.edgeNode": "12",
  "elk.spacing.edgeEdge": "9",
  "elk.layered.spacing.nodeNodeBetweenLayers": "34",
  "elk.layered.spacing.edgeNodeBetweenLayers": "12",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "9",
};

/** First pass: columns, in the order of the story. */
const storyPass: LayoutOptions = {
  ...common,
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
};

/** Second pass: columns are kept, and within a column everything keeps to its pool. */
const poolPass: LayoutOptions = {
  ...common,
  "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
  "elk.layered.layering.strategy": "INTERACTIVE",
  "elk.layered.crossingMinimization.strategy": "INTERACTIVE",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.nodePlacement.favorStraightEdges": "true",
};

const apart = 100_000;
const column = 1000;
const rounds = 4;
/** Between two pools. */
export const between = 56;

/** One box of the picture: a node, the end of a message at a pool, or a piece of the wall between two pools. */
export interface Box {
  readonly id: string;
  readonly lane: number;
  readonly width: number;
  readonly height: number;
  /** Height of the line on which flows come and go. */
  readonly line: number;
}

export interface Wire {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export async function layout(plan: Plan): Promise<Placed> {
  // Loaded when first needed: a page that draws nothing does not carry it.
  const { default: Layouter } = await import("elkjs/lib/elk.bundled.js");
  const elk = new (Layouter as unknown as new () => ELK)();
  const shapes = new Map(plan.nodes.map((node) => [node.id, shapeOf(node)]));
  const { boxes, wires } = picture(plan, shapes);
  const story = await elk.layout(graph(boxes, wires, storyPass, new Map()));
  const columns = columnsOf(story);
  const walls = wallsOf(plan.parties.length, Math.max(0, ...columns.values()) + 1);
  const all = [...boxes, ...walls.boxes];
  const lines = [...wires, ...walls.wires];
  let wanted = new Map(story.children?.map(({ id, y = 0 }) => [id, y]));
  let best: ElkNode | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const held = new Map(
      all.map(({ id, lane }): [string, Point] => [
        id,
        { x: (columns.get(id) ?? walls.columns.get(id) ?? 0) * column, y: lane * apart + (wanted.get(id) ?? 0) },
      ]),
    );
    const placed = await elk.layout(graph(all, lines, poolPass, held));
    if (!best || length(placed) < length(best)) best = placed;
    wanted = drawnTogether(boxes, wires, placed);
  }
  return places(plan, shapes, best ?? story);
}

function picture({ parties, nodes, flows }: Plan, shapes: ReadonlyMap<string, Shape>) {
  const lane = new Map(nodes.map(({ id, party }) => [id, parties.indexOf(party)]));
  const boxes = nodes.map(({ id }): Box => {
    const shape = shapes.get(id) ?? { width: 0, height: 0 };
    return { id, lane: lane.get(id) ?? 0, ...roomOf(shape), line: shape.height / 2 };
  });
  const wires: Wire[] = [];
  for (const { id, from, to } of flows) {
    if (typeof to === "string") {
      wires.push({ id, from, to });
      continue;
    }
    const [mine, theirs] = [lane.get(from) ?? 0, parties.indexOf(to.pool)];
    // Beside the wall of the pool it is for, on the side from which it comes.
    boxes.push({ id: `edge:${id}`, lane: theirs + (mine < theirs ? -0.6 : 0.6), width: 8, height: 2, line: 1 });
    wires.push({ id, from, to: `edge:${id}` });
  }
  return { boxes, wires };
}

/** A wall through every column keeps pools apart; its pieces are held in one line. */
function wallsOf(parties: number, count: number) {
  const boxes: Box[] = [];
  const wires: Wire[] = [];
  const columns = new Map<string, number>();
  for (let lane = 0; lane < parties - 1; lane += 1) {
    for (let at = 0; at < count; at += 1) {
      const id = `wall:${lane}:${at}`;
      boxes.push({ id, lane: lane + 0.5, width: 8, height: between, line: between / 2 });
      columns.set(id, at);
      if (at > 0) wires.push({ id: `along:${lane}:${at}`, from: `wall:${lane}:${at - 1}`, to: id });
    }
  }
  return { boxes, wires, columns };
}

function graph(
  boxes: readonly Box[],
  wires: readonly Wire[],
  layoutOptions: LayoutOptions,
  held: ReadonlyMap<string, Point>,
): ElkNode {
  return {
    id: "procedure",
    layoutOptions,
    children: boxes.map(({ id, width, height, line }) => ({
      id,
      width,
      height,
      ...(held.get(id) ?? {}),
      layoutOptions: { "elk.portConstraints": "FIXED_POS" },
      ports: [
        { id: `${id}<`, x: 0, y: line, width: 0, height: 0, layoutOptions: { "elk.port.side": "WEST" } },
        { id: `${id}>`, x: width, y: line, width: 0, height: 0, layoutOptions: { "elk.port.side": "EAST" } },
      ],
    })),
    edges: wires.map(({ id, from, to }) => ({
      id,
      sources: [`${from}>`],
      targets: [`${to}<`],
      ...(id.startsWith("along:") ? { layoutOptions: { "elk.layered.priority.straightness": "1000" } } : {}),
    })),
  };
}

/** Columns by number: nodes of one column overlap from left to right, those of two do not. */
function columnsOf({ children = [] }: ElkNode): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  let number = -1;
  let end = Number.NEGATIVE_INFINITY;
  for (const { id, x = 0, width = 0 } of [...children].sort((one, other) => (one.x ?? 0) - (other.x ?? 0))) {
    if (x >= end) number += 1;
    end = Math.max(end, x + width);
    columns.set(id, number);
  }
  return columns;
}

/** Each box a little nearer to what it is linked with. */
function drawnTogether(boxes: readonly Box[], wires: readonly Wire[], placed: ElkNode): Map<string, number> {
  const at = new Map(placed.children?.map(({ id, y = 0 }) => [id, y]));
  const near = new Map<string, number[]>();
  for (const { from, to } of wires) {
    near.set(from, [...(near.get(from) ?? []), at.get(to) ?? 0]);
    near.set(to, [...(near.get(to) ?? []), at.get(from) ?? 0]);
  }
  return new Map(
    boxes.map(({ id }) => {
      const own = at.get(id) ?? 0;
      const others = near.get(id) ?? [];
      const mean = others.length > 0 ? others.reduce((sum, one) => sum + one, 0) / others.length : own;
      return [id, mean * 0.7 + own * 0.3];
    }),
  );
}

/** Of all flows together, with something for each bend. */
function length({ edges = [] }: ElkNode): number {
  let sum = 0;
  for (const { sections = [] } of edges) {
    for (const { startPoint, bendPoints = [], endPoint } of sections) {
      const points = [startPoint, ...bendPoints, endPoint];
      for (const [index, point] of points.slice(1).entries()) {
        const before = points[index] ?? point;
        sum += Math.abs(point.x - before.x) + Math.abs(point.y - before.y) + 20;
      }
    }
  }
  return sum;
}
