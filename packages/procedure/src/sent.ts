/** Which of our crossings still stand: not refused, not withdrawn, not void. */
import type { Event } from "./case.ts";

export interface Sent {
  readonly index: number;
  readonly event: Extract<Event, { readonly kind: "sent" }>;
}

/** In the order in which they were made. */
export function liveSent(events: readonly Event[]): readonly Sent[] {
  let live: Sent[] = [];
  for (const [index, event] of events.entries()) {
    if (event.kind === "sent") live.push({ index, event });
    if (event.kind === "returned") {
      live = live.filter((one) => one.event.to !== event.to || one.event.sequence < event.sequence);
    }
  }
  return live;
}

export function isLive(events: readonly Event[], index: number): boolean {
  const sent = events[index];
  if (sent?.kind !== "sent") return false;
  return !events
    .slice(index + 1)
    .some((event) => event.kind === "returned" && event.to === sent.to && event.sequence <= sent.sequence);
}
