/** What delivery to a peer needs, and the rows of the outbox as it sees them. */
import type { Pool } from "pg";
import type { Dispatcher } from "undici";
import type { Keyring } from "../keys/keyring.ts";
import type { Ledger } from "./ledger.ts";
import type { SignerOf } from "./signer.ts";
import type { TrustStore } from "./trust.ts";

export interface DeliveryServices {
  readonly state: string;
  readonly pool: Pool;
  readonly trust: Pick<TrustStore, "together">;
  readonly ledger: Ledger;
  readonly keys: Keyring;
  readonly signer: SignerOf;
  readonly clock: () => Temporal.Instant;
  /** Current address of a peer's exchange. */
  readonly address: (peer: string) => Promise<string | undefined>;
  readonly dispatcher?: Dispatcher;
  /** Takes back what an earlier try did not bring out of the house and what may no longer leave; whether it did. */
  readonly stopped: (ref: string) => Promise<boolean>;
  /** The receipts of these are stored. */
  readonly receipted: (
    peer: string,
    rows: readonly {
      readonly compartment: string;
      readonly id: string;
      readonly ref: string;
      readonly refused?: string;
    }[],
  ) => void;
}

/** An envelope that may leave. */
export interface Leaving {
  readonly compartment: string;
  readonly id: string;
  readonly ref: string;
  readonly body: string | null;
  readonly jws: string | null;
  readonly envelope_hash: string | null;
  readonly keys: Buffer | null;
  readonly tries: number;
  readonly attempted: boolean;
}

/** Signed; its bytes are what every try sends. */
export interface Ready extends Leaving {
  readonly jws: string;
  readonly envelope_hash: string;
}
