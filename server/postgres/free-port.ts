import { createServer } from "node:net";

/**
 * The wanted port if nobody listens on it, else the next free one.
 *
 * @param wanted 0 lets the system choose.
 */
export async function freePort(wanted: number, avoid: ReadonlySet<number> = new Set()): Promise<number> {
  for (let port = wanted; port < 65_536; port++) {
    if (port !== 0 && avoid.has(port)) {
      continue;
    }
    const got = await tryPort(port);
    if (got !== undefined && !avoid.has(got)) {
      return got;
    }
  }
  throw new Error(`No free port from ${wanted} on`);
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = probe.address();
      const got = typeof address === "object" && address ? address.port : undefined;
      probe.close(() => resolve(got));
    });
  });
}
