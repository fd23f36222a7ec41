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

/** Lines as they will be sent: many that wait as strings would be the garbage collector's work again and again. */
export interface CopyText {
  /** @param line cells between tabulators, as many as there are columns, see {@link escaped} */
  add(line: string): void;
  /** What was added, and forgets it. */
  take(): readonly Buffer[];
}

const pieceLength = 60_000;

export function copyText(): CopyText {
  let pieces: Buffer[] = [];
  let text = "";
  const cut = () => {
    if (text !== "") pieces.push(Buffer.from(text));
    text = "";
  };
  return {
    add(line) {
      text += `${line}\n`;
      if (text.length > pieceLength) cut();
    },
    take() {
      cut();
      const taken = pieces;
      pieces = [];
      return taken;
    },
  };
}

/** @param pieces see {@link copyText}; nothing is asked of the database where there are none */
export async function copyInto(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  pieces: readonly Buffer[],
): Promise<void> {
  if (pieces.length === 0) return;
  const stream = client.query(from(`copy ${table} (${columns.join(", ")}) from stdin`));
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
  stream.end();
  await finished(stream);
}
