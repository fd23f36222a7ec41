import { expect, test } from "vitest";
import { instantOf, partsOf } from "./instant-parts.ts";

test("a notification at 16 h 10 in Paris in winter is 15:10 UTC", () => {
  expect(instantOf({ day: "24", month: "2", year: "2026", hour: "16", minute: "10" }, "Europe/Paris")).toBe(
    "2026-02-24T15:10:00Z",
  );
});

test("the same instant is shown again in the boxes as it was typed", () => {
  expect(partsOf("2026-02-24T15:10:00Z", "Europe/Paris")).toEqual({
    day: "24",
    month: "2",
    year: "2026",
    hour: "16",
    minute: "10",
  });
});

test("an hour that the clocks skip is refused and never moved in silence", () => {
  expect(instantOf({ day: "29", month: "3", year: "2026", hour: "02", minute: "30" }, "Europe/Paris")).toBe(
    "2026-03-29T02:30",
  );
});

test("thirty-first of February is given back as typed", () => {
  expect(instantOf({ day: "31", month: "2", year: "2026", hour: "10", minute: "00" }, "Africa/Casablanca")).toBe(
    "2026-02-31T10:00",
  );
});
