/** Everything that a demonstration of this corridor is made of. */
export { cases, type PlannedMove, plan } from "./cases.ts";
export { type DemonstrationFile, files } from "./files.ts";
export type { DemonstrationPerson } from "./people.ts";
export { commandOf, type DemonstrationCase, type DemonstrationMove, type Doing } from "./script.ts";
