/** What one viewer gets of a case, and nothing else: the body of the API's answer and of the mirror. */
import type { ClockState, Entry, Json } from "./case.ts";
import type {
  Category,
  ClockId,
  ConditionId,
  FactId,
  FlagId,
  LinkId,
  ListId,
  MessageId,
  PartyId,
  RoleId,
  StateCode,
  StateId,
  StepId,
} from "./definition.ts";

/** Somebody at home in some roles of some post, or another party as a whole (the mirror). */
export type Viewer =
  | {
      readonly kind: "person";
      readonly person: string;
      readonly post: string;
      readonly roles: readonly RoleId[];
      readonly categories: readonly Category[];
    }
  | { readonly kind: "party"; readonly party: PartyId };

export interface FactView {
  readonly id: FactId;
  readonly kind: "shared" | "private" | "protected";
  readonly category: Category;
  readonly owner: PartyId;
  readonly value: Json;
  readonly at: string;
  readonly by: PartyId;
  readonly role?: RoleId;
  readonly lapsed?: boolean;
  /** Parties that hold it, as far as this server knows. */
  readonly heldBy: readonly PartyId[];
}

/** A line of the story. `home`: nothing of it has crossed. */
export interface StoryItem {
  readonly kind: string;
  readonly at: string;
  readonly receivedAt?: string;
  readonly by: PartyId;
  readonly role?: RoleId;
  readonly post?: string;
  readonly person?: string;
  readonly name?: string;
  readonly reason?: string;
  readonly home: boolean;
  readonly facts?: readonly FactId[];
  /** Crossings that came of it: to whom, with which number; the server adds receipts. */
  readonly crossings?: readonly { readonly to: PartyId; readonly sequence: number; readonly hash: string }[];
}

/** A step, internal step, flag or message that this viewer's roles could ever take, with why not now. */
export interface Offer {
  readonly do: "step" | "sign" | "internal" | "raise" | "lift" | "message" | "contribute" | "record";
  readonly name: string;
  readonly enabled: boolean;
  /** It also passes gates that this viewer may not read: they speak when the step is taken, as `gate-not-met`. */
  readonly gated: boolean;
  readonly roles: readonly RoleId[];
  readonly takes: readonly FactId[];
  readonly mayTake: readonly FactId[];
  readonly reasons: readonly string[];
  /** What would cross, and to whom: shown before anything is signed. */
  readonly crosses: Readonly<Record<PartyId, readonly FactId[]>>;
  readonly persons: 1 | 2;
  /** First signature already given, by whom. */
  readonly prepared?: {
    readonly role: RoleId;
    readonly post: string;
    readonly person?: string;
    readonly at: string;
    /** What it brings, as far as this viewer may read it: nobody signs what they have not seen. */
    readonly facts?: Readonly<Record<FactId, Json>>;
  };
  /** Empty when enabled. Codes of `errors.ts`; `condition-not-met` lists its conditions, `gate-not-met` says nothing more. */
  readonly why: readonly {
    readonly code: string;
    readonly condition?: ConditionId;
    readonly about?: Readonly<Record<string, string>>;
  }[];
}

export interface CaseView {
  readonly ref: string;
  readonly procedure: { readonly name: string; readonly hash: string };
  readonly release: string;
  readonly parties: Readonly<Record<PartyId, StateCode>>;
  readonly self: PartyId;
  readonly state: StateId;
  readonly turn: PartyId | null;
  readonly sent: boolean;
  readonly openedAt: string;
  readonly closed?: { readonly at: string; readonly how: "final" | "withdrawn" };
  readonly internal: StateId | null;
  readonly facts: readonly FactView[];
  readonly lists: Readonly<Record<ListId, readonly Entry[]>>;
  readonly flags: readonly { readonly flag: FlagId; readonly by: PartyId; readonly since: string }[];
  readonly said: readonly {
    readonly id: string;
    readonly message: MessageId;
    readonly by: PartyId;
    readonly at: string;
    readonly value: Json;
  }[];
  readonly clocks: readonly ({
    readonly clock: ClockId;
    readonly obliged: PartyId;
    readonly waiting: PartyId;
  } & ClockState)[];
  readonly links: Readonly<Record<LinkId, string>>;
  readonly story: readonly StoryItem[];
  readonly offers: readonly Offer[];
  /** Count of the events that this viewer may see: what a command must name to be current. */
  readonly version: number;
}

export type { StepId };
