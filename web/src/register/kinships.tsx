import type { Candidate } from "../../../server/http/api.ts";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";
import { cardId } from "./candidate-name.ts";

/** Who this may be taken for: a brother, a namesake, somebody whom nothing known tells apart. For a person to check. */
export function Kinships({ candidate }: { readonly candidate: Candidate }) {
  const { t, rich } = useWords();
  const { kinships, exchanged } = candidate.explanation;
  if (kinships.length === 0 && !exchanged) return null;
  return (
    <ul className="plain kinships">
      {exchanged ? (
        <li>
          <Icon name="near" />
          <span>{t("register.exchanged")}</span>
        </li>
      ) : null}
      {kinships.map(({ kind, with: others }) => {
        const records = others.map((id, at) => (
          <span key={id}>
            {at > 0 ? ", " : null}
            <a className="code" href={`#${cardId(id)}`} onClick={() => opened(id)}>
              {id}
            </a>
          </span>
        ));
        return (
          <li key={`${kind} ${others.join()}`} data-kin={kind}>
            <Icon name={kind === "sibling" ? "person" : "late"} />
            <span>
              {kind === "sibling" && others.length === 0
                ? t("register.siblingOfAsked")
                : kind === "namesake" && others.length === 0
                  ? t("register.namesakeOfAsked")
                  : rich(`register.${kind}Of`, { records })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A card that one is sent to is open when one arrives. */
function opened(id: string): void {
  document.getElementById(cardId(id))?.setAttribute("open", "");
}
