/** From what the layout found to shapes, labels, pools and waypoints. */
import type { ElkNode } from "elkjs/lib/elk-api.js";
import type { PartyId } from "../definition.ts";
import type { Point } from "../diagram/layout.ts";
import type { Plan } from "./plan.ts";
import { labelGap, type Shape } from "./shapes.ts";

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly nodes: ReadonlyMap<string, { readonly bounds: Bounds; readonly label?: Bounds }>;
  readonly pools: ReadonlyMap<PartyId, Bounds>;
  readonly flows: ReadonlyMap<string, readonly Point[]>;
}

const margin = 28;
/** The band of a pool that bears its name. */
const band = 30;

export function places(plan: Plan, shapes: ReadonlyMap<string, Shape>, found: ElkNode): Placed {
  const raw = new Map(
    found.children?.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]),
  );
  const nodes = new Map(
    plan.nodes.map(({ id }) => {
      const { x, y, width } = raw.get(id) ?? { x: 0, y: 0, width: 0 };
      const shape = shapes.get(id) ?? { width: 0, height: 0 };
      const bounds = { x: x + (width - shape.width) / 2, y, width: shape.width, height: shape.height };
      const { label } = shape;
      return [
        id,
        label
          ? { bounds, label: { x: x + (width - label.width) / 2, y: y + shape.height + labelGap, ...label } }
          : { bounds },
      ];
    }),
  );
  const sections = new Map(found.edges?.map(({ id, sections: [one] = [] }) => [id, one]));
  const inner = new Map(
    plan.flows.map(({ id }) => {
      const one = sections.get(id);
      return [id, one ? [one.startPoint, ...(one.bendPoints ?? []), one.endPoint] : []] as const;
    }),
  );
  const pools = poolsOf(plan, [...raw], [...inner.values()].flat());
  const flows = new Map(
    plan.flows.map(({ id, from, to }) => {
      const points = [...(inner.get(id) ?? [])];
      const start = nodes.get(from)?.bounds;
      if (start) points.unshift({ x: start.x + start.width, y: start.y + start.height / 2 });
      if (typeof to === "string") {
        const end = nodes.get(to)?.bounds;
        if (end) points.push({ x: end.x, y: end.y + end.height / 2 });
      } else {
        const pool = pools.get(to.pool);
        const last = points.at(-1);
        if (pool && last) points.push({ x: last.x, y: last.y < pool.y ? pool.y : pool.y + pool.height });
      }
      return [id, straightened(points)];
    }),
  );
  return { nodes, pools, flows };
}

function poolsOf({ parties }: Plan, boxes: readonly (readonly [string, Bounds])[], points: readonly Point[]) {
  const all = boxes.map(([, bounds]) => bounds);
  const left = Math.min(...all.map(({ x }) => x), ...points.map(({ x }) => x)) - margin - band;
  const right = Math.max(...all.map(({ x, width }) => x + width), ...points.map(({ x }) => x)) + margin;
  const top = Math.min(...all.map(({ y }) => y), ...points.map(({ y }) => y)) - margin;
  const bottom = Math.max(...all.map(({ y, height }) => y + height), ...points.map(({ y }) => y)) + margin;
  const walls = parties.slice(1).map((_, lane) => {
    const pieces = boxes.filter(([id]) => id.startsWith(`wall:${lane}:`)).map(([, bounds]) => bounds);
    return {
      above: Math.min(...pieces.map(({ y }) => y)),
      below: Math.max(...pieces.map(({ y, height }) => y + height)),
    };
  });
  return new Map(
    parties.map((party, lane): [PartyId, Bounds] => {
      const from = walls[lane - 1]?.below ?? top;
      const to = walls[lane]?.above ?? bottom;
      return [party, { x: left, y: from, width: right - left, height: to - from }];
    }),
  );
}

/** Without points that are said twice, or lie on the way between their neighbours. */
function straightened(points: readonly Point[]): readonly Point[] {
  const near = (one: number, other: number) => Math.abs(one - other) < 0.01;
  const apart = points.filter(({ x, y }, index) => {
    const before = points[index - 1];
    return !before || !near(before.x, x) || !near(before.y, y);
  });
  return apart.filter(({ x, y }, index) => {
    const [before, next] = [apart[index - 1], apart[index + 1]];
    if (!before || !next) return true;
    return !(near(before.x, x) && near(x, next.x)) && !(near(before.y, y) && near(y, next.y));
  });
}
