/**
 * The HTTP API's shapes, as the browser application and other clients get them. Routes and their zod schemas live beside
 * this file and must agree with it; the OpenAPI description is generated from those schemas.
 */
import type { CaseView, Category, Command, Json, Procedure, ProofRecord, ToldProof } from "@wasl/procedure";
import type { Candidate, RegisterQuery, SearchNote } from "../register/identification.ts";
import type { ObservationKind } from "../register/oversight/observation.ts";

export type Language = "fr" | "ar" | "en";

/** Every error answer. `says` and `next` are in the reader's language (session's, else Accept-Language, else French). */
export interface Problem {
  readonly code: string;
  readonly says: string;
  readonly next: string;
  readonly about?: Readonly<Record<string, string>>;
  /** Gates that are not met and that this person may know of; `gate-not-met` has none. */
  readonly conditions?: readonly { readonly id: string; readonly title: string; readonly refusal: string }[];
}

export interface Session {
  readonly person: { readonly id: string; readonly name: string };
  readonly state: string;
  readonly post: { readonly code: string; readonly name: Readonly<Record<Language, string>> };
  /** Catalogue roles (`REQ_CASE`…), with their title. */
  readonly roles: readonly { readonly id: string; readonly title: Readonly<Record<Language, string>> }[];
  readonly categories: { readonly read: readonly Category[]; readonly write: readonly Category[] };
  /** May read the indicators. */
  readonly figures: boolean;
  readonly language: Language;
  readonly expiresAt: string;
}

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly nameArabic: string;
  readonly post: { readonly code: string; readonly name: Readonly<Record<Language, string>> };
  readonly roles: readonly { readonly id: string; readonly title: Readonly<Record<Language, string>> }[];
  /** One sentence: what this person does in a case. */
  readonly does: Readonly<Record<Language, string>>;
}

/** `GET /api/corridor`: needs no session. */
export interface Corridor {
  readonly demonstration: boolean;
  readonly self: string;
  readonly now: string;
  readonly states: readonly {
    readonly code: string;
    readonly name: Readonly<Record<Language, string>>;
    readonly zone: string;
    /** `a` (round) or `b` (lozenge): alphabetical order of the States. */
    readonly side: "a" | "b" | "c";
    readonly capital: Readonly<Record<Language, string>>;
  }[];
  readonly release: string;
  readonly procedures: readonly {
    readonly name: string;
    readonly hash: string;
    readonly compartment: string;
    readonly since: string;
    readonly opensAs: readonly string[];
    /** Whether its cases are about somebody who is named in them. */
    readonly namesSomebody: boolean;
  }[];
  readonly posts: readonly {
    readonly code: string;
    readonly state: string;
    readonly name: Readonly<Record<Language, string>>;
  }[];
}

/** `GET /api/texts/:language`: the corridor's texts, flat: `laissez-passer.steps.request.do` → words. Public. */
export type Texts = Readonly<Record<string, string>>;

/** `GET /api/procedures/:name`. Public. */
export interface ProcedurePage {
  readonly definition: Procedure;
  readonly hash: string;
  /** SVG of the states and steps, words in the asked language. */
  readonly diagram: string;
  readonly findings: readonly { readonly rule: string; readonly path: string }[];
  /** What is proved of this very version, in the asked language; null where only the definition was asked for. */
  readonly proof: ToldProof | null;
  /** The record behind it, as both States have ratified it; null where there is none. */
  readonly record: ProofRecord | null;
  /** What is counted of it, in the asked language. */
  readonly indicators: readonly ToldIndicator[];
}

/** A definition in the words of one language. */
export interface ToldIndicator {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly effectiveFrom: string;
  readonly name: string;
  readonly explains: string;
  readonly counted: string;
  /** Empty where there is nothing to divide by. */
  readonly over: string;
  /** Which event puts a case into a period. */
  readonly cohort: string;
  readonly unit: string;
  readonly exclusions: readonly string[];
  readonly basis: { readonly row: string; readonly tag: "S" | "S-s" | "B" | "D" };
  readonly measure: "count" | "rate" | "delay" | "split" | "stock" | "unrecorded";
  readonly grain: "quarter" | "year";
  readonly maturityDays: number;
  readonly smallestCell: number;
}

/** What one server may tell of an indicator in one period. */
export interface ToldReading {
  /** Why there is no number, or not all of it, and that in words. */
  readonly silence: { readonly code: string; readonly says: string; readonly next: string } | null;
  readonly n: number | null;
  readonly cells: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly excluded: number | null;
  readonly percent: number | null;
  /** Days. */
  readonly median: number | null;
  readonly p90: number | null;
  readonly provisional: boolean;
}

/** `GET /api/indicators?year=&period=&opener=`: this State’s own reading. */
export interface Readings {
  readonly year: number;
  readonly period: "Q1" | "Q2" | "Q3" | "Q4" | "year";
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  /** The State that opened the cases. */
  readonly opener: string;
  /** The log was read as it stood at this instant. */
  readonly readAt: string;
  readonly years: readonly number[];
  readonly procedures: readonly {
    readonly procedure: string;
    readonly indicators: readonly (ToldIndicator & { readonly reading: ToldReading })[];
  }[];
}

/** One thing to do. `GET /api/work?scope=mine|post`: sorted by due, those without a date last. */
export interface WorkItem {
  readonly ref: string;
  readonly procedure: string;
  readonly state: string;
  /** Human reference shown on screens, `LP-7F3K-29QD`: made from the case reference, the same on both shores. */
  readonly shown: string;
  readonly person?: PersonName;
  /** The steps this reader may take now, most likely first; their words are `<procedure>.steps.<name>.do`. */
  readonly can: readonly { readonly do: string; readonly name: string }[];
  readonly due?: { readonly clock: string; readonly at: string; readonly status: "running" | "paused" | "ended" };
  readonly turn: string | null;
  /** State that plays the party of {@link turn}: screens say which shore is awaited. */
  readonly turnState?: string | null;
  readonly flags: readonly string[];
  /** Why it is on the list: our turn; a signature awaited; an outgoing text to read; a clock of ours that has ended. */
  readonly because: "turn" | "sign" | "read" | "clock" | "refused";
}

export interface PersonName {
  readonly latin?: string;
  readonly arabic?: string;
}

/** `GET /api/cases?text=&procedure=&state=&turn=&flag=&closed=&page=` */
export interface CaseList {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly cases: readonly {
    readonly ref: string;
    readonly shown: string;
    readonly procedure: string;
    readonly state: string;
    readonly turn: string | null;
    readonly turnState?: string | null;
    readonly person?: PersonName;
    readonly flags: readonly string[];
    readonly openedAt: string;
    readonly changedAt: string;
    readonly due?: WorkItem["due"];
    readonly closed: boolean;
  }[];
}

/** `POST /api/cases` */
export interface OpenCase {
  readonly procedure: string;
  /** Party → State; the opener's own State must hold a party that opens. */
  readonly parties: Readonly<Record<string, string>>;
}

/** `POST /api/cases/:ref/commands`. Ids of messages and entries are made by the client (UUIDv4), so a repeat is harmless. */
export interface Act {
  readonly command: Command;
  /** {@link CaseView.version} that the person was looking at. */
  readonly version: number;
}

/** `GET /api/cases/:ref`, and the answer to every command. */
export interface CasePage {
  readonly shown: string;
  readonly person?: PersonName;
  readonly view: CaseView;
  /** Envelopes of this case, with their receipts. */
  readonly envelopes: readonly Envelope[];
  readonly documents: readonly {
    readonly id: string;
    readonly kind: string;
    readonly at: string;
    readonly href: string;
    /** Absent of a document that is good. */
    readonly standing?: { readonly is: "recalled" | "expired" | "ended"; readonly since: string };
  }[];
  /** The same text for every case of the procedure, so that it says nothing about this one. */
  readonly staysHome: readonly string[];
  /** Names at home only: account id → name, for the story. */
  readonly people: Readonly<Record<string, string>>;
  /** This reader may search the register in this case, now. */
  readonly asksRegister: boolean;
}

/** `GET /api/cases/:ref/mirror/:party`: exactly what that party holds, rebuilt from what was sent to it. */
export interface Mirror {
  readonly party: string;
  readonly state: string;
  readonly view: CaseView | null;
}

/** `GET /api/outbox?scope=mine|post|all` */
export interface Envelope {
  readonly id: string;
  readonly ref: string;
  readonly shown: string;
  /** Procedure of its case, for the words of {@link name}. */
  readonly procedure?: string;
  readonly direction: "out" | "in";
  readonly peer: string;
  readonly party: string;
  readonly sequence: number;
  readonly hash: string;
  readonly act: string;
  readonly name: string;
  readonly at: string;
  readonly status:
    | "to-read"
    | "waiting-batch"
    | "queued"
    | "sending"
    | "received"
    | "refused"
    | "withdrawn"
    | "void"
    | "held"
    | "applied";
  /** Error code of the last try. */
  readonly reason?: string;
  readonly tries: number;
  readonly nextTryAt?: string;
  readonly receipt?: {
    readonly position: number;
    readonly at: string;
    readonly verdict: "received" | "refused";
    readonly code?: string;
  };
  /** What awaits reading before it may leave: pointers and the screening's doubts. */
  readonly reading?: readonly {
    readonly pointer: string;
    readonly kind: "text" | "attachment";
    readonly text?: string;
    readonly doubts: readonly string[];
  }[];
  readonly mayWithdraw: boolean;
  readonly mayClear: boolean;
}

/**
 * `POST /api/cases/:ref/attachments?fact=statement` (multipart, one file): stored encrypted; the value then goes into that fact.
 * `fact` says where, a field by dots (`statement.file`), or `message:<id>`: the place decides the category and what is accepted.
 */
export interface AttachmentStored {
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly doubts: readonly string[];
}

/** `POST /api/cases/:ref/register`: searches; only inside an open case, only for those who decide on identity there. */
export type RegisterQuestion = RegisterQuery;

/** Its answer, and that of `GET`: this reader’s last list while the case lasts, or 204. */
export interface RegisterAnswer {
  readonly at: string;
  readonly asked: RegisterQuestion;
  readonly candidates: readonly Candidate[];
  readonly notes: readonly SearchNote[];
}

/** `GET /api/register-searches`: how the register was searched, for the data-protection officer alone. */
export interface RegisterOversight {
  readonly since: string;
  /** Newest first. */
  readonly searches: readonly {
    readonly sequence: number;
    readonly at: string;
    readonly person: string;
    readonly role: string;
    readonly post: string;
    readonly purpose: string;
    readonly ref?: string;
    readonly shown?: string;
    readonly fields: readonly string[];
    readonly returned?: number;
    readonly refused?: string;
  }[];
  /** What is unusual, with its reason: no accusation, and nothing is stopped by it. */
  readonly observations: readonly {
    readonly kind: ObservationKind;
    /** Names. */
    readonly people: readonly string[];
    /** References as screens show them. */
    readonly cases: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly usual?: number;
    /** {@link searches} concerned. */
    readonly lines: readonly number[];
    /** Somebody marked it as seen; a search that is added makes it new again. */
    readonly seen?: { readonly by: string; readonly at: string };
  }[];
}

/** `POST /api/register-searches/:sequence/open`: what one search asked and gave. Opening it leaves a line of its own. */
export interface SearchOpened {
  readonly asked: RegisterQuestion;
  readonly returned: readonly string[];
  readonly unlike: boolean;
}

/**
 * `GET /api/cases/:ref/duplicates`: cases that may be of the same person, for a person to compare; nothing merges by itself.
 * `GET /api/cases/:ref/same-person`: those that somebody has said to be. `PUT /api/cases/:ref/person` says so, or undoes it.
 */
export interface SimilarCase {
  readonly ref: string;
  readonly shown: string;
  readonly person?: PersonName;
  /** Of a case of the same person: its procedure, and where it stands. */
  readonly procedure?: string;
  readonly state?: string;
}

/** `GET /api/broken-glass`, for who controls; `POST /api/cases/:ref/broken-glass` breaks it for one hour, with a reason. */
export interface BrokenGlass {
  readonly id: string;
  readonly person: string;
  readonly post: string;
  readonly ref: string;
  readonly category: Category;
  readonly reason: string;
  readonly at: string;
  readonly until: string;
  readonly reviewedBy: string | null;
  readonly verdict: string | null;
}

/** `GET /api/access-log?ref=`: for the data-protection officer. */
export interface AccessLogPage {
  readonly entries: readonly {
    readonly at: string;
    readonly role: string;
    readonly post: string;
    readonly person?: string;
    readonly what: string;
    readonly ref?: string;
    readonly purpose: string;
  }[];
}

/** `GET /api/cases/:ref/counsel`, and the answer to `PUT`: who defends the person, and who may be named. */
export interface Counsel {
  readonly counsel: NamedPerson | null;
  readonly choices: readonly NamedPerson[];
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string;
}

/** `GET /api/channels`: one row a channel of legal mobility. Figures and no names. */
export interface Channel {
  readonly ref: string;
  readonly shown: string;
  readonly state: string;
  readonly channel: string;
  readonly direction: string;
  readonly year: number;
  readonly places: number;
  readonly taken: number;
  readonly left: number;
  readonly residents: number;
  readonly waiting: number;
  /** Requests that await an answer. */
  readonly inHand: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly conditions: readonly string[];
  readonly reference: string;
  /** Kept to show the rule: nothing is carried over. */
  readonly carriedOver: 0;
}

/** `GET /api/monitor`: for the independent monitor. `null` where fewer than {@link Watched.smallestCell}. */
export interface Watched {
  readonly smallestCell: number;
  readonly procedures: readonly {
    readonly procedure: string;
    readonly open: number | null;
    readonly closed: number | null;
    readonly flags: readonly { readonly flag: string; readonly count: number | null }[];
  }[];
  readonly departures: readonly {
    readonly day: string;
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly need: string;
  }[];
}

/** `GET /api/rights`: the access matrix as generated and enforced. */
export interface Rights {
  readonly categories: readonly { readonly id: Category; readonly title: Readonly<Record<Language, string>> }[];
  readonly rows: readonly { readonly role: string; readonly cells: Readonly<Record<string, string>> }[];
}

/** `GET /api/events`: server-sent events. `case` names a case that changed; `outbox`, `work` ask to fetch again. No personal word. */
export type LiveEvent =
  | { readonly kind: "case"; readonly ref: string }
  | { readonly kind: "outbox" }
  | { readonly kind: "work" };

export type { Candidate, CaseView, Command, Json };
