import { useEffect, useState } from "react";
import { Mark } from "../marks/mark.tsx";
import { Notice } from "../marks/notice.tsx";
import { Languages } from "../shell/languages.tsx";
import { useWords } from "../words/words.tsx";
import { dayWords } from "./days.ts";
import { type Outcome, texts } from "./outcome.ts";
import { PrintedZone } from "./printed-zone.tsx";
import { isSpecimen } from "./published.ts";
import { SealFacts } from "./seal-facts.tsx";
import { useKnown } from "./use-known.ts";
import { VerdictPlate } from "./verdict.tsx";
import { verify } from "./verify.ts";
import { type Given, WaysIn } from "./ways-in.tsx";

/** One document after another: a way in, a verdict, what to compare. Nothing is kept of any. */
export function VerifyPage() {
  const { t, language } = useWords();
  const [certificates, again] = useKnown();
  const [given, setGiven] = useState<Given>();
  const [printed, setPrinted] = useState("");
  const [outcome, setOutcome] = useState<Outcome>();
  const today = Temporal.Now.plainDateISO().toString();
  const known = certificates.state === "ready" ? certificates.known : undefined;
  useEffect(() => {
    document.title = `${t("verify.title")} · Wasl`;
  }, [t]);
  useEffect(() => {
    if (!given || !known) return;
    let current = true;
    void verify(given, known, printed, today).then((found) => current && setOutcome(found));
    return () => {
      current = false;
    };
  }, [given, known, printed, today]);
  const start = (next: Given | undefined) => {
    setOutcome(undefined);
    setPrinted("");
    setGiven(next);
  };
  const compare = (zone: string) => {
    if (zone === printed) return;
    setOutcome(undefined);
    setPrinted(zone);
  };
  return (
    <div className="verify">
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <header className="bar verify-bar">
        <a className="mark" href="/">
          <Mark />
          <span lang="fr">Wasl</span> <bdi lang="ar">وصل</bdi>
        </a>
        <Languages />
      </header>
      <main id="main" className="verify-main" tabIndex={-1}>
        <header>
          <h1 className={given ? "out-of-sight" : undefined}>{t("verify.title")}</h1>
          {given ? null : <p className="lead">{t("verify.lead")}</p>}
        </header>
        {certificates.state === "preparing" ? (
          <p className="muted" role="status">
            {t("verify.preparing")}
          </p>
        ) : null}
        {certificates.state === "missing" ? (
          <Notice tone="overdue" icon="offline" title={t("verify.noCertificates")} urgent>
            {t("verify.noCertificatesNext")}{" "}
            <button type="button" className="button is-small" onClick={again}>
              {t("verify.again")}
            </button>
          </Notice>
        ) : null}
        {given === undefined ? <WaysIn onGiven={start} /> : null}
        {given && known && !outcome ? (
          <p role="status" className="reading" aria-busy="true">
            {t("verify.reading")}
          </p>
        ) : null}
        {given && outcome ? (
          <>
            <VerdictPlate outcome={outcome} />
            <SealFacts outcome={outcome} today={today} />
            {outcome.verdict?.seal ? <PrintedZone printed={printed} onPrinted={compare} /> : null}
            <Besides outcome={outcome} demonstrations={known?.demonstrations ?? []} />
            <button type="button" className="button is-first" onClick={() => start(undefined)}>
              {t("verify.another")}
            </button>
          </>
        ) : null}
      </main>
      <footer className="foot">
        {known ? <span>{t("verify.asOf", { date: dayWords(known.asOf.slice(0, 10), language) })}</span> : null}
        <span>{t("verify.nothingKept")}</span>
      </footer>
    </div>
  );
}

/** What a seal cannot tell, and what is worth knowing of this one. */
function Besides({
  outcome,
  demonstrations,
}: {
  readonly outcome: Outcome;
  readonly demonstrations: readonly string[];
}) {
  const { t, language } = useWords();
  const { verdict, remarks, doubts, headline } = outcome;
  if (!verdict?.seal) return null;
  const onPlate = (code: string) => headline === "expired" && code === "document-expired";
  const notes = remarks.filter((remark) => !onPlate(remark.code) && !doubts.includes(remark));
  return (
    <>
      {isSpecimen({ demonstrations }, verdict.signer) ? (
        <Notice tone="soon" icon="late" title={t("verify.specimen")} />
      ) : null}
      <Notice tone="info" icon="person" title={t("verify.photo")} />
      {notes.length === 0 ? null : (
        <section className="section" aria-labelledby="verify-notes">
          <h2 id="verify-notes">{t("verify.notes")}</h2>
          <ul>
            {notes.map(({ code, about }) => (
              <li key={`${code} ${JSON.stringify(about)}`}>{texts(code, about).says[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
