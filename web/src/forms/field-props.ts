import type { Json, Schema } from "@wasl/procedure";
import type { ValuePlace } from "../values/value-place.ts";

/** What every field is given. `pointer` is its place in the form (`/person/family`), where the errors are found. */
export interface FieldProps<S extends Schema = Schema> {
  readonly schema: S;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
  readonly place: ValuePlace;
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
  readonly errors: ReadonlyMap<string, string>;
  /** For attachments: the case that they belong to. */
  readonly caseRef: string;
}

export const fieldId = (pointer: string): string => `f${pointer.replace(/[^\w-]/g, "-")}`;
