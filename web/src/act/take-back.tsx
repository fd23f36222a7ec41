import { useNavigate } from "@tanstack/react-router";
import type { CaseView, Offer, Procedure } from "@wasl/procedure";
import { Button } from "react-aria-components";
import { actThen, useAct } from "../api/acts.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { tell } from "../shell/toasts.tsx";
import { useWords } from "../words/words.tsx";

/** An attestation that stands is taken back: nobody has said any more, until somebody attests anew. */
export function TakeBack(props: {
  readonly offer: Offer;
  readonly view: CaseView;
  readonly definition: Procedure;
  /** Called before the page is left. */
  readonly onDone: () => void;
}) {
  const { t } = useWords();
  const { offer, view, definition, onDone } = props;
  const act = useAct(view.ref);
  const navigate = useNavigate();
  const held = view.facts.find(({ id }) => id === offer.name);
  if (offer.do !== "record" || !definition.facts[offer.name]?.attestation || !held || held.lapsed) return null;
  const go = () =>
    actThen(act, { command: { do: "record", facts: { [offer.name]: null } }, version: view.version }, (after) => {
      onDone();
      tell(t("act.takenBackToast"));
      void navigate({ to: "/cases/$ref", params: { ref: after.view.ref } });
    });
  return (
    <div className="paper form-part">
      <p className="muted">{t("act.takeBackHint")}</p>
      {act.isError ? <ProblemNotice error={act.error} /> : null}
      <p className="buttons">
        <Button className="button is-auto" onPress={go} isPending={act.isPending}>
          {t("act.takeBack")}
        </Button>
      </p>
    </div>
  );
}
