import { Link } from "@tanstack/react-router";
import type { CasePage } from "../../../server/http/api.ts";
import { Notice } from "../marks/notice.tsx";
import { useClock } from "../time/clock.tsx";
import { timeWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

/** What of this case has not arrived yet, and why: a reader is awaited, the line is down, a batch leaves later. */
export function OnTheWay({ page }: { readonly page: CasePage }) {
  const { t, language } = useWords();
  const { zone } = useClock();
  const leaving = page.envelopes.filter(
    ({ direction, status }) => direction === "out" && !["received", "withdrawn", "void", "applied"].includes(status),
  );
  const [first] = leaving;
  if (first === undefined) return null;
  const toRead = leaving.some(({ status }) => status === "to-read");
  const mine = leaving.some(({ status, mayClear }) => status === "to-read" && mayClear);
  const refused = leaving.some(({ status }) => status === "refused");
  const next = leaving.map(({ nextTryAt }) => nextTryAt).find((at) => at !== undefined);
  const title = mine
    ? "case.toReadByMe"
    : toRead
      ? "case.toReadByOther"
      : refused
        ? "case.refusedThere"
        : "case.notYetThere";
  return (
    <Notice
      tone={mine ? "accent" : refused ? "overdue" : "soon"}
      icon={toRead ? "eye" : refused ? "cross" : "clock"}
      title={t(title)}
    >
      {next && !toRead && !refused
        ? `${t("exchanges.nextTry", { time: timeWords(Temporal.Instant.from(next).toZonedDateTimeISO(zone).toPlainTime(), language) })} `
        : null}
      <Link to="/exchanges">{t(mine ? "case.readNow" : "case.seeExchanges")}</Link>
    </Notice>
  );
}
