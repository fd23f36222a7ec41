/** What follows from a definition alone is worked out once for it, and kept as long as the definition is. */
import type { Procedure } from "@wasl/procedure";

/** @param work pure: the same definition and name (of a party; empty where it is no matter) always give the same. */
export function ofDefinition<T>(
  work: (definition: Procedure, name: string) => T,
): (definition: Procedure, name?: string) => T {
  const known = new WeakMap<Procedure, Map<string, T>>();
  return (definition, name = "") => {
    let kept = known.get(definition);
    if (!kept) {
      kept = new Map();
      known.set(definition, kept);
    }
    const found = kept.get(name);
    if (found !== undefined || kept.has(name)) return found as T;
    const made = work(definition, name);
    kept.set(name, made);
    return made;
  };
}
