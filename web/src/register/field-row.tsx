import type { Candidate } from "../../../server/http/api.ts";
import { Status } from "../marks/status.tsx";
import { edtfWords } from "../time/edtf-words.ts";
import { Run } from "../values/run.tsx";
import { useWords } from "../words/words.tsx";
import { fieldWords } from "./field-words.ts";
import { Letters } from "./letters.tsx";
import { type Field, showsLetters } from "./name-reading.ts";

/** One field: what is asked, what the register holds in its scripts, how they agree and why. */
export function FieldRow({ field, record }: { readonly field: Field; readonly record: Candidate["record"] }) {
  const words = useWords();
  const { t } = words;
  const { tone, icon, reading, notes } = fieldWords(field, words);
  const held = heldValues(field, record);
  const letters = field.kind === "name" ? [field.latin, field.arabic].filter(showsLetters) : [];
  const written = (text: string) => (field.kind === "birth" ? edtfWords(text, words) : text);
  const asked = field.asked ? (
    <Run text={written(field.asked)} />
  ) : (
    <span className="muted small">{t("register.notAsked")}</span>
  );
  return (
    <>
      <tr
        data-agreement={field.agreement}
        data-field={field.field}
        className={letters.length > 0 ? "has-letters" : undefined}
      >
        <th scope="row">{t(`register.${field.field}`)}</th>
        <td data-label={t("register.asked")}>
          <span className="said">{asked}</span>
        </td>
        <td data-label={t("register.held")}>
          <span className="said two">
            {held.length === 0 ? (
              <span className="muted small">{t("register.notHeld")}</span>
            ) : (
              held.map((value) => <Run key={value} text={written(value)} />)
            )}
          </span>
        </td>
        <td data-label={t("register.reading")}>
          <span className="read">
            {field.agreement === "absent" ? (
              <span className="muted small">{reading}</span>
            ) : (
              <Status tone={tone} icon={icon}>
                {reading}
              </Status>
            )}
            {notes.map((note) => (
              <span className="muted mini" key={note}>
                {note}
              </span>
            ))}
          </span>
        </td>
      </tr>
      {letters.length > 0 ? (
        <tr className="letters-row">
          <td colSpan={4}>
            <span className="letters-line">
              {letters.map((comparison) => (
                <Letters key={comparison.against} comparison={comparison} />
              ))}
            </span>
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** As the register writes it, one run a script. An exchanged name stands where it was found. */
function heldValues(field: Field, record: Candidate["record"]): readonly string[] {
  if (field.kind === "birth") return [record.birthDate].filter((value) => value !== "");
  const place = field.kind === "place" ? "birthPlace" : (field.foundAs ?? field.field);
  return [record[`${place}Latin`], record[`${place}Arabic`]].filter((value) => value !== "");
}
