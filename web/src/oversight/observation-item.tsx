import type { RegisterOversight } from "../../../server/http/api.ts";
import { useObservationSeen } from "../api/acts.ts";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useWords } from "../words/words.tsx";

type Observation = RegisterOversight["observations"][number];

/** One observation: what was seen, of whom, how often, and what may be the ordinary reason of it. */
export function ObservationItem({
  observation,
  onSee,
}: {
  readonly observation: Observation;
  readonly onSee: () => void;
}) {
  const { t, rich } = useWords();
  const { kind, people, cases, count, usual, lines, seen } = observation;
  const mark = useObservationSeen();
  const day = (at: string) => <Moment at={at} shape={{ weekday: false }} />;
  const counted =
    kind === "one-person-across-cases" ? t("register.casesCount", { count }) : t("register.searchesCount", { count });
  return (
    <li className="paper observation" data-kind={kind} data-seen={seen ? "" : undefined}>
      <h3>
        <Icon name="eye" /> {t(`register.seen-${kind}`)}
      </h3>
      <p className="small">
        <b>
          <bdi>{people.join(", ")}</bdi>
        </b>{" "}
        · {counted}
        {usual === undefined ? null : ` (${t("register.usual", { count: usual })})`} ·{" "}
        {observation.from === observation.to
          ? day(observation.from)
          : rich("register.between", { from: day(observation.from), to: day(observation.to) })}
      </p>
      <p className="small two">
        {cases.map((shown) => (
          <bdi className="code" key={shown}>
            {shown}
          </bdi>
        ))}
      </p>
      <p className="muted">{t(`register.maybe-${kind}`)}</p>
      <p className="two">
        <button type="button" className="button is-small" onClick={onSee}>
          {t("register.seeLines")}
        </button>
        {seen ? null : (
          <button
            type="button"
            className="button is-small is-plain"
            disabled={mark.isPending}
            onClick={() => mark.mutate({ kind, lines })}
          >
            <Icon name="done" /> {t("register.markSeen")}
          </button>
        )}
      </p>
      {seen ? (
        <p className="small muted">
          {rich("register.seenBy", {
            who: <bdi>{seen.by}</bdi>,
            date: <Moment at={seen.at} shape={{ weekday: false }} />,
          })}
        </p>
      ) : null}
      {mark.isError ? <ProblemNotice error={mark.error} /> : null}
    </li>
  );
}
