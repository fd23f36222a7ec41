/** Two real servers and a release that is not proved: neither signs it, neither puts it in force, and each says what to do. */
import { join } from "node:path";
import { explore, never, type Procedure, type ProofRecord, raised, recordOf } from "@wasl/procedure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StateServer, startStateServer } from "../state-server.ts";
import { errand } from "../testing/errand.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { proofOf, testCorridor } from "../testing/two-servers.ts";
import { checkProved, NotProved } from "./ratification.ts";

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
/** Nothing uses up its attestation: it would hold for ever. */
const faulty: Procedure = {
  ...errand,
  steps: Object.fromEntries(Object.entries(errand.steps).map(([id, step]) => [id, { ...step, lapses: [] }])),
};
const unsafe: Procedure = {
  ...errand,
  walls: [
    never("neverSuspended", { row: "W1", party: "asking", at: ["ask"], unless: { not: raised("suspended") }, basis }),
  ],
};

/** Only the other State is shown to be told nothing of the errand’s gate. */
const secretly = proved.secrets.filter(({ viewer }) => viewer.kind === "party");

type Case = readonly [says: string, code: string, procedure: Procedure, proof: unknown];
const cases: readonly Case[] = [
  ["has no proof", "proof-missing", errand, undefined],
  ["has changed since its proof", "proof-of-another-version", { ...errand, since: "2025-02-01" }, proved],
  ["was proved by another explorer", "proof-by-another-explorer", errand, { ...proved, explorer: 0 }],
  ["breaks a safeguard", "safeguard-broken", unsafe, proofOf(unsafe)],
  ["was walked through in part", "proof-incomplete", errand, recordOf(errand, explore(errand, { limit: 2 }))],
];

/** Proved in every word, and yet not. */
const forged: readonly Case[] = [
  ["has a proof that says itself that it was cut short", "proof-incomplete", errand, { ...proved, complete: false }],
  ["has a proof within bounds", "proof-incomplete", errand, { ...proved, bounds: ["letters"] }],
  [
    "keeps a fact from nobody at home, as far as is shown",
    "safeguard-not-shown",
    errand,
    { ...proved, secrets: secretly },
  ],
  ["the check finds wrong", "procedure-found-wrong", faulty, proofOf(faulty)],
  ["has an empty object for a proof", "proof-unreadable", errand, {}],
  ["has a list for a proof", "proof-unreadable", errand, []],
  ["has a proof of wrong types", "proof-unreadable", errand, { ...proved, walls: 7, secrets: "all" }],
];

describe("a release of which a procedure", () => {
  it.each(cases)(
    "%s is not signed, and not put in force although the other State has signed it",
    async (_, code, procedure, proof) => {
      const prefix = `unproved_${code.replaceAll("-", "_")}`;
      const france = await server("FR", procedure, proof as ProofRecord | undefined, prefix);
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

  it.each(forged)("%s, is refused", (_, code, procedure, proof) => {
    const corridor = { ...testCorridor({ errand: procedure }), proofs: { errand: proof as ProofRecord } };
    let refused: unknown;
    try {
      checkProved(corridor);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(NotProved);
    expect((refused as NotProved).refusals).toMatchObject([{ code, about: { procedure: "errand" } }]);
    for (const language of ["fr", "ar", "en"] as const) expect((refused as NotProved).in(language)).toContain("errand");
  });

  it("is proved is put in force, and keeps its proof", async () => {
    const france = await server("FR", errand, proved, "proved");
    await france.meet({ state: "MA", url: morocco.exchangeUrl, keys: morocco.publicKeys });
    const signatures = { FR: await france.signRelease(), MA: await morocco.signRelease() };
    await france.ratify(signatures);
    const { rows } = await france.services.pools.exchange.query("select manifest -> 'proofs' as proofs from release");
    expect(rows).toEqual([{ proofs: JSON.parse(JSON.stringify({ errand: proved })) }]);
  }, 60_000);
});
