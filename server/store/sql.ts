/** Names written into SQL come from this code only; still they are quoted, and anything unusual refused. */
export function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) {
    throw new Error(`Not a name for the database: ${name}`);
  }
  return `"${name}"`;
}

/** A text as an SQL literal, for the few statements that take no parameters (`CREATE ROLE … PASSWORD`). */
export function literal(text: string): string {
  if (text.includes("\\") || text.includes("\0")) {
    throw new Error("Not a text for an SQL literal");
  }
  return `'${text.replaceAll("'", "''")}'`;
}
