import type { Json, Schema } from "@wasl/procedure";

/** What a new item of a list starts as: nothing chosen yet. */
export function emptyOf(schema: Schema): Json {
  if (schema.type === "record") return {};
  if (schema.type === "list") return [];
  return "";
}

/** Strings that are only space, empty lists and empty records were never given: they are taken out before a check. */
export function tidy(value: Json | undefined): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(tidy).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === "object") {
    const fields = Object.entries(value)
      .map(([name, held]) => [name, tidy(held)] as const)
      .filter((pair): pair is readonly [string, Json] => pair[1] !== undefined);
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
  return value;
}
