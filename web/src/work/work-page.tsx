import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { workQuery } from "../api/queries.ts";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useClock } from "../time/clock.tsx";
import { useWords } from "../words/words.tsx";
import { ExchangesAside } from "./exchanges-aside.tsx";
import { workGroups } from "./groups.ts";
import { leadSentence } from "./lead.ts";
import { NothingDue } from "./nothing-due.tsx";
import { Present } from "./present.tsx";
import { Scopes } from "./scopes.tsx";
import { WaitingAside } from "./waiting-aside.tsx";
import { WorkGroups } from "./work-groups.tsx";

/** Where one arrives: what I must do, by when. */
export function WorkPage() {
  const { t } = useWords();
  const { now, zone } = useClock();
  const { scope } = useSearch({ from: "/signed-in/" });
  const work = useQuery(workQuery(scope ?? "mine"));
  useTitle(t("work.title"));
  const groups = work.data ? workGroups(work.data, now.toZonedDateTimeISO(zone)) : [];
  return (
    <>
      <header className="section">
        <Present />
        <div className="section-head">
          <h1>{t("work.title")}</h1>
          <Scopes scope={scope ?? "mine"} />
        </div>
        {work.data ? <p className="lead">{leadSentence(groups, t)}</p> : null}
      </header>
      <div className="split">
        <Asked query={work} blocks={3}>
          {() => (groups.length === 0 ? <NothingDue /> : <WorkGroups groups={groups} />)}
        </Asked>
        <aside className="aside">
          <WaitingAside />
          <ExchangesAside />
        </aside>
      </div>
    </>
  );
}
