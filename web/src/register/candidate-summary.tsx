import type { Candidate } from "../../../server/http/api.ts";
import { Status } from "../marks/status.tsx";
import { edtfWords } from "../time/edtf-words.ts";
import type { Tone } from "../time/remaining.ts";
import { Run } from "../values/run.tsx";
import { useWords } from "../words/words.tsx";
import { candidateNames } from "./candidate-name.ts";

const tones: Readonly<Record<Candidate["explanation"]["standing"], Tone>> = {
  clear: "ok",
  likely: "ok",
  possible: "quiet",
  weak: "quiet",
};

/** Who, born when and where, how it stands, and whom it may be taken for: what tells one line of the list from the next. */
export function CandidateSummary({ candidate }: { readonly candidate: Candidate }) {
  const words = useWords();
  const { t, language } = words;
  const { record, explanation } = candidate;
  const { latin, arabic } = candidateNames(candidate);
  const names = (language === "ar" ? [arabic, latin] : [latin, arabic]).filter((name) => name !== "");
  const place =
    (language === "ar" ? record.birthPlaceArabic : record.birthPlaceLatin) ||
    record.birthPlaceLatin ||
    record.birthPlaceArabic;
  const kinds = [...new Set(explanation.kinships.map(({ kind }) => kind))];
  return (
    <span className="candidate-line">
      <span className="candidate-names">
        {names.map((name, at) => (
          <span key={name} className={at === 0 ? "candidate-name" : "candidate-name is-second"}>
            <Run text={name} />
          </span>
        ))}
      </span>
      <span className="candidate-who muted small">
        <span>{t("register.born", { date: edtfWords(record.birthDate, words) })}</span>
        {place ? <Run text={place} /> : null}
        <bdi className="code">{candidate.id}</bdi>
      </span>
      <span className="candidate-marks">
        <Status tone={tones[explanation.standing]} icon={explanation.standing === "weak" ? "no" : "near"}>
          {t(`register.standing-${explanation.standing}`)}
        </Status>
        {kinds.map((kind) => (
          <Status key={kind} tone="soon" icon={kind === "sibling" ? "person" : "late"}>
            {t(`register.kin-${kind}`)}
          </Status>
        ))}
      </span>
    </span>
  );
}
