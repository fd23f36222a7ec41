import { Fragment } from "react";
import { useClock } from "../time/clock.tsx";
import { dateWords, timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { useDefinitions } from "./definitions.ts";
import type { GroupName, WorkGroup } from "./groups.ts";
import { WorkRow } from "./work-row.tsx";

/** The days in order; the thread beside them is whole up to now. */
export function WorkGroups({ groups }: { readonly groups: readonly WorkGroup[] }) {
  const { t, language } = useWords();
  const { now, zone } = useClock();
  const definitions = useDefinitions(groups.flatMap(({ items }) => items.map(({ procedure }) => procedure)));
  const here = now.toZonedDateTimeISO(zone);
  const beside = (name: GroupName, count: number): string => {
    if (name === "today") return dateWords(here.toPlainDate(), language);
    if (name === "tomorrow") return dateWords(here.toPlainDate().add({ days: 1 }), language);
    return t("work.cases", { count });
  };
  const late = groups.some(({ name }) => name === "late");
  const present = <p className="now">{t("work.now", { time: timeWords(here.toPlainTime(), language) })}</p>;
  return (
    <div className="work">
      {late ? null : present}
      {groups.map(({ name, items }) => (
        <Fragment key={name}>
          <section className="work-group" aria-labelledby={`work-${name}`}>
            <h2 id={`work-${name}`}>
              {t(`work.${name}`)} <span className="muted">{beside(name, items.length)}</span>
            </h2>
            <ol className="rows">
              {items.map((item) => (
                <WorkRow
                  key={`${item.ref} ${item.because}`}
                  item={item}
                  group={name}
                  definition={definitions.get(item.procedure)}
                />
              ))}
            </ol>
          </section>
          {name === "late" ? present : null}
        </Fragment>
      ))}
    </div>
  );
}
