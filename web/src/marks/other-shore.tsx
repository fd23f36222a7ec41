import { useCorridor } from "../shell/corridor.tsx";
import { useClock } from "../time/clock.tsx";
import { clocksDiffer, timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** The same instant on the other shore, only where the two legal clocks differ: `16 h 00 à Rabat`. */
export function OtherShore({
  at,
  state,
  brackets,
}: {
  readonly at: string;
  readonly state?: string;
  readonly brackets?: boolean;
}) {
  const { language, t, pick } = useWords();
  const { zone } = useClock();
  const corridor = useCorridor();
  const others = corridor.states.filter(
    (other) =>
      other.code !== corridor.self &&
      (state === undefined || other.code === state) &&
      clocksDiffer(at, zone, other.zone),
  );
  return others.map((other) => (
    <span key={other.code} className="other-shore">
      {brackets ? "(" : ""}
      {t("time.timeIn", {
        time: timeWords(Temporal.Instant.from(at).toZonedDateTimeISO(other.zone).toPlainTime(), language),
        city: pick(other.capital),
      })}
      {brackets ? ")" : ""}
    </span>
  ));
}
