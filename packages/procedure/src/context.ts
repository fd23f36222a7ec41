/** What the kernel must be told because it has no clock, no calendar and no randomness of its own. */
import type { Calendar, Rule } from "@wasl/legal-time";
import type { Category, LinkId, StateCode, StateId } from "./definition.ts";

export interface Context {
  /** ISO instant with milliseconds at most. */
  readonly now: string;
  /** Calendar and legal zone of each State, in force. */
  readonly calendars: Readonly<Record<StateCode, Calendar>>;
  /** Every version of every dated rule of the release. */
  readonly rules: readonly Rule[];
  /** State of each linked case on this server, read in the same transaction. */
  readonly linked?: Readonly<Record<LinkId, StateId>>;
  /** When what leaves in batches next leaves; absent: the next full hour. It is the time that such a flag shows to others. */
  readonly nextBatch?: string;
  /** Used once, at first sending. */
  readonly newReference: () => string;
  /** Which catalogue roles may read or write which category: the access matrix. */
  readonly mayRead: (catalogueRole: string, category: Category) => boolean;
}
