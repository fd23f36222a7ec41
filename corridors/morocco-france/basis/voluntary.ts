/** Assisted voluntary return (coordination §3): the rows that their procedures cite. */
import type { Row } from "./row.ts";

export const voluntary = {} as const satisfies Readonly<Record<string, Row>>;
