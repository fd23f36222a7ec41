import type { CaseView } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";
import { Decide } from "./decide.tsx";

/** An answer like any other: of the same size, in the same list, and never folded away. */
export function NoneOfThese(props: {
  readonly view: CaseView;
  /** Nobody was found: there is nobody of whom it is said. */
  readonly empty?: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}) {
  const { t } = useWords();
  const { view, chosen, onChoose } = props;
  return (
    <section className="candidate is-none" data-chosen={chosen || undefined} aria-labelledby="none-of-these">
      <div className="candidate-none">
        <div>
          <h3 id="none-of-these" className="candidate-name">
            {t(props.empty ? "register.noneFound" : "register.noneOfThese")}
          </h3>
          <p className="small muted">{t("register.noneSays")}</p>
        </div>
        <button type="button" className="button" aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
          {t(chosen ? "register.keptNone" : "register.keepNone")}
        </button>
      </div>
      {chosen ? <Decide view={view} candidate={null} /> : null}
    </section>
  );
}
