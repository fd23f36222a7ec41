import type { CasePage } from "../../../server/http/api.ts";
import { Moment } from "../marks/moment.tsx";
import { useClock } from "../time/clock.tsx";
import { useWords } from "../words/words.tsx";

/** The last line on paper: when it was printed, and the hash of the last envelope, by which both shores find the same case. */
export function Printed({ page }: { readonly page: CasePage }) {
  const { t, rich } = useWords();
  const { now } = useClock();
  const last = page.envelopes.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1);
  return (
    <p className="print-only small muted">
      {rich("case.printed", { date: <Moment at={now.toString()} /> })} <bdi>{page.shown}</bdi>
      {last ? (
        <>
          {". "}
          {t("case.lastHash")} <span className="code">{last.hash}</span>
        </>
      ) : null}
    </p>
  );
}
