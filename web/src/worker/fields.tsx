import { type ReactNode, useId } from "react";
import { type Key, T, useWords } from "./words.tsx";

export function Field({
  label,
  hint,
  children,
}: {
  readonly label: Key;
  readonly hint?: Key;
  readonly children: (id: { readonly id: string; readonly "aria-describedby"?: string }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="w-field">
      <label htmlFor={id}>
        <T k={label} />
      </label>
      {children({ id, ...(hint ? { "aria-describedby": `${id}-hint` } : {}) })}
      {hint ? (
        <p className="muted small" id={`${id}-hint`}>
          <T k={hint} />
        </p>
      ) : null}
    </div>
  );
}

/** Large answers to one question, one of which is chosen. */
export function Choice<V extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: Key;
  readonly options: readonly { readonly value: V; readonly label: Key }[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}) {
  const name = useId();
  return (
    <fieldset className="w-choice">
      <legend>
        <T k={label} />
      </legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <T k={option.label} />
        </label>
      ))}
    </fieldset>
  );
}

/** Something went wrong, in words, with what to do. */
export function Trouble({ says, next }: { readonly says: string; readonly next?: string }) {
  const { t, language } = useWords();
  return (
    <p className="w-trouble" role="alert" lang={language} dir="auto">
      {says || t("failed")} {next}
    </p>
  );
}
