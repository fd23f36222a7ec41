import { useCallback, useEffect, useState } from "react";
import { fetchKnown, type Known } from "./published.ts";
import { loadReader } from "./squares.ts";

export type KnownState =
  | { readonly state: "preparing" }
  | { readonly state: "missing" }
  | { readonly state: "ready"; readonly known: Known };

/** Certificates, and the program that reads squares: both are wanted before the first document. */
export function useKnown(): readonly [KnownState, () => void] {
  const [known, setKnown] = useState<KnownState>({ state: "preparing" });
  const load = useCallback(() => {
    setKnown({ state: "preparing" });
    void loadReader().catch(() => undefined);
    fetchKnown().then(
      (read) => setKnown({ state: "ready", known: read }),
      () => setKnown({ state: "missing" }),
    );
  }, []);
  useEffect(load, [load]);
  return [known, load];
}
