import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { CasePage } from "../../../server/http/api.ts";
import { call } from "../api/call.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useSession } from "../shell/session.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

interface Card {
  readonly id: string;
  readonly issuedAt: string;
  readonly used: boolean;
  readonly closed: boolean;
}
interface Given {
  readonly code: string;
  readonly address: string;
  readonly square: string;
}

/** Offices that stand beside the worker; never the employer. The server asks again. */
const giving = ["WORK_ORIGIN", "WORK_AUTH"];

/** The paper with which somebody whose case this is opens it on a phone. */
export function WorkerAccess({ page: { view } }: { readonly page: CasePage }) {
  const definition = useDefinition();
  const { roles } = useSession();
  const own = Object.values(definition.roles).some((role) => role.party === view.self && role.catalogue === "WORKER");
  if (!own || !view.sent || view.closed || !roles.some(({ id }) => giving.includes(id))) return null;
  return <Access caseRef={view.ref} />;
}

function Access({ caseRef }: { readonly caseRef: string }) {
  const { t, language } = useWords();
  const queries = useQueryClient();
  const key = ["case", caseRef, "worker-card"];
  const cards = useQuery({
    queryKey: key,
    queryFn: () => call<readonly Card[]>("GET", `/cases/${caseRef}/worker-card`),
  });
  const settled = { onSettled: () => void queries.invalidateQueries({ queryKey: key }) };
  const give = useMutation({ mutationFn: () => call<Given>("POST", `/cases/${caseRef}/worker-card`), ...settled });
  const revoke = useMutation({
    mutationFn: () => call<unknown>("DELETE", `/cases/${caseRef}/worker-card`),
    onSuccess: () => give.reset(),
    ...settled,
  });
  const [card] = cards.data ?? [];
  const date = card
    ? dateWords(Temporal.Instant.from(card.issuedAt).toZonedDateTimeISO("UTC").toPlainDate(), language, {
        weekday: false,
      })
    : "";
  const standing = !card
    ? t("worker.none")
    : card.closed
      ? t("worker.closed")
      : t(card.used ? "worker.open" : "worker.given", { date });
  return (
    <section className="paper worker-access" aria-labelledby="worker-access">
      <h2 id="worker-access" className="panel-title">
        {t("worker.title")}
      </h2>
      <p className="muted small">{t("worker.lead")}</p>
      <p role="status">{standing}</p>
      {give.isError ? <ProblemNotice error={give.error} /> : null}
      {give.data ? (
        <div className="worker-code">
          <img src={`data:image/svg+xml,${encodeURIComponent(give.data.square)}`} alt="" width="150" height="150" />
          <p className="code" translate="no">
            {give.data.code}
          </p>
          <p className="small">{t("worker.once")}</p>
          <Button className="button" onPress={() => window.print()}>
            {t("worker.print")}
          </Button>
        </div>
      ) : null}
      <p className="buttons">
        <Button className="button" onPress={() => give.mutate()} isPending={give.isPending}>
          {t(card && !card.closed ? "worker.again" : "worker.give")}
        </Button>
        {card && !card.closed ? (
          <Button className="button" onPress={() => revoke.mutate()} isPending={revoke.isPending}>
            {t("worker.revoke")}
          </Button>
        ) : null}
      </p>
      {card && !card.closed ? <p className="muted small">{t("worker.giveWarn")}</p> : null}
    </section>
  );
}
