import { Link } from "@tanstack/react-router";
import type { Procedure } from "@wasl/procedure";
import type { WorkItem } from "../../../server/http/api.ts";
import { DueIn } from "../marks/due-in.tsx";
import { Icon } from "../marks/icon.tsx";
import { Names } from "../marks/names.tsx";
import { useCalled } from "../shell/called.ts";
import { useSession } from "../shell/session.ts";
import { useClock } from "../time/clock.tsx";
import { dateWords, timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import type { GroupName } from "./groups.ts";
import { RowState } from "./row-state.tsx";
import { todo } from "./todo.ts";

export function WorkRow(props: {
  readonly item: WorkItem;
  readonly group: GroupName;
  readonly definition: Procedure | undefined;
}) {
  const { item, group } = props;
  const words = useWords();
  const { t, w, language } = words;
  const { zone } = useClock();
  const called = useCalled();
  const roles = useSession().roles.map(({ id }) => id);
  const due = group === "undated" ? undefined : item.due?.at;
  const there = due === undefined ? undefined : Temporal.Instant.from(due).toZonedDateTimeISO(zone);
  const when =
    there === undefined
      ? undefined
      : group === "today" || group === "tomorrow"
        ? timeWords(there.toPlainTime(), language)
        : dateWords(there.toPlainDate(), language, { short: true, year: false });
  return (
    <li className="row">
      <div className="row-when">
        {due === undefined ? (
          <span className="muted">{t("work.noDate")}</span>
        ) : (
          <>
            <time dateTime={due}>{when}</time>
            <DueIn at={due} />
          </>
        )}
      </div>
      <div className="row-what">
        {item.because === "read" ? (
          // What one reads for another post is not among one's own post's envelopes.
          <Link to="/exchanges" search={{ scope: "all" }}>
            {todo(item, props.definition, roles, words)}
          </Link>
        ) : (
          <Link to="/cases/$ref" params={{ ref: item.ref }}>
            {todo(item, props.definition, roles, words)}
          </Link>
        )}
        <p className="row-who">
          <Names person={item.person} instead={called(item.procedure)} />
        </p>
        <p className="row-case">
          <span>{w(item.procedure, "title")}</span> <bdi className="nowrap">{item.shown}</bdi>
        </p>
      </div>
      <RowState item={item} />
      <span className="row-go">
        <Icon name="go" />
      </span>
    </li>
  );
}
