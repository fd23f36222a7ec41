import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";

/** A State: its name, then its form (round, lozenge), then its colour. */
export function Side({ state }: { readonly state: string }) {
  const { pick } = useWords();
  const corridor = useCorridor();
  const found = corridor.state(state);
  return (
    <span className="side" data-side={found?.side ?? "c"}>
      {found ? pick(found.name) : state}
    </span>
  );
}
