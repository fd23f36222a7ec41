import { useState } from "react";
import type { Offered, Season, Term } from "./api.ts";
import { dayWords, euros } from "./dates.ts";
import { Choice } from "./fields.tsx";
import { spoken, spokenOf } from "./spoken.ts";
import { T, useWords } from "./words.tsx";

type Act = (commands: readonly object[]) => Promise<boolean>;

const changes = ["PAY", "HOURS", "HOUSING", "DATES", "TASKS", "LANGUAGE"] as const;

/** The same terms in both languages, side by side or one under the other: what is read is what is signed. */
export function Contract({ season, act }: { readonly season: Season; readonly act: Act }) {
  const { t } = useWords();
  const { contract, offered = [], may } = season;
  const other = offered.filter(({ differs }) => differs);
  if (!contract) return <p>{t("contractNone")}</p>;
  return (
    <>
      {offered.length > 0 ? <p className="w-note">{t(other.length > 0 ? "offerDiffers" : "offerKept")}</p> : null}
      <div className="w-two">
        <Terms title="contractArabic" terms={contract} other={other} language="ar" />
        <Terms title="contractFrench" terms={contract} other={other} language="fr" />
      </div>
      {may.accept ? <Answer act={act} /> : null}
      {may.answerPlace ? <NewPlace act={act} /> : null}
    </>
  );
}

function Terms({
  title,
  terms,
  other,
  language,
}: {
  readonly title: "contractArabic" | "contractFrench";
  readonly terms: readonly Term[];
  readonly other: readonly Offered[];
  readonly language: "ar" | "fr";
}) {
  return (
    <section className="w-card" aria-labelledby={title}>
      <h3 id={title}>
        <T k={title} />
      </h3>
      <dl className="w-terms" lang={language} dir={language === "ar" ? "rtl" : "ltr"}>
        {terms.map((term) => (
          <div key={term.field}>
            <dt>{term.label[language].replace(/، بسنتيم اليورو| بسنتيم اليورو|, en centimes d’euro/, "")}</dt>
            <dd>
              <bdi>{termSaid(term, language)}</bdi>
              <Promised term={term} offered={other.find(({ field }) => field === term.field)} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the offer had said, in the language of the column: read where it differs, and nowhere else. */
function Promised({
  term,
  offered,
  language,
}: {
  readonly term: Term;
  readonly offered: Offered | undefined;
  readonly language: "ar" | "fr";
}) {
  if (!offered) return null;
  const lead = language === "ar" ? "في العرض:" : "Dans l’offre :";
  return (
    <span className="w-promised">
      {lead} <bdi>{termSaid({ ...term, ...offered.offered }, language)}</bdi>
    </span>
  );
}

function termSaid({ field, value, said }: Term, language: "ar" | "fr"): string {
  if (said) return said[language];
  if (typeof value === "boolean") return language === "ar" ? (value ? "نعم" : "لا") : value ? "oui" : "non";
  if (field === "starts" || field === "ends") return dayWords(String(value), language);
  if (field === "hourlyGross" || field === "monthlyRent") return euros(Number(value), language);
  return String(value);
}

/** Read or heard, understood, nothing paid: then the worker decides. */
function Answer({ act }: { readonly act: Act }) {
  const { t, speech } = useWords();
  const [means, setMeans] = useState<"read" | "readAloud" | "listened">();
  const [language, setLanguage] = useState(spokenOf(speech));
  const [understood, setUnderstood] = useState<"understood" | "notUnderstood">();
  const [fees, setFees] = useState<"none" | "asked" | "paid" | "refunded">();
  const [change, setChange] = useState<(typeof changes)[number]>();
  const ready = means !== undefined && understood !== undefined && fees !== undefined;
  const said = { do: "record", facts: { reading: { language, means }, contractUnderstood: understood, fees } };
  return (
    <form className="w-card" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label="howRead"
        value={means}
        onChange={setMeans}
        options={[
          { value: "read", label: "read" },
          { value: "readAloud", label: "readAloud" },
          { value: "listened", label: "listened" },
        ]}
      />
      <fieldset className="w-choice">
        <legend>{t("inLanguage")}</legend>
        {spoken.map(({ code, name }) => (
          <label key={code}>
            <input type="radio" name="spoken" checked={language === code} onChange={() => setLanguage(code)} />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
      <Choice
        label="understood"
        value={understood}
        onChange={setUnderstood}
        options={[
          { value: "understood", label: "yes" },
          { value: "notUnderstood", label: "no" },
        ]}
      />
      <Choice
        label="feesQuestion"
        value={fees}
        onChange={setFees}
        options={[
          { value: "none", label: "feesNone" },
          { value: "asked", label: "feesAsked" },
          { value: "paid", label: "feesPaid" },
          { value: "refunded", label: "feesRefunded" },
        ]}
      />
      {fees === "asked" || fees === "paid" ? <p className="w-note">{t("feesOpened")}</p> : null}
      <button
        type="button"
        className="button is-first"
        aria-disabled={!ready}
        onClick={() => ready && void act([said, { do: "step", step: "accept", facts: { acceptance: { language } } }])}
      >
        {t("accept")}
      </button>
      <Choice
        label="askChange"
        value={change}
        onChange={setChange}
        options={changes.map((value) => ({ value, label: value }))}
      />
      <div className="w-buttons">
        <button
          type="button"
          className="button"
          aria-disabled={!change}
          onClick={() => change && void act([{ do: "step", step: "askChange", reason: change }])}
        >
          {t("askChange")}
        </button>
        <button type="button" className="button" onClick={() => void act([{ do: "step", step: "decline" }])}>
          {t("decline")}
        </button>
      </div>
    </form>
  );
}

function NewPlace({ act }: { readonly act: Act }) {
  const { t } = useWords();
  const answer = (value: string) => void act([{ do: "record", facts: { replacementAccepted: value } }]);
  return (
    <section className="w-card" aria-labelledby="new-place">
      <h3 id="new-place">{t("newPlace")}</h3>
      <div className="w-buttons">
        <button type="button" className="button is-first" onClick={() => answer("accepted")}>
          {t("takePlace")}
        </button>
        <button type="button" className="button" onClick={() => answer("declined")}>
          {t("leavePlace")}
        </button>
      </div>
    </section>
  );
}
