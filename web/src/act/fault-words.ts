import type { Fault } from "../forms/check.ts";
import type { Words } from "../words/words.tsx";
import type { FormPart } from "./form-parts.ts";

/** `Nom : à remplir.` The label is the field's own, the index of a list is told from one on. */
export function faultWords(fault: Fault, parts: readonly FormPart[], { t, w }: Words): string {
  const [, id = "", ...way] = fault.pointer.split("/");
  const said = t(`forms.error-${fault.code}`, fault.about);
  const part = parts.find((one) => one.id === id);
  if (part === undefined) return said;
  const names = way.filter((step) => !/^\d+$/.test(step));
  const number = way.find((step) => /^\d+$/.test(step));
  const key = names.length === 0 ? `${part.place.base}.label` : `${part.place.base}.fields.${names.join(".")}`;
  const label = part.label ? t(part.label) : w(part.place.procedure, key);
  return t("forms.errorOf", {
    label: number === undefined ? label : t("forms.itemNumber", { label, number: Number(number) + 1 }),
    error: said,
  });
}
