import type { Schema } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";
import type { JsonRecord } from "./json.ts";
import { shownFields } from "./shown-fields.ts";
import { Value } from "./value.tsx";
import { inside, labelPath, type ValuePlace } from "./value-place.ts";

/** Fields one under the other; those that nobody gave are left out. */
export function RecordValue(props: {
  readonly schema: Extract<Schema, { type: "record" }>;
  readonly value: JsonRecord;
  readonly place: ValuePlace;
  readonly caseRef?: string;
}) {
  const { w } = useWords();
  const { schema, value, place } = props;
  return (
    <dl className="facts is-tight">
      {shownFields(schema).map(([name, field]) => {
        const held = value[name];
        if (held === undefined || held === null || held === "") return null;
        const there = inside(place, name);
        return (
          <div key={name}>
            <dt>{w(place.procedure, labelPath(there))}</dt>
            <dd>
              <Value
                brief={field.schema.type === "record"}
                schema={field.schema}
                value={held}
                place={there}
                caseRef={props.caseRef}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
