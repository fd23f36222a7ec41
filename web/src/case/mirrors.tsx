import { useQuery } from "@tanstack/react-query";
import type { CasePage } from "../../../server/http/api.ts";
import { mirrorQuery } from "../api/queries.ts";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { useClock } from "../time/clock.tsx";
import { timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { MirrorPane } from "./mirror-pane.tsx";

/** What each other State sees: exactly that, rebuilt from what was sent to it. */
export function Mirrors({ page }: { readonly page: CasePage }) {
  return Object.keys(page.view.parties)
    .filter((party) => party !== page.view.self)
    .map((party) => <Mirror key={party} page={page} party={party} />);
}

function Mirror({ page, party }: { readonly page: CasePage; readonly party: string }) {
  const { t, w, language } = useWords();
  const forms = useStateForms();
  const corridor = useCorridor();
  const { now, zone } = useClock();
  const mirror = useQuery(mirrorQuery(page.view.ref, party));
  const state = corridor.state(page.view.parties[party]);
  const time = timeWords(now.toZonedDateTimeISO(zone).toPlainTime(), language);
  return (
    <section className="mirror" data-side={state?.side} aria-labelledby={`mirror-${party}`}>
      <header className="mirror-head">
        <h2 id={`mirror-${party}`}>{t("case.mirror", forms(state?.code))}</h2>
        <p>{t("case.mirrorSays", { party: w(page.view.procedure.name, `parties.${party}`), time })}</p>
      </header>
      <div className="mirror-pane" aria-live="polite">
        {mirror.data?.view ? (
          <MirrorPane view={mirror.data.view} shown={page.shown} />
        ) : (
          <p className="muted">
            {mirror.isError ? t("case.mirrorFailed") : mirror.isPending ? t("shell.loading") : t("case.mirrorNothing")}
          </p>
        )}
      </div>
      {page.staysHome.length > 0 ? (
        <div className="mirror-foot">
          <p>
            <b>{t("case.staysForEvery", forms(corridor.self))}</b>
          </p>
          <ul>
            {page.staysHome.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}
