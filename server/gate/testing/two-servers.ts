/** Two States' servers for the tests of the safeguards, with the demonstration's people signed in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "@wasl/procedure";
import corridor from "../../../corridors/morocco-france/corridor.ts";
import type { AttachmentStored, CasePage } from "../../http/api.ts";
import { type Client, signIn } from "../../http/testing/client.ts";
import { introduce, ratify } from "../../introduce.ts";
import type { Register } from "../../services.ts";
import { type StateServer, startStateServer } from "../../state-server.ts";
import { startTestCluster } from "../../testing/postgres.ts";
import { type Act, type Gates, officers, preparing, request, type Who } from "./request.ts";

export interface TwoServers {
  readonly fr: StateServer;
  readonly ma: StateServer;
  readonly clients: Readonly<Record<Who, Client>>;
  open(): Promise<string>;
  /** The stored portrait's value. */
  portrait(ref: string): Promise<Json>;
  play(ref: string, acts: readonly Act[]): Promise<CasePage>;
  /** A request up to its second signature; gives the reference that crosses. */
  requested(gates?: Gates, changes?: Readonly<Record<string, Json>>): Promise<string>;
  /** Its second reader has let it go, and it has arrived. */
  delivered(gates?: Gates): Promise<string>;
  /** Clears everything of the case that waits for a second reader. */
  clear(ref: string, who: Who): Promise<void>;
  arrived(): Promise<void>;
  stop(): Promise<void>;
}

const photo = readFileSync(
  new URL("../../../corridors/morocco-france/demonstration/files/portrait-1.png", import.meta.url),
);

/** The instant of the acts: just past, whole seconds. */
export const justNow = () => Temporal.Now.instant().subtract({ minutes: 1 }).round("second").toString();

export async function startTwoServers(register?: Register): Promise<TwoServers> {
  const cluster = await startTestCluster();
  const start = async (state: string) =>
    startStateServer({
      config: {
        state,
        demonstration: true,
        dataDir: join(cluster.folder, `server-${state}`),
        http: { host: "127.0.0.1", port: 0 },
        exchange: { host: "127.0.0.1", port: 0 },
        batchSeconds: 1,
        skewSeconds: 300,
      },
      corridor,
      database: await cluster.database(state),
      poolSize: 4,
      pollMilliseconds: 200,
      logLevel: "silent",
      ...(register ? { register: async () => register } : {}),
    });
  const fr = await start("FR");
  const ma = await start("MA");
  await introduce([fr, ma]);
  await ratify([fr, ma]);
  const clients = {} as Record<Who, Client>;
  for (const [who, { person }] of Object.entries(officers)) {
    clients[who as Who] = await signIn(person.startsWith("fr-") ? fr.url : ma.url, person);
  }

  const two: TwoServers = {
    fr,
    ma,
    clients,
    async open() {
      const parties = { requesting: "FR", requested: "MA" };
      const { status, body } = await clients.camille.send<{ ref: string }>("POST", "/cases", {
        procedure: "laissez-passer",
        parties,
      });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body.ref;
    },
    async portrait(ref) {
      const file = { name: "photo.png", type: "image/png", bytes: photo };
      const { status, body } = await clients.camille.upload<AttachmentStored>(ref, "photo", file);
      if (status !== 201) throw new Error(JSON.stringify(body));
      const { hash, name, mediaType, bytes } = body;
      return { hash, name, mediaType, bytes };
    },
    async play(ref, acts) {
      let page: CasePage | undefined;
      for (const { by, command } of acts) {
        page = await clients[by].act(page?.view.ref ?? ref, command);
        await two.clear(page.view.ref, by === "camille" ? "julien" : by === "rachid" ? "salma" : by);
        await two.arrived();
      }
      if (!page) throw new Error("No act");
      return page;
    },
    async requested(gates = {}, changes = {}) {
      let ref = await two.open();
      for (const { by, command } of [...preparing(justNow(), await two.portrait(ref), gates, changes), ...request]) {
        ref = (await clients[by].act(ref, command)).view.ref;
      }
      return ref;
    },
    async delivered(gates = {}) {
      const ref = await two.requested(gates);
      await two.clear(ref, "julien");
      await two.arrived();
      return ref;
    },
    async clear(ref, who) {
      const { envelopes } = await clients[who].page(ref);
      for (const { id } of envelopes.filter(({ status, mayClear }) => status === "to-read" && mayClear)) {
        const cleared = await clients[who].send("POST", `/outbox/${id}/clear`);
        if (cleared.status !== 200) throw new Error(JSON.stringify(cleared.body));
      }
    },
    async arrived() {
      for (const server of [fr, ma, fr, ma]) await server.settled();
    },
    async stop() {
      await Promise.all([fr.stop(), ma.stop()]);
      await cluster.stop();
    },
  };
  return two;
}
