/** One command of one person, on one replica: what comes of it, or why not. */

import { lift, raise } from "./acts/flag.ts";
import { adopt as adoptFacts, record } from "./acts/record.ts";
import { sign, takeInternal, takeStep, unprepare } from "./acts/step.ts";
import { contribute, linkCase, retract, say } from "./acts/words.ts";
import type { Actor, Command, Held, Outcome, Replica } from "./case.ts";
import type { Context } from "./context.ts";
import type { ClockId, FactId, Procedure, RoleId } from "./definition.ts";
import { own } from "./own.ts";
import { refuse } from "./refusal.ts";
import { emit, outcome } from "./run.ts";

/**
 * Carries out a command, wholly or not at all. Pure: the same arguments give the same outcome.
 *
 * @returns the events to append, the crossings to dispatch (in order) and the replica after them; or a typed refusal, which
 *   names only what the actor may read.
 */
export function advance(
  definition: Procedure,
  replica: Replica,
  actor: Actor,
  command: Command,
  context: Context,
): Outcome {
  return outcome(definition, replica, context, (run) => {
    if (replica.closed) refuse("case-closed");
    switch (command.do) {
      case "record":
        return record(run, actor, command.facts);
      case "step":
        return takeStep(run, actor, command);
      case "sign":
        return sign(run, actor, command.step);
      case "unprepare":
        return unprepare(run, actor, command.step);
      case "internal":
        return takeInternal(run, actor, command);
      case "raise":
        return raise(run, actor, command.flag, command.cause);
      case "lift":
        return lift(run, actor, command.flag);
      case "message":
        return say(run, actor, command);
      case "contribute":
        return contribute(run, actor, command);
      case "retract":
        return retract(run, actor, command);
      case "link":
        return linkCase(run, actor, command);
      default:
        return refuse("unknown-command");
    }
  });
}

/**
 * Brings what was recorded on the person's file, in another case, to this one: it may raise a flag here too. The right to
 * record was checked where it was done.
 */
export function adopt(
  definition: Procedure,
  replica: Replica,
  by: { readonly person: string; readonly post: string; readonly role?: RoleId },
  facts: Readonly<Record<FactId, Pick<Held, "value">>>,
  context: Context,
): Outcome {
  return outcome(definition, replica, context, (run) => {
    if (replica.closed) refuse("case-closed");
    adoptFacts(run, by, facts);
  });
}

/** Notes that a clock has reached its end on this server. It moves nothing. */
export function endClock(definition: Procedure, replica: Replica, clock: ClockId, context: Context): Outcome {
  return outcome(definition, replica, context, (run) => {
    const state = own(replica.clocks, clock);
    if (!own(definition.clocks, clock) || !state) refuse("unknown-clock", { clock: clock.slice(0, 80) });
    if (state.status === "ended") return;
    const over = state.due !== undefined && Temporal.Instant.compare(context.now, state.due) > 0;
    if (state.status !== "running" || !over) refuse("clock-not-ended", { clock });
    emit(run, { kind: "clock-ended", at: context.now, by: replica.self, clock });
  });
}
