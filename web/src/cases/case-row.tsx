import { Link } from "@tanstack/react-router";
import type { CaseList } from "../../../server/http/api.ts";
import { DueIn } from "../marks/due-in.tsx";
import { Icon } from "../marks/icon.tsx";
import { Names } from "../marks/names.tsx";
import { Side } from "../marks/side.tsx";
import { Status } from "../marks/status.tsx";
import { useCalled } from "../shell/called.ts";
import { useClock } from "../time/clock.tsx";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { RowState } from "../work/row-state.tsx";

export function CaseRow({ item }: { readonly item: CaseList["cases"][number] }) {
  const { t, w, language } = useWords();
  const { zone } = useClock();
  const called = useCalled();
  const opened = Temporal.Instant.from(item.openedAt).toZonedDateTimeISO(zone).toPlainDate();
  return (
    <li className="row">
      <div className="row-when">
        <time dateTime={item.openedAt} title={t("cases.openedOn")}>
          {dateWords(opened, language, { weekday: false, short: true, year: false })}
        </time>
        <span className="muted mini">{opened.year}</span>
      </div>
      <div className="row-what">
        <Link to="/cases/$ref" params={{ ref: item.ref }} className="two">
          <Names person={item.person} instead={called(item.procedure)} />
        </Link>
        <p className="row-case">
          <span>{w(item.procedure, "title")}</span> <bdi className="nowrap">{item.shown}</bdi>
        </p>
      </div>
      <div className="row-stack">
        {item.closed ? (
          <div className="row-state">
            <Status tone="quiet" icon="done">
              {t("cases.closed")}
            </Status>
            <span className="muted">{w(item.procedure, `states.${item.state}`)}</span>
          </div>
        ) : (
          <>
            <RowState item={item} />
            {item.turnState ? (
              <p className="row-turn small">
                <Side state={item.turnState} />
                {item.due?.status === "running" ? <DueIn at={item.due.at} /> : null}
              </p>
            ) : null}
          </>
        )}
      </div>
      <span className="row-go">
        <Icon name="go" />
      </span>
    </li>
  );
}
