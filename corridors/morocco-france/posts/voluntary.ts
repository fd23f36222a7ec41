/** Who counsels somebody who thinks of returning, and who helps them to settle again (posts §4, coordination §3). Codes are ours. */
import { type Post, post } from "./post.ts";
import { ownChoice, sourced } from "./sources.ts";

export const voluntaryPosts: readonly Post[] = [
  post("FR-OFII-BOD", "voluntary-return", sourced("posts §4"), { area: "33" }),
  post("FR-OFII-LIL", "voluntary-return", sourced("posts §4"), { area: "59" }),
  // No service of reintegration was found in a source: the post stands for whichever the two States agree on.
  post("MA-REINT", "reintegration", ownChoice("coordination §3")),
];
