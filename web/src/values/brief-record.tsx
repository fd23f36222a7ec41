import type { Schema } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";
import type { JsonRecord } from "./json.ts";
import { Value } from "./value.tsx";
import { inside, type ValuePlace } from "./value-place.ts";

/** The values of a record one after another: `Tafraout, Tiznit, attesté par le registre`. */
export function BriefRecord(props: {
  readonly schema: Extract<Schema, { type: "record" }>;
  readonly value: JsonRecord;
  readonly place: ValuePlace;
}) {
  const { t } = useWords();
  const { schema, value, place } = props;
  const held = Object.entries(schema.fields).filter(([name]) => value[name] !== undefined && value[name] !== "");
  return held.map(([name, field], index) => (
    // The comma stays with what it follows, also where each part has a place of its own.
    <span key={name}>
      <Value brief schema={field.schema} value={value[name] ?? null} place={inside(place, name)} />
      {index < held.length - 1 ? t("shell.comma") : null}
    </span>
  ));
}
