import type { Json, Schema } from "@wasl/procedure";
import { isRecord } from "../values/json.ts";
import { isScripts } from "../values/scripts.ts";
import { inside, labelPath } from "../values/value-place.ts";
import { useWords } from "../words/words.tsx";
import { ErrorLine, Optional } from "./field-label.tsx";
import { type FieldProps, fieldId } from "./field-props.ts";
import { SchemaField } from "./schema-field.tsx";

/** Fields that belong together. A field that is emptied is left out of the record. */
export function RecordField(props: FieldProps<Extract<Schema, { type: "record" }>>) {
  const { w, maybe } = useWords();
  const { schema, place, pointer, label, hint, optional, onChange, errors } = props;
  const held = isRecord(props.value) ? props.value : {};
  const set = (name: string, value: Json | undefined) => {
    const { [name]: _gone, ...others } = held;
    const next = value === undefined ? others : { ...others, [name]: value };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <fieldset className="field is-group" id={fieldId(pointer)} tabIndex={-1}>
      <legend>
        {label} <Optional optional={optional} />
      </legend>
      {hint ? <span className="hint">{hint}</span> : null}
      <ErrorLine id={`${fieldId(pointer)}-error`} text={errors.get(pointer)} />
      <div className="group-fields" data-scripts={isScripts(schema) ? true : undefined}>
        {Object.entries(schema.fields).map(([name, field]) => {
          if (field.made) return null;
          const there = inside(place, name);
          return (
            <SchemaField
              {...props}
              key={name}
              schema={field.schema}
              value={held[name]}
              place={there}
              label={w(place.procedure, labelPath(there))}
              hint={maybe(place.procedure, `${place.base}.hints.${there.path.join(".")}`)}
              optional={field.optional === true}
              pointer={`${pointer}/${name}`}
              onChange={(next) => set(name, next)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
