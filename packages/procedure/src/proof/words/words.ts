/** The words of proofs and of the stories that break one; what they say of a procedure comes from the procedure's texts. */
import type { PromiseId } from "../../explore/explore.ts";
import type { ClaimId } from "../../interference/claims.ts";

/** What of a procedure the explorer leaves out, or takes together: each is a text of its own. */
export type Abstraction = "facts" | "lists" | "flags" | "clocks" | "letters" | "signatures" | "messages";

export interface ProofWords {
  readonly acts: {
    readonly atHome: (done: string) => string;
    readonly receive: (step: string) => string;
    readonly receiveBare: (step: string) => string;
    readonly takenBack: (by: string, state: string) => string;
    readonly heardLeaving: (by: string, flag: string) => string;
    readonly refuse: (step: string) => string;
    readonly heardUndone: (step: string) => string;
    readonly heardStands: (step: string) => string;
    readonly withdraw: (step: string) => string;
    readonly leave: (flag: string) => string;
    readonly change: (what: string) => string;
  };
  readonly two: (second: string) => string;
  readonly knew: string;
  readonly stands: string;
  readonly nothingYet: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly or: string;
  readonly quoted: (text: string) => string;
  readonly held: { readonly yes: string; readonly no: string };
  readonly attested: { readonly yes: string; readonly no: string };
  readonly verdict: { readonly true: string; readonly false: string; readonly unknown: string };
  readonly missing: string;
  readonly given: string;
  readonly other: string;
  readonly flag: (title: string, owner: string) => string;
  readonly raised: { readonly up: string; readonly down: string };
  readonly clock: (title: string) => string;
  readonly clocks: Readonly<
    Record<"running" | "going" | "paused" | "ended" | "not-started" | "stopped" | "any", string>
  >;
  readonly atHomeIn: string;
  readonly entries: (list: string) => string;
  readonly link: (link: string) => string;
  readonly now: string;
  readonly metConditions: (count: number) => string;
  readonly notAsked: string;
  readonly brokenWall: string;
  readonly brokenPromise: string;
  readonly reference: string;
  readonly here: string;
  readonly story: (acts: number) => string;
  readonly helpless: (party: string, clock: string) => string;
  readonly neverTaken: string;
  /** What may not be inferred of a protected fact, and how it would be. */
  readonly secrets: {
    readonly title: string;
    readonly hidden: (fact: string, from: string) => string;
    readonly told: (fact: string, from: string) => string;
    readonly colleagues: (party: string) => string;
    readonly recorded: (fact: string, value: string) => string;
    readonly takenBack: (fact: string) => string;
    readonly refusedLift: (flag: string) => string;
    readonly first: (step: string) => string;
    readonly second: (step: string) => string;
    readonly firstBack: (step: string) => string;
    readonly refused: (step: string) => string;
    readonly returned: (step: string) => string;
    readonly voided: (step: string) => string;
    readonly seen: string;
    readonly unseen: string;
    readonly whyItTells: string;
    readonly claims: Readonly<Record<ClaimId, string>>;
  };
  readonly promises: Readonly<Record<PromiseId, { readonly holds: string; readonly broken: string }>>;
  readonly proof: {
    readonly title: string;
    readonly proved: (states: string) => string;
    readonly partly: (states: string) => string;
    readonly broken: string;
    readonly none: string;
    readonly forHash: string;
    readonly verdicts: Readonly<Record<"proved" | "broken" | "not-shown", string>>;
    readonly asked: (count: string) => string;
    readonly promises: string;
    readonly meansTitle: string;
    readonly means: string;
    readonly leftOut: string;
    readonly abstraction: Readonly<Record<Abstraction, string>>;
    readonly bounds: Readonly<Record<"states" | "letters" | "choices" | "withdrawals", string>>;
  };
}
