import type { CaseView } from "../view.ts";

/** What never shows to another party. */
export const emptyHere = { sent: true, internal: null, links: {}, offers: [] } as const satisfies Partial<CaseView>;
