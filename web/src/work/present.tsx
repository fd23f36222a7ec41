import { OtherShore } from "../marks/other-shore.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useClock } from "../time/clock.tsx";
import { capital, instantWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** `Jeudi 12 mars 2026, 9 h 20 à Paris · 8 h 20 à Rabat`. */
export function Present() {
  const { language, t, pick } = useWords();
  const { now, zone } = useClock();
  const corridor = useCorridor();
  const at = now.toString();
  return (
    <p className="overline">
      <time dateTime={at}>
        {capital(
          t("time.timeIn", {
            time: instantWords(at, zone, language),
            city: pick(corridor.state(corridor.self)?.capital),
          }),
        )}
      </time>
      <OtherShore at={at} />
    </p>
  );
}
