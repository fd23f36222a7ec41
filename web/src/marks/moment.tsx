import { useClock } from "../time/clock.tsx";
import { capital, type DateShape, instantWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** An instant in the legal time of this server's State, or of the zone given. */
export function Moment(props: {
  readonly at: string;
  readonly zone?: string;
  readonly shape?: DateShape;
  readonly begins?: boolean;
  readonly className?: string;
}) {
  const { language } = useWords();
  const clock = useClock();
  const said = instantWords(props.at, props.zone ?? clock.zone, language, props.shape);
  return (
    <time className={props.className} dateTime={props.at}>
      {props.begins ? capital(said) : said}
    </time>
  );
}
