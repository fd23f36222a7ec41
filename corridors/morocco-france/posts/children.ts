/** Who protects a child on each shore (posts §§4–5, minors §2). Apart from every post of enforcement. Codes are ours. */
import { type Post, post } from "./post.ts";
import { background, sourced } from "./sources.ts";

const services = sourced("posts §4");
const french = background("posts §4");
const moroccan = background("posts §5");

export const childPosts: readonly Post[] = [
  post("FR-ASE-33", "child-protection", services, { area: "33" }),
  post("FR-ASE-59", "child-protection", services, { area: "59" }),
  post("FR-AAH-33", "guardian", french, { area: "33" }),
  post("FR-AC-96", "central-authority", french),
  post("MA-AC-96", "central-authority", moroccan),
  post("MA-EN-CAS", "child-protection", moroccan),
  post("MA-EN-TNG", "child-protection", moroccan),
];
