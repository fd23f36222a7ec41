import type { Procedure } from "@wasl/procedure";

/** Every way in which the States may share the parties, with this State in one that opens. */
export function legsOf(
  definition: Procedure,
  states: readonly string[],
  self: string,
): readonly Readonly<Record<string, string>>[] {
  const parties = Object.keys(definition.parties);
  const share = (left: readonly string[], free: readonly string[]): readonly Readonly<Record<string, string>>[] => {
    const [party, ...rest] = left;
    if (party === undefined) return [{}];
    return free.flatMap((state) =>
      share(
        rest,
        free.filter((other) => other !== state),
      ).map((others) => ({ [party]: state, ...others })),
    );
  };
  return share(parties, states).filter((leg) =>
    Object.entries(leg).some(([party, state]) => state === self && definition.parties[party]?.opens === true),
  );
}
