/** What the people of two States do once, by another channel: compare thumbprints, sign the same release. */
import type { StateServer } from "./state-server.ts";

/** Each enters the other's address and keys: in the demonstration the other channel is this process. */
export async function introduce(
  servers: readonly StateServer[],
  address: (server: StateServer) => Promise<string> | string = (server) => server.exchangeUrl,
): Promise<void> {
  for (const server of servers) {
    for (const other of servers) {
      if (other !== server) {
        await server.meet({ state: other.state, url: await address(other), keys: other.publicKeys });
      }
    }
  }
}

/** Both States sign the release's hash; each keeps both signatures. */
export async function ratify(servers: readonly StateServer[]): Promise<void> {
  const signatures: Record<string, string> = {};
  for (const server of servers) {
    signatures[server.state] = await server.signRelease();
  }
  for (const server of servers) {
    await server.ratify(signatures);
  }
}
