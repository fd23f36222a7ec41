/** Who keeps the channels of legal mobility on each shore (legal mobility §2, article 7; posts §§4–5). Codes are ours. */
import { type Post, post } from "./post.ts";
import { sourced } from "./sources.ts";

export const mobilityPosts: readonly Post[] = [
  post("FR-OFII-MOB", "mobility-office", sourced("posts §4")),
  post("MA-DFP", "mobility-office", sourced("posts §5")),
];
