/** Instants as this server writes and reads them: UTC, always three decimals, so that their text sorts by time. */
export function isoMilliseconds(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "millisecond" });
}

/** SQL for a `timestamptz` column as such a text; keeps `Date` out of the program. */
export function isoColumn(column: string, as: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${as}`;
}
