/** Steps and internal steps of the party: taken, signed by one and by another, or refused to somebody who must not know why. */

import type { InternalStep, Step, StepId } from "../definition.ts";
import { always, either, opposite } from "../explore/formula.ts";
import { turnOf } from "../explore/standing.ts";
import { own } from "../own.ts";
import type { Act, SecretDeed, Standing } from "./act.ts";
import type { Ground } from "./ground.ts";

export function stepActs(ground: Ground, standing: Standing): readonly Act[] {
  const { definition, party } = ground;
  const state = ground.stateAt(standing) ?? "";
  const mayMove = turnOf(definition, state) === party;
  const machine = own(definition.internal, party);
  const at = machine?.states[standing.internal] ?? "";
  return [
    ...Object.entries(definition.steps).flatMap(([name, step]) =>
      mayMove && step.by === party && step.from.includes(state)
        ? takeActs(ground, standing, { name, step, shared: true, next: moved(ground, standing, step.to) })
        : [],
    ),
    ...Object.entries(machine?.steps ?? {}).flatMap(([name, step]) => {
      const next = { ...standing, internal: machine?.states.indexOf(step.to) ?? 0 };
      return step.from.includes(at) ? takeActs(ground, standing, { name, step, shared: false, next }) : [];
    }),
  ];
}

/** The shared state stands there: first signatures of other shared steps have fallen. */
export function moved({ words, signed }: Ground, standing: Standing, to: string): Standing {
  const internal = signed.reduce((bits, { shared }, index) => (shared ? bits : bits | (1 << index)), 0);
  return { ...standing, state: words.states.indexOf(to) + 1, sent: true, prepared: standing.prepared & internal };
}

interface Taking {
  readonly name: StepId;
  readonly step: Step | InternalStep;
  readonly shared: boolean;
  readonly next: Standing;
}

type Kind = Extract<SecretDeed, { readonly machine: string }>["kind"];

function takeActs(ground: Ground, standing: Standing, { name, step, shared, next }: Taking): readonly Act[] {
  const { fact, here, secrets, tries, untouched, words } = ground;
  const { others, mine, reads } = ground.reading(step.when);
  const common = here(standing, others);
  const bound = mine.map((one) => here(standing, one));
  const machine = shared ? "shared" : "internal";
  const number = ground.signed.findIndex((one) => one.name === name && one.shared === shared);
  const bit = number < 0 ? 0 : 1 << number;
  const writes = step.takes.includes(fact) || step.mayTake.includes(fact);
  const act = (kind: Kind) => ({
    ...untouched,
    deed: { kind, step: name, machine } as const,
    label: `${kind} ${machine} ${name}`,
    common,
    next: standing,
  });
  const refused = (kind: Kind, roles: readonly string[]): readonly Act[] =>
    reads && tries(roles) ? [{ ...act(kind), asks: bound.map((one) => opposite(one, words.variables.size)) }] : [];
  const after = (secret: number) => (step.lapses.includes(fact) ? 0 : secret);
  const taken = (kind: Kind): readonly Act[] => {
    const base = { ...act(kind), asks: bound, next: { ...next, prepared: next.prepared & ~bit } };
    const kept = step.takes.includes(fact) ? [] : [{ ...base, secret: untouched.secret.map(after) }];
    const written = secrets.map((_, target) => ({
      ...base,
      asks: secrets.map(() => bound[target]),
      secret: secrets.map(() => after(target)),
    }));
    // The first sending looks at everything again.
    const first = shared && !standing.sent;
    return [...kept, ...(writes ? written : [])].flatMap((one) => ground.withRaises(one, first || writes));
  };
  if (bit === 0) return [...taken("step"), ...refused("refused", step.roles)];
  const brought = writes ? bound.map((one) => either(one, ...bound)) : bound;
  const prepare: Act = { ...act("prepare"), asks: brought, next: { ...standing, prepared: standing.prepared | bit } };
  if ((standing.prepared & bit) === 0) return [prepare, ...refused("refused", step.roles)];
  const unprepare: Act = {
    ...act("unprepare"),
    common: always,
    next: { ...standing, prepared: standing.prepared & ~bit },
  };
  return [
    prepare,
    ...refused("refused", step.roles),
    ...taken("sign"),
    ...refused("refused-sign", step.second),
    unprepare,
  ];
}
