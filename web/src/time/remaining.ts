export type Tone = "ok" | "soon" | "overdue" | "blocked" | "info" | "accent" | "quiet";

/** What is left, or by how much it is passed, in the two largest units that matter: nobody acts on `3 days 4 hours 12 minutes`. */
export interface Remaining {
  readonly late: boolean;
  readonly tone: Extract<Tone, "soon" | "overdue" | "quiet">;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export function remaining(due: Temporal.Instant, now: Temporal.Instant): Remaining {
  const late = Temporal.Instant.compare(due, now) < 0;
  const total = Math.floor(Math.abs(due.epochMilliseconds - now.epochMilliseconds) / 60_000);
  const days = Math.floor(total / 1440);
  const hours = Math.floor((total % 1440) / 60);
  const minutes = total % 60;
  const tone = late ? "overdue" : total < 2880 ? "soon" : "quiet";
  return { late, tone, days, hours: days > 3 ? 0 : hours, minutes: days > 0 || hours > 11 ? 0 : minutes };
}
