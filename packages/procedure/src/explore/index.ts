export { type BuildOptions, modelOf } from "./build.ts";
export * from "./earning/index.ts";
export {
  type Exploration,
  type ExploreOptions,
  explore,
  explorerVersion,
  type PromiseId,
  promises,
  type Shown,
} from "./explore.ts";
export type * from "./model.ts";
export type { Knew, Story, StoryLine } from "./story.ts";
export type { Meaning, Variable } from "./variables.ts";
