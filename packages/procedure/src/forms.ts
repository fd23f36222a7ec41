/** What an author writes; {@link procedure} turns it into a full definition. Ids are type parameters, so editors complete them. */
import type { Basis, Category, ClockEnd, Compartment, Example, Role, State } from "./definition.ts";
import type { GuardOver } from "./guards.ts";
import type { Schema } from "./schema.ts";

/** One or several. */
export type Some<T> = T | readonly T[];

/** `opens`: may open a case. `joins`: hears of it with the first envelope. */
export type PartyForm = "opens" | "joins" | { readonly opens: boolean };

export interface RoleForm<P extends string> extends Role {
  readonly party: P;
}

export interface FactOptions<P extends string, R extends string> {
  readonly owner: P;
  readonly category: Category;
  /** Absent: every role of the owner. */
  readonly by?: Some<R>;
  readonly file?: "case" | "person";
  readonly recipients?: readonly P[];
  /** `place.employer`: a post that another fact names, of which those that this one names take the place. */
  readonly insteadOf?: string;
  readonly basis: Basis;
}

export interface FactForm<P extends string, R extends string> extends FactOptions<P, R> {
  readonly kind: "shared" | "private" | "protected";
  readonly schema: Schema;
  readonly attestation: boolean;
}

export interface ListForm<P extends string, R extends string> {
  readonly owners: Some<P>;
  /** Absent: every role of the owners. */
  readonly by?: Some<R>;
  readonly entry: Schema;
  readonly category: Category;
  /** Default true. */
  readonly crosses?: boolean;
  readonly recipients?: readonly P[];
  /** `terms.places`: a fact, or a field within it, that says how many entries may stand. */
  readonly atMost?: string;
  readonly basis: Basis;
}

export interface StateForm<P extends string> extends State {
  readonly turn: P | null;
}

export interface ConditionForm<F extends string> {
  readonly guard: GuardOver<F>;
  readonly basis: Basis;
}

export interface StepForm<
  P extends string,
  R extends string,
  F extends string,
  S extends string,
  C extends string,
  K extends string,
> {
  /** Absent: the party of its roles. */
  readonly by?: P;
  readonly roles: Some<R>;
  readonly from: Some<S>;
  readonly to: S;
  readonly persons?: 1 | 2;
  /** With two persons and no `second`: the same roles sign, by another person. */
  readonly second?: Some<R>;
  readonly when?: readonly C[];
  readonly takes?: readonly F[];
  readonly mayTake?: readonly F[];
  readonly carries?: readonly F[];
  readonly withholds?: { readonly [K in P]?: readonly F[] };
  readonly reasons?: readonly string[];
  readonly starts?: readonly K[];
  readonly stops?: readonly K[];
  readonly lapses?: readonly F[];
  readonly agrees?: { readonly proposal: F; readonly with: F };
  readonly basis: Some<Basis>;
}

export interface InternalStepForm<R extends string, F extends string, C extends string, K extends string> {
  readonly roles: Some<R>;
  readonly from: Some<string>;
  readonly to: string;
  readonly persons?: 1 | 2;
  readonly second?: Some<R>;
  readonly when?: readonly C[];
  readonly takes?: readonly F[];
  readonly mayTake?: readonly F[];
  readonly reasons?: readonly string[];
  readonly starts?: readonly K[];
  readonly stops?: readonly K[];
  readonly lapses?: readonly F[];
  readonly basis: Some<Basis>;
}

export interface InternalForm<R extends string, F extends string, C extends string, K extends string> {
  /** Absent: the first of `states`. */
  readonly initial?: string;
  readonly states: readonly string[];
  readonly steps: Readonly<Record<string, InternalStepForm<R, F, C, K>>>;
}

export interface FlagForm<P extends string, R extends string, C extends string> {
  readonly owners: Some<P>;
  /** Absent: every role of the owners. */
  readonly by?: Some<R>;
  readonly effect?: "marks" | "closes";
  /** Default true. */
  readonly crosses?: boolean;
  readonly leaves?: "at-once" | "in-batches";
  readonly causes?: readonly string[];
  /** Absent: at any time. */
  readonly when?: readonly C[];
  /** A document of the owner: its fact. */
  readonly recalls?: string;
  readonly raisedIfFalse?: readonly C[];
  /** Absent: whoever may raise it. */
  readonly liftedBy?: Some<R>;
  readonly staysWhileFalse?: boolean;
  readonly basis: Basis;
}

export interface MessageForm<P extends string, R extends string> {
  readonly from: Some<P>;
  /** Absent: every role of the senders. */
  readonly by?: Some<R>;
  /** Who reads it before it leaves. Absent: the same roles, another person. */
  readonly second?: Some<R>;
  readonly maxLength: number;
  readonly attachments?: boolean;
  readonly category: Category;
  readonly basis: Basis;
}

export interface ClockForm<P extends string, F extends string, S extends string, G extends string> {
  readonly obliged: P;
  readonly waiting: P;
  /** Default `shared`. */
  readonly scope?: "shared" | P;
  /** Id of a dated rule of the corridor, or a date fact that is itself the end. */
  readonly length: { readonly rule: string } | { readonly until: F | `${F}.${string}` };
  /** Absent: the step's own time. Else an instant fact. */
  readonly from?: F | `${F}.${string}`;
  readonly calendar: P;
  readonly pausedBy?: { readonly flags?: readonly G[]; readonly states?: readonly S[] };
  readonly warns?: readonly string[];
  readonly end?: ClockEnd;
  readonly basis: Basis;
}

export interface LinkForm<P extends string, R extends string> {
  readonly party: P;
  readonly procedure: string;
  /** Absent: every role of the party. */
  readonly by?: Some<R>;
  /** Flags of the other case: while one of them is up nothing may rely on it. */
  readonly notWhile?: readonly string[];
  /** `of`: a fact of the other case, or a field within it, that says how many may depend on it; `freed`: states that give the place back. */
  readonly room?: { readonly of: string; readonly freed: readonly string[] };
  readonly basis: Basis;
}

export interface WallForm<P extends string, F extends string> {
  readonly id: string;
  readonly row: string;
  readonly party: P;
  readonly at: readonly string[];
  readonly unless: GuardOver<F>;
  readonly basis: Basis;
}

/** The whole of a procedure as its author writes it. */
export interface Form<
  P extends string,
  R extends string,
  F extends string,
  L extends string,
  S extends string,
  C extends string,
  G extends string,
  M extends string,
  K extends string,
  N extends string,
> {
  readonly since: string;
  readonly compartment: Compartment;
  readonly parties: { readonly [Id in P]: PartyForm };
  readonly roles: { readonly [Id in R]: RoleForm<NoInfer<P>> };
  readonly facts: { readonly [Id in F]: FactForm<NoInfer<P>, NoInfer<R>> };
  readonly lists?: { readonly [Id in L]: ListForm<NoInfer<P>, NoInfer<R>> };
  /** Absent: the first of `states`. */
  readonly initial?: NoInfer<S>;
  readonly states: { readonly [Id in S]: StateForm<NoInfer<P>> };
  readonly conditions?: { readonly [Id in C]: ConditionForm<NoInfer<F>> };
  readonly steps: Readonly<
    Record<string, StepForm<NoInfer<P>, NoInfer<R>, NoInfer<F>, NoInfer<S>, NoInfer<C>, NoInfer<K>>>
  >;
  readonly internal?: {
    readonly [Id in NoInfer<P>]?: InternalForm<NoInfer<R>, NoInfer<F>, NoInfer<C>, NoInfer<K>>;
  };
  readonly flags?: { readonly [Id in G]: FlagForm<NoInfer<P>, NoInfer<R>, NoInfer<C>> };
  readonly messages?: { readonly [Id in M]: MessageForm<NoInfer<P>, NoInfer<R>> };
  readonly clocks?: { readonly [Id in K]: ClockForm<NoInfer<P>, NoInfer<F>, NoInfer<S>, NoInfer<G>> };
  readonly links?: { readonly [Id in N]: LinkForm<NoInfer<P>, NoInfer<R>> };
  readonly walls?: readonly WallForm<NoInfer<P>, NoInfer<F>>[];
  readonly examples?: readonly Example[];
}
