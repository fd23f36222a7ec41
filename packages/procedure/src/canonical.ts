/**
 * Canonical JSON (RFC 8785): one spelling for one value, so that it can be hashed and signed. ECMAScript's own number and
 * string serialisation is what the RFC prescribes; keys sort by UTF-16 code units, as JavaScript strings compare.
 */

/** What has no canonical spelling: `NaN`, a lone surrogate, a function… */
export class NotCanonical extends Error {
  readonly code: "not-a-number" | "lone-surrogate" | "not-json";

  constructor(code: NotCanonical["code"]) {
    super(code);
    this.name = "NotCanonical";
    this.code = code;
  }
}

/** Characters that `JSON.stringify` does not copy as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const special = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * The canonical text of a JSON value.
 * @throws {NotCanonical} for what JSON or the RFC cannot say; members that are `undefined` are left out, as JSON does.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      if (!Number.isFinite(value)) throw new NotCanonical("not-a-number");
      return value === 0 ? "0" : String(value);
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? array(value) : object(value as Readonly<Record<string, unknown>>);
    default:
      throw new NotCanonical("not-json");
  }
}

function quoted(text: string): string {
  if (!special.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new NotCanonical("lone-surrogate");
  return JSON.stringify(text);
}

function array(values: readonly unknown[]): string {
  let text = "[";
  for (let index = 0; index < values.length; index++) text += (index === 0 ? "" : ",") + canonical(values[index]);
  return `${text}]`;
}

function object(value: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(value);
  if (!sorted(keys)) keys.sort();
  let text = "";
  for (const key of keys) {
    const member = value[key];
    if (member !== undefined) text += `${text === "" ? "" : ","}${quoted(key)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

/** Most objects are small and many are built in order: looking is cheaper than sorting. */
function sorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++) {
    if ((keys[index - 1] as string) > (keys[index] as string)) return false;
  }
  return true;
}
