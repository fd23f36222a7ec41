/**
 * Which post a file goes to: the territory of the place where the person is held or lives, on the day of submission.
 * One stated territory answers; anything else asks a person, with the reason and what is known. Never a silent fallback.
 */
import type { Capability, Post } from "./posts.ts";
import type { Evidence, Territory } from "./territories.ts";

export interface Candidate {
  readonly post: string;
  readonly evidence: Evidence;
  readonly rule: Territory;
  /** The post of the territory that this one stands in for, by the signed act. */
  readonly insteadOf?: { readonly post: string; readonly act: string };
}

/** Texts under `routing.<why>`. */
export type WhyChoose =
  /** No row names this place on this day. */
  | "unknown-territory"
  | "several-posts"
  /** A post was seen serving there; that is not its territory. */
  | "service-only"
  /** The post sits there; that is background knowledge. */
  | "seat-only"
  /** The territory's post has no dated capability for it, and no substitute by signed act. */
  | "no-capability";

export type Routing =
  | ({ readonly kind: "one" } & Candidate)
  | { readonly kind: "choose"; readonly candidates: readonly Candidate[]; readonly why: WhyChoose };

const holds = (row: { readonly from: string; readonly until?: string }, day: string) =>
  row.from <= day && (row.until === undefined || day < row.until);

const strength = (row: Territory) =>
  row.evidence === "official" ? 3 : { territory: 2, service: 1, seat: 0 }[row.shown];

/**
 * @param territories dated rows of who serves where
 * @param area département number, `76`, `2A`
 * @param date ISO day of submission; a case keeps the post it was sent to, so never call this again for an open one
 * @param posts where given, the post must be able to do `need` on that day, else its substitute by signed act answers
 * @returns one post with the rule that names it, or the candidates among which a person chooses, and why
 */
export function postFor(
  territories: readonly Territory[],
  area: string,
  date: string,
  posts?: readonly Post[],
  need: Capability = "LPC",
): Routing {
  const rules = strongestByPost(territories.filter((row) => row.area === area && holds(row, date)));
  const found = rules.map((rule): Candidate => ({ post: rule.post, evidence: rule.evidence, rule }));
  if (found.length === 0) return { kind: "choose", candidates: [], why: "unknown-territory" };

  const able = posts ? found.flatMap((candidate) => withCapability(candidate, posts, need, date)) : found;
  const [only, another] = able;
  if (!only) return { kind: "choose", candidates: [], why: "no-capability" };
  if (another) return { kind: "choose", candidates: able, why: "several-posts" };
  if (only.rule.evidence === "official" || only.rule.shown === "territory") return { kind: "one", ...only };
  return { kind: "choose", candidates: able, why: only.rule.shown === "service" ? "service-only" : "seat-only" };
}

/** An official row silences the attested ones; among attested rows no source outranks another post's, one post keeps its best. */
function strongestByPost(rows: readonly Territory[]): Territory[] {
  const official = rows.filter((row) => row.evidence === "official");
  const best = new Map<string, Territory>();
  for (const row of official.length > 0 ? official : rows) {
    const known = best.get(row.post);
    if (!known || strength(row) > strength(known)) best.set(row.post, row);
  }
  return [...best.values()].sort((left, right) => strength(right) - strength(left));
}

function withCapability(
  candidate: Candidate,
  posts: readonly Post[],
  need: Capability,
  date: string,
): readonly Candidate[] {
  const isAble = (post: Post | undefined) =>
    post?.capabilities.some((each) => each.capability === need && holds(each, date)) ?? false;
  const own = posts.find((post) => post.code === candidate.post);
  if (isAble(own)) return [candidate];
  const stand = own?.substitutes.find((each) => holds(each, date));
  if (!stand || !isAble(posts.find((post) => post.code === stand.post))) return [];
  return [{ ...candidate, post: stand.post, insteadOf: { post: candidate.post, act: stand.act } }];
}
