import type { Schema } from "@wasl/procedure";
import { Fragment } from "react";
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
    <Fragment key={name}>
      {index > 0 ? t("shell.comma") : null}
      <Value brief schema={field.schema} value={value[name] ?? null} place={inside(place, name)} />
    </Fragment>
  ));
}
