import { useClock } from "../time/clock.tsx";
import { remaining } from "../time/remaining.ts";
import { remainingWords } from "../time/remaining-words.ts";
import { useWords } from "../words/words.tsx";
import { Status } from "./status.tsx";

/** What is left before an instant, or by how much it is passed. */
export function DueIn({ at }: { readonly at: string }) {
  const { t } = useWords();
  const { now } = useClock();
  const left = remaining(Temporal.Instant.from(at), now);
  return (
    <Status tone={left.tone} icon={left.late ? "late" : "clock"}>
      {remainingWords(left, t)}
    </Status>
  );
}
