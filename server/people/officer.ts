/** From a session to somebody who acts: person → post → roles in force → categories. */
import type { Officer } from "../cases/api.ts";
import type { Rights } from "../services.ts";
import type { Posting, Postings } from "./postings.ts";
import { categoriesOf } from "./rights.ts";

export interface Posted {
  readonly officer: Officer;
  /** When the first of the roles in force ends. */
  readonly rolesEndAt: string;
}

/**
 * Read anew at every request, so that a role withdrawn or expired ends at once. Somebody with roles at several posts acts for
 * the post of the newest role.
 */
export async function findOfficer(postings: Postings, rights: Rights, person: string): Promise<Posted | undefined> {
  const all = await postings.of(person);
  const post = all.at(-1)?.post;
  if (!post) return undefined;
  const mine = all.filter((posting) => posting.post === post);
  const roles = [...new Set(mine.map(({ role }) => role))];
  return {
    officer: { person, post, catalogueRoles: roles, ...categoriesOf(rights, roles) },
    rolesEndAt: firstEnd(mine),
  };
}

function firstEnd(postings: readonly Posting[]): string {
  return postings.map(({ expiresAt }) => expiresAt).toSorted()[0] as string;
}
