/** Releases that this State has ratified: what an envelope may refer to. Open cases stay on theirs, so every one is kept whole. */
import type { Procedure, ProofRecord } from "@wasl/procedure";
import type { Pool } from "pg";

export interface ReleaseManifest {
  readonly procedures: Readonly<Record<string, Procedure>>;
  /** What was proved of each when it was put in force; absent in releases older than proofs. */
  readonly proofs?: Readonly<Record<string, ProofRecord>>;
}

export interface Releases {
  /** What new cases open under. */
  readonly current: string;
  /** Undefined when this State has not ratified the release, or it holds no such procedure. */
  definition(release: string, procedure: string): Procedure | undefined;
  known(release: string): boolean;
  /** @param ratified State → its signature over the hash. */
  ratify(
    hash: string,
    manifest: ReleaseManifest,
    ratified: Readonly<Record<string, string>>,
    from: Temporal.Instant,
  ): Promise<void>;
}

/** @param procedures of the current release, as the corridor's own files have them. */
export async function openReleases(
  pool: Pool,
  current: string,
  procedures: ReleaseManifest["procedures"],
): Promise<Releases> {
  const byHash = new Map<string, ReleaseManifest>();
  const { rows } = await pool.query<{ hash: string; manifest: ReleaseManifest }>("select hash, manifest from release");
  for (const { hash, manifest } of rows) {
    byHash.set(hash, hash === current ? { procedures } : manifest);
  }
  return {
    current,
    known: (release) => byHash.has(release),
    definition: (release, procedure) => {
      const held = byHash.get(release)?.procedures ?? {};
      return Object.hasOwn(held, procedure) ? held[procedure] : undefined;
    },
    async ratify(hash, manifest, ratified, from) {
      await pool.query(
        `insert into release (hash, manifest, ratified, in_force_from) values ($1, $2, $3, $4)
         on conflict (hash) do update set ratified = excluded.ratified`,
        [hash, JSON.stringify(manifest), JSON.stringify(ratified), from.toString()],
      );
      byHash.set(hash, hash === current ? { procedures } : manifest);
    },
  };
}
