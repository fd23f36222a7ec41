/** What another State could not take comes back: the case stands again where it stood. */
import { type PartyId, protocolRefusals, refusedByOther } from "@wasl/procedure";
import type { ApplyServices } from "./apply-one.ts";

export interface Refused {
  readonly party: PartyId;
  readonly sequence: number;
  readonly epoch: number;
  readonly code: string;
  /** Of the refused link, where the answer names it. */
  readonly hash?: string;
}

/** Undoes at home what the other side refused, by a signed answer or already in its receipt. */
export async function giveBack(
  services: Pick<ApplyServices, "engine" | "pools">,
  ref: string,
  refused: Refused,
  inbox?: { readonly id: string; readonly status: "applied" },
): Promise<void> {
  const { engine } = services;
  const { party, sequence, epoch, code, hash } = refused;
  for (;;) {
    const entry = await engine.fresh(ref);
    if (!entry) {
      return;
    }
    const { rows } = await services.pools
      .compartment(entry.compartment)
      .query<{ id: string; sequence: number; verdict: string | null }>(
        `select id, sequence, verdict from outbox where case_id = $1 and party = $2 and epoch = $3 and sequence >= $4
         and act not in ('refusal', 'erasure') and status not in ('withdrawn', 'void') and (sequence > $4 or status <> 'refused' or unsettled)`,
        [entry.id, party, epoch, sequence],
      );
    if (!rows.some((row) => row.sequence === sequence)) {
      return;
    }
    const { context } = await engine.context(entry);
    const outcome = refusedByOther(entry.definition, entry.events, entry.replica, party, sequence, code, context, hash);
    const only = protocolRefusals.has(code);
    const takenBack = {
      refused: rows.filter((row) => row.sequence === sequence).map(({ id }) => id),
      voided: only ? [] : rows.filter((row) => row.sequence > sequence).map(({ id }) => id),
      code,
    };
    const change = outcome.ok ? outcome : { events: [], dispatches: [], replica: entry.replica };
    const written = await engine.commit(entry, change, { takenBack, ...(inbox ? { inbox } : {}) });
    if (written) {
      return;
    }
  }
}

/** What receipts refused and was not yet given back, a stopped process's included. */
export async function settleRefused(
  services: Pick<ApplyServices, "engine" | "pools">,
  compartment: string,
): Promise<void> {
  const { rows } = await services.pools
    .compartment(compartment)
    .query<Refused & { readonly ref: string }>(
      "select ref, party, sequence, epoch, code, hash from outbox where unsettled order by seq",
    );
  for (const { ref, ...refused } of rows) {
    await giveBack(services, ref, refused);
  }
}
