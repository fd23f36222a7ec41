/** Every post of the corridor. Dated reference data: posts open, territories move, services are renamed. */
import { childPosts } from "./posts/children.ts";
import { frenchConsulates, moroccanConsulates } from "./posts/consulates.ts";
import { frenchServices } from "./posts/france.ts";
import { mobilityPosts } from "./posts/mobility.ts";
import { moroccanServices } from "./posts/morocco.ts";
import type { Post } from "./posts/post.ts";
import { seasonalPosts } from "./posts/seasonal.ts";
import { voluntaryPosts } from "./posts/voluntary.ts";

export type { Capability, Closure, DatedCapability, Post, PostKind, Source, Substitution } from "./posts/post.ts";

export const posts: readonly Post[] = [
  ...moroccanConsulates,
  ...moroccanServices,
  ...frenchConsulates,
  ...frenchServices,
  ...childPosts,
  ...voluntaryPosts,
  ...seasonalPosts,
  ...mobilityPosts,
];

/** The post of that code; undefined where the corridor knows none. */
export function findPost(code: string): Post | undefined {
  return posts.find((each) => each.code === code);
}
