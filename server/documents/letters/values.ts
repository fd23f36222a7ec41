/** Facts in words, by their shape: what a code, a date, a name or an amount says in one language. */
import type { Json, Schema } from "@wasl/procedure";
import type { Language } from "../../http/api.ts";
import { dateWords } from "../dates.ts";
import { momentWords } from "../moment.ts";

export interface Teller {
  readonly language: Language;
  /** Legal zone of the State that writes. */
  readonly zone: string;
  /** The procedure's own text, else the common one. */
  readonly say: (path: string) => string;
  /** Any text of the corridor. */
  readonly word: (key: string) => string | undefined;
  readonly state: (code: string) => string;
  readonly yes: string;
  readonly no: string;
  /** What this letter calls a field, where it is not what the procedure calls it. */
  readonly label: (path: string) => string | undefined;
  /** Paths of amounts in euro cents. */
  readonly cents: readonly string[];
}

export type Row = readonly [label: string, value: string];

type Fields = Readonly<Record<string, Json>>;

/** The rows of one fact, or of one of its fields; none for what it does not hold, and never a file. */
export function rowsOf(path: string, value: Json, schema: Schema, teller: Teller): readonly Row[] {
  const [fact = path, ...names] = path.split(".");
  let at: Json | undefined = value;
  let shape: Schema | undefined = schema;
  for (const name of names) {
    at = isFields(at) ? at[name] : undefined;
    shape = shape?.type === "record" ? shape.fields[name]?.schema : undefined;
  }
  return at === undefined || !shape ? [] : told(fact, names, at, shape, teller);
}

function told(fact: string, names: readonly string[], value: Json, schema: Schema, teller: Teller): readonly Row[] {
  const path = [fact, ...names].join(".");
  const label = () =>
    teller.label(path) ??
    teller.say(names.length === 0 ? `facts.${fact}.label` : `facts.${fact}.fields.${names.join(".")}`);
  if (schema.type === "record" && isFields(value) && !isName(schema)) {
    return Object.entries(schema.fields).flatMap(([name, field]) => {
      const inner = value[name];
      return inner === undefined ? [] : told(fact, [...names, name], inner, field.schema, teller);
    });
  }
  const words = inWords(fact, path, value, schema, teller);
  return words === "" ? [] : [[label(), words]];
}

function inWords(fact: string, path: string, value: Json, schema: Schema, teller: Teller): string {
  const { language, say, word, zone } = teller;
  if (Array.isArray(value)) {
    const of = schema.type === "list" ? schema.of : schema;
    const between = language === "ar" ? "، " : ", ";
    return value.map((one: Json) => inWords(fact, path, one, of, teller)).join(between);
  }
  if (isFields(value)) return isName(schema) ? nameWords(value, language) : "";
  if (typeof value === "boolean") return value ? teller.yes : teller.no;
  if (typeof value === "number") return teller.cents.includes(path) ? euros(value, language) : String(value);
  if (typeof value !== "string") return "";
  switch (schema.type) {
    case "code":
      return say(`facts.${fact}.values.${value}`);
    case "date":
    case "edtf":
      return dateWords(value, language);
    case "instant":
      return momentWords(value, zone, language);
    case "post":
      return word(`posts.${value}`) ?? value;
    case "state":
      return teller.state(value);
    default:
      return value;
  }
}

/** Both scripts as they were written; in Arabic the Arabic one first. */
export function nameWords({ latin, arabic, tifinagh }: Fields, language: Language): string {
  const order = language === "ar" ? [arabic, latin, tifinagh] : [latin, arabic, tifinagh];
  return order.filter((one) => typeof one === "string" && one !== "").join(" · ");
}

const euros = (cents: number, language: Language): string => {
  const amount = (cents / 100).toFixed(2);
  return `${language === "en" ? amount : amount.replace(".", ",")} €`;
};

const isName = (schema: Schema): boolean =>
  schema.type === "record" && "latin" in schema.fields && "arabic" in schema.fields;

export const isFields = (value: Json | undefined): value is Fields =>
  value !== null && value !== undefined && typeof value === "object" && !Array.isArray(value);
