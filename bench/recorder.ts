/**
 * Writes down every statement that changes something, as it was sent: name, text and values. Played again on a copy of the same
 * database, they write the same rows by raw named SQL.
 */
import type { Pool } from "pg";

export interface Statement {
  /** Which server's, and as which role: `FR removal`, `MA exchange`. */
  readonly pool: string;
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Case whose steps keep their order, where that was found out. */
  readonly lane?: string;
}

type Query = { readonly name?: string; readonly text: string; readonly values?: readonly unknown[] };

/** What was found out of a statement's text: the same few come again and again, and looking at them is not the server's work. */
const changing = new Map<string, boolean>();

function changesSomething(text: string): boolean {
  const known = changing.get(text) ?? changes.test(text);
  changing.set(text, known);
  return known;
}

const changes = /^\s*(insert|update|delete)\b|\b(insert into|update|delete from)\s+["\w.]+/i;

export interface Recorder {
  /** Starts afresh. */
  start(): void;
  /** What was recorded since, in the order it was sent. */
  stop(): readonly Statement[];
  watch(pool: Pool, name: string): void;
}

export function createRecorder(): Recorder {
  let statements: Statement[] | undefined;
  return {
    start() {
      statements = [];
    },
    stop() {
      const recorded = statements ?? [];
      statements = undefined;
      return recorded;
    },
    watch(pool, name) {
      const ask = pool.query.bind(pool) as (query: Query | string, values?: readonly unknown[]) => Promise<unknown>;
      const listening = (query: Query | string, values?: readonly unknown[]) => {
        const said: Query = typeof query === "string" ? { text: query, values } : query;
        if (statements && changesSomething(said.text)) {
          statements.push({
            pool: name,
            text: said.text,
            values: said.values ?? [],
            ...(said.name === undefined ? {} : { name: said.name }),
          });
        }
        return ask(query, values);
      };
      pool.query = listening as typeof pool.query;
    },
  };
}
