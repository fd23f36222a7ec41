/** Until the first step crosses, nobody is told of a case. Then the others get what was put up meanwhile. */
import type { Actor, Core } from "../case.ts";
import type { PartyId, RoleId } from "../definition.ts";
import { own } from "../own.ts";
import { coreFor, type Run, send } from "../run.ts";
import { entryWaits } from "../waiting.ts";
import { isUp, sendFlag } from "./flag.ts";

export function shareWhatWasKept(run: Run, actor: Actor, role: RoleId, newcomers: readonly PartyId[]): void {
  for (const [flag, found] of Object.entries(run.definition.flags)) {
    if (found.owners.includes(run.replica.self) && isUp(run, flag)) {
      // To them it is up since they know of the case, which is when the clocks it pauses began; or from its batch, still to come.
      const { now } = run.context;
      const from = own(run.replica.spans, `${flag}@${run.replica.self}`)?.at(-1)?.from ?? now;
      const at = Temporal.Instant.compare(from, now) > 0 ? from : now;
      sendFlag(run, "raise", flag, role, actor.post, newcomers, at);
    }
  }
  for (const [list, entries] of Object.entries(run.replica.lists)) {
    const found = own(run.definition.lists, list);
    if (!found?.crosses) continue;
    const to = newcomers.filter((party) => found.recipients?.includes(party) ?? true);
    for (const entry of entries) {
      if (entry.retracted || entry.by !== run.replica.self) continue;
      const act: Core["act"] = { kind: "contribute", list, id: entry.id };
      const core = coreFor(run, role, actor.post, run.context.now, act);
      const waits = entryWaits(run.replica, list, entry.id);
      const others = to.filter((party) => !waits.some((word) => word.to === party));
      send(run, { core, to: others, part: () => ({ value: entry.value }), leaves: "at-once" });
    }
  }
}
