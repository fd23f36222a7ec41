/** What may happen at a server that keeps a secret, and what an observer learns of it. */
import type { FactId, FlagId, StepId } from "../definition.ts";
import type { Formula } from "../explore/formula.ts";

/** What happened, in words of the procedure. `visible` acts are those of which the observer learns. */
export type SecretDeed =
  /** Hidden: the fact is written down, with this value; or taken back, with none. */
  | { readonly kind: "record"; readonly fact: FactId; readonly value: string }
  | { readonly kind: "raise" | "lift" | "refused-lift"; readonly flag: FlagId }
  | {
      readonly kind: "step" | "prepare" | "sign" | "unprepare" | "refused" | "refused-sign";
      readonly step: StepId;
      readonly machine: "shared" | "internal";
    }
  /** Of another party: its step arrives; ours comes back refused; its own is taken back. */
  | { readonly kind: "receive" | "returned" | "voided"; readonly step: StepId };

/** What the observer and the server have in common: all but the secret. */
export interface Standing {
  /** Number of the shared state from 1; 0: nothing of the case is here yet. */
  readonly state: number;
  readonly sent: boolean;
  readonly internal: number;
  /** Bits, by the number of the flag among those that the fact may raise. */
  readonly flags: number;
  /** Bits, by the number of the two-person step among those that read the fact. */
  readonly prepared: number;
}

/** Something that may happen at a standing. */
export interface Act {
  readonly deed: SecretDeed;
  /** Absent: the observer learns nothing. */
  readonly label?: string;
  /** What must be so of everything that is not the secret. */
  readonly common: Formula;
  /** What must be so besides, for each secret before it; absent for one where it cannot be. */
  readonly asks: readonly (Formula | undefined)[];
  /** The secret afterwards, for each before. */
  readonly secret: readonly number[];
  /** Flags that the server raises by itself right after it. */
  readonly raises: number;
  readonly next: Standing;
}
