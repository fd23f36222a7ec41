import type { DateParts } from "./date-boxes.tsx";

export type InstantParts = DateParts & { readonly hour: string; readonly minute: string };

const two = (value: number) => String(value).padStart(2, "0");

/** An instant in a legal zone, taken apart for the boxes. */
export function partsOf(instant: string | undefined, zone: string): InstantParts {
  if (instant === undefined) return { day: "", month: "", year: "", hour: "", minute: "" };
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    day: String(at.day),
    month: String(at.month),
    year: String(at.year),
    hour: two(at.hour),
    minute: two(at.minute),
  };
}

/**
 * The instant that the boxes say in the zone, in UTC; undefined when all are empty. What makes no instant (a day that does
 * not exist, an hour that the clocks skipped) is given back as typed, for the form's check to refuse.
 */
export function instantOf({ day, month, year, hour, minute }: InstantParts, zone: string): string | undefined {
  if (day === "" && month === "" && year === "" && hour === "" && minute === "") return undefined;
  const typed = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  try {
    return Temporal.PlainDateTime.from(typed)
      .toZonedDateTime(zone, { disambiguation: "reject" })
      .toInstant()
      .toString();
  } catch {
    return typed;
  }
}
