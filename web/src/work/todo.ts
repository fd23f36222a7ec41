import type { Procedure } from "@wasl/procedure";
import type { WorkItem } from "../../../server/http/api.ts";
import { leadingStep } from "../case/leading-step.ts";
import type { Words } from "../words/words.tsx";

type Can = WorkItem["can"][number];

/** An internal step's words are its party's; a work item does not say which party we are, so the one that has it is asked. */
function stepWords(
  item: WorkItem,
  { do: act, name }: Can,
  definition: Procedure | undefined,
  { w, maybe }: Words,
): string {
  if (act === "record") return w(item.procedure, `facts.${name}.label`);
  const shared = maybe(item.procedure, `steps.${name}.do`);
  if (act !== "internal" && shared !== undefined) return shared;
  const party = Object.keys(definition?.internal ?? {}).find(
    (one) => definition?.internal[one]?.steps[name] !== undefined,
  );
  return maybe(item.procedure, `internal.${party}.steps.${name}.do`) ?? shared ?? w(item.procedure, `steps.${name}.do`);
}

/**
 * What to do, in the words of the button that does it: what the case waits for, also while something keeps it from being done.
 *
 * @param roles catalogue roles of the reader: what somebody else must do is not theirs.
 */
export function todo(
  item: WorkItem,
  definition: Procedure | undefined,
  roles: readonly string[],
  words: Words,
): string {
  const { t, w } = words;
  const sign = item.can.find((can) => can.do === "sign");
  if (item.because === "sign" && sign) return t("work.signStep", { step: stepWords(item, sign, definition, words) });
  if (item.because === "sign") return t("work.sign");
  if (item.because === "read") return t("work.read");
  if (item.because === "refused") return t("work.refused");
  const leading = definition && leadingStep(definition, item.state)?.[0];
  const attest = item.can.filter((can) => can.do === "record");
  const step = item.can.find((can) => can.do === "step");
  if (attest.length > 0 && !step) {
    const facts = attest.map((can) => stepWords(item, can, definition, words)).join(t("shell.comma"));
    return t("work.attest", { facts });
  }
  const expected = leading === undefined ? undefined : definition?.steps[leading];
  const mine = expected?.roles.some((role) => roles.includes(definition?.roles[role]?.catalogue ?? ""));
  if (leading && mine && item.turn === expected?.by) return w(item.procedure, `steps.${leading}.do`);
  const [first] = item.can;
  return first && !expected ? stepWords(item, first, definition, words) : t("work.look");
}
