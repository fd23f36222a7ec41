/** Two sides that take turns within one run: the work in parts, and how long each part took. */

/** Cut into so many parts of one length, in their order; the last may be shorter. */
export function slices<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  const length = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * length, (part + 1) * length));
}

/** @returns seconds that it took. */
export async function timed(job: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await job();
  return (performance.now() - began) / 1000;
}
