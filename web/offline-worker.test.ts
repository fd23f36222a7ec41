/** The worker as the browser runs it, with a cache and a network that the test holds. */
import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { beforeEach, describe, expect, test } from "vitest";

const at = "https://wasl.example/seals/certificates.json";
const source = readFileSync(new URL("src/verify/offline-worker.js", import.meta.url), "utf8").replace(
  '"__FILES__"',
  JSON.stringify(JSON.stringify({ version: "1", files: [] })),
);
const state = { authorities: [], signers: [] };
const published = (asOf: string) => Response.json({ asOf, own: state, peers: [state] });

let network: (signal: AbortSignal) => Promise<Response>;
let ask: () => Promise<Response>;

beforeEach(() => {
  const held = new Map<string, Response>();
  const listeners = new Map<string, (event: unknown) => void>();
  const cache = {
    match: async (name: string) => held.get(name)?.clone(),
    put: async (name: string, answer: Response) => void held.set(name, answer),
  };
  runInNewContext(source, {
    self: {
      location: { origin: "https://wasl.example" },
      addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    },
    caches: { open: async () => cache },
    fetch: (_request: Request, { signal }: { signal: AbortSignal }) => network(signal),
    // Its patience is not the test's.
    AbortSignal: { timeout: (milliseconds: number) => AbortSignal.timeout(milliseconds / 100) },
    URL,
    Response,
  });
  ask = () =>
    new Promise((respondWith) => {
      listeners.get("fetch")?.({ request: new Request(at), respondWith });
    });
});

const asOf = async (): Promise<unknown> => ((await (await ask()).json()) as { readonly asOf: string }).asOf;

describe("certificates that are kept", () => {
  beforeEach(async () => {
    network = async () => published("2026-03-12T08:00:00Z");
    await ask();
  });

  test("make way for newer ones", async () => {
    network = async () => published("2026-03-12T09:00:00Z");
    expect(await asOf()).toBe("2026-03-12T09:00:00Z");
    network = () => Promise.reject(new TypeError("No network"));
    expect(await asOf()).toBe("2026-03-12T09:00:00Z");
  });

  test.each([
    ["a portal’s page", () => new Response("<h1>Welcome to the airport</h1>")],
    ["other words", () => Response.json({ hello: "there" })],
    ["a State without signers", () => Response.json({ asOf: "2026-03-13T08:00:00Z", own: {}, peers: [] })],
    ["a refusal", () => new Response("", { status: 503 })],
    ["older ones", () => published("2026-03-11T08:00:00Z")],
  ])("stay where %s comes instead", async (_what, answer) => {
    network = async () => answer();
    expect(await asOf()).toBe("2026-03-12T08:00:00Z");
    network = () => Promise.reject(new TypeError("No network"));
    expect(await asOf()).toBe("2026-03-12T08:00:00Z");
  });

  test("are there though the network hangs", async () => {
    network = (signal) =>
      new Promise((_, failed) => {
        signal.addEventListener("abort", () => failed(signal.reason));
      });
    expect(await asOf()).toBe("2026-03-12T08:00:00Z");
  });
});

test("without any, and without a network, the page is told so", async () => {
  network = () => Promise.reject(new TypeError("No network"));
  expect((await ask()).type).toBe("error");
});
