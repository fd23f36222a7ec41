import type { CaseView, Offer } from "@wasl/procedure";
import { useState } from "react";
import { Button } from "react-aria-components";
import { actThen, useAct } from "../api/acts.ts";
import { useDefinition } from "../case/definition.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { tell } from "../shell/toasts.tsx";
import { useWords } from "../words/words.tsx";
import { CauseField } from "./cause-field.tsx";
import { commandOf } from "./command.ts";
import { Crosses } from "./crosses.tsx";
import { Modal } from "./modal.tsx";
import { offerHint, offerTitle } from "./offer-words.ts";
import { Prepared } from "./prepared.tsx";
import { ReasonField } from "./reason-field.tsx";
import { ReviewedFacts } from "./reviewed-facts.tsx";

/** An act with nothing to fill in: a step, a second signature, a suspension, a withdrawal. */
export function ConfirmDialog(props: {
  readonly offer: Offer;
  readonly view: CaseView;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { offer, view } = props;
  const definition = useDefinition();
  const act = useAct(view.ref);
  const [reason, setReason] = useState<string>();
  const [cause, setCause] = useState<string>();
  const [missing, setMissing] = useState(false);
  const causes = offer.do === "raise" ? offer.reasons : [];
  const reasons = offer.do === "raise" ? [] : offer.reasons;
  const closes = offer.do === "raise" && definition.flags[offer.name]?.effect === "closes";
  const title = offerTitle(offer, view, words);
  const go = () => {
    if (reasons.length > 0 && reason === undefined) return setMissing(true);
    actThen(
      act,
      { command: commandOf(offer, { facts: {}, reason, cause }, () => crypto.randomUUID()), version: view.version },
      () => {
        tell(t("act.doneToast", { act: title }));
        props.onClose();
      },
    );
  };
  return (
    <Modal
      open={props.open}
      onClose={props.onClose}
      title={title}
      says={offerHint(offer, view, words)}
      buttons={
        <>
          <Button className="button is-first" onPress={go} isPending={act.isPending}>
            {t(
              offer.do === "sign"
                ? "act.signNow"
                : Object.keys(offer.crosses).length > 0
                  ? "act.signAndSend"
                  : "act.confirm",
            )}
          </Button>
          <Button className="button" onPress={props.onClose}>
            {t("act.back")}
          </Button>
        </>
      }
    >
      {act.isError ? <ProblemNotice error={act.error} /> : null}
      {offer.do === "sign" && offer.prepared ? <Prepared prepared={offer.prepared} view={view} /> : null}
      {offer.do === "sign" ? <ReviewedFacts offer={offer} view={view} brought={offer.prepared?.facts ?? {}} /> : null}
      {reasons.length > 0 ? (
        <ReasonField
          procedure={view.procedure.name}
          reasons={reasons}
          value={reason}
          onChange={(next) => {
            setReason(next);
            setMissing(false);
          }}
          error={missing ? t("forms.error-choice") : undefined}
          crosses={offer.do !== "internal"}
        />
      ) : null}
      {causes.length > 0 ? (
        <CauseField
          procedure={view.procedure.name}
          flag={offer.name}
          causes={causes}
          value={cause}
          onChange={setCause}
        />
      ) : null}
      <Crosses offer={offer} view={view} />
      {offer.gated ? <p className="muted">{t("act.gated")}</p> : null}
      {closes ? <p className="why">{t("act.closesForGood")}</p> : null}
    </Modal>
  );
}
