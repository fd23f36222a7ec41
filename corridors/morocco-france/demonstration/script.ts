/**
 * How a case of the demonstration is written: who does what, on which working day before or after the day the demonstration
 * is made. Values that depend on that day, and files, are marks that {@link settle} replaces.
 */
import type { Command } from "@wasl/procedure";

/** Working days from the day of the demonstration (0 is that day, -1 the working day before), and local time in Morocco. */
export type When = readonly [day: number, time: string];

/** Stands for an instant. `plus` is an ISO duration added in local time. */
export interface InstantMark {
  readonly $instant: When;
  readonly plus?: string;
}

/** Stands for a date. */
export interface DayMark {
  readonly $day: number;
  readonly plus?: string;
}

/** Stands for an attachment: the player stores the file first. */
export interface FileMark {
  readonly $file: string;
}

/** JSON, with marks in it. */
export type Marked =
  | null
  | boolean
  | number
  | string
  | InstantMark
  | DayMark
  | FileMark
  | readonly Marked[]
  | { readonly [key: string]: Marked };

export type Facts = Readonly<Record<string, Marked>>;

/** A command before its marks are settled. Messages and entries get their ids from the player. */
export type Doing =
  | { readonly do: "open" }
  /** A second person reads every text and attachment of the case that waits to leave, and lets it leave. */
  | { readonly do: "clear" }
  | { readonly do: "record"; readonly facts: Facts }
  | { readonly do: "step" | "internal"; readonly step: string; readonly facts?: Facts; readonly reason?: string }
  | { readonly do: "sign"; readonly step: string }
  | { readonly do: "raise"; readonly flag: string; readonly cause?: string }
  | { readonly do: "message"; readonly message: string; readonly value: Marked }
  /** `to` is the id of another case of the demonstration. */
  | { readonly do: "link"; readonly link: string; readonly to: string }
  /** Somebody says that this case is of the same person as another. */
  | { readonly do: "same"; readonly as: string }
  | { readonly do: "contribute"; readonly list: string; readonly value: Marked };

export interface DemonstrationMove {
  readonly when: When;
  /** Id of one of the demonstration's people. */
  readonly by: string;
  readonly doing: Doing;
}

export interface DemonstrationCase {
  readonly id: string;
  /** What a visitor may see in it. */
  readonly shows: string;
  /** Name of one of the corridor's procedures. */
  readonly procedure: string;
  readonly parties: Readonly<Record<string, string>>;
  /** Where it stands when all moves are made. */
  readonly ends: { readonly state: string; readonly flags?: readonly string[]; readonly prepared?: readonly string[] };
  readonly moves: readonly DemonstrationMove[];
}

/** Where day 0 is counted: the later of the two shores' midnights, so that a date is the same on both. */
const zone = "Africa/Casablanca";

/** The instant of a moment. Those of day 0 are squeezed into the part of the day that has already passed. */
export function instantOf([day, time]: When, now: Temporal.Instant): Temporal.Instant {
  const here = now.toZonedDateTimeISO(zone);
  const clock = Temporal.PlainTime.from(time);
  if (day !== 0) return dayOf(day, now).toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant();
  const start = here.startOfDay();
  const share = clock.since("00:00").total("seconds") / 86_400;
  return start.add({ seconds: Math.floor(here.since(start).total("seconds") * share) }).toInstant();
}

/** The date `day` working days (Monday to Friday) after the day of `now`, or before it. */
export function dayOf(day: number, now: Temporal.Instant): Temporal.PlainDate {
  const step = day < 0 ? -1 : 1;
  let date = now.toZonedDateTimeISO(zone).toPlainDate();
  for (let left = Math.abs(day); left > 0; ) {
    date = date.add({ days: step });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return date;
}

type Settled = null | boolean | number | string | readonly Settled[] | { readonly [key: string]: Settled };

/**
 * Replaces every mark.
 *
 * @param file gives the value of a stored attachment
 */
export function settle(value: Marked, now: Temporal.Instant, file: (id: string) => Settled): Settled {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((each) => settle(each, now, file));
  const marked = value as Readonly<Record<string, Marked>>;
  const plus = typeof marked.plus === "string" ? marked.plus : "PT0S";
  if (marked.$instant !== undefined) {
    const at = instantOf(marked.$instant as unknown as When, now).toZonedDateTimeISO(zone);
    return at.add(plus).toInstant().toString();
  }
  if (typeof marked.$day === "number")
    return dayOf(marked.$day, now)
      .add(plus === "PT0S" ? "P0D" : plus)
      .toString();
  if (typeof marked.$file === "string") return file(marked.$file);
  return Object.fromEntries(Object.entries(marked).map(([key, inner]) => [key, settle(inner, now, file)]));
}

/** A move as a command of the kernel; undefined for opening, clearing and what names another case, which the player does by other doors. */
export function commandOf(
  doing: Doing,
  now: Temporal.Instant,
  file: (id: string) => Settled,
  newId: () => string,
): Command | undefined {
  const facts = (from: Facts | undefined) => (from === undefined ? undefined : settle(from, now, file)) as never;
  switch (doing.do) {
    case "open":
    case "clear":
    case "link":
    case "same":
      return undefined;
    case "record":
      return { do: "record", facts: facts(doing.facts) };
    case "step":
    case "internal":
      return {
        do: doing.do,
        step: doing.step,
        ...(doing.facts ? { facts: facts(doing.facts) } : {}),
        ...(doing.reason ? { reason: doing.reason } : {}),
      };
    case "message":
      return { do: "message", message: doing.message, id: newId(), value: settle(doing.value, now, file) as never };
    case "contribute":
      return { do: "contribute", list: doing.list, id: newId(), value: settle(doing.value, now, file) as never };
    default:
      return doing;
  }
}
