/** A BPMN file as `bpmn-moddle` reads it: what it holds, and whether its picture can be read. */
import { BpmnModdle } from "bpmn-moddle";

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
type Point = Pick<Bounds, "x" | "y">;

interface Element {
  readonly $type: string;
  readonly id?: string;
  readonly name?: string;
  readonly sourceRef?: Element;
  readonly targetRef?: Element;
}

interface Drawn {
  readonly bpmnElement: Element;
  readonly bounds?: Bounds;
  readonly label?: { readonly bounds?: Bounds };
  readonly waypoint?: readonly Point[];
}

export interface Picked {
  readonly warnings: readonly unknown[];
  readonly names: readonly string[];
  readonly count: (type: string) => number;
  /** Shapes and labels that lie over each other, or outside every pool. */
  readonly overlaps: readonly string[];
  /** Flows that do not lead from the edge of what they come from to the edge of what they go to. */
  readonly lost: readonly string[];
  /** Flows that run through something else. */
  readonly through: readonly string[];
}

export async function picked(xml: string): Promise<Picked> {
  const { warnings, elementsById, rootElement } = await new BpmnModdle().fromXML(xml);
  const elements = Object.values(elementsById as Record<string, Element>);
  const everything = descendants(rootElement);
  const drawn = (
    rootElement as unknown as { diagrams: readonly { plane: { planeElement: readonly Drawn[] } }[] }
  ).diagrams.flatMap(({ plane }) => plane.planeElement);
  const shapes = drawn.flatMap(({ bpmnElement, bounds, label }) =>
    bounds ? [{ of: bpmnElement, bounds, label: label?.bounds }] : [],
  );
  const pools = shapes.filter(({ of }) => of.$type === "bpmn:Participant");
  const nodes = shapes.filter(({ of }) => of.$type !== "bpmn:Participant");
  const pieces = nodes.flatMap(({ of, bounds, label }) => [
    { name: `${of.id}`, bounds },
    ...(label ? [{ name: `label of ${of.id}`, bounds: label }] : []),
  ]);
  const flows = drawn.flatMap(({ bpmnElement, waypoint = [], bounds }) =>
    bounds ? [] : [{ of: bpmnElement, waypoint }],
  );
  const boundsOf = new Map(shapes.map(({ of, bounds }) => [of.id, bounds]));
  return {
    warnings,
    names: elements.flatMap(({ name }) => name ?? []),
    count: (type) => everything.filter(({ $type }) => $type === type).length,
    overlaps: [
      ...pairs(pieces).flatMap(([one, other]) =>
        overlap(one.bounds, other.bounds) ? [`${one.name}, ${other.name}`] : [],
      ),
      ...pairs(pools).flatMap(([one, other]) =>
        overlap(one.bounds, other.bounds) ? [`${one.of.id}, ${other.of.id}`] : [],
      ),
      ...pieces.flatMap(({ name, bounds }) => (pools.some((pool) => holds(pool.bounds, bounds)) ? [] : [name])),
    ],
    lost: flows.flatMap(({ of, waypoint }) => {
      const ends = [boundsOf.get(of.sourceRef?.id), boundsOf.get(of.targetRef?.id)];
      const joined = onEdge(ends[0], waypoint[0]) && onEdge(ends[1], waypoint.at(-1));
      return waypoint.length >= 2 && joined ? [] : [`${of.id}`];
    }),
    through: flows.flatMap(({ of, waypoint }) =>
      segments(waypoint).some((segment) => nodes.some(({ bounds }) => overlap(segment, inner(bounds))))
        ? [`${of.id}`]
        : [],
    ),
  };
}

/** Every element within another, over what contains it. */
function descendants(root: unknown, found: Set<Element> = new Set()): readonly Element[] {
  if (Array.isArray(root)) for (const one of root) descendants(one, found);
  else if (root !== null && typeof root === "object" && "$type" in root && !found.has(root as Element)) {
    found.add(root as Element);
    for (const [key, value] of Object.entries(root)) if (key !== "$parent") descendants(value, found);
  }
  return [...found];
}

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (a: Bounds, b: Bounds): boolean =>
  a.x <= b.x && a.y <= b.y && b.x + b.width <= a.x + a.width && b.y + b.height <= a.y + a.height;

const inner = ({ x, y, width, height }: Bounds): Bounds => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
});

/** Coordinates are rounded to tenths. */
const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.2;

function onEdge(bounds: Bounds | undefined, point: Point | undefined): boolean {
  if (!bounds || !point) return false;
  const upright = near(point.x, bounds.x) || near(point.x, bounds.x + bounds.width);
  const level = near(point.y, bounds.y) || near(point.y, bounds.y + bounds.height);
  const within =
    point.x > bounds.x - 0.2 &&
    point.x < bounds.x + bounds.width + 0.2 &&
    point.y > bounds.y - 0.2 &&
    point.y < bounds.y + bounds.height + 0.2;
  return within && (upright || level);
}

const segments = (points: readonly Point[]): readonly Bounds[] =>
  points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)];
    return { x, y, width: Math.max(start.x, end.x) - x || 0.01, height: Math.max(start.y, end.y) - y || 0.01 };
  });
