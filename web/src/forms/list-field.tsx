import type { Json, Schema } from "@wasl/procedure";
import { useRef } from "react";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";
import { ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";
import { emptyOf } from "./form-value.ts";
import { SchemaField } from "./schema-field.tsx";

/** Several of the same: added one at a time, each with its own way out. */
export function ListField(props: FieldProps<Extract<Schema, { type: "list" }>>) {
  const { t } = useWords();
  const { schema, pointer, label, hint, errors, optional, onChange } = props;
  const id = fieldId(pointer);
  const items: readonly Json[] = Array.isArray(props.value) ? props.value : [];
  const adder = useRef<HTMLButtonElement>(null);
  const simple = schema.of.type !== "record" && schema.of.type !== "list";
  return (
    <fieldset className="field is-group" data-invalid={errors.has(pointer) ? true : undefined}>
      <legend>
        {label} <Optional optional={optional} />
      </legend>
      {hint ? <span className="hint">{hint}</span> : null}
      <ol className="items">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity of their own; their order is theirs.
          <li className="item" data-simple={simple ? true : undefined} key={`${items.length} ${index}`}>
            <SchemaField
              {...props}
              schema={schema.of}
              value={item}
              label={t("forms.itemNumber", { label, number: index + 1 })}
              hint={undefined}
              optional={false}
              pointer={`${pointer}/${index}`}
              onChange={(next) => onChange(items.map((one, at) => (at === index ? (next ?? emptyOf(schema.of)) : one)))}
            />
            <button
              type="button"
              className="button is-plain is-small"
              onClick={() => {
                const left = items.filter((_, at) => at !== index);
                onChange(left.length === 0 ? undefined : left);
                adder.current?.focus();
              }}
            >
              <Icon name="close" />
              {t("forms.remove")}{" "}
              <span className="out-of-sight">{t("forms.itemNumber", { label, number: index + 1 })}</span>
            </button>
          </li>
        ))}
      </ol>
      {items.length < schema.max ? (
        <button
          ref={adder}
          type="button"
          id={id}
          className="button is-auto"
          onClick={() => onChange([...items, emptyOf(schema.of)])}
        >
          <Icon name="more" />
          {t("forms.add")}
        </button>
      ) : (
        <p className="hint">{t("forms.noMore", { count: schema.max })}</p>
      )}
      <ErrorLine id={`${id}-error`} text={errors.get(pointer)} />
    </fieldset>
  );
}
