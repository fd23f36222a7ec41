import type { Schema } from "@wasl/procedure";
import { useRef, useState } from "react";
import { uploadAttachment } from "../api/acts.ts";
import { Icon } from "../marks/icon.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { bytesWords } from "../values/bytes.ts";
import { isAttachment } from "../values/json.ts";
import { Run } from "../values/run.tsx";
import { attachmentPlace } from "../values/value-place.ts";
import { useWords } from "../words/words.tsx";
import { describedBy, ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";
import { fileKinds, fileRefusal } from "./file-check.ts";

/** One file: checked here for size and kind, again by the server, which stores it encrypted and answers with its hash. */
export function AttachmentField(props: FieldProps<Extract<Schema, { type: "attachment" }>>) {
  const words = useWords();
  const { t, maybe } = words;
  const { schema, pointer, label, hint, errors, optional, onChange, caseRef } = props;
  const id = fieldId(pointer);
  const chooser = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const [refused, setRefused] = useState<string>();
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const error = refused ?? errors.get(pointer);
  const held = isAttachment(props.value) ? props.value : undefined;
  const kinds = t("forms.fileHint", { kinds: fileKinds(schema.accept), size: bytesWords(schema.maxBytes, words) });
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setFailed(undefined);
    const refusal = fileRefusal(file, schema);
    setRefused(
      refusal === undefined
        ? undefined
        : t(refusal === "size" ? "forms.fileTooLarge" : "forms.fileKind", {
            kinds: fileKinds(schema.accept),
            size: bytesWords(schema.maxBytes, words),
          }),
    );
    if (refusal !== undefined) return;
    setSending(true);
    try {
      const { doubts: found, ...stored } = await uploadAttachment(caseRef, attachmentPlace(props.place), file);
      setDoubts(found);
      onChange({ ...stored });
    } catch (problem) {
      setFailed(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <fieldset
      className="field"
      data-invalid={error ? true : undefined}
      aria-describedby={describedBy(id, hint ?? kinds, error)}
    >
      <legend>
        {label} <Optional optional={optional} />
      </legend>
      <span className="hint" id={`${id}-hint`}>
        {hint ? `${hint} ` : ""}
        {kinds}
      </span>
      {held ? (
        <p className="file">
          <Icon name="clip" />
          <span className="file-name">
            <Run text={held.name} /> <span className="muted mini">{bytesWords(held.bytes, words)}</span>
          </span>
          <button type="button" className="button is-plain is-small" onClick={() => onChange(undefined)}>
            {t("forms.remove")}
          </button>
        </p>
      ) : null}
      <input
        ref={chooser}
        type="file"
        className="out-of-sight"
        tabIndex={-1}
        aria-hidden="true"
        accept={schema.accept.join(",")}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      {sending ? (
        <p className="sending" role="status">
          <progress aria-label={t("forms.sending")} />
          {t("forms.sending")}
        </p>
      ) : (
        <button type="button" id={id} className="button is-auto" onClick={() => chooser.current?.click()}>
          <Icon name="clip" />
          {t(held ? "forms.replaceFile" : "forms.chooseFile")}
        </button>
      )}
      {doubts.map((doubt) => (
        <p className="hint" key={doubt}>
          {maybe("screening", doubt) ?? doubt}
        </p>
      ))}
      {failed ? <ProblemNotice error={failed} /> : null}
      <ErrorLine id={`${id}-error`} text={error} />
    </fieldset>
  );
}
