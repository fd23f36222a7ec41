import type { CaseView, Offer } from "@wasl/procedure";
import { Button } from "react-aria-components";
import { offerTitle } from "../act/offer-words.ts";
import { Prepared } from "../act/prepared.tsx";
import { useAct } from "../api/acts.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Status } from "../marks/status.tsx";
import { useWords } from "../words/words.tsx";

/** Signed once: what waits for somebody else, and the way to take it back. */
export function WaitingSignature({ offer, view }: { readonly offer: Offer; readonly view: CaseView }) {
  const words = useWords();
  const { t } = words;
  const act = useAct(view.ref);
  return (
    <div className="step" data-act="waiting" data-name={offer.name}>
      <h3>{offerTitle(offer, view, words)}</h3>
      <Status tone="info" icon="wait">
        {t("act.waitsForSecond")}
      </Status>
      {offer.prepared ? <Prepared prepared={offer.prepared} view={view} /> : null}
      {act.isError ? <ProblemNotice error={act.error} /> : null}
      <Button
        className="button is-plain is-small"
        isPending={act.isPending}
        onPress={() => act.mutate({ command: { do: "unprepare", step: offer.name }, version: view.version })}
      >
        {t("act.unprepare")}
      </Button>
    </div>
  );
}
