import { createContext, type ReactNode, use, useMemo } from "react";
import type { Corridor } from "../../../server/http/api.ts";

type State = Corridor["states"][number];

export interface KnownCorridor extends Corridor {
  readonly state: (code: string | undefined) => State | undefined;
  readonly post: (code: string | undefined) => Corridor["posts"][number] | undefined;
}

const CorridorContext = createContext<KnownCorridor | undefined>(undefined);

export function CorridorProvider({
  corridor,
  children,
}: {
  readonly corridor: Corridor;
  readonly children: ReactNode;
}) {
  const known = useMemo(() => {
    const posts = new Map(corridor.posts.map((post) => [post.code, post]));
    return {
      ...corridor,
      state: (code: string | undefined) => corridor.states.find((state) => state.code === code),
      post: (code: string | undefined) => (code === undefined ? undefined : posts.get(code)),
    };
  }, [corridor]);
  return <CorridorContext value={known}>{children}</CorridorContext>;
}

/** The States, posts and procedures of this corridor, as the server published them. */
export function useCorridor(): KnownCorridor {
  const corridor = use(CorridorContext);
  if (corridor === undefined) throw new Error("useCorridor is used inside <CorridorProvider>");
  return corridor;
}
