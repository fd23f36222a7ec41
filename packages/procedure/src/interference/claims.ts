/** What keeps a suspension from telling why it is up (DESIGN §5): said of every flag that a protected fact may raise, and of who writes it. */
import type { FactId, Flag, FlagId, Procedure } from "../definition.ts";
import type { Guard } from "../guard.ts";
import { own } from "../own.ts";
import { clockFacts, reads } from "../reads.ts";
import type { Observer } from "./observers.ts";

export const claims = [
  /** Somebody other than the observer may raise it too, and there is an ordinary cause to raise it for. */
  "ordinaryCause",
  /** It leaves in fixed batches, so that its hour is not that of the fact. */
  "fixedBatches",
  /** Nothing but the flag crosses: what is up at the same time for the same fact tells nothing more of it. */
  "noReason",
  /** A person takes it down again. */
  "liftedByPerson",
  /** No clock that is counted from the fact crosses, gives a right, or has a say in the flag. */
  "noProtectedClock",
  /** Nobody writes the fact down from whom it is then kept. */
  "writersMayRead",
] as const;

export type ClaimId = (typeof claims)[number];

/** A claim that does not hold, with the place in the definition. */
export interface BrokenClaim {
  readonly claim: ClaimId;
  /** JSON pointer. */
  readonly path: string;
}

/** Flags of the fact's owner that it may raise. */
export function flagsBehind(definition: Procedure, fact: FactId): readonly (readonly [FlagId, Flag])[] {
  const owner = own(definition.facts, fact)?.owner ?? "";
  return Object.entries(definition.flags).filter(
    ([, flag]) => flag.owners.includes(owner) && flag.raisedIfFalse.some((name) => readsFact(definition, name, fact)),
  );
}

export function readsFact(definition: Procedure, condition: string, fact: FactId): boolean {
  const guard = own(definition.conditions, condition)?.guard;
  return guard !== undefined && guardReads(definition, guard, fact);
}

/** Through a clock that is counted from it too. */
function guardReads(definition: Procedure, guard: Guard, fact: FactId): boolean {
  const found = reads(guard);
  return found.facts.has(fact) || [...found.clocks].some((clock) => clockFacts(definition, clock).includes(fact));
}

/** @param observer from whose eyes the fact is to be kept: what only they could have done excuses nothing in them. */
export function brokenClaims(definition: Procedure, fact: FactId, observer: Observer): readonly BrokenClaim[] {
  const { owner = "", by = [] } = own(definition.facts, fact) ?? {};
  const eyes = observer.kind === "colleagues" ? observer.roles : [];
  const ours = (roles: readonly string[]) => roles.some((role) => own(definition.roles, role)?.party === owner);
  const flags = flagsBehind(definition, fact).flatMap(([id, flag]): BrokenClaim[] => {
    const broken = (claim: ClaimId, field: string) => ({ claim, path: `/flags/${id}/${field}` });
    return [
      ...(ours(flag.by.filter((role) => !eyes.includes(role))) && flag.causes.length > 0
        ? []
        : [broken("ordinaryCause", "causes")]),
      ...(flag.crosses && flag.leaves !== "in-batches" ? [broken("fixedBatches", "leaves")] : []),
      ...(flag.effect === "closes" || ours(flag.liftedBy) ? [] : [broken("liftedByPerson", "liftedBy")]),
      ...flag.raisedIfFalse.flatMap((name, index): BrokenClaim[] =>
        clocksRead(definition, name, fact).length > 0 ? [broken("noProtectedClock", `raisedIfFalse/${index}`)] : [],
      ),
    ];
  });
  const writers = by.flatMap((role, index): BrokenClaim[] =>
    eyes.includes(role) ? [{ claim: "writersMayRead", path: `/facts/${fact}/by/${index}` }] : [],
  );
  return [...flags, ...reasons(definition, fact), ...clocks(definition, fact), ...writers];
}

/** Clocks counted from the fact that a condition reads. */
export const clocksRead = (definition: Procedure, condition: string, fact: FactId): readonly string[] => {
  const guard = own(definition.conditions, condition)?.guard;
  return guard ? [...reads(guard).clocks].filter((clock) => clockFacts(definition, clock).includes(fact)) : [];
};

/** A step that crosses and that itself takes or agrees upon the fact says something of it, whatever else it carries. */
function reasons(definition: Procedure, fact: FactId): readonly BrokenClaim[] {
  return Object.entries(definition.steps).flatMap(([id, step]): BrokenClaim[] => [
    ...(step.carries.includes(fact) ? [{ claim: "noReason" as const, path: `/steps/${id}/carries` }] : []),
    ...(step.agrees && [step.agrees.proposal, step.agrees.with].includes(fact)
      ? [{ claim: "noReason" as const, path: `/steps/${id}/agrees` }]
      : []),
  ]);
}

function clocks(definition: Procedure, fact: FactId): readonly BrokenClaim[] {
  const claim = "noProtectedClock" as const;
  return Object.entries(definition.clocks).flatMap(([id, clock]): BrokenClaim[] => {
    if (!clockFacts(definition, id).includes(fact)) return [];
    return [
      ...(clock.scope === "shared" ? [{ claim, path: `/clocks/${id}/scope` }] : []),
      ...(clock.end.effect === "permits" ? [{ claim, path: `/clocks/${id}/end` }] : []),
    ];
  });
}
