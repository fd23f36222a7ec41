import type { WorkItem } from "../../../server/http/api.ts";

export const groupOrder = ["late", "today", "tomorrow", "week", "later", "undated"] as const;
export type GroupName = (typeof groupOrder)[number];

export interface WorkGroup {
  readonly name: GroupName;
  readonly items: readonly WorkItem[];
}

/** A stopped clock has no end to wait for, hence no day. */
function groupOf(item: WorkItem, now: Temporal.ZonedDateTime): GroupName {
  if (item.due === undefined || item.due.status === "paused" || item.due.at === "") return "undated";
  const due = Temporal.Instant.from(item.due.at).toZonedDateTimeISO(now.timeZoneId);
  if (Temporal.ZonedDateTime.compare(due, now) < 0) return "late";
  const days = now.toPlainDate().until(due.toPlainDate(), { largestUnit: "day" }).days;
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days <= 7 ? "week" : "later";
}

const byDue = (one: WorkItem, other: WorkItem): number =>
  one.due && other.due && one.due.at && other.due.at ? Temporal.Instant.compare(one.due.at, other.due.at) : 0;

/** What is to do, by the legal day of this State: late, today, tomorrow, within seven days, later, without a date. */
export function workGroups(items: readonly WorkItem[], now: Temporal.ZonedDateTime): readonly WorkGroup[] {
  return groupOrder
    .map((name) => ({ name, items: items.filter((item) => groupOf(item, now) === name).toSorted(byDue) }))
    .filter((group) => group.items.length > 0);
}
