import type { CaseView, Offer } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { useWords } from "../words/words.tsx";

/** What would cross and to whom: always said before anything is signed, also when it is nothing. */
export function Crosses({ offer, view }: { readonly offer: Offer; readonly view: CaseView }) {
  const { t, w } = useWords();
  const forms = useStateForms();
  const corridor = useCorridor();
  const { name: procedure } = view.procedure;
  const recipients = Object.entries(offer.crosses);
  if (recipients.length === 0) {
    return (
      <p className="crosses is-home">
        <Icon name="home" />
        <span>{t("act.staysHome", forms(corridor.self))}</span>
      </p>
    );
  }
  return recipients.map(([party, facts]) => {
    const state = forms(view.parties[party]);
    const labels = facts.map((fact) => w(procedure, `facts.${fact}.label`));
    return (
      <p className="crosses" key={party}>
        <Icon name="envelope" />
        <span>
          {labels.length === 0
            ? t("act.crossesAlone", { ...state })
            : t("act.crosses", { ...state, facts: labels.join(t("shell.comma")) })}
        </span>
      </p>
    );
  });
}
