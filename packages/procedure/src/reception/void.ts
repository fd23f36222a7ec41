/** Another party takes a step back that its turn-receiver refused: the case stands again where it stood before. */
import type { Core } from "../case.ts";
import { settle } from "../clocks.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { emit, type Run } from "../run.ts";
import { authorOf } from "./author.ts";

export function takeInVoid(run: Run, core: Core, act: Extract<Core["act"], { readonly kind: "void" }>): void {
  const known = own(run.replica.incoming, core.by)?.cores?.includes(act.core) ?? false;
  if (!known) refuse("unknown-crossing");
  if (own(run.definition.states, act.state)?.turn !== core.by) refuse("wrong-turn");
  const clocks = act.clocks.map(({ clock, to }) => {
    if (own(run.definition.clocks, clock)?.scope !== "shared") refuse("broken-crossing", { clock });
    return { clock, to: settle(run.definition, clock, to, run.replica, run.context) };
  });
  emit(run, { kind: "voided", ...authorOf(run, core), core: act.core, state: act.state, clocks });
}
