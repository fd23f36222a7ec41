/** Milliseconds: a page that is never closed must not believe a signer who was revoked this morning. */
const hour = 3_600_000;

/** What tells that it is time to ask again. */
export interface Occasions {
  /** Says `online`. */
  readonly network: EventTarget;
  /** Says `visibilitychange`. */
  readonly page: EventTarget & { readonly visibilityState: string };
}

/**
 * Asks again when the network is back, when the page is looked at again, and every hour.
 *
 * @returns what ends it.
 */
export function keepAsking(ask: () => void, { network, page }: Occasions): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  network.addEventListener("online", () => ask(), { signal });
  page.addEventListener("visibilitychange", () => page.visibilityState === "visible" && ask(), { signal });
  const hourly = setInterval(ask, hour);
  return () => {
    stop.abort();
    clearInterval(hourly);
  };
}
