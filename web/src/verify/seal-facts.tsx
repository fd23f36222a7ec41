import { fullDate, type MrzFields, twoLetterCode } from "@wasl/travel-document";
import { edtfWords } from "../time/edtf-words.ts";
import { Zone } from "../values/zone.tsx";
import type { Language } from "../words/language.ts";
import { useWords, type Words } from "../words/words.tsx";
import { dayWords } from "./days.ts";
import type { HeadlineName } from "./headlines.ts";
import type { Outcome } from "./outcome.ts";

/** Whatever became of the document, the State has sealed these characters. */
const genuine: ReadonlySet<HeadlineName> = new Set(["valid", "ended", "expired", "mismatch", "printed-wrong"]);

/** What the seal says, beside what the officer should see printed. */
export function SealFacts({ outcome, today }: { readonly outcome: Outcome; readonly today: string }) {
  const words = useWords();
  const { t, language } = words;
  const { verdict } = outcome;
  const zone = verdict?.mrz?.zone;
  if (!verdict?.seal || !zone) return null;
  const { header, mrz } = verdict.seal;
  const rows = [
    ...zoneRows(zone.fields, today, words),
    [t("verify.issuedOn"), dayWords(header.issuedOn, language)],
    [t("verify.signer"), `${header.signer} ${header.certificate}`],
  ] as const;
  const believed = genuine.has(outcome.headline);
  return (
    <section className="section" aria-labelledby="seal-facts">
      <h2 id="seal-facts">{t(believed ? "verify.compare" : "verify.doubt")}</h2>
      <dl className="seal-facts" data-doubt={believed ? undefined : true}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("verify.zone")}</dt>
          <dd>
            {mrz.characters.length === 72 ? <Zone text={mrz.characters} /> : <bdi dir="ltr">{mrz.characters}</bdi>}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function zoneRows(fields: MrzFields, today: string, words: Words): readonly (readonly [string, string])[] {
  const { t, language } = words;
  const birth = fullDate(fields.birthDate, "birth", today);
  const expiry = fullDate(fields.expiryDate, "expiry", today);
  return [
    [t("verify.family"), fields.primaryIdentifier || t("verify.none")],
    [t("verify.given"), fields.secondaryIdentifier || t("verify.none")],
    [t("verify.birth"), birth ? edtfWords(birth, words) : t("verify.unknown")],
    [t("verify.sex"), t(`verify.sex-${fields.sex}`)],
    [t("verify.nationality"), stateWords(fields.nationality, language)],
    [t("verify.number"), fields.documentNumber],
    [t("verify.until"), expiry ? dayWords(expiry, language) : t("verify.unknown")],
    [t("verify.issuer"), stateWords(fields.issuingState, language)],
  ];
}

/** `MAR, Maroc`: the browser knows the names of States. */
function stateWords(code: string, language: Language): string {
  const two = twoLetterCode(code);
  const name = two ? new Intl.DisplayNames(language, { type: "region", fallback: "none" }).of(two) : undefined;
  return name ? `${code}${language === "ar" ? "، " : ", "}${name}` : code;
}
