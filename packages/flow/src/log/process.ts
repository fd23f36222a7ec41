/** The process part of an event, as `split` of `@wasl/procedure` leaves it: as much of it as a log reads. */

export interface Process {
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly step?: string;
  readonly reason?: string;
  readonly flag?: string;
  readonly cause?: string;
  readonly crossesAt?: string;
  readonly receivedAt?: string;
  readonly clock?: string;
  readonly message?: string;
  readonly list?: string;
  readonly parties?: Readonly<Record<string, string>>;
  readonly act?: string;
  readonly core?: string;
  readonly to?: string;
  readonly sequence?: number;
  readonly state?: string;
}

/** One event of a case, in the order of its version. */
export interface Row {
  readonly case: string;
  /** 1, 2, 3…: a number that is missing is an event that is missing. */
  readonly version: number;
  /** What {@link Process} describes; anything else is a gap, never an error. */
  readonly process: unknown;
}

/** What of it may be read, or undefined. */
export function processOf(value: unknown): Process | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, at, by } = value as Partial<Process>;
  return typeof kind === "string" && typeof at === "string" && typeof by === "string" ? (value as Process) : undefined;
}
