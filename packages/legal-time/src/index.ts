export { addDuration, type End } from "./add.ts";
export { calendarKey, isWorkingDay, nextWorkingDay } from "./calendar.ts";
export { type DeadlineAnswer, type DeadlineQuestion, deadline } from "./deadline.ts";
export { findRule, governingRule, ruleKey } from "./rules.ts";
export { type Pause, type PauseAnswer, pause, resume } from "./suspend.ts";
export type * from "./types.ts";
