/** F2: on the wire between two real servers, a pause for a protected cause and any other pause are one population. */
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Act } from "./testing/request.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

let two: TwoServers;
beforeAll(async () => {
  two = await startTwoServers();
}, 120_000);
afterAll(() => two?.stop());

const pauses: readonly { readonly cause: "protected" | "ordinary"; readonly act: Act }[] = [
  { cause: "protected", act: { by: "helene", command: { do: "record", facts: { asylum: "open" } } } },
  { cause: "ordinary", act: { by: "camille", command: { do: "raise", flag: "suspended", cause: "FLIGHT" } } },
  { cause: "protected", act: { by: "ines", command: { do: "record", facts: { medicalReview: "pending" } } } },
  { cause: "ordinary", act: { by: "julien", command: { do: "raise", flag: "suspended", cause: "STAFF" } } },
  { cause: "protected", act: { by: "helene", command: { do: "record", facts: { reflection: "running" } } } },
  { cause: "ordinary", act: { by: "camille", command: { do: "raise", flag: "suspended", cause: "TECHNICAL" } } },
];

/** What the other State can measure of an envelope, without opening more than it was sent. */
interface Measured {
  readonly cause: "protected" | "ordinary";
  readonly bytes: number;
  readonly shape: string;
  /** Where within its second its time stands: zero for what left in a batch. */
  readonly offBatch: number;
  /** From the batch's moment to its arrival, milliseconds. */
  readonly delay: number;
}

const rounds = 4;

async function measure(): Promise<readonly Measured[]> {
  const causes = new Map<string, "protected" | "ordinary">();
  for (let round = 0; round < rounds; round += 1) {
    const refs = await Promise.all(pauses.map(() => two.delivered()));
    for (const [at, { cause, act }] of pauses.entries()) {
      const ref = refs[at] as string;
      causes.set(ref, cause);
      await two.clients[act.by].act(ref, act.command);
      // Moments of their own, over more than one batch.
      await after(70 * ((at + round) % 4));
    }
  }
  await after(2500);
  await two.arrived();
  const { rows } = await two.ma.services.pools.compartment("removal").query<{
    ref: string;
    jws: string;
    at: string;
    received: string;
  }>(
    `select ref, jws, extract(epoch from at) * 1000 as at, extract(epoch from received_at) * 1000 as received
     from inbox where act = 'raise' order by seq`,
  );
  return rows.map(({ ref, jws, at, received }) => ({
    cause: causes.get(ref) ?? "ordinary",
    bytes: jws.length,
    shape: shapeOf(jws),
    offBatch: Number(at) % 1000,
    delay: Number(received) - Number(at),
  }));
}

/** The claims with every id, hash and time blotted out: what remains must be one text. */
function shapeOf(jws: string): string {
  const claims = Buffer.from(jws.split(".")[1] ?? "", "base64url").toString("utf8");
  return claims
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "AT")
    .replace(/[0-9a-f]{64}/g, "HASH")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replace(/"iat":\d+/g, '"iat":T')
    .replace(/"sealed":"[^"]*"/g, (sealed) => `"sealed":${sealed.length}`);
}

/** Two-sample Kolmogorov–Smirnov: the largest distance between the two empirical distributions. */
function distance(left: readonly number[], right: readonly number[]): number {
  const share = (of: readonly number[], upTo: number) => of.filter((one) => one <= upTo).length / of.length;
  return Math.max(...[...left, ...right].map((at) => Math.abs(share(left, at) - share(right, at))));
}

describe("F2", () => {
  test("size, words, batch and delay of a pause do not tell its cause", { timeout: 120_000 }, async () => {
    const measured = await measure();
    const of = (cause: Measured["cause"]) => measured.filter((one) => one.cause === cause);
    expect(of("protected")).toHaveLength(rounds * 3);
    expect(of("ordinary")).toHaveLength(rounds * 3);

    expect(new Set(measured.map(({ shape }) => shape)).size, measured.map(({ shape }) => shape).join("\n")).toBe(1);
    expect(new Set(measured.map(({ bytes }) => bytes)).size).toBe(1);
    expect(measured.every(({ offBatch }) => offBatch === 0)).toBe(true);
    // Samples of 12 and 12 of one population exceed 0.75 about once in a thousand runs.
    const delays = (cause: Measured["cause"]) => of(cause).map(({ delay }) => delay);
    expect(distance(delays("protected"), delays("ordinary"))).toBeLessThanOrEqual(0.75);
  });

  test("the measure itself tells two populations apart", () => {
    expect(distance([1, 2, 3, 4], [1, 2, 3, 4])).toBe(0);
    expect(distance([1, 2, 3, 4], [11, 12, 13, 14])).toBe(1);
  });
});
