import type { CaseView } from "@wasl/procedure";
import type { Candidate } from "../../../server/http/api.ts";
import { useWords } from "../words/words.tsx";
import { cardId } from "./candidate-name.ts";
import { CandidateSummary } from "./candidate-summary.tsx";
import { Decide } from "./decide.tsx";
import { FieldRow } from "./field-row.tsx";
import { Kinships } from "./kinships.tsx";

export interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly view: CaseView;
  /** The first is open when the list arrives. */
  readonly open: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** What is known beside one record of the register, field by field; why it stands here; what would settle it. */
export function CandidateCard({ candidate, view, open, chosen, onChoose }: CandidateCardProps) {
  const { t } = useWords();
  const { record, explanation } = candidate;
  const shown = explanation.fields.filter(
    (field) => field.asked !== undefined || field.agreement !== "absent" || isHeld(candidate, field.field),
  );
  return (
    <details className="candidate" id={cardId(candidate.id)} open={open} data-chosen={chosen || undefined}>
      <summary>
        <CandidateSummary candidate={candidate} />
      </summary>
      <div className="candidate-body">
        <Kinships candidate={candidate} />
        <table className="compare stack is-candidate">
          <caption className="out-of-sight">{t("register.comparison", { id: candidate.id })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("register.field")}</th>
              <th scope="col">{t("register.asked")}</th>
              <th scope="col">{t("register.held")}</th>
              <th scope="col">{t("register.reading")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((field) => (
              <FieldRow key={field.field} field={field} record={record} />
            ))}
          </tbody>
        </table>
        <div className="candidate-reasons">
          <Reasons candidate={candidate} />
          <Settles candidate={candidate} />
        </div>
        <div className="candidate-choice">
          <button type="button" className="button" aria-pressed={chosen} onClick={() => onChoose(!chosen)}>
            {t(chosen ? "register.kept" : "register.keep")}
          </button>
          {chosen ? <Decide view={view} candidate={candidate} /> : null}
        </div>
      </div>
    </details>
  );
}

const isHeld = ({ record }: Candidate, field: Candidate["explanation"]["fields"][number]["field"]): boolean =>
  field === "birth" ? record.birthDate !== "" : `${record[`${field}Latin`]}${record[`${field}Arabic`]}` !== "";

function Reasons({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useWords();
  return (
    <section>
      <h3 className="subhead">{t("register.why")}</h3>
      <ul className="plain small">
        {candidate.explanation.order.map(({ field, because }) => (
          <li key={field}>{t(`register.because-${because}`, { field: t(`register.${field}`) })}</li>
        ))}
      </ul>
    </section>
  );
}

function Settles({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useWords();
  const { settles } = candidate.explanation;
  if (settles.length === 0) return null;
  return (
    <section>
      <h3 className="subhead">{t("register.settles")}</h3>
      <ul className="plain small">
        {settles.map(({ field, how }) => (
          <li key={`${field} ${how}`}>
            {field === "prints"
              ? t("register.settle-prints")
              : t(`register.settle-${how}`, { field: t(`register.${field}`) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
