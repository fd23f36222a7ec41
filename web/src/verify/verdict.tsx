import { useEffect, useRef } from "react";
import { Icon, type IconName } from "../marks/icon.tsx";
import { Knotwork } from "../marks/knotwork.tsx";
import { languages } from "../words/language.ts";
import { useWords } from "../words/words.tsx";
import { headlines } from "./headlines.ts";
import type { Outcome, Tone } from "./outcome.ts";
import { statusWords } from "./status-words.ts";

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome is gone to.
  useEffect(() => plate.current?.focus(), [outcome]);
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
          </p>
        ))}
      </div>
    </section>
  );
}
