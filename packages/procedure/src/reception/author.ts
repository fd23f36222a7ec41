/** Who of another party acts, as far as it tells: a role and a post. */
import type { Core } from "../case.ts";
import type { RoleId } from "../definition.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import type { Run } from "../run.ts";

/** What every event of another party says of its author: party, role and post, never a person. */
export const authorOf = (run: Run, core: Core) => ({
  at: core.at,
  by: core.by,
  role: core.role,
  post: core.post,
  receivedAt: run.context.now,
});

export function checkRole(run: Run, core: Core, allowed: readonly RoleId[]): void {
  const role = own(run.definition.roles, core.role);
  if (role?.party !== core.by || !allowed.includes(core.role)) refuse("missing-right", { role: core.role });
}
