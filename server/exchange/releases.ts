/** Releases that this State has ratified: what an envelope may refer to. Open cases stay on theirs, so old ones are kept. */
import type { Procedure } from "@wasl/procedure";
import type { Pool } from "pg";

/** A release is read by its hash; which definitions it holds comes from the corridor's files of that release. */
export interface Releases {
  readonly current: string;
  /** Undefined when this State has not ratified it. */
  definition(release: string, procedure: string): Procedure | undefined;
  known(release: string): boolean;
  ratify(hash: string, manifest: unknown, ratified: unknown, from: Temporal.Instant): Promise<void>;
}

export interface ReleaseContent {
  readonly hash: string;
  readonly procedures: Readonly<Record<string, Procedure>>;
}

export async function openReleases(pool: Pool, contents: readonly ReleaseContent[], current: string): Promise<Releases> {
  const ratified = new Set<string>();
  const read = async () => {
    const { rows } = await pool.query<{ hash: string }>("select hash from release");
    for (const { hash } of rows) {
      ratified.add(hash);
    }
  };
  await read();
  const byHash = new Map(contents.map((content) => [content.hash, content.procedures]));
  return {
    current,
    known: (release) => ratified.has(release) && byHash.has(release),
    definition: (release, procedure) => {
      const procedures = ratified.has(release) ? byHash.get(release) : undefined;
      return procedures && Object.hasOwn(procedures, procedure) ? procedures[procedure] : undefined;
    },
    async ratify(hash, manifest, signatures, from) {
      await pool.query(
        "insert into release (hash, manifest, ratified, in_force_from) values ($1, $2, $3, $4) on conflict (hash) do update set ratified = excluded.ratified",
        [hash, JSON.stringify(manifest), JSON.stringify(signatures), from.toString()],
      );
      await read();
    },
  };
}
