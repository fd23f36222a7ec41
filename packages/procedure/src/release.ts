/** A release: the hashes of everything that carries meaning. Both States sign its hash; every envelope names it. */
import { hashOf } from "./hash.ts";

export interface Release {
  /** Name of each part → hash of its canonical JSON. */
  readonly manifest: Readonly<Record<string, string>>;
  readonly hash: string;
}

/**
 * @param parts whatever has meaning, by a name of one's choice: `procedure/laissez-passer`, `texts/fr`, `calendar/MA`.
 * @throws {NotCanonical} where a part is not plain data.
 */
export function release(parts: Readonly<Record<string, unknown>>): Release {
  const names = Object.keys(parts).sort();
  const manifest = Object.fromEntries(names.map((name) => [name, hashOf(parts[name])]));
  return { manifest, hash: hashOf(manifest) };
}

/** Names of the parts that differ between two releases: added, removed or changed. */
export function changedParts(before: Release, after: Release): readonly string[] {
  const names = new Set([...Object.keys(before.manifest), ...Object.keys(after.manifest)]);
  return [...names].filter((name) => before.manifest[name] !== after.manifest[name]).sort();
}
