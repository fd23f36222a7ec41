import type { InternalStep, PartyId, Procedure, Step } from "../../definition.ts";
import { at } from "../pointer.ts";

/** A shared or internal step, with whose it is and where it stands. */
export type Act = {
  readonly name: string;
  readonly party: PartyId;
  readonly pointer: string;
} & (
  | { readonly machine: "shared"; readonly step: Step }
  | { readonly machine: "internal"; readonly step: InternalStep }
);

/** Every step of the procedure, shared ones first. */
export function acts(definition: Procedure): readonly Act[] {
  const shared = Object.entries(definition.steps).map(
    ([name, step]): Act => ({ name, party: step.by, pointer: at("/steps", name), machine: "shared", step }),
  );
  const internal = Object.entries(definition.internal).flatMap(([party, machine]) =>
    Object.entries(machine.steps).map(
      ([name, step]): Act => ({
        name,
        party,
        pointer: at("/internal", party, "steps", name),
        machine: "internal",
        step,
      }),
    ),
  );
  return [...shared, ...internal];
}

/** The act that `internal:<name>` or `<name>` means for a party. */
export function findAct(definition: Procedure, party: PartyId, name: string): Act | undefined {
  const internal = name.startsWith("internal:");
  const wanted = internal ? name.slice("internal:".length) : name;
  return acts(definition).find(
    (act) =>
      act.name === wanted && (internal ? act.machine === "internal" && act.party === party : act.machine === "shared"),
  );
}
