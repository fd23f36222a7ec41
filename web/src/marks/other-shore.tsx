import { useCorridor } from "../shell/corridor.tsx";
import { clocksDiffer, instantWords, timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** The same instant on the other shore, only where the two legal clocks differ: `16 h 00 à Rabat`. */
export function OtherShore(props: {
  readonly at: string;
  /** Only this other State; absent: every one. */
  readonly state?: string;
  /** The State whose time is said already; absent: this server's. */
  readonly beside?: string;
  readonly brackets?: boolean;
}) {
  const { language, t, pick } = useWords();
  const corridor = useCorridor();
  const { at, state, beside = corridor.self, brackets } = props;
  const said = corridor.state(beside)?.zone ?? "UTC";
  const others = corridor.states.filter(
    ({ code, zone }) => code !== beside && (state === undefined || code === state) && clocksDiffer(at, said, zone),
  );
  return others.map(({ code, zone, capital }) => {
    const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const sameDay = there.toPlainDate().equals(Temporal.Instant.from(at).toZonedDateTimeISO(said).toPlainDate());
    const time = timeWords(there.toPlainTime(), language);
    const words = t("time.timeIn", {
      time: sameDay ? time : instantWords(at, zone, language, { weekday: false, year: false, short: true }),
      city: pick(capital),
    });
    return (
      <span key={code} className="other-shore">
        {brackets ? `(${words})` : words}
      </span>
    );
  });
}
