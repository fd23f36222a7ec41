/**
 * What one State's server is made of, as its HTTP application, jobs and tests receive it. Composed once, in
 * `state-server.ts`; nothing here is global, so that two States run in one process without sharing anything.
 */

import type { EventEmitter } from "node:events";
import type { Definition } from "@wasl/flow";
import type { Calendar, Rule } from "@wasl/legal-time";
import type {
  Actor,
  AttachmentValue,
  CaseView,
  Category,
  Command,
  Json,
  Letter,
  PartyId,
  Procedure,
  ProofRecord,
  RoleId,
  StateCode,
} from "@wasl/procedure";
import type { Pool } from "pg";
import type { Cases, Officer, Result } from "./cases/api.ts";
import type { Printer } from "./documents/print.ts";
import type { CaseList, Envelope, Language, LiveEvent, PersonName, WorkItem } from "./http/api.ts";
import type { Candidate, Identification, RegisterQuery, SearchNote } from "./register/identification.ts";

import type { PublishedSeals, Seals } from "./seals/api.ts";
import type { GivenSealKeys } from "./seals/given-keys.ts";

/** Everything that States have agreed: the default export of `corridors/<name>/corridor.ts`. Data, with its texts. */
export interface CorridorData {
  readonly name: string;
  readonly states: Readonly<
    Record<
      StateCode,
      {
        readonly name: Readonly<Record<Language, string>>;
        readonly zone: string;
        readonly capital: Readonly<Record<Language, string>>;
        readonly side: "a" | "b" | "c";
      }
    >
  >;
  readonly procedures: Readonly<Record<string, Procedure>>;
  /** What is proved of each: without it no server puts a procedure in force. */
  readonly proofs: Readonly<Record<string, ProofRecord>>;
  /** What is counted, every version of each. */
  readonly indicators: readonly Definition[];
  readonly posts: readonly {
    readonly code: string;
    readonly state: StateCode;
    readonly kind?: string;
    readonly area?: string;
    /** Posts that take over, by a signed act. */
    readonly substitutes?: readonly { readonly post: string; readonly from: string; readonly until?: string }[];
  }[];
  /** The access matrix: catalogue role → what it may do with each category, and for which purpose. */
  readonly rights: Readonly<Record<string, RoleRights>>;
  readonly rules: readonly Rule[];
  /** What is written to a person or to a counterpart after a step; absent where nothing is. */
  readonly letters?: readonly Letter[];
  readonly calendars: Readonly<Record<StateCode, Calendar>>;
  /** Flat texts of a language: `laissez-passer.steps.request.do` → words. */
  texts(language: Language): Readonly<Record<string, string>>;
  /** What raises a doubt on a text before it may cross: expressions over a normalised text. */
  readonly lexicon: readonly { readonly category: string; readonly pattern: string }[];
  /** Hash of the release that both States have ratified. */
  readonly release: string;
  /** Invented people and the register of the demonstration; absent in production. */
  readonly demonstration?: {
    readonly people: readonly DemonstrationPerson[];
    /** Workers with the codes that elsewhere are on paper only. */
    readonly workers?: readonly {
      readonly name: string;
      readonly nameArabic: string;
      readonly state: StateCode;
      readonly code: string;
      readonly pin: string;
    }[];
  };
}

/** Somebody whom a visitor may be, in the demonstration. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly name: string;
  readonly nameArabic: string;
  readonly state: StateCode;
  readonly post: string;
  /** Catalogue roles, all of one compartment. */
  readonly roles: readonly string[];
  readonly language: Language;
  /** One sentence: what this person does in a case. */
  readonly does: Readonly<Record<Language, string>>;
}

/** A row of the access matrix. Cells: `-` nothing, `r` read, `w` write, `m` flag, `a` aggregate, `o` own file, `q` answer. */
export interface RoleRights {
  readonly side: string;
  /** One person holds several roles only inside one of them. */
  readonly compartment: string;
  readonly purpose: string;
  readonly cells: Readonly<Record<Category, string>>;
  /** Acts in cases of its own, by a door that lets it into no other. */
  readonly ownCase?: boolean;
}

export interface Listener {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

export interface PeerConfig {
  readonly state: StateCode;
  /** Base address of its exchange listener. */
  readonly url: string;
}

export interface StateConfig {
  readonly state: StateCode;
  readonly demonstration: boolean;
  /** This State's own folder: keys, passwords, nothing of another State. */
  readonly dataDir: string;
  readonly http: Listener;
  readonly exchange: Listener & {
    /** Certificate, key and the authority that peers' certificates must come from: mutual TLS. Absent: plain HTTP (demonstration). */
    readonly tls?: { readonly cert: string; readonly key: string; readonly ca: string };
  };
  /** Fixed batches in which flags leave whose cause may not be guessed from the hour. */
  readonly batchSeconds: number;
  /** Difference of clocks with a peer beyond which an envelope is a finding. */
  readonly skewSeconds: number;
  /** Where reminders go out; absent: they are kept and shown only. */
  readonly smtp?: { readonly url: string; readonly from: string };
  /**
   * The State's own keys for seals, in production, never with `demonstration`; absent: keys made at first start, whose certificate
   * says DEMONSTRATION, and every page is a SPECIMEN.
   */
  readonly seals?: GivenSealKeys;
  /** Folder of the built browser application, served when it exists. */
  readonly webDir?: string;
}

/** The compartments' connection pools, each logged in as a role that reads its own schema only. */
export interface Pools {
  /** By compartment: removal, children, work, security, group. */
  compartment(name: string): Pool;
  readonly compartments: readonly string[];
  /** Peers, trust, ledger; of the compartments only their outbox and inbox. */
  readonly exchange: Pool;
  /** Accounts, sessions, rights, access log, reminders: schema `people`, whose tables server/people, gate and reminders create. */
  readonly people: Pool;
  end(): Promise<void>;
}

/** A case changed: `version` is internal, so a listener asks {@link CaseDesk.visibleVersion} before it wakes a viewer. */
export type Live = EventEmitter<{ change: [LiveEvent] }>;

/** The door of `cases/api.ts` with what lists, screens and jobs need besides. */
export interface CaseDesk extends Cases {
  /** What there is to do, for this officer or for the whole post. */
  work(officer: Officer, scope: "mine" | "post"): Promise<readonly WorkItem[]>;
  list(officer: Officer, filter: CaseFilter): Promise<CaseList>;
  /** Count of the events that this officer may see; undefined when the case is not theirs. Lets live updates stay silent about the rest. */
  visibleVersion(officer: Officer, ref: string): Promise<number | undefined>;
  /** Names of the person, as far as this officer may read them. */
  personName(officer: Officer, ref: string): Promise<PersonName | undefined>;
  /** The case's own id, which stays when its reference changes; undefined when the case is not theirs. */
  ownId(officer: Officer, ref: string): Promise<string | undefined>;
  /** Whether the officer may open the case at all. */
  mayOpen(officer: Officer, ref: string): Promise<boolean>;
}

export interface CaseFilter {
  readonly text?: string;
  readonly procedure?: string;
  readonly state?: string;
  readonly turn?: string;
  readonly flag?: string;
  readonly closed?: boolean;
  /** From 1. */
  readonly page?: number;
}

/** People across the cases of one compartment. Linking is a human act, undoable; nothing is ever merged. */
export interface PersonFiles {
  /** Cases that may be of the same person, for a person to compare. Proposed from keyed tokens, by those who may read identity. */
  duplicates(
    officer: Officer,
    ref: string,
  ): Promise<Result<readonly { ref: string; shown: string; person?: PersonName }[]>>;
  /** `with`: the reference of another case, whose person this one is; null undoes it. */
  linkPerson(officer: Officer, ref: string, other: string | null): Promise<Result<{ view: CaseView }>>;
  /** References of the cases linked to the same person, those of the officer. */
  linked(officer: Officer, ref: string): Promise<Result<readonly string[]>>;
}

export interface Outbox {
  list(officer: Officer, scope: "mine" | "post" | "all"): Promise<readonly Envelope[]>;
  /** Both directions, oldest first. */
  ofCase(officer: Officer, ref: string): Promise<readonly Envelope[]>;
  /** Takes back what was never attempted; the case returns to where it was before it. */
  withdraw(officer: Officer, id: string): Promise<Result<Envelope>>;
  /** The second reader has read every text and attachment and lets it leave. Refused (`same-reader`) to whoever wrote or signed it. */
  clear(officer: Officer, id: string): Promise<Result<Envelope>>;
  /** Tries again now instead of at the next planned time. */
  tryNow(id: string): Promise<void>;
}

/** Files of cases, encrypted at rest under the case's key for their category. server/attachments checks them before they come here. */
export interface AttachmentStore {
  put(
    officer: Officer,
    ref: string,
    file: { readonly name: string; readonly mediaType: string; readonly category: Category; readonly bytes: Buffer },
  ): Promise<Result<AttachmentValue>>;
  /** Only inside a case that the officer may open, in a category that they may read. */
  get(
    officer: Officer,
    ref: string,
    hash: string,
  ): Promise<Result<{ readonly value: AttachmentValue; readonly category: Category; readonly bytes: Buffer }>>;
}

/** The register of the requested State: an engine orders and explains, an officer decides. */
export type Register = Identification;

/** What a search gave: the question as it was asked, and the candidates in their order. */
export interface CandidateList {
  /** ISO instant of the search. */
  readonly at: string;
  readonly asked: RegisterQuery;
  readonly candidates: readonly Candidate[];
  readonly notes: readonly SearchNote[];
}

/** Each officer's last list in a case. It goes with its key when the case closes, whoever closes it. */
export interface CandidateLists {
  /** Refused (`register-case-closed`) when the case has closed meanwhile. */
  keep(officer: Officer, ref: string, list: CandidateList): Promise<Result<undefined>>;
  last(officer: Officer, ref: string): Promise<Result<CandidateList | undefined>>;
}

/** Raises doubts about what would leave; never clears anything. Implemented by server/gate. */
export interface Screening {
  text(text: string): readonly string[];
  attachment(file: { readonly mediaType: string; readonly bytes: Buffer }): Promise<readonly string[]>;
}

/** A clock comes near, or has ended with nobody acting. Implemented by server/reminders; says no personal word. */
export interface Reminders {
  remind(reminder: {
    readonly post: string;
    /** Catalogue role. */
    readonly role: string;
    readonly clock: string;
    readonly procedure: string;
    readonly ref: string;
    /** `warning` before, `due` at the end, `unattended` when it is still open afterwards: then a substitute hears of it. */
    readonly level: "warning" | "due" | "unattended";
    readonly due: string;
  }): Promise<void>;
}

/** Rights as the corridor prints them; implemented by server/people over the corridor's matrix. */
export interface Rights {
  mayRead(catalogueRole: string, category: Category): boolean;
  mayWrite(catalogueRole: string, category: Category): boolean;
}

export interface Services {
  readonly config: StateConfig;
  readonly corridor: CorridorData;
  /** The only source of the present. */
  readonly clock: () => Temporal.Instant;
  readonly pools: Pools;
  readonly live: Live;
  readonly cases: CaseDesk;
  readonly persons: PersonFiles;
  readonly outbox: Outbox;
  readonly attachments: AttachmentStore;
  readonly register: Register;
  readonly candidates: CandidateLists;
  readonly screening: Screening;
  readonly reminders: Reminders;
  readonly rights: Rights;
  readonly seals: Seals;
  /** What verifies the seals of the States that this one works with. */
  readonly peerSeals: () => Promise<readonly PublishedSeals[]>;
  readonly print: Printer;
  /** Whether the exchange reaches its peers, for `/health`: no case, no count by cause. */
  readonly peers: () => Promise<
    readonly { readonly state: StateCode; readonly reachable: boolean; readonly waiting: number }[]
  >;
  /** 32 bytes kept in the State's folder, for one named purpose (`session`, `access-log`…). */
  readonly secret: (purpose: string) => Buffer;
}

/** What server/people, server/gate and server/reminders give to the composition; `services` is complete only after it. */
export interface PeopleSide {
  readonly rights: Rights;
  readonly screening: Screening;
  readonly reminders: Reminders;
}

export type { Actor, CaseView, Command, Json, PartyId, RoleId };
