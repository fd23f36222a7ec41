/** Unaccompanied minors: the rows that their procedures cite. */
import type { Row } from "./row.ts";

export const children = {} as const satisfies Readonly<Record<string, Row>>;
