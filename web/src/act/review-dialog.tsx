import type { CaseView, Offer } from "@wasl/procedure";
import { Button } from "react-aria-components";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { isRecord } from "../values/json.ts";
import { useWords } from "../words/words.tsx";
import type { Filled } from "./command.ts";
import { Crosses } from "./crosses.tsx";
import { Modal } from "./modal.tsx";
import { ReviewedFacts } from "./reviewed-facts.tsx";

/** Everything that the other State will receive, field by field, before the signature. */
export function ReviewDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly offer: Offer;
  readonly view: CaseView;
  readonly filled: Filled;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSign: () => void;
}) {
  const { t, w } = useWords();
  const forms = useStateForms();
  const corridor = useCorridor();
  const { offer, view, filled } = props;
  const { name: procedure } = view.procedure;
  const recipients = Object.keys(offer.crosses);
  const state = forms(view.parties[recipients[0] ?? ""]);
  const two = offer.persons === 2 && offer.do !== "sign";
  const title = recipients.length > 0 ? t("act.sendTo", { ...state }) : t("act.keepAtHome", forms(corridor.self));
  return (
    <Modal
      open={props.open}
      onClose={props.onClose}
      title={title}
      says={recipients.length > 0 ? t("act.everything") : undefined}
      buttons={
        <>
          <Button className="button is-first" onPress={props.onSign} isPending={props.busy} autoFocus>
            {t(two ? "act.prepare" : recipients.length > 0 ? "act.signAndSend" : "act.save")}
          </Button>
          <Button className="button" onPress={props.onClose}>
            {t("act.back")}
          </Button>
        </>
      }
    >
      {props.error ? <ProblemNotice error={props.error} /> : null}
      <ReviewedFacts offer={offer} view={view} brought={filled.facts} />
      {isRecord(filled.value) && typeof filled.value.text === "string" ? (
        <blockquote dir="auto">{filled.value.text}</blockquote>
      ) : null}
      {filled.reason ? (
        <p>
          <span className="muted">{t("act.reason")}</span> <b>{w(procedure, `reasons.${filled.reason}`)}</b>
        </p>
      ) : null}
      {recipients.length === 0 ? <Crosses offer={offer} view={view} /> : null}
      {two ? <p className="muted small">{t("act.twoPersons")}</p> : null}
    </Modal>
  );
}
