/** Rows into a table by COPY, PostgreSQL's fastest way in. */
import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text as a cell. PostgreSQL cannot keep the character NUL, which nothing that was read has. */
export const escaped = (text: string): string =>
  /[\\\n\r\t]/u.test(text) ? text.replace(/[\\\n\r\t]/gu, (c) => escapes[c] ?? c) : text;

/** A cell without a value. */
export const noCell = "\\N";

/** @param lines cells between tabulators, as many as there are columns, see {@link escaped} */
export async function copyInto(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<void> {
  const stream = client.query(from(`copy ${table} (${columns.join(", ")}) from stdin`));
  let text = "";
  for (const line of lines) {
    text += line;
    text += "\n";
    if (text.length > 60_000) {
      if (!stream.write(text)) await once(stream, "drain");
      text = "";
    }
  }
  stream.end(text);
  await finished(stream);
}
