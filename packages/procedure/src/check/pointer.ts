/** Extends a JSON pointer (RFC 6901) by one or more keys. */
export function at(pointer: string, ...keys: readonly (string | number)[]): string {
  return pointer + keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Whether `pointer` is `parent` or lies under it. */
export function within(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`);
}
