/** What stands between two servers on a bad day: it loses requests, loses answers, repeats, and shuffles what a batch holds. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Weather {
  /** Chance from 0 to 1 of each. */
  readonly losesRequest: number;
  readonly losesAnswer: number;
  readonly repeats: number;
  readonly shuffles: number;
}

export const calm: Weather = { losesRequest: 0, losesAnswer: 0, repeats: 0, shuffles: 0 };

export interface WildNetwork {
  readonly url: string;
  weather: Weather;
  /** What happened, to be sure that something did. */
  readonly counts: { lostRequests: number; lostAnswers: number; repeated: number; shuffled: number; passed: number };
  /** Looks at, or changes, a batch on its way. */
  onBatch?: (batch: { envelopes: unknown[] }) => void;
  close(): Promise<void>;
}

/** @param chance from 0 to 1, seeded by the test. */
export async function startWildNetwork(target: string, chance: () => number): Promise<WildNetwork> {
  const counts = { lostRequests: 0, lostAnswers: 0, repeated: 0, shuffled: 0, passed: 0 };
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { weather } = network;
    if (chance() < weather.losesRequest) {
      counts.lostRequests += 1;
      request.socket.destroy();
      return;
    }
    const whole = JSON.parse(Buffer.concat(chunks).toString() || "{}") as { envelopes?: unknown[] };
    if (whole.envelopes) network.onBatch?.(whole as { envelopes: unknown[] });
    const order = (whole.envelopes ?? []).map((_, index) => index);
    if (chance() < weather.shuffles && order.length > 1) {
      counts.shuffled += 1;
      order.sort(() => chance() - 0.5);
    }
    const body = whole.envelopes ? { envelopes: order.map((index) => whole.envelopes?.[index]) } : whole;
    const send = () =>
      fetch(`${target}${request.url}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    let answer = await send();
    if (chance() < weather.repeats) {
      counts.repeated += 1;
      await answer.arrayBuffer();
      answer = await send();
    }
    const said = Buffer.from(await answer.arrayBuffer());
    if (chance() < weather.losesAnswer) {
      counts.lostAnswers += 1;
      request.socket.destroy();
      return;
    }
    counts.passed += 1;
    response.statusCode = answer.status;
    for (const name of ["content-type", "x-wasl-key"]) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.end(whole.envelopes && answer.ok ? reordered(said, order) : said);
  };
  // A server behind that has just stopped is a request lost, like any other.
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const network: WildNetwork = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather: calm,
    counts,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return network;
}

/** The sender asked in its own order. */
function reordered(said: Buffer, order: readonly number[]): string {
  const { answers } = JSON.parse(said.toString()) as { answers: unknown[] };
  const back: unknown[] = [];
  for (const [at, index] of order.entries()) back[index] = answers[at];
  return JSON.stringify({ answers: back });
}

/** Mulberry32: the same storms for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
