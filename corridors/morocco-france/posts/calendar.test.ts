import { deadline } from "@wasl/legal-time";
import { describe, expect, it } from "vitest";
import { morocco } from "../calendars/ma.ts";
import { findPost } from "../posts.ts";
import { rules } from "../rules.ts";
import { calendarOf } from "./calendar.ts";
import type { Post } from "./post.ts";

const bordeaux = findPost("MA-CG-BOD") as Post;

describe("Q4: a post closed for a feast that moved by one day", () => {
  const moved: Post = {
    ...bordeaux,
    closures: [
      {
        from: "2026-10-06",
        until: "2026-10-07",
        enteredOn: "2026-10-02",
        why: "عيد",
        source: { tag: "D", row: "posts §7 Q4" },
      },
    ],
  };
  const due = (asOf: string) =>
    deadline({
      rules,
      rule: "C-LPC-FLIGHT",
      variant: "5",
      from: "2026-10-01T09:00:00Z",
      calendar: calendarOf(moved, morocco, asOf),
    });

  it("counts the new day from the day it was entered, and names the version that counted", () => {
    const before = due("2026-10-01");
    const after = due("2026-10-02");
    if (!before.ok || !after.ok) throw new Error("not computed");
    expect(before.deadline.calendar).toContain(morocco.version);
    expect(after.deadline.calendar).toContain("MA-CG-BOD.2026-10-02");
    const later = Temporal.Instant.from(before.deadline.due).until(after.deadline.due).total("hours");
    expect(later).toBe(24);
  });

  it("leaves what was counted before as it was", () => {
    expect(due("2026-10-01")).toEqual(due("2026-09-01"));
  });

  it("changes nothing for a post without closures", () => {
    expect(calendarOf(bordeaux, morocco, "2026-10-02")).toBe(morocco);
  });
});
