/** What the worker's page asks this State's server. Nothing of it is kept by the browser's own cache. */
export type Said = Readonly<Record<"fr" | "ar" | "en", string>>;

export interface Term {
  readonly field: string;
  readonly label: Said;
  readonly value: unknown;
  readonly said?: Said;
}
/** A term as the offer promised it, beside the contract's. */
export interface Offered {
  readonly field: string;
  readonly offered: Omit<Term, "field" | "label">;
  readonly differs: boolean;
}
export interface Listed<T> {
  readonly id: string;
  readonly at: string;
  readonly value: T;
}
export interface Reading {
  readonly used: number;
  readonly allowed: number;
  readonly until: string;
}
export interface Statement {
  readonly month: string;
  readonly hours: number;
  readonly overtimeHours: number;
  readonly gross: number;
  readonly net: number;
  readonly rentTaken: number;
}
export interface ComplaintState {
  readonly receipt: string;
  readonly state: string;
  readonly says: Said;
  readonly at: string;
  readonly outcome?: { readonly remedy: Said; readonly reasons: string };
}
export interface Season {
  readonly version: number;
  readonly name: { readonly latin?: string; readonly arabic?: string };
  readonly state: { readonly code: string; readonly says: Said };
  readonly here: string;
  readonly contract?: readonly Term[];
  readonly offered?: readonly Offered[];
  readonly may: Readonly<Record<string, boolean>>;
  readonly days?: {
    readonly stretches: readonly Listed<{ readonly from: string; readonly to: string; readonly source: string }>[];
    readonly today: string;
    readonly civilYear: Reading;
    readonly rollingYear: Reading;
    readonly warnOf: string;
  };
  readonly statements?: readonly Listed<Statement>[];
  readonly contests?: readonly Listed<{ readonly month: string; readonly what: string; readonly words: string }>[];
  readonly complaints: readonly ComplaintState[];
  readonly readers: readonly { readonly at: string; readonly role: Said; readonly post: Said }[];
}

/** A refusal in the reader's words; `status` 0: there is no network. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly next: string;

  constructor(status: number, code: string, says: string, next: string) {
    super(says);
    this.status = status;
    this.code = code;
    this.next = next;
  }
}

export async function call<T>(method: string, path: string, language: string, body?: unknown): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(`/api${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      headers: {
        "accept-language": language,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Refused(0, "offline", "", "");
  }
  if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
  const told = await answer.json().catch(() => ({}));
  const reasons = (told.conditions ?? []).map((one: { readonly refusal: string }) => one.refusal).join(" ");
  throw new Refused(
    answer.status,
    told.code ?? "unexpected",
    reasons || (told.says ?? ""),
    reasons ? "" : (told.next ?? ""),
  );
}
