import type { CaseView } from "@wasl/procedure";
import { expect, test } from "vitest";
import laissezPasser from "../../corridors/morocco-france/procedures/laissez-passer.ts";
import { documentStanding } from "./document-standing.ts";

type Clock = CaseView["clocks"][number];

const clock = (name: string, status: Clock["status"], times: Partial<Clock> = {}): Clock =>
  ({ clock: name, status, obliged: "requesting", waiting: "requested", ...times }) as Clock;

const due = "2026-04-17T23:00:00Z";
const lasts = clock("validity", "running", { due });
const stoppedAt = "2026-03-24T11:10:00Z";
const recalled = { flag: "recalled", by: "requested", since: "2026-03-16T11:00:00Z" };

/** The standing of the laissez-passer of a case of which this much is seen. */
function standing(clocks: readonly Clock[], flags: CaseView["flags"] = [], now = "2026-03-25T08:00:00Z") {
  const view = { clocks, flags } as unknown as CaseView;
  return documentStanding(laissezPasser, view, "document", Temporal.Instant.from(now));
}

test("a document in date is good, an alert or a pause notwithstanding", () => {
  expect(standing([lasts])).toBeUndefined();
  expect(standing([lasts], [{ ...recalled, flag: "documentAlert" }])).toBeUndefined();
  expect(standing([])).toBeUndefined();
});

test("it is expired from its end on, whether somebody has noted that or not", () => {
  const expired = { is: "expired", since: due };
  expect(standing([lasts], [], "2026-04-17T23:00:01Z")).toEqual(expired);
  expect(standing([clock("validity", "ended", { due, endedAt: due })])).toEqual(expired);
});

test("it is recalled since the recall; once it has ended, that is what counts", () => {
  expect(standing([lasts], [recalled])).toEqual({ is: "recalled", since: recalled.since });
  const ended = clock("validity", "stopped", { due, stoppedAt });
  expect(standing([ended], [recalled])).toEqual({ is: "ended", since: stoppedAt });
});

test("on the way nobody is told that their paper is good no longer; on arrival it has served", () => {
  const validity = clock("validity", "stopped", { due, stoppedAt });
  for (const status of ["running", "paused", "ended"] as const) {
    expect(standing([clock("arrival", status), validity])).toBeUndefined();
  }
  expect(standing([clock("arrival", "running"), validity], [recalled])).toMatchObject({ is: "recalled" });
  const arrivedAt = "2026-03-24T14:00:00Z";
  expect(standing([clock("arrival", "stopped", { stoppedAt: arrivedAt }), validity])).toEqual({
    is: "ended",
    since: arrivedAt,
  });
});
