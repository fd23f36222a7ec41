/** JSON as a signature needs it: two readers of the same bytes must never see two different things. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** The object that a text says; undefined for anything else, and where a name appears twice in one object. */
export function strictObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    // What writes back to the same text has no name twice: one comparison instead of a scan, for nearly all that arrives.
    if (JSON.stringify(value) !== text && repeatsName(text)) return undefined;
    return value as JsonObject;
  } catch {
    return undefined;
  }
}

const string = /"(?:[^"\\]|\\.)*"/y;
const colon = /\s*:/y;

/** Whether valid JSON text has an object with one name twice, however it is escaped. */
function repeatsName(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{") open.push(new Set());
    else if (sign === "[") open.push(undefined);
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === '"') {
      string.lastIndex = at;
      const quoted = string.exec(text)?.[0] ?? "";
      at += quoted.length - 1;
      const names = open.at(-1);
      colon.lastIndex = at + 1;
      if (names && colon.test(text)) {
        const name: string = JSON.parse(quoted);
        if (names.has(name)) return true;
        names.add(name);
      }
    }
  }
  return false;
}
