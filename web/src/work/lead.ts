import { capital } from "../time/date-words.ts";
import type { Words } from "../words/words.tsx";
import type { WorkGroup } from "./groups.ts";

/** The state of things in one breath: what is late, what falls today, whether the rest can wait. */
export function leadSentence(groups: readonly WorkGroup[], t: Words["t"]): string {
  const count = (name: WorkGroup["name"]) => groups.find((group) => group.name === name)?.items.length ?? 0;
  const late = count("late");
  const today = count("today");
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  if (total === 0) return t("work.leadNothing");
  if (late === 0 && today === 0) return t("work.leadCalm");
  const said = [
    late > 0 ? t("work.leadLate", { count: late }) : undefined,
    today > 0 ? t("work.leadToday", { count: today }) : undefined,
    total > late + today ? t("work.leadRest") : undefined,
  ];
  return said
    .filter((sentence) => sentence !== undefined)
    .map(capital)
    .join(" ");
}
