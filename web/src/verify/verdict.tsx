import { useEffect, useRef } from "react";
import { Icon, type IconName } from "../marks/icon.tsx";
import { Knotwork } from "../marks/knotwork.tsx";
import { direction, type Language, languages } from "../words/language.ts";
import { useWords } from "../words/words.tsx";
import { headlines } from "./headlines.ts";
import { type Outcome, type Tone, texts } from "./outcome.ts";
import { statusWords } from "./status-words.ts";

const shapes: Readonly<Record<Tone, IconName>> = {
  ok: "done",
  soon: "late",
  overdue: "cross",
  blocked: "stop",
  info: "search",
};

/** The reader's language in full; the others a line each that opens: an officer and a traveller seldom share one. */
export function VerdictPlate({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  const plate = useRef<HTMLElement>(null);
  // Newer certificates that change nothing take the focus from nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome is gone to.
  useEffect(() => plate.current?.focus(), [outcome.headline, outcome.tone]);
  const others = languages.filter(({ code }) => code !== language);
  return (
    <section className="verdict" data-tone={outcome.tone} aria-label={t("verify.result")} tabIndex={-1} ref={plate}>
      <Knotwork />
      <div className="verdict-words" role="status">
        <span className="verdict-shape">
          <Icon name={shapes[outcome.tone]} />
        </span>
        <p lang={language}>{headlines[outcome.headline][language]}</p>
      </div>
      <Said outcome={outcome} language={language} />
      <div className="verdict-others">
        {others.map(({ code }) => (
          <details key={code} lang={code} dir={direction(code)}>
            <summary>
              <Icon name="more" />
              <span>{headlines[outcome.headline][code]}</span>
            </summary>
            <Said outcome={outcome} language={code} />
          </details>
        ))}
      </div>
    </section>
  );
}

function Said({ outcome, language }: { readonly outcome: Outcome; readonly language: Language }) {
  const { verdict, says, next, doubts, headline, notEndedAsOf } = outcome;
  const since = notEndedAsOf ? texts("document-not-ended", { date: notEndedAsOf }) : texts("endings-unknown");
  return (
    <div className="verdict-said">
      <p>
        {verdict?.signer ? <b>{statusWords(verdict.statusAsOf, language)}</b> : null}
        {says[language]} {next[language]}
        {doubts.map((doubt) => {
          const words = texts(doubt.code, doubt.about);
          return ` ${words.says[language]} ${words.next[language]}`;
        })}
      </p>
      {verdict?.status === "VALID" && headline !== "ended" ? (
        <p className="verdict-since">
          {since.says[language]} {since.next[language]}
        </p>
      ) : null}
    </div>
  );
}
