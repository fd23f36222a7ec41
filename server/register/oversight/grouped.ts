/** Lines that have something in common, in their order. */
export function grouped<T>(lines: readonly T[], by: (line: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const key = by(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}
