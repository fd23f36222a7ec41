export type * from "./case.ts";
export type * from "./context.ts";
export type * from "./definition.ts";
export type * from "./guard.ts";
export type * from "./schema.ts";
export type * from "./view.ts";
