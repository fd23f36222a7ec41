/** The event logs of this server, read from the process parts of its events as they stood at the first instant of the month. */
import { type Log, logReader, type Row, readingDay } from "@wasl/flow";
import type { Procedure } from "@wasl/procedure";
import type { Pool } from "pg";
import type { Services } from "../services.ts";

/** Rows of one query: a log of millions is read in pages. */
const page = 20_000;
const before: readonly [string, number] = ["00000000-0000-0000-0000-000000000000", 0];

const text = `
select e.case_id as "case", e.version, e.process
from event e join case_ c on c.id = e.case_id
where c.procedure = $1 and (e.case_id, e.version) > ($2, $3)
order by e.case_id, e.version limit ${page}`;

export interface Logs {
  /** When the logs that are read now end. */
  readAt(): Temporal.Instant;
  /** The last day that is in them. */
  lastDay(): Temporal.PlainDate;
  /** Read once a month and kept: what a case did meanwhile is in the next. */
  of(definition: Procedure): Promise<Log>;
}

export function openLogs({ pools, clock }: Pick<Services, "pools" | "clock">): Logs {
  const kept = new Map<string, { readonly at: string; readonly log: Promise<Log> }>();
  const readAt = () => readingDay(clock());
  return {
    readAt,
    lastDay: () => readAt().toZonedDateTimeISO("UTC").toPlainDate().subtract({ days: 1 }),
    of(definition) {
      const at = readAt().toString();
      const known = kept.get(definition.name);
      if (known?.at === at) return known.log;
      const log = read(pools.compartment(definition.compartment), definition, at);
      kept.set(definition.name, { at, log });
      // What failed is tried again.
      log.catch(() => kept.delete(definition.name));
      return log;
    },
  };
}

async function read(pool: Pool, definition: Procedure, at: string): Promise<Log> {
  const reader = logReader(definition, { before: at });
  let last = before;
  for (;;) {
    const { rows } = await pool.query<Row>({ name: "read-log", text, values: [definition.name, ...last] });
    for (const row of rows) reader.take(row);
    const end = rows.at(-1);
    if (!end || rows.length < page) return reader.done();
    last = [end.case, end.version];
  }
}
