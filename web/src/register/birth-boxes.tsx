import { useEffect, useRef, useState } from "react";
import { DateBoxes, type DateParts } from "../forms/date-boxes.tsx";
import { readEdtf } from "../time/edtf.ts";
import { edtfWords } from "../time/edtf-words.ts";
import { useWords } from "../words/words.tsx";

const nothing: DateParts = { day: "", month: "", year: "" };

/** `1992-03-XX` for what is written; what cannot be a date goes to the server as it stands, which says why. */
const textOf = ({ day, month, year }: DateParts): string => {
  const two = (part: string) => (part === "" ? "XX" : part.padStart(2, "0"));
  if (`${day}${month}${year}` === "") return "";
  return day === "" && month === "" ? year : `${year.padStart(4, "0")}-${two(month)}-${two(day)}`;
};

function partsOf(text: string): DateParts {
  const read = readEdtf(text.split("/")[0] ?? "");
  return read ? { day: read.day, month: read.month, year: read.year } : nothing;
}

/** A birth as far as known, in three boxes, any of which may stay empty. */
export function BirthBoxes(props: {
  readonly id: string;
  readonly text: string;
  readonly invalid: boolean;
  readonly onWrite: (text: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { id, text } = props;
  const [parts, setParts] = useState(() => partsOf(text));
  const mine = useRef(text);
  // Changed from elsewhere (only the year is kept): the boxes follow.
  useEffect(() => {
    if (mine.current === text) return;
    mine.current = text;
    setParts(partsOf(text));
  }, [text]);
  // Three boxes cannot hold an interval: it is shown as it was said, and asked as it stands.
  if (text.includes("/")) {
    return (
      <p className="question-left" id={id}>
        {edtfWords(text, words)}{" "}
        <button type="button" className="question-other" onClick={() => props.onWrite("")}>
          {t("register.otherDate")}
        </button>
      </p>
    );
  }
  return (
    <fieldset className="birth-boxes" aria-labelledby={`${id}-title`} aria-describedby={`${id}-hint`}>
      <DateBoxes
        id={id}
        parts={parts}
        invalid={props.invalid}
        onChange={(next) => {
          mine.current = textOf(next);
          setParts(next);
          props.onWrite(mine.current);
        }}
      />
      <span className="hint" id={`${id}-hint`}>
        {t("register.dateHint")}
      </span>
    </fieldset>
  );
}
