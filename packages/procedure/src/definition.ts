/**
 * A procedure: what States have agreed, as plain data. It holds no function and no class, survives canonical JSON and
 * its hash is what both States ratify. Build one with {@link procedure} from `builder.ts`; texts live outside it, keyed by path.
 */
import type { Guard } from "./guard.ts";
import type { Schema } from "./schema.ts";

/** A State's part in a procedure: `requesting`, `requested`, `transit`, `host`… */
export type PartyId = string;
/** A State of the corridor, by its two-letter code. Which State plays which party is decided when a case opens. */
export type StateCode = string;
export type RoleId = string;
export type FactId = string;
export type ListId = string;
export type StateId = string;
export type StepId = string;
export type ConditionId = string;
export type FlagId = string;
export type MessageId = string;
export type ClockId = string;
export type LinkId = string;

/** Category of data, the columns of the access matrix (safeguards §6): keys and rights go by it. */
export type Category =
  | "A"
  | "B"
  | "C"
  | "D"
  | "E"
  | "F"
  | "G"
  | "H"
  | "I"
  | "J"
  | "K"
  | "L"
  | "M"
  | "N"
  | "O"
  | "P"
  | "Q"
  | "R"
  | "S"
  | "T";

/** A world of its own on a server: schema, database role and key. Only one-way blocking signals pass between two of them. */
export type Compartment = "removal" | "children" | "work" | "voluntary" | "security" | "group";

/** Why a rule exists: the row of the domain reference with its tag. `kind` says what to print where no law is behind it. */
export interface Basis {
  readonly row: string;
  readonly tag: "S" | "S-s" | "B" | "D" | "V";
  readonly kind: "law" | "agreed" | "choice";
}

export interface Procedure {
  readonly language: 1;
  readonly name: string;
  /** First day on which a case may open under it, ISO date. */
  readonly since: string;
  readonly compartment: Compartment;
  readonly parties: Readonly<Record<PartyId, Party>>;
  readonly roles: Readonly<Record<RoleId, Role>>;
  readonly facts: Readonly<Record<FactId, Fact>>;
  readonly lists: Readonly<Record<ListId, ContributionList>>;
  readonly initial: StateId;
  readonly states: Readonly<Record<StateId, State>>;
  readonly conditions: Readonly<Record<ConditionId, Condition>>;
  readonly steps: Readonly<Record<StepId, Step>>;
  /** Private states of each party; a party without any has no entry. */
  readonly internal: Readonly<Record<PartyId, InternalMachine>>;
  readonly flags: Readonly<Record<FlagId, Flag>>;
  readonly messages: Readonly<Record<MessageId, MessageKind>>;
  readonly clocks: Readonly<Record<ClockId, Clock>>;
  readonly links: Readonly<Record<LinkId, Link>>;
  readonly walls: readonly Wall[];
  readonly examples: readonly Example[];
}

export interface Party {
  /** May open a case, and then holds the turn of the initial state. */
  readonly opens: boolean;
}

export interface Role {
  readonly party: PartyId;
  /** Row of the role catalogue and of the access matrix, `REQ_CASE`… Several procedure roles may name one row. */
  readonly catalogue: string;
}

export interface State {
  /** Who may move the shared state; null once nobody has anything left to do. */
  readonly turn: PartyId | null;
  /** The case ends here: replicas close, retention of data starts. */
  readonly final: boolean;
}

export interface Fact {
  /**
   * `shared` crosses with the steps that carry it; `private` stays with its owner; `protected` stays too, may stop a step,
   * and may never be inferred: by another State, nor by a role at home that may not read its category.
   */
  readonly kind: "shared" | "private" | "protected";
  readonly owner: PartyId;
  readonly schema: Schema;
  readonly category: Category;
  /** `person`: lives on the person file of the compartment, every case of that person reads it. */
  readonly file: "case" | "person";
  /** Roles that may record it (one of the owner's). For an attestation: who may attest. */
  readonly by: readonly RoleId[];
  /** An attestation carries its author and lapses at the next evaluation point ({@link Step.lapses}). */
  readonly attestation: boolean;
  /** For three or more parties: the only parties that may ever receive it. Absent: every party. */
  readonly recipients?: readonly PartyId[];
  /** Where another fact names a post: those that this fact names take its place, and it has the case no longer. */
  readonly insteadOf?: readonly string[];
  readonly basis: Basis;
}

/** A list that parties add to at any time; each owns its own entries and may withdraw them. */
export interface ContributionList {
  readonly owners: readonly PartyId[];
  readonly by: readonly RoleId[];
  readonly entry: Schema;
  readonly category: Category;
  /** Whether entries cross at once; a list at home (an officer's notes) does not. */
  readonly crosses: boolean;
  readonly recipients?: readonly PartyId[];
  /** A number that a fact holds: no more entries than that may stand. While the fact is unknown, none. */
  readonly atMost?: readonly string[];
  readonly basis: Basis;
}

/** A named guard. Its texts are `conditions.<id>.title` and `conditions.<id>.refusal`; a step names it, so every refusal has words. */
export interface Condition {
  readonly guard: Guard;
  readonly basis: Basis;
}

export interface Step {
  readonly by: PartyId;
  readonly roles: readonly RoleId[];
  readonly from: readonly StateId[];
  readonly to: StateId;
  /** Two: internal until a second, different person of {@link Step.second} has signed. */
  readonly persons: 1 | 2;
  readonly second: readonly RoleId[];
  /** Every one must be true; unknown refuses. */
  readonly when: readonly ConditionId[];
  /** Facts that the command must bring, and those that it may bring. */
  readonly takes: readonly FactId[];
  readonly mayTake: readonly FactId[];
  /** Facts that cross with it. A recipient gets those that its limits allow. */
  readonly carries: readonly FactId[];
  /** Facts withheld from a recipient although the step carries them. */
  readonly withholds: Readonly<Record<PartyId, readonly FactId[]>>;
  /** Closed list of reason codes, one of which must be given; it crosses. Empty: no reason. */
  readonly reasons: readonly string[];
  readonly starts: readonly ClockId[];
  readonly stops: readonly ClockId[];
  /** Attestations that this step used up: an evaluation point. */
  readonly lapses: readonly FactId[];
  /** Two shared facts must be equal in content: what is agreed to is what was proposed (`agreement` in the builder). */
  readonly agrees?: { readonly proposal: FactId; readonly with: FactId };
  readonly basis: readonly Basis[];
}

export interface InternalMachine {
  readonly initial: StateId;
  readonly states: readonly StateId[];
  readonly steps: Readonly<Record<StepId, InternalStep>>;
}

/** Moves only its own party's private state, at any time while the case is open; nothing of it crosses. */
export interface InternalStep {
  readonly roles: readonly RoleId[];
  readonly from: readonly StateId[];
  readonly to: StateId;
  readonly persons: 1 | 2;
  readonly second: readonly RoleId[];
  readonly when: readonly ConditionId[];
  readonly takes: readonly FactId[];
  readonly mayTake: readonly FactId[];
  readonly reasons: readonly string[];
  /** Private clocks of the same party only. */
  readonly starts: readonly ClockId[];
  readonly stops: readonly ClockId[];
  readonly lapses: readonly FactId[];
  readonly basis: readonly Basis[];
}

/** A marker that a party may raise and lift at any time, because it is its own. Each owner has its own instance. */
export interface Flag {
  readonly owners: readonly PartyId[];
  readonly by: readonly RoleId[];
  /** Who may take it down again. */
  readonly liftedBy: readonly RoleId[];
  /** `marks`: information; `closes`: closes its owner's replica at once and for good (a withdrawal). */
  readonly effect: "marks" | "closes";
  readonly crosses: boolean;
  /** Fixed batches hide when its cause arose (safeguards, indistinguishability of W1). */
  readonly leaves: "at-once" | "in-batches";
  /** Causes recorded at home only; what crosses is the flag alone. */
  readonly causes: readonly string[];
  /**
   * Every one must be true for a person to raise it; absent: at any time. Only for a marker on something that may not be there
   * yet, never for one that protects.
   */
  readonly when?: readonly ConditionId[];
  /** A document of its owner, by its fact: while the flag is up, its issuer does not want it accepted anywhere. */
  readonly recalls?: FactId;
  /**
   * Conditions whose turning *false* (not unknown) raises it without waiting for a person, once the case has been shared.
   * It is only ever lifted by a person.
   */
  readonly raisedIfFalse: readonly ConditionId[];
  /**
   * It stays up while one of those conditions is false. Only where whoever may lift it is also told of them: the refusal
   * tells that one is.
   */
  readonly staysWhileFalse: boolean;
  readonly basis: Basis;
}

/** A word to the counterpart on a case: free text, hence always behind the outbound gate. */
export interface MessageKind {
  readonly from: readonly PartyId[];
  readonly by: readonly RoleId[];
  readonly second: readonly RoleId[];
  readonly maxLength: number;
  readonly attachments: boolean;
  readonly category: Category;
  readonly basis: Basis;
}

export interface Clock {
  /** Who must act before it ends. */
  readonly obliged: PartyId;
  /** Who waits: the effect of silence is its own. */
  readonly waiting: PartyId;
  /** `shared`: computed by the acting side, sent, verified by the other. A party's name: stays with that party. */
  readonly scope: "shared" | PartyId;
  /** A dated rule of the corridor, or the value of a date fact itself. */
  readonly length: { readonly rule: string } | { readonly until: readonly string[] };
  /** Where it counts from: the step's own time, or an instant fact (a notification). */
  readonly from: "step" | { readonly fact: readonly string[] };
  /** Party whose legal zone and working days count. */
  readonly calendar: PartyId;
  /** It stands still while any of these flags is up, or the case is in one of these states. */
  readonly pausedBy: { readonly flags: readonly FlagId[]; readonly states: readonly StateId[] };
  /** Warnings before the end, ISO durations (`P2D`, `PT24H`). */
  readonly warns: readonly string[];
  readonly end: ClockEnd;
  readonly basis: Basis;
}

/** What the end of a clock means. It moves nothing by itself, ever. */
export type ClockEnd =
  | { readonly effect: "nothing" }
  | { readonly effect: "escalate"; readonly to: readonly RoleId[] }
  /** The waiting party gains a right: a step, an internal step or a flag whose condition names this clock. */
  | { readonly effect: "permits"; readonly step?: StepId; readonly internal?: StepId; readonly flag?: FlagId };

/** Another case on the same server that this one depends on; made and undone by a person. */
export interface Link {
  readonly party: PartyId;
  readonly procedure: string;
  readonly by: readonly RoleId[];
  /** Flags of the other case: while one of them is up nothing may rely on it. */
  readonly notWhile?: readonly FlagId[];
  /**
   * How many cases may depend on the other one by this link: a number that a fact of it holds. A person's only once. Those that
   * ended in one of `freed`, or before their end, count no longer.
   */
  readonly room?: { readonly of: readonly string[]; readonly freed: readonly StateId[] };
  readonly basis: Basis;
}

/** A safeguard: `party` never takes one of `at` unless `unless` is true for what that party knows. */
export interface Wall {
  readonly id: string;
  /** Row of the domain reference, `W1`… */
  readonly row: string;
  readonly party: PartyId;
  /** Steps, or internal steps written `internal:<name>`. */
  readonly at: readonly StepId[];
  readonly unless: Guard;
  readonly basis: Basis;
}

/** A worked case. It is a test, and it is printed in the procedure's page. Title and story are texts under `examples.<id>`. */
export interface Example {
  readonly id: string;
  /** Rows it works out, `I1`, `F4`… */
  readonly rows: readonly string[];
  readonly opens: { readonly at: string; readonly party: PartyId };
  readonly play: readonly ExampleMove[];
}

export interface ExampleMove {
  readonly at: string;
  /** Role that acts; a second signature is a move of its own with `do: "sign"`. */
  readonly role: RoleId;
  /** Tells two officers of one role apart. */
  readonly person?: string;
  readonly do:
    | "record"
    | "step"
    | "sign"
    | "unprepare"
    | "internal"
    | "raise"
    | "lift"
    | "message"
    | "contribute"
    | "retract"
    | "link";
  readonly name: string;
  readonly facts?: Readonly<Record<FactId, unknown>>;
  readonly reason?: string;
  /** For `message`, `contribute`, `retract`, `link`. */
  readonly value?: unknown;
  /** Delivered to the others right after, unless `held`: then it arrives with the next delivered move of the same sender. */
  readonly held?: boolean;
  readonly expect?: ExampleExpectation;
}

export interface ExampleExpectation {
  /** Refused with this code; `conditions` are those that were not met. */
  readonly refused?: string;
  readonly conditions?: readonly ConditionId[];
  /** The shared state at home, and at every other party, after it. */
  readonly state?: StateId;
  readonly elsewhere?: StateId;
  readonly clocks?: Readonly<Record<ClockId, { readonly status: string; readonly due?: string }>>;
  /** Facts that the named party holds after it: exactly these. */
  readonly holds?: Readonly<Record<PartyId, readonly FactId[]>>;
  readonly flags?: readonly string[];
}
