/**
 * A case as one party's server holds it (its replica), the events that made it, the commands that people give, and what
 * crosses to the others. All plain data; the only way from one replica to the next is {@link apply} over an event.
 */
import type {
  Category,
  ClockId,
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
import type { ClockStatus } from "./guard.ts";

/** Somebody who acts. `person` is an opaque account id and never crosses; the other State sees role and post. */
export interface Actor {
  readonly person: string;
  readonly post: string;
  /** Every role the person may act in for this post, as the procedure names them. */
  readonly roles: readonly RoleId[];
}

/** JSON value, what facts are made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Held {
  readonly value: Json;
  readonly at: string;
  readonly by: PartyId;
  readonly role?: RoleId;
  /** An attestation that an evaluation point has used up. */
  readonly lapsed?: boolean;
  /** Other parties known to hold this very value: it was sent to them, or came from them. */
  readonly with?: readonly PartyId[];
}

/** A stretch of time; open while `to` is absent. */
export interface Span {
  readonly from: string;
  readonly to?: string;
}

export interface ClockState {
  readonly status: ClockStatus;
  readonly startedAt?: string;
  /** Computed end, moved by pauses; absent while paused with an open end. */
  readonly due?: string;
  /** Snapshot: which version of the rule and of the calendar computed `due`. */
  readonly rule?: string;
  readonly calendar?: string;
  readonly pausedAt?: string;
  readonly pausedSeconds?: number;
  readonly endedAt?: string;
  readonly stoppedAt?: string;
  /** The end as computed at the start; `due` is this plus all pauses, whatever the order in which they became known. */
  readonly base?: string;
  /** Stretches spent in a state that pauses it. */
  readonly stills?: readonly Span[];
}

export interface Entry {
  readonly id: string;
  readonly by: PartyId;
  readonly at: string;
  readonly value: Json;
  readonly retracted?: boolean;
}

export interface Prepared {
  readonly step: StepId;
  readonly machine: "shared" | "internal";
  readonly person: string;
  readonly role: RoleId;
  readonly post: string;
  readonly at: string;
  readonly facts: Readonly<Record<FactId, Json>>;
  readonly reason?: string;
}

/** One direction between this party and another: how far the chain has come. */
export interface Chain {
  readonly sequence: number;
  readonly hash: string;
  /** How many of this direction's envelopes were refused so far; an envelope of an older epoch is void. */
  readonly epoch: number;
  /** Incoming only: hash of every crossing, by sequence, so that a conflicting number is told from a repeated one. */
  readonly hashes?: readonly string[];
  /** Incoming only: hashes of the cores of steps, in order; the last one alone between two parties. */
  readonly cores?: readonly string[];
}

/** Words of ours that wait for a person to let them go: they have no number yet, and hold nothing back. */
export interface WaitingWord {
  readonly to: PartyId;
  readonly act: "message" | "contribute" | "retract";
  /** The message or the list. */
  readonly name: string;
  readonly id: string;
  readonly role: RoleId;
  readonly post: string;
  /** When it was written: the time in its core. */
  readonly at: string;
}

export interface Replica {
  /** Random UUIDv4 made at first sending; before it, a local draft id. */
  readonly ref: string;
  readonly sent: boolean;
  readonly procedure: { readonly name: string; readonly hash: string };
  readonly release: string;
  readonly parties: Readonly<Record<PartyId, StateCode>>;
  /** Which party this replica is. */
  readonly self: PartyId;
  readonly state: StateId;
  readonly openedAt: string;
  readonly openedBy: PartyId;
  readonly closed?: { readonly at: string; readonly how: "final" | "withdrawn" };
  /** Other parties that have withdrawn: they hear nothing more. */
  readonly gone: readonly PartyId[];
  readonly facts: Readonly<Record<FactId, Held>>;
  readonly lists: Readonly<Record<ListId, readonly Entry[]>>;
  /** `flag` → the owners that have it up, with the time. */
  readonly flags: Readonly<Record<FlagId, Readonly<Record<PartyId, string>>>>;
  /** `flag@owner` → when it was up, as all parties read it; kept for flags that pause a clock. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
  /** Role and post of this party's last step: who a flag raised by the machine speaks for. */
  readonly desk?: { readonly role: RoleId; readonly post: string };
  readonly said: readonly {
    readonly id: string;
    readonly message: MessageId;
    readonly by: PartyId;
    readonly at: string;
    readonly value: Json;
  }[];
  readonly clocks: Readonly<Record<ClockId, ClockState>>;
  readonly internal: StateId | null;
  readonly prepared: readonly Prepared[];
  readonly links: Readonly<Record<LinkId, string>>;
  readonly waiting: readonly WaitingWord[];
  readonly outgoing: Readonly<Record<PartyId, Chain>>;
  readonly incoming: Readonly<Record<PartyId, Chain>>;
  /** Number of events, the guard of concurrent writers. Never shown: a viewer sees the count of its visible events. */
  readonly version: number;
}

/** What a person asks for. Facts are values by fact id; ids of messages and entries are made by the caller (UUIDv4). */
export type Command =
  /** An attestation whose value is null is taken back. */
  | { readonly do: "record"; readonly facts: Readonly<Record<FactId, Json>> }
  | {
      readonly do: "step";
      readonly step: StepId;
      readonly facts?: Readonly<Record<FactId, Json>>;
      readonly reason?: string;
    }
  | { readonly do: "sign"; readonly step: StepId }
  | { readonly do: "unprepare"; readonly step: StepId }
  | {
      readonly do: "internal";
      readonly step: StepId;
      readonly facts?: Readonly<Record<FactId, Json>>;
      readonly reason?: string;
    }
  | { readonly do: "raise"; readonly flag: FlagId; readonly cause?: string }
  | { readonly do: "lift"; readonly flag: FlagId }
  | { readonly do: "message"; readonly message: MessageId; readonly id: string; readonly value: Json }
  | { readonly do: "contribute"; readonly list: ListId; readonly id: string; readonly value: Json }
  | { readonly do: "retract"; readonly list: ListId; readonly id: string }
  | { readonly do: "link"; readonly link: LinkId; readonly ref: string | null };

export interface ClockChange {
  readonly clock: ClockId;
  readonly to: ClockState;
}

interface Happened {
  readonly at: string;
  readonly by: PartyId;
  /** Absent on what another party did beyond role and post; `person` only on our own. */
  readonly role?: RoleId;
  readonly post?: string;
  readonly person?: string;
  /** When this server learnt of it, for what came from another party. */
  readonly receivedAt?: string;
}

export type Event = Happened &
  (
    | {
        readonly kind: "opened";
        readonly ref: string;
        readonly procedure: { readonly name: string; readonly hash: string };
        readonly release: string;
        readonly parties: Readonly<Record<PartyId, StateCode>>;
        readonly self: PartyId;
      }
    /** The case got the reference that crosses, with its first envelope. */
    | { readonly kind: "named"; readonly ref: string }
    | { readonly kind: "recorded"; readonly facts: Readonly<Record<FactId, Json>> }
    | { readonly kind: "prepared"; readonly prepared: Prepared }
    | { readonly kind: "unprepared"; readonly step: StepId }
    | {
        readonly kind: "stepped";
        readonly step: StepId;
        readonly from: StateId;
        readonly to: StateId;
        readonly facts: Readonly<Record<FactId, Json>>;
        readonly reason?: string;
        readonly signedBy: readonly {
          readonly role: RoleId;
          readonly post: string;
          readonly person?: string;
          readonly at: string;
        }[];
        readonly clocks: readonly ClockChange[];
        readonly lapsed: readonly FactId[];
      }
    | {
        readonly kind: "moved";
        readonly step: StepId;
        readonly from: StateId;
        readonly to: StateId;
        readonly facts: Readonly<Record<FactId, Json>>;
        readonly reason?: string;
        readonly clocks: readonly ClockChange[];
        readonly lapsed: readonly FactId[];
      }
    | {
        readonly kind: "raised";
        readonly flag: FlagId;
        readonly cause?: string;
        /** The time that crosses, where it leaves in fixed batches. */
        readonly crossesAt?: string;
        readonly clocks: readonly ClockChange[];
      }
    | {
        readonly kind: "lifted";
        readonly flag: FlagId;
        readonly crossesAt?: string;
        readonly clocks: readonly ClockChange[];
      }
    | { readonly kind: "said"; readonly message: MessageId; readonly id: string; readonly value: Json }
    | { readonly kind: "contributed"; readonly list: ListId; readonly id: string; readonly value: Json }
    | { readonly kind: "retracted"; readonly list: ListId; readonly id: string }
    | { readonly kind: "linked"; readonly link: LinkId; readonly ref: string | null }
    /** A clock reached its end on this server; it moves nothing, it is what `ended` guards and escalations read. */
    | { readonly kind: "clock-ended"; readonly clock: ClockId }
    /** Words that a person must let go first: they get their number in the chain when they leave (`sent`). */
    | {
        readonly kind: "waits";
        readonly to: PartyId;
        readonly act: WaitingWord["act"];
        readonly name: string;
        readonly id: string;
        /** Of the crossing without its number. */
        readonly hash: string;
        readonly said: string;
      }
    /** Words that waited do not leave after all. No chain knows of them. */
    | {
        readonly kind: "unsent";
        readonly to: PartyId;
        readonly act: WaitingWord["act"];
        readonly name: string;
        readonly id: string;
        /** `retracted`: an entry taken back before it left; `void`: what it was about is gone. */
        readonly code: "withdrawn" | "retracted" | "void";
        /** What is taken back at home too, where no other party has it: as in `returned`. */
        readonly words: readonly string[];
        readonly entries: readonly { readonly list: ListId; readonly id: string }[];
        readonly kept: readonly { readonly list: ListId; readonly id: string }[];
      }
    | {
        readonly kind: "sent";
        readonly to: PartyId;
        readonly sequence: number;
        readonly hash: string;
        readonly epoch: number;
        /** Hash of the core, the same for every recipient. */
        readonly core: string;
        readonly act: ActKind;
        /** The step, flag, message or list; `id` of the message or entry. */
        readonly name: string;
        readonly id?: string;
        /** Time in the core. */
        readonly said: string;
        /** Facts that went with it. */
        readonly facts: readonly FactId[];
      }
    | {
        readonly kind: "received";
        readonly from: PartyId;
        readonly sequence: number;
        readonly hash: string;
        readonly epoch: number;
        readonly core: string;
        readonly act: ActKind;
      }
    /**
     * The other side refused an envelope, or we withdrew it before sending: what it and the later ones of that chain did to
     * the shared state is undone. Flags stay up (a safeguard is never weakened by a refusal), and so does what was recorded.
     */
    | {
        readonly kind: "returned";
        readonly to: PartyId;
        readonly sequence: number;
        readonly code: string;
        /** Where the chain continues. */
        readonly chain: Chain;
        /** The state before, where a step was undone. */
        readonly state?: StateId;
        readonly clocks: readonly ClockChange[];
        /** When flags of ours were up as the other side knows it, where that has changed. */
        readonly spans?: Readonly<Record<string, readonly Span[]>>;
        /** Facts that it does not hold after all. */
        readonly facts: readonly FactId[];
        /** Words and entries that are taken back. */
        readonly said: readonly string[];
        readonly entries: readonly { readonly list: ListId; readonly id: string }[];
        /** Retractions that are taken back. */
        readonly kept: readonly { readonly list: ListId; readonly id: string }[];
      }
    /** Another party took a step back that its turn-receiver refused. */
    | {
        readonly kind: "voided";
        readonly core: string;
        readonly state: StateId;
        readonly clocks: readonly ClockChange[];
      }
    /** We refused what came, or it was void. */
    | {
        readonly kind: "refused";
        readonly from: PartyId;
        readonly sequence: number;
        readonly hash: string;
        readonly core: string;
        readonly act: ActKind;
        /** `void`: it belongs to an epoch that an earlier refusal ended. */
        readonly code: string;
      }
    /** Something a person should look at: a deadline computed otherwise, a skewed clock. Corrects nothing. */
    | { readonly kind: "finding"; readonly code: string; readonly about: Readonly<Record<string, string>> }
  );

/** The part of a crossing that is the same, byte for byte, for every recipient. */
export interface Core {
  readonly case: string;
  readonly procedure: { readonly name: string; readonly hash: string };
  readonly release: string;
  readonly parties: Readonly<Record<PartyId, StateCode>>;
  readonly by: PartyId;
  readonly role: RoleId;
  readonly post: string;
  readonly at: string;
  readonly act:
    | {
        readonly kind: "step";
        readonly step: StepId;
        readonly from: StateId;
        readonly to: StateId;
        readonly reason?: string;
        readonly clocks: readonly ClockChange[];
      }
    /** Which clocks stand still for it, and until when, each side works out for itself. */
    | { readonly kind: "raise" | "lift"; readonly flag: FlagId }
    | { readonly kind: "message"; readonly message: MessageId; readonly id: string }
    | { readonly kind: "contribute" | "retract"; readonly list: ListId; readonly id: string }
    /** An earlier core is taken back: its turn-receiver refused it. `state` and `clocks`: as before it. */
    | {
        readonly kind: "void";
        readonly core: string;
        readonly state: StateId;
        readonly clocks: readonly ClockChange[];
      };
}

export type ActKind = Core["act"]["kind"];

/** What leaves for one recipient: the body of an envelope. */
export interface Crossing {
  readonly to: PartyId;
  readonly sequence: number;
  /** Hash of the crossing before it to the same recipient, or 64 zeros. */
  readonly previous: string;
  readonly epoch: number;
  /** Hash of the last step's core taken in from each other party: what the sender knew. Steps go to every party. */
  readonly seen: Readonly<Record<PartyId, string>>;
  readonly core: Core;
  /** The facts, words or entry for this recipient, nothing else. */
  readonly part: { readonly facts?: Readonly<Record<FactId, Json>>; readonly value?: Json };
}

/** How the server treats a crossing before it may leave. Stays at home. */
export interface Dispatch {
  readonly crossing: Crossing;
  /**
   * It leaves only when a person lets it go (`letGo`), and has no number until then: its `sequence` is 0. So nothing that
   * is made after it waits for it.
   */
  readonly waits: boolean;
  readonly leaves: "at-once" | "in-batches";
  /** Free texts and attachments in it, by JSON pointer into `part`: each passes screening and a second reader. */
  readonly screen: readonly {
    readonly pointer: string;
    readonly kind: "text" | "attachment";
    readonly category: Category;
  }[];
}

/** Why something was not done. `conditions` names only what the actor may read; `hidden` says that some gate is not met. */
export interface Refusal {
  readonly code: string;
  readonly about?: Readonly<Record<string, string>>;
  readonly conditions?: readonly string[];
  readonly hidden?: boolean;
}

export type Outcome =
  | {
      readonly ok: true;
      readonly events: readonly Event[];
      readonly dispatches: readonly Dispatch[];
      readonly replica: Replica;
    }
  | { readonly ok: false; readonly refusal: Refusal };

export type Reception =
  | { readonly kind: "applied"; readonly events: readonly Event[]; readonly replica: Replica }
  /** Came before its predecessor: keep it, offer it again after the next. */
  | { readonly kind: "early" }
  /** Had it already, byte for byte. */
  | { readonly kind: "repeated" }
  /** Signed refusal to send back. `events` record it (absent replica: nothing to record). */
  | {
      readonly kind: "refused";
      readonly refusal: Refusal;
      readonly events: readonly Event[];
      readonly replica?: Replica;
    };
