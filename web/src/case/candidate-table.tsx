import type { RegisterAnswer } from "../../../server/http/api.ts";
import type { IconName } from "../marks/icon.tsx";
import { Status } from "../marks/status.tsx";
import { edtfWords } from "../time/edtf-words.ts";
import type { Tone } from "../time/remaining.ts";
import { Run } from "../values/run.tsx";
import { useWords } from "../words/words.tsx";
import { candidateLines } from "./candidate-lines.ts";

type Candidate = RegisterAnswer["candidates"][number];

const shapes: Readonly<Record<Candidate["agreement"][string], { readonly tone: Tone; readonly icon: IconName }>> = {
  same: { tone: "ok", icon: "same" },
  near: { tone: "soon", icon: "near" },
  differs: { tone: "overdue", icon: "differs" },
  absent: { tone: "quiet", icon: "no" },
};

/** The register's record, field by field, each with how it agrees with what is asked: in words, without a score. */
export function CandidateTable({ candidate }: { readonly candidate: Candidate }) {
  const words = useWords();
  const { t } = words;
  return (
    <table className="compare is-candidate">
      <caption className="muted mini">
        {t("case.register-reference")} <span className="code">{candidate.id}</span>
      </caption>
      <tbody>
        {candidateLines(candidate).map(({ name, values, agreement }) => (
          <tr key={name}>
            <th scope="row">{t(`case.register-${name}`)}</th>
            <td>
              <span className="said two">
                {values.map((value) => (
                  <Run key={value} text={name === "birth" ? edtfWords(value, words) : value} />
                ))}
              </span>
              {agreement ? (
                <Status tone={shapes[agreement].tone} icon={shapes[agreement].icon}>
                  {t(`case.agreement-${agreement}`)}
                </Status>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
