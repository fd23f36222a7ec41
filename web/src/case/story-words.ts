import { errors, type StoryItem } from "@wasl/procedure";
import type { TextKey } from "../words/dictionary.ts";
import type { Words } from "../words/words.tsx";

/** What happened, in the past, in the words of the procedure. */
export function storyTitle(item: StoryItem, procedure: string, { t, w, maybe }: Words): string {
  const { kind, name = "", by } = item;
  const step = () => maybe(procedure, `steps.${name}.do`) ?? w(procedure, `internal.${by}.steps.${name}.do`);
  switch (kind) {
    case "stepped":
      return w(procedure, `steps.${name}.done`);
    case "moved":
      return w(procedure, `internal.${by}.steps.${name}.done`);
    case "prepared":
      return t("case.story-prepared", { step: step() });
    case "unprepared":
      return t("case.story-unprepared", { step: step() });
    case "raised":
      return w(procedure, `flags.${name}.raised`);
    case "lifted":
      return w(procedure, `flags.${name}.lifted`);
    case "said":
      return maybe(procedure, `messages.${name}.done`) ?? w(procedure, `messages.${name}.title`);
    case "contributed":
      return (
        maybe(procedure, `lists.${name}.done`) ??
        t("case.story-contributed", { list: w(procedure, `lists.${name}.title`) })
      );
    case "retracted":
      return t("case.story-retracted", { list: w(procedure, `lists.${name}.title`) });
    case "clock-ended":
      return t("case.story-clock-ended", { clock: w(procedure, `clocks.${name}.title`) });
    case "opened":
    case "recorded":
    case "linked":
    case "returned":
    case "voided":
    case "refused":
    case "finding":
      return t(`case.story-${kind}` satisfies TextKey);
    default:
      return kind;
  }
}

const known = (code: string): code is keyof typeof errors => Object.hasOwn(errors, code);

/** The reason of a step, the cause of a flag, or why a message came back. */
export function reasonWords(item: StoryItem, procedure: string, { w, language }: Words): string {
  const { kind, name = "", reason = "" } = item;
  if (kind === "raised") return w(procedure, `flags.${name}.causes.${reason}`);
  if (kind === "returned" || kind === "refused")
    return known(reason) ? errors[reason][language].says : reason.replace(/-/g, " ");
  return w(procedure, `reasons.${reason}`);
}
