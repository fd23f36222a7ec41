/** Whether a document that a case shows is still good, as this reader's own view of the case tells it. */
import type { CaseView, Procedure } from "@wasl/procedure";

export interface DocumentStanding {
  /** Called back by whoever issued it; run out by its own date; or used, lost, returned, taken back. */
  readonly is: "recalled" | "expired" | "ended";
  readonly since: string;
}

/** @returns undefined while it is good, and while the journey that it was issued for is under way. */
export function documentStanding(
  definition: Procedure | undefined,
  view: CaseView,
  fact: string,
  now: Temporal.Instant,
): DocumentStanding | undefined {
  const steps = Object.values(definition?.steps ?? {});
  const lasting = steps.flatMap((step) => (step.takes.includes(fact) ? step.starts : []));
  const journey = steps.flatMap((step) => (step.stops.some((clock) => lasting.includes(clock)) ? step.starts : []));
  const seen = (ids: readonly string[]) => view.clocks.filter(({ clock }) => ids.includes(clock));
  // Nobody is told of somebody on the way that they travel on a paper that is good no longer; recalled it is all the same.
  const onTheWay = seen(journey).some(({ status }) => status !== "stopped" && status !== "not-started");
  const ended = onTheWay ? undefined : (runOut(seen(lasting), now) ?? stopped(seen(lasting), seen(journey)));
  return ended ?? recalled(definition, view, fact);
}

type Clocks = CaseView["clocks"];

function runOut(clocks: Clocks, now: Temporal.Instant): DocumentStanding | undefined {
  const due = clocks.find(
    (clock) =>
      clock.status === "ended" ||
      (clock.status === "running" && clock.due !== undefined && Temporal.Instant.compare(clock.due, now) < 0),
  )?.due;
  return due === undefined ? undefined : { is: "expired", since: due };
}

/** Used, since the arrival; lost or returned, since that was written. */
function stopped(lasting: Clocks, journey: Clocks): DocumentStanding | undefined {
  if (!lasting.some(({ status }) => status === "stopped")) return undefined;
  const since = [...lasting, ...journey]
    .flatMap(({ stoppedAt }) => (stoppedAt === undefined ? [] : [stoppedAt]))
    .toSorted((one, other) => Temporal.Instant.compare(one, other))
    .at(-1);
  return since === undefined ? undefined : { is: "ended", since };
}

function recalled(definition: Procedure | undefined, view: CaseView, fact: string): DocumentStanding | undefined {
  const up = view.flags.find(({ flag }) => definition?.flags[flag]?.recalls === fact);
  return up && { is: "recalled", since: up.since };
}
