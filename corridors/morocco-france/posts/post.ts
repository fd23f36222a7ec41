/** What a post is. An office, never a person: addresses of functions only. Names are texts under `posts.<code>`. */

/** Where a row comes from: a source read, or the mark that it is background knowledge or our own choice. */
export interface Source {
  readonly tag: "S" | "S-s" | "B" | "D" | "V";
  readonly url?: string;
  /** Row of the domain reference that holds it. */
  readonly row: string;
}

export type PostKind =
  | "consulate-general"
  | "prefecture"
  | "retention-centre"
  | "medical-service"
  | "central-desk"
  | "border-police"
  | "court"
  | "bar"
  | "ministry"
  | "identification-service"
  | "civil-registry"
  | "data-protection"
  | "mobility-office"
  | "monitor"
  | "child-protection"
  | "guardian"
  | "central-authority"
  | "voluntary-return"
  | "reintegration"
  | "employer"
  | "labour-inspectorate"
  | "employment-agency"
  | "immigration-office"
  | "mediation";

/** `LPC` issues laissez-passers, `HEARING` hears persons, `CIVIL_STATUS` holds records, `CNIE` identity cards, `VIDEO` hears at a distance. */
export type Capability = "LPC" | "HEARING" | "CIVIL_STATUS" | "CNIE" | "VIDEO";

export interface DatedCapability {
  readonly capability: Capability;
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly until?: string;
  readonly source: Source;
}

/** A post that takes over when another is closed, by a signed act. Never assumed. */
export interface Substitution {
  readonly post: string;
  readonly from: string;
  readonly until?: string;
  /** Reference of the signed act. */
  readonly act: string;
}

/** Days on which one post is closed besides its State's days of rest: a feast moved by a day, a move of offices. */
export interface Closure {
  readonly from: string;
  /** First day on which it is open again. */
  readonly until: string;
  /** What counted before this day stays as it was counted. */
  readonly enteredOn: string;
  readonly why: string;
  readonly source: Source;
}

export interface Post {
  readonly code: string;
  readonly state: string;
  readonly kind: PostKind;
  /** Département of a post in France; absent elsewhere and for central services. */
  readonly area?: string;
  /** First day on which it is known to exist; not its founding. */
  readonly listedOn?: string;
  /** First day open to the public where a source tells it. */
  readonly openFrom?: string;
  readonly closedFrom?: string;
  readonly capabilities: readonly DatedCapability[];
  readonly substitutes: readonly Substitution[];
  /** State whose calendar of rest days it follows; its own closures are dated entries beside it. */
  readonly calendar: string;
  readonly closures: readonly Closure[];
  readonly source: Source;
}

/** A post with nothing more to tell than what it is and where that is written. */
export function post(code: string, kind: PostKind, source: Source, more: Partial<Post> = {}): Post {
  const state = code.slice(0, 2);
  return { code, state, kind, calendar: state, capabilities: [], substitutes: [], closures: [], source, ...more };
}
