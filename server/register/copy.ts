/** Rows into a table by COPY, PostgreSQL's fastest way in. */
import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from } from "pg-copy-streams";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const escaped = (text: string) =>
  /[\\\n\r\t]/u.test(text) ? text.replace(/[\\\n\r\t]/gu, (c) => escapes[c] ?? c) : text;

/** @param lines each with as many cells as there are columns; PostgreSQL cannot keep the character NUL, which is left out. */
export async function copyInto(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  lines: Iterable<readonly string[]>,
): Promise<void> {
  const stream = client.query(from(`copy ${table} (${columns.join(", ")}) from stdin`));
  let text = "";
  for (const cells of lines) {
    text += `${cells.map(escaped).join("\t")}\n`;
    if (text.length > 60_000) {
      if (!stream.write(text)) await once(stream, "drain");
      text = "";
    }
  }
  stream.end(text);
  await finished(stream);
}
