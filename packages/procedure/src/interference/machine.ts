/**
 * One party's server as an observer sees it, beside one protected fact that the observer may not read. Everything else that
 * guards read is an input, the same in both runs that are compared. Others may do at any time whatever the procedure lets
 * them: what they know of the fact is what they are shown.
 */
import type { FactId, Procedure } from "../definition.ts";
import { own } from "../own.ts";
import type { Act, Standing } from "./act.ts";
import { flagActs, raising, recordActs } from "./flag-acts.ts";
import { type Ground, groundOf } from "./ground.ts";
import type { Observer } from "./observers.ts";
import { othersActs } from "./others-acts.ts";
import { stepActs } from "./step-acts.ts";

export interface Machine extends Pick<Ground, "words" | "secrets"> {
  /** Secrets that stop nothing: no condition is false for them. */
  readonly harmless: readonly number[];
  readonly initial: readonly Standing[];
  readonly actsFrom: (standing: Standing) => readonly Act[];
  /** The flag of this number is raised by the server itself. */
  readonly raising: (flag: number) => Required<Pick<Act, "deed" | "label">>;
  readonly stateName: (standing: Standing) => string | null;
}

/** @returns undefined where it cannot be walked through: see {@link groundOf}. */
export function machineOf(definition: Procedure, fact: FactId, observer: Observer): Machine | undefined {
  const ground = groundOf(definition, fact, observer);
  if (!ground) return undefined;
  const { words, secrets, stops } = ground;
  return {
    words,
    secrets,
    harmless: secrets.flatMap((_, secret) => (stops[secret] ? [] : [secret])),
    initial: beginnings(ground),
    actsFrom: (standing) => [
      ...(ground.isOpen(standing)
        ? [...recordActs(ground, standing), ...flagActs(ground, standing), ...stepActs(ground, standing)]
        : []),
      ...othersActs(ground, standing),
    ],
    raising: (flag) => raising(ground, flag),
    stateName: (standing) => ground.stateAt(standing) ?? null,
  };
}

/** A draft of our own; or nothing yet, until somebody else tells of the case. */
function beginnings({ definition, party, words }: Ground): readonly Standing[] {
  const machine = own(definition.internal, party);
  const internal = machine?.states.indexOf(machine.initial) ?? 0;
  const nothing: Standing = { state: 0, sent: true, internal, flags: 0, prepared: 0 };
  const draft: Standing = { ...nothing, state: words.states.indexOf(definition.initial) + 1, sent: false };
  const opens = (id: string) => own(definition.parties, id)?.opens ?? false;
  const others = Object.keys(definition.parties).filter((id) => id !== party);
  return [...(opens(party) ? [draft] : []), ...(others.some(opens) ? [nothing] : [])];
}
