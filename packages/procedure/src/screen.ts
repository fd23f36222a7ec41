/** Where, within what leaves, a person wrote freely or attached something: each place is screened and read before it crosses. */
import type { Dispatch, Json } from "./case.ts";
import type { Category } from "./definition.ts";
import { own } from "./own.ts";
import type { Schema } from "./schema.ts";
import { escaped } from "./schema-validate.ts";

type Place = Dispatch["screen"][number];

/** Whether a value of this schema can hold free text or an attachment at all. */
export function needsReading(schema: Schema | undefined): boolean {
  if (!schema) return false;
  if (schema.type === "text") return schema.free === true;
  if (schema.type === "list") return needsReading(schema.of);
  if (schema.type === "record") return Object.values(schema.fields).some((field) => needsReading(field.schema));
  return schema.type === "attachment";
}

/** Adds the places of one value, as JSON pointers under `pointer`. */
export function placesToScreen(
  schema: Schema,
  value: Json | undefined,
  pointer: string,
  category: Category,
  places: Place[],
): void {
  if (value === undefined || value === null) return;
  if (schema.type === "text" && schema.free) places.push({ pointer, kind: "text", category });
  else if (schema.type === "attachment") places.push({ pointer, kind: "attachment", category });
  else if (schema.type === "list" && Array.isArray(value)) {
    for (const [index, item] of value.entries())
      placesToScreen(schema.of, item, `${pointer}/${index}`, category, places);
  } else if (schema.type === "record" && typeof value === "object" && !Array.isArray(value)) {
    const members = value as Readonly<Record<string, Json>>;
    for (const [name, field] of Object.entries(schema.fields)) {
      placesToScreen(field.schema, own(members, name), `${pointer}/${escaped(name)}`, category, places);
    }
  }
}
