import { useClock } from "../time/clock.tsx";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import type { Knot } from "./weave-line.ts";

/** The thread to the next knot, lying and standing: same shore, or across. */
function ways(side: string, next: string): { readonly lie: string; readonly stand: string } {
  if (side === "a" && next === "b") return { lie: "M0,0C45,0 55,100 100,100", stand: "M0,0C0,55 100,45 100,100" };
  if (side === "b" && next === "a") return { lie: "M0,100C45,100 55,0 100,0", stand: "M100,0C100,55 0,45 0,100" };
  return side === "a" ? { lie: "M0,0H100", stand: "M0,0V100" } : { lie: "M0,100H100", stand: "M100,0V100" };
}

export function WeaveKnot(props: {
  readonly knot: Knot;
  readonly procedure: string;
  readonly side: string;
  readonly state: string;
  readonly next: { readonly side: string; readonly isNext: boolean } | undefined;
  readonly due: string | undefined;
}) {
  const { t, w, maybe, language } = useWords();
  const { zone } = useClock();
  const { knot, next, procedure } = props;
  const day = (at: string) =>
    dateWords(Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate(), language, {
      weekday: false,
      year: false,
      short: true,
    });
  const way = next ? ways(props.side, next.side) : undefined;
  const thread = (kind: "lie" | "stand") =>
    way ? (
      <svg
        className={next?.isNext ? `${kind} is-next` : kind}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d={way[kind]} />
      </svg>
    ) : null;
  return (
    <li
      className="weave-step"
      data-side={props.side}
      data-time={knot.time === "past" ? undefined : knot.time}
      aria-current={knot.time === "now" ? "step" : undefined}
    >
      {thread("lie")}
      {thread("stand")}
      <span className="weave-knot" />
      <span className="weave-label">
        <span className="out-of-sight">{`${props.state} : `}</span>
        {maybe(procedure, `states-short.${knot.state}`) ?? w(procedure, `states.${knot.state}`)}
        {props.due ? (
          <small>{t("case.before", { date: day(props.due) })}</small>
        ) : knot.at ? (
          <small>{day(knot.at)}</small>
        ) : null}
      </span>
    </li>
  );
}
