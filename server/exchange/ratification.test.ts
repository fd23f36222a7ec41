/** Two real servers and a release that is not proved: neither signs it, neither puts it in force, and each says what to do. */
import { join } from "node:path";
import { explore, never, type Procedure, type ProofRecord, raised, recordOf } from "@wasl/procedure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StateServer, startStateServer } from "../state-server.ts";
import { errand } from "../testing/errand.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { proofOf, testCorridor } from "../testing/two-servers.ts";
import { NotProved } from "./ratification.ts";

let cluster: TestCluster;
/** A peer whose procedures are all proved: its signature over the release is good. */
let morocco: StateServer;
const started: StateServer[] = [];
beforeAll(async () => {
  cluster = await startTestCluster();
  morocco = await server("MA", errand, proved, "peer");
}, 60_000);
afterAll(async () => {
  for (const server of started) await server.stop();
  await cluster?.stop();
});

async function server(state: string, procedure: Procedure, proof: ProofRecord | undefined, prefix: string) {
  const corridor = testCorridor({ errand: procedure });
  const one = await startStateServer({
    config: {
      state,
      demonstration: true,
      dataDir: join(cluster.folder, prefix, state),
      http: { host: "127.0.0.1", port: 0 },
      exchange: { host: "127.0.0.1", port: 0 },
      batchSeconds: 60,
      skewSeconds: 60,
    },
    corridor: { ...corridor, proofs: proof ? { errand: proof } : {} },
    adminUrl: cluster.adminUrl,
    prefix,
    withoutPeople: true,
    withoutJobs: true,
  });
  started.push(one);
  return one;
}

const proved = proofOf(errand);
const basis = { row: "test", tag: "D", kind: "choice" } as const;
const unsafe: Procedure = {
  ...errand,
  walls: [
    never("neverSuspended", { row: "W1", party: "asking", at: ["ask"], unless: { not: raised("suspended") }, basis }),
  ],
};

const cases: readonly (readonly [string, string, Procedure, ProofRecord | undefined])[] = [
  ["has no proof", "proof-missing", errand, undefined],
  ["has changed since its proof", "proof-of-another-version", { ...errand, since: "2025-02-01" }, proved],
  ["was proved by another explorer", "proof-by-another-explorer", errand, { ...proved, explorer: 0 }],
  ["breaks a safeguard", "safeguard-broken", unsafe, proofOf(unsafe)],
  ["was walked through in part", "safeguard-not-shown", errand, recordOf(errand, explore(errand, { limit: 2 }))],
];

describe("a release of which a procedure", () => {
  it.each(cases)(
    "%s is not signed, and not put in force although the other State has signed it",
    async (_, code, procedure, proof) => {
      const prefix = `unproved_${code.replaceAll("-", "_")}`;
      const france = await server("FR", procedure, proof, prefix);
      await france.meet({ state: "MA", url: morocco.exchangeUrl, keys: morocco.publicKeys });
      const signing = await france.signRelease().catch((error: unknown) => error);
      expect(signing).toBeInstanceOf(NotProved);
      const { refusals } = signing as NotProved;
      expect(refusals).toMatchObject([{ code, about: { procedure: "errand" } }]);
      for (const language of ["fr", "ar", "en"] as const)
        expect((signing as NotProved).in(language)).toContain("errand");
      const signatures = { MA: await morocco.signRelease(), FR: "forged.signature" };
      await expect(france.ratify(signatures)).rejects.toBeInstanceOf(NotProved);
      expect(france.inside.releases.known(france.services.corridor.release)).toBe(false);
    },
    60_000,
  );

  it("is proved is put in force, and keeps its proof", async () => {
    const france = await server("FR", errand, proved, "proved");
    await france.meet({ state: "MA", url: morocco.exchangeUrl, keys: morocco.publicKeys });
    const signatures = { FR: await france.signRelease(), MA: await morocco.signRelease() };
    await france.ratify(signatures);
    const { rows } = await france.services.pools.exchange.query("select manifest -> 'proofs' as proofs from release");
    expect(rows).toEqual([{ proofs: JSON.parse(JSON.stringify({ errand: proved })) }]);
  }, 60_000);
});
