import { useWords } from "../words/words.tsx";

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What is typed into a box of figures. */
export const digits = (typed: string, length: number) => typed.replace(/[^\d]/g, "").slice(0, length);

/** Day, month, year in three boxes: quicker to type and to hear than a calendar, and any of them may be unknown. */
export function DateBoxes(props: {
  readonly id: string;
  readonly parts: DateParts;
  readonly invalid: boolean;
  readonly yearUnknownDigits?: boolean;
  readonly onChange: (parts: DateParts) => void;
}) {
  const { t } = useWords();
  const { id, parts, invalid, onChange } = props;
  const box = (part: keyof DateParts, length: number) => (
    <label className="date-box" data-part={part} key={part}>
      <span>{t(`forms.${part}`)}</span>
      <input
        className="input"
        id={part === "day" ? id : undefined}
        inputMode="numeric"
        dir="ltr"
        value={parts[part]}
        aria-invalid={invalid ? true : undefined}
        onChange={(event) => onChange({ ...parts, [part]: digits(event.target.value, length) })}
      />
    </label>
  );
  return (
    <div className="date-boxes">
      {box("day", 2)}
      {box("month", 2)}
      {box("year", 4)}
    </div>
  );
}
