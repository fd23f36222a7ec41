import type { Schema } from "@wasl/procedure";

const scripts = new Set(["latin", "arabic", "tifinagh"]);

/** A word in several scripts, each as it was written: shown on one line, filled in side by side. */
export function isScripts(schema: Schema): schema is Extract<Schema, { type: "record" }> {
  if (schema.type !== "record") return false;
  const names = Object.keys(schema.fields);
  return names.length > 1 && names.every((name) => scripts.has(name));
}
