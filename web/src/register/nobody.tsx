import type { CaseView } from "@wasl/procedure";
import type { RefObject } from "react";
import { Knotwork } from "../marks/knotwork.tsx";
import { useWords, type Words } from "../words/words.tsx";
import type { FormState } from "./form-state.ts";
import { NoneOfThese } from "./none-of-these.tsx";
import type { Try } from "./tries.ts";

/** Nobody is found: what to try, one press each, and the answer that this may be. */
export function Nobody(props: {
  readonly tries: readonly Try[];
  readonly view: CaseView;
  readonly chosen: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onTry: (state: FormState) => void;
  readonly onChoose: (chosen: boolean) => void;
}) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="section" aria-labelledby="found">
      <div className="nobody paper">
        <Knotwork />
        <h2 id="found" tabIndex={-1} ref={props.heading}>
          {t("register.nobody")}
        </h2>
        <p className="muted">{t("register.nobodySays")}</p>
        <ul className="plain tries">
          {props.tries.map((one) => (
            <li key={`${one.kind} ${"field" in one ? one.field : ""}`}>
              <button type="button" className="button is-plain" onClick={() => props.onTry(one.state)}>
                {tryWords(one, words)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <NoneOfThese empty view={props.view} chosen={props.chosen} onChoose={props.onChoose} />
    </section>
  );
}

function tryWords(one: Try, { t, language }: Words): string {
  const field = (name: string) => name.toLocaleLowerCase(language);
  switch (one.kind) {
    case "year":
      return t("register.tryYear");
    case "exchange":
      return t("register.tryExchange");
    case "without":
      return t("register.tryWithout", { field: field(t(`register.${one.field}`)) });
    case "writing":
      return t("register.tryWriting", { field: field(t(`register.${one.field}`)), name: one.name });
  }
}
