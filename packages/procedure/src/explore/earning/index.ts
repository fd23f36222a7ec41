export type { Asked, Place } from "./asked.ts";
export { type EarningReport, earningReport, totals, unexplained } from "./earning.ts";
export type { Earns } from "./earns.ts";
export type { AskedNowhere, GuardLine, GuardReport } from "./guard-report.ts";
export type { LimitLine, Reaches } from "./limits.ts";
export type { Caught, Learns, ProtectionLine } from "./protection.ts";
