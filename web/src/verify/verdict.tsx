import { useEffect, useRef } from "react";
import { Icon, type IconName } from "../marks/icon.tsx";
import { Knotwork } from "../marks/knotwork.tsx";
import { languages } from "../words/language.ts";
import { useWords } from "../words/words.tsx";
import { headlines } from "./headlines.ts";
import { type Outcome, type Tone, texts } from "./outcome.ts";
import { notEndedWords, sinceWords, statusWords } from "./status-words.ts";

const shapes: Readonly<Record<Tone, IconName>> = {
  ok: "done",
  soon: "late",
  overdue: "cross",
  blocked: "stop",
  info: "search",
};

/** The reader's language first; an officer and a traveller seldom share one. */
export function VerdictPlate({ outcome }: { readonly outcome: Outcome }) {
  const { t, language } = useWords();
  const plate = useRef<HTMLElement>(null);
  // Newer certificates that change nothing take the focus from nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome is gone to.
  useEffect(() => plate.current?.focus(), [outcome.headline, outcome.tone]);
  const spoken = [...languages].sort((one, other) => Number(other.code === language) - Number(one.code === language));
  return (
    <section className="verdict" data-tone={outcome.tone} aria-label={t("verify.result")} tabIndex={-1} ref={plate}>
      <Knotwork />
      <span className="verdict-shape">
        <Icon name={shapes[outcome.tone]} />
      </span>
      <div className="verdict-words" role="status">
        {spoken.map(({ code }) => (
          <p key={code} lang={code} dir={code === "ar" ? "rtl" : "ltr"}>
            {headlines[outcome.headline][code]}
          </p>
        ))}
      </div>
      <div className="verdict-said">
        {spoken.map(({ code }) => (
          <p key={code} lang={code} dir={code === "ar" ? "rtl" : "ltr"}>
            {outcome.verdict?.signer ? <b>{statusWords(outcome.verdict.statusAsOf, code)}</b> : null}
            {outcome.says[code]} {outcome.next[code]}
            {outcome.doubts.map((doubt) => {
              const { says, next } = texts(doubt.code, doubt.about);
              return ` ${says[code]} ${next[code]}`;
            })}
            {outcome.verdict?.status === "VALID" && outcome.headline !== "ended" ? (
              <span className="verdict-since">
                {outcome.notEndedAsOf ? notEndedWords(outcome.notEndedAsOf, code) : sinceWords[code]}
              </span>
            ) : null}
          </p>
        ))}
      </div>
    </section>
  );
}
