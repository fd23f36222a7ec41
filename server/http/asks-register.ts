/** Who may search the register, and where: the role of whoever writes the decision on identity, in a case that has yet to reach it. */
import type { CaseView } from "@wasl/procedure";
import type { Officer } from "../cases/api.ts";
import { identityIsSought } from "../register/purpose.ts";
import type { Services } from "../services.ts";

/** Roles of the officer that may search, on the side that decides; none: this officer may not. */
export function searchingRoles({ corridor, rights }: Services, officer: Officer): readonly string[] {
  return officer.catalogueRoles.filter(
    (role) => corridor.rights[role]?.side === "requested" && rights.mayWrite(role, "D"),
  );
}

/** In this case, for its purpose, now. */
export async function asksRegister(services: Services, officer: Officer, view: CaseView): Promise<boolean> {
  if (view.closed || searchingRoles(services, officer).length === 0) return false;
  const loaded = await services.cases.load(view.ref);
  return loaded !== undefined && identityIsSought(loaded.definition, view);
}
