/**
 * What the rest of a server may ask of its cases: the one door to steps, used by the HTTP routes, the jobs, the story and
 * the tests alike. Nothing else writes a case.
 */
import type { Actor, CaseView, Category, Command, Event, PartyId, Procedure, Refusal, Replica } from "@wasl/procedure";

/** Somebody signed in, with every right resolved. */
export interface Officer {
  readonly person: string;
  readonly post: string;
  /** Catalogue roles, `REQ_CASE`… */
  readonly catalogueRoles: readonly string[];
  readonly reads: readonly Category[];
  readonly writes: readonly Category[];
  /** Set by the door of a person's own case alone, which has made sure that it is theirs. */
  readonly inOwnCase?: true;
  /** Counsel reads the files that name them, and no other: the cases' own ids. Absent for everybody else. */
  readonly files?: readonly string[];
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export interface LoadedCase {
  readonly definition: Procedure;
  readonly replica: Replica;
  readonly events: readonly Event[];
}

export interface Cases {
  open(
    officer: Officer,
    procedure: string,
    parties: Readonly<Record<PartyId, string>>,
  ): Promise<Result<{ ref: string }>>;
  /** `version`: what the person was looking at, {@link CaseView.version}; stale is refused. One transaction, or nothing. */
  act(officer: Officer, ref: string, command: Command, version: number): Promise<Result<{ view: CaseView }>>;
  view(officer: Officer, ref: string): Promise<Result<CaseView>>;
  /** What `party` holds, rebuilt from what was sent to it; null when nothing has. */
  mirror(officer: Officer, ref: string, party: PartyId): Promise<Result<CaseView | null>>;
  /** Decrypted, for the server's own use; every caller logs its purpose. */
  load(ref: string): Promise<LoadedCase | undefined>;
  actor(officer: Officer, definition: Procedure): Actor;
}
