/**
 * The body of what travels between two servers. The personal parts are ciphertexts, so that signature and ledger outlive the
 * data; their keys go beside the envelope, over the same protected connection, and are kept wrapped.
 */
import type { EnvelopeClaims, JsonObject } from "@wasl/exchange";
import { isInstant } from "@wasl/procedure";
import { z } from "zod";
import type { Bare } from "../cases/split.ts";
import { isWellFormed } from "../http/well-formed.ts";

/** `kind` of the envelope → its body. */
export type Body =
  | {
      readonly kind: "crossing";
      readonly crossing: Bare;
      /** Hash of the whole crossing in clear, as the chain has it. */
      readonly hash: string;
      /** Ciphertexts by category, base64url; see `keys/bundle.ts`. */
      readonly sealed: string;
    }
  /** What came could not be applied: it goes back to its sender. */
  | {
      readonly kind: "refusal";
      readonly procedure: string;
      /** Party that refuses, and which link of the other's chain. */
      readonly by: string;
      readonly sequence: number;
      readonly epoch: number;
      readonly hash: string;
      readonly code: string;
    }
  /** The sender has erased these categories of the case, and asks the same here. */
  | {
      readonly kind: "erasure";
      readonly procedure: string;
      readonly by: string;
      readonly categories: readonly string[];
      readonly rule: string;
      readonly at: string;
    };

/** Category → key, base64url. */
export type TravellingKeys = Readonly<Record<string, string>>;

/** One element of `POST /exchange/envelopes`. */
export interface Delivered {
  readonly jws: string;
  readonly keys: TravellingKeys;
}

/** Its answer: the signed receipt, or for what nobody we know has signed, the bare code. */
export type Answer = { readonly receipt: string } | { readonly refused: string };

/** Refusals that another try may cure (a key not yet confirmed, a clock to be set): the envelope stays in the outbox. */
export const curable: ReadonlySet<string> = new Set([
  "bad-signature",
  "unknown-key",
  "revoked-key",
  "key-not-valid",
  "wrong-audience",
  "wrong-issuer",
  "clock-skew",
]);

/** Of these, a fresh signature may help: the next try is signed anew. */
export const signAgain: ReadonlySet<string> = new Set(["bad-signature", "unknown-key", "revoked-key", "key-not-valid"]);

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().min(1).max(120);
const count = z.int().min(0).max(1_000_000);
/** Of our era and of four figures: what the database and every calendar here can hold. */
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T/)
  .max(40)
  .refine(isInstant);

const crossing = z.looseObject({
  to: name,
  sequence: count.min(1),
  previous: hash,
  epoch: count,
  seen: z.record(name, hash),
  core: z.looseObject({
    case: z.uuid(),
    procedure: z.object({ name, hash }),
    release: name,
    parties: z.record(name, name),
    by: name,
    role: z.string().max(120),
    post: z.string().max(120),
    at: instant,
    act: z.looseObject({ kind: z.enum(["step", "raise", "lift", "message", "contribute", "retract", "void"]) }),
  }),
  holds: z.array(z.enum(["facts", "value"])).max(2),
});

const bodies = {
  crossing: z.strictObject({ crossing, hash, sealed: z.string() }),
  refusal: z.strictObject({ procedure: name, by: name, sequence: count.min(1), epoch: count, hash, code: name }),
  erasure: z.strictObject({
    procedure: name,
    by: name,
    categories: z.array(z.string().length(1)).max(30),
    rule: name,
    at: instant,
  }),
};

export const writeBody = ({ kind, ...body }: Body): { kind: Body["kind"]; body: JsonObject } => ({
  kind,
  body: body as unknown as JsonObject,
});

/** Undefined when it is not a body of this language, or contradicts the envelope around it. */
export function readBody(claims: EnvelopeClaims): Body | undefined {
  if (!Object.hasOwn(bodies, claims.kind) || !isWellFormed(claims.body)) {
    return undefined;
  }
  const read = bodies[claims.kind as keyof typeof bodies].safeParse(claims.body);
  if (!read.success) {
    return undefined;
  }
  const body = keptBody(claims);
  if (body.kind !== "crossing") {
    return body;
  }
  const { core, to } = body.crossing;
  const same = core.case === claims.caseRef && core.release === claims.release;
  return same && core.parties[core.by] === claims.iss && core.parties[to] === claims.aud ? body : undefined;
}

/** The same of an envelope that {@link readBody} has let into the inbox. */
export const keptBody = (claims: EnvelopeClaims): Body => ({ kind: claims.kind, ...claims.body }) as unknown as Body;

export const procedureOf = (body: Body): string =>
  body.kind === "crossing" ? body.crossing.core.procedure.name : body.procedure;

/** What a crossing's ciphertexts are bound to. */
export function crossingAbout(
  ref: string,
  bare: { readonly to: string; readonly epoch: number; readonly sequence: number },
): string {
  return `crossing|${ref}|${bare.to}|${bare.epoch}|${bare.sequence}`;
}

/** Step, flag, message or list that an act is about, as lists show it. */
export function actAndName(act: { readonly kind: string }): { readonly act: string; readonly name: string } {
  const { kind, step, flag, message, list, core } = act as Readonly<Record<string, string>>;
  return { act: kind ?? "", name: step ?? flag ?? message ?? list ?? core ?? "" };
}
