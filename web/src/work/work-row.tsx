import { Link } from "@tanstack/react-router";
import type { WorkItem } from "../../../server/http/api.ts";
import { DueIn } from "../marks/due-in.tsx";
import { Icon } from "../marks/icon.tsx";
import { Names } from "../marks/names.tsx";
import { useClock } from "../time/clock.tsx";
import { dateWords, timeWords } from "../time/date-words.ts";
import { useWords, type Words } from "../words/words.tsx";
import type { GroupName } from "./groups.ts";
import { RowState } from "./row-state.tsx";

/** What to do, in the words of the button that does it. */
function todo(item: WorkItem, { t, w }: Words): string {
  const first = item.can[0];
  const step = first ? w(item.procedure, `${first.do === "internal" ? "steps" : "steps"}.${first.name}.do`) : undefined;
  if (item.because === "sign") return step ? t("work.signStep", { step }) : t("work.sign");
  if (item.because === "read") return t("work.read");
  if (item.because === "refused") return t("work.refused");
  return step ?? t("work.look");
}

export function WorkRow({ item, group }: { readonly item: WorkItem; readonly group: GroupName }) {
  const words = useWords();
  const { t, w, language } = words;
  const { zone } = useClock();
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
          <Link to="/exchanges">{todo(item, words)}</Link>
        ) : (
          <Link to="/cases/$ref" params={{ ref: item.ref }}>
            {todo(item, words)}
          </Link>
        )}
        <p className="row-who">
          <Names person={item.person} />
        </p>
        <p className="row-case">
          {w(item.procedure, "title")} · <bdi className="nowrap">{item.shown}</bdi>
        </p>
      </div>
      <RowState item={item} />
      <span className="row-go">
        <Icon name="go" />
      </span>
    </li>
  );
}
