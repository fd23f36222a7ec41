/** The fact is written down without the observer; flags behind it go up and come down in everybody's sight. */
import { always, opposite } from "../explore/formula.ts";
import { own } from "../own.ts";
import type { Act, Standing } from "./act.ts";
import type { Ground } from "./ground.ts";

/** Written down, at any time; an attestation that stops nothing may also be taken back. */
export function recordActs(ground: Ground, standing: Standing): readonly Act[] {
  const { definition, fact, secrets, stops } = ground;
  const found = own(definition.facts, fact);
  if (!found || found.by.length === 0) return [];
  return secrets.flatMap(({ word }, target) => {
    const back = target === 0;
    if (back && !found.attestation) return [];
    const act = {
      deed: { kind: "record", fact, value: word } as const,
      common: always,
      asks: secrets.map((_, secret) => (secret === target || (back && stops[secret]) ? undefined : always)),
      secret: secrets.map(() => target),
      next: standing,
    };
    return ground.withRaises(act, true);
  });
}

/** That a flag goes up, whoever else or whatever raised it: the observer is told the same. */
export function raising({ flags }: Ground, index: number): Required<Pick<Act, "deed" | "label">> {
  const flag = flags[index]?.id ?? "";
  return { deed: { kind: "raise", flag }, label: `raise ${flag}` };
}

/**
 * A person raises it for an ordinary cause; a person lifts it, or is told that it must stay. What the observer raises is an act
 * of its own: it answers for no flag that came from elsewhere.
 */
export function flagActs(ground: Ground, standing: Standing): readonly Act[] {
  const { flags, ours, unobserved, tries, untouched, here, words } = ground;
  const { size } = words.variables;
  return flags.flatMap(({ id, flag, mine, others }, index): readonly Act[] => {
    const bit = 1 << index;
    if (!(standing.flags & bit)) {
      if (flag.causes.length === 0) return [];
      const next = { ...standing, flags: standing.flags | bit };
      const raised: Act = { ...untouched, ...raising(ground, index), common: always, next };
      return [
        ...(unobserved(flag.by) ? [raised] : []),
        ...(tries(flag.by) ? [{ ...raised, label: `observer raises ${id}` }] : []),
      ];
    }
    if (flag.effect === "closes" || !ours(flag.liftedBy)) return [];
    const stays = flag.staysWhileFalse;
    const lift: Act = {
      ...untouched,
      deed: { kind: "lift", flag: id },
      label: `lift ${id}`,
      common: stays ? here(standing, opposite(others, size)) : always,
      asks: stays ? mine.map((one) => opposite(one, size)) : untouched.asks,
      next: { ...standing, flags: standing.flags & ~bit },
    };
    if (!stays || !tries(flag.liftedBy)) return [lift];
    const deed = { kind: "refused-lift", flag: id } as const;
    return [lift, { ...lift, deed, label: `refused-lift ${id}`, asks: mine, next: standing }];
  });
}
