/** What may be tried where a case stands: every step and internal step of one party, with what a worked case brought for it. */
import type { Json, Replica } from "../../case.ts";
import type { FactId, InternalStep, Step, StepId } from "../../definition.ts";
import type { Stage } from "./stage.ts";

export function stepsHere({ definition, plays }: Stage, { self, state, internal }: Replica) {
  const shared = Object.entries(definition.steps).filter(([, { by, from }]) => by === self && from.includes(state));
  const home = Object.entries(definition.internal[self]?.steps ?? {}).filter(([, { from }]) =>
    from.includes(internal ?? ""),
  );
  const tried =
    (kind: "step" | "internal") =>
    ([step, found]: readonly [StepId, Step | InternalStep]) => {
      const told = plays.flatMap(({ moves }) => moves).find((move) => move.name === step && move.do === kind);
      const facts = (told?.facts ?? {}) as Readonly<Record<FactId, Json>>;
      const reason = found.reasons[0] === undefined ? {} : { reason: found.reasons[0] };
      const command = { do: kind, step, facts, ...reason } as const;
      return { command, may: found.roles, second: found.persons === 2 ? found.second : [] };
    };
  return [...shared.map(tried("step")), ...home.map(tried("internal"))];
}
