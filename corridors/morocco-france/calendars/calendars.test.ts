import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { alsaceMoselle, france } from "./fr.ts";
import { morocco } from "./ma.ts";

const years = [2024, 2025, 2026, 2027, 2028];

function fromLibrary(state: string, year: number): string[] {
  const days = new Holidays(state).getHolidays(year).filter((day) => day.type === "public");
  return days.map((day) => day.date.slice(0, 10)).sort();
}

function ours(calendar: typeof france, year: number, status?: string): string[] {
  const days = calendar.holidays.filter((day) => day.date.startsWith(`${year}`) && (!status || day.status === status));
  return days.map((day) => day.date);
}

describe("calendar of France", () => {
  it.each(years)("has the eleven days of rest of %i that date-holidays finds by itself", (year) => {
    expect(ours(france, year)).toEqual(fromLibrary("FR", year));
    expect(ours(france, year)).toHaveLength(11);
  });

  it("leaves the two local days of Alsace and Moselle out of the national calendar", () => {
    const national = new Set(france.holidays.map((day) => day.date));
    expect(alsaceMoselle).toHaveLength(10);
    expect(alsaceMoselle.filter((day) => national.has(day.date))).toEqual([]);
  });
});

describe("calendar of Morocco", () => {
  // The library's lunar feasts cannot be used; its names tell which days they are.
  const lunar = /الفطر|الأضحى|الهجرية|المولد/;

  it.each(years)("has every civil day of %i that date-holidays knows, and those it misses", (year) => {
    const civil = new Holidays("MA")
      .getHolidays(year)
      .filter((day) => day.type === "public" && !lunar.test(day.name))
      .map((day) => day.date.slice(0, 10));
    const missing = year >= 2026 ? [`${year}-01-14`, `${year}-10-31`] : [`${year}-01-14`];
    expect(ours(morocco, year, "fixed")).toEqual([...civil, ...missing].sort());
  });

  it("confirms only the lunar feasts of 2025, each at the date seen in Morocco", () => {
    const confirmed = morocco.holidays.filter((day) => day.status === "confirmed").map((day) => day.date);
    expect(confirmed).toEqual([
      "2025-03-31",
      "2025-04-01",
      "2025-06-07",
      "2025-06-08",
      "2025-06-27",
      "2025-09-05",
      "2025-09-06",
    ]);
  });

  it("does not rest on 31 October 2025, which was decided after that day", () => {
    expect(ours(morocco, 2025)).not.toContain("2025-10-31");
    expect(ours(morocco, 2026)).toContain("2026-10-31");
  });
});
