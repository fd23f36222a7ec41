/** The kernel as a pair of runs uses it, so that a leak can be planted in it and must be found. */
import { advance } from "../../advance.ts";
import { project } from "../../project.ts";
import { mirror } from "../../viewing/mirror.ts";

export interface Kernel {
  readonly advance: typeof advance;
  readonly project: typeof project;
  readonly mirror: typeof mirror;
}

export const kernel: Kernel = { advance, project, mirror };
