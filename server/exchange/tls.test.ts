/** In production both ends show a certificate of the corridor's own authority; without one nobody gets as far as a word. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { introduce, ratify } from "../introduce.ts";
import { rightsOf } from "../people/rights.ts";
import { type StateServer, startStateServer } from "../state-server.ts";
import { act, look, orThrow, someone } from "../testing/acting.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { officersOf, testCorridor } from "../testing/two-servers.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

let cluster: TestCluster;
let servers: readonly StateServer[] = [];

beforeAll(async () => {
  if (!hasOpenssl) return;
  cluster = await startTestCluster();
  const certificates = makeCertificates(join(cluster.folder, "tls"));
  const started: StateServer[] = [];
  for (const state of ["FR", "MA"]) {
    started.push(
      await startStateServer({
        config: {
          state,
          demonstration: true,
          dataDir: join(cluster.folder, state),
          http: { host: "127.0.0.1", port: 0 },
          exchange: { host: "127.0.0.1", port: 0, tls: certificates(state) },
          batchSeconds: 60,
          skewSeconds: 60,
        },
        corridor: testCorridor(),
        adminUrl: cluster.adminUrl,
        prefix: "tls",
        withoutPeople: true,
        withoutJobs: true,
      }),
    );
  }
  servers = started;
  await introduce(servers);
  await ratify(servers);
}, 60_000);
afterAll(async () => {
  for (const server of servers) await server.stop();
  await cluster?.stop();
});

test.skipIf(!hasOpenssl)("a case crosses between two certificates, and a caller without one is not heard", async () => {
  const [france, morocco] = servers as [StateServer, StateServer];
  const officers = officersOf(rightsOf(testCorridor().rights));
  const opened = orThrow(await france.cases.open(officers.camille, "errand", { asking: "FR", answering: "MA" }));
  await act(france, officers.camille, opened.ref, { do: "record", facts: { target: "MA-CG-BOD", person: someone } });
  await act(france, officers.legal, opened.ref, { do: "record", facts: { asylum: "never" } });
  const { ref } = await act(france, officers.camille, opened.ref, { do: "step", step: "ask" });
  await france.settled();
  await morocco.settled();
  expect((await look(morocco, officers.consul, ref)).state).toBe("asked");
  await expect(fetch(`${morocco.exchangeUrl}/exchange/envelopes`, { method: "POST" })).rejects.toThrow();
});

/** An authority of the corridor, and a certificate for each State with its code as common name. */
function makeCertificates(folder: string) {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: "ignore" });
  const key = (name: string) =>
    openssl("ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", at(`${name}.key`));
  key("authority");
  openssl(
    "req",
    "-x509",
    "-new",
    "-key",
    at("authority.key"),
    "-subj",
    "/CN=corridor",
    "-days",
    "2",
    "-out",
    at("authority.pem"),
  );
  writeFileSync(at("names"), "subjectAltName=IP:127.0.0.1");
  return (state: string) => {
    key(state);
    openssl("req", "-new", "-key", at(`${state}.key`), "-subj", `/CN=${state}`, "-out", at(`${state}.csr`));
    const signed = ["-CA", at("authority.pem"), "-CAkey", at("authority.key"), "-CAcreateserial", "-days", "2"];
    openssl("x509", "-req", "-in", at(`${state}.csr`), ...signed, "-extfile", at("names"), "-out", at(`${state}.pem`));
    const read = (name: string) => readFileSync(at(name), "utf8");
    return { cert: read(`${state}.pem`), key: read(`${state}.key`), ca: read("authority.pem") };
  };
}
