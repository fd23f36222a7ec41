import type { CaseView, Offer } from "@wasl/procedure";
import type { Words } from "../words/words.tsx";

const base = (offer: Pick<Offer, "do" | "name">, view: CaseView): string =>
  offer.do === "internal" ? `internal.${view.self}.steps.${offer.name}` : `steps.${offer.name}`;

/** The words of a button. */
export function offerTitle(offer: Pick<Offer, "do" | "name">, view: CaseView, { t, w, maybe }: Words): string {
  const { name: procedure } = view.procedure;
  switch (offer.do) {
    case "raise":
      return w(procedure, `flags.${offer.name}.raise`);
    case "lift":
      return w(procedure, `flags.${offer.name}.lift`);
    case "message":
      return maybe(procedure, `messages.${offer.name}.do`) ?? w(procedure, `messages.${offer.name}.title`);
    case "contribute":
      return maybe(procedure, `lists.${offer.name}.do`) ?? w(procedure, `lists.${offer.name}.title`);
    case "record":
      if (offer.name === "missing") return t("case.fillMissingTitle");
      return w(procedure, `facts.${offer.name}.label`);
    case "sign": {
      const internal = maybe(procedure, `internal.${view.self}.steps.${offer.name}.do`);
      return t("act.sign", { step: maybe(procedure, `steps.${offer.name}.do`) ?? internal ?? offer.name });
    }
    default:
      return w(procedure, `${base(offer, view)}.do`);
  }
}

/** One line under the button, where the procedure has one. */
export function offerHint(offer: Pick<Offer, "do" | "name">, view: CaseView, { maybe }: Words): string | undefined {
  const { name: procedure } = view.procedure;
  if (offer.do === "raise" || offer.do === "lift") return maybe(procedure, `flags.${offer.name}.hint`);
  if (offer.do === "record" && offer.name === "missing") return undefined;
  if (offer.do === "record") return maybe(procedure, `facts.${offer.name}.hint`);
  if (offer.do === "message") return maybe(procedure, `messages.${offer.name}.hint`);
  if (offer.do === "contribute") return maybe(procedure, `lists.${offer.name}.hint`);
  return maybe(procedure, `${base(offer, view)}.hint`) ?? maybe(procedure, `steps.${offer.name}.hint`);
}
