import { useCallback, useEffect, useState } from "react";
import { keepAsking } from "./keep-asking.ts";
import { fetchKnown, type Known } from "./published.ts";
import { loadReader } from "./squares.ts";

export type KnownState =
  | { readonly state: "preparing" }
  | { readonly state: "missing" }
  | { readonly state: "ready"; readonly known: Known };

/**
 * Certificates, and the program that reads squares: both are wanted before the first document. They are asked for again when
 * the network is back, when the page is looked at again, and every hour; what is known stays where that fails.
 */
export function useKnown(): readonly [KnownState, () => void] {
  const [known, setKnown] = useState<KnownState>({ state: "preparing" });
  const load = useCallback(() => {
    const unlessReady = (state: "preparing" | "missing") =>
      setKnown((now) => (now.state === "ready" ? now : { state }));
    unlessReady("preparing");
    void loadReader().catch(() => undefined);
    fetchKnown().then(
      (read) => setKnown((now) => newer(now, read)),
      () => unlessReady("missing"),
    );
  }, []);
  useEffect(load, [load]);
  useEffect(() => keepAsking(load, { network: window, page: document }), [load]);
  return [known, load];
}

/** Two answers may come in the other order; and the same one again changes nothing on the page. */
export function newer(now: KnownState, known: Known): KnownState {
  const later = now.state !== "ready" || Temporal.Instant.compare(known.asOf, now.known.asOf) > 0;
  return later ? { state: "ready", known } : now;
}
