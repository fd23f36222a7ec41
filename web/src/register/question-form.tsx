import { useWords } from "../words/words.tsx";
import { BirthBoxes } from "./birth-boxes.tsx";
import { type KnownWritings, questionFields } from "./first-question.ts";
import { type FormState, setAside, write } from "./form-state.ts";
import { QuestionFieldBox, questionFieldId } from "./question-field.tsx";

/** What is asked of the register: begun with what the request says, and refined. */
export function QuestionForm(props: {
  readonly state: FormState;
  readonly known: KnownWritings;
  /** The field that was refused, and why. */
  readonly fault: { readonly field: string; readonly says: string } | undefined;
  readonly searched: boolean;
  readonly busy: boolean;
  readonly onChange: (state: FormState) => void;
  readonly onSearch: () => void;
}) {
  const { t } = useWords();
  const { state, known, fault, onChange } = props;
  return (
    <form
      className="paper register-form"
      aria-labelledby="register-question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSearch();
      }}
    >
      <h2 id="register-question" className="panel-title">
        {t("register.question")}
      </h2>
      <p className="small muted">{t("register.questionSays")}</p>
      {questionFields.map((field) => {
        const error = fault?.field === field ? fault.says : undefined;
        const text = state.written[field] ?? "";
        const onWrite = (typed: string) => onChange(write(state, field, typed));
        return (
          <QuestionFieldBox
            key={field}
            field={field}
            text={text}
            aside={state.aside.includes(field)}
            writings={known[field]}
            error={error}
            onWrite={onWrite}
            onAside={(aside) => onChange(setAside(state, field, aside))}
          >
            {field === "birth" ? (
              <BirthBoxes id={questionFieldId(field)} text={text} invalid={error !== undefined} onWrite={onWrite} />
            ) : undefined}
          </QuestionFieldBox>
        );
      })}
      <button type="submit" className="button is-first" aria-disabled={props.busy || undefined}>
        {t(props.searched ? "register.searchAgain" : "register.search")}
      </button>
      <p className="mini muted">{t("register.watched")}</p>
    </form>
  );
}
