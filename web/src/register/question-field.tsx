import type { ReactNode } from "react";
import { ErrorLine } from "../forms/field-label.tsx";
import { Run } from "../values/run.tsx";
import { useWords } from "../words/words.tsx";
import type { QuestionField } from "./first-question.ts";

export interface QuestionFieldProps {
  readonly field: QuestionField;
  readonly text: string;
  readonly aside: boolean;
  /** Other writings of it that the request gives. */
  readonly writings: readonly string[];
  readonly error: string | undefined;
  readonly onWrite: (text: string) => void;
  readonly onAside: (aside: boolean) => void;
  /** In place of the one line: the boxes of a date. */
  readonly children?: ReactNode;
}

export const questionFieldId = (field: QuestionField): string => `register-${field}`;

/** One thing that is known: as the request says it, another spelling, or left aside without losing its words. */
export function QuestionFieldBox(props: QuestionFieldProps) {
  const { t } = useWords();
  const { field, text, aside, error } = props;
  const id = questionFieldId(field);
  const title = t(`register.${field}`);
  const others = props.writings.filter((one) => one !== text);
  return (
    <div className="field question-field" data-aside={aside || undefined} data-invalid={error ? true : undefined}>
      <div className="question-head">
        {props.children ? <span id={`${id}-title`}>{title}</span> : <label htmlFor={id}>{title}</label>}
        {text === "" ? null : (
          <button
            type="button"
            className="question-aside"
            aria-label={t(aside ? "register.takeInField" : "register.leaveOutField", { field: title })}
            onClick={() => props.onAside(!aside)}
          >
            {t(aside ? "register.takeIn" : "register.leaveOut")}
          </button>
        )}
      </div>
      {aside ? (
        <p className="question-left muted" id={id}>
          <s>
            <Run text={text} />
          </s>{" "}
          <span className="mini">{t("register.leftOut")}</span>
        </p>
      ) : (
        (props.children ?? (
          <input
            className="input"
            id={id}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            value={text}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            onChange={(event) => props.onWrite(event.target.value)}
          />
        ))
      )}
      <ErrorLine id={`${id}-error`} text={error} />
      {!aside && !props.children && others.length > 0 ? (
        <p className="question-others mini muted">
          {t("register.otherWriting")}{" "}
          {others.map((name) => (
            <button
              type="button"
              key={name}
              className="question-other"
              aria-label={t("register.useWriting", { field: title, name })}
              onClick={() => props.onWrite(name)}
            >
              <Run text={name} />
            </button>
          ))}
        </p>
      ) : null}
    </div>
  );
}
