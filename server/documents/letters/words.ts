/** The frame of every letter in three languages; what it says is told in the corridor's own words. */
import type { Language } from "../../http/api.ts";

export interface LetterWords {
  readonly reference: string;
  readonly date: string;
  readonly to: string;
  readonly person: string;
  readonly reasons: string;
  readonly reason: string;
  readonly basis: string;
  readonly rows: string;
  readonly next: string;
  readonly due: string;
  readonly signed: string;
  readonly byTwo: string;
  readonly byHand: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly specimen: string;
  readonly kinds: Readonly<Record<"law" | "agreed" | "choice", string>>;
}

export const letterWords: Readonly<Record<Language, LetterWords>> = {
  fr: {
    reference: "Référence",
    date: "Date",
    to: "À",
    person: "La personne concernée",
    reasons: "Décision et motifs",
    reason: "Motif",
    basis: "Fondement",
    rows: "Lignes du référentiel",
    next: "Et ensuite",
    due: "au plus tard le",
    signed: "Signé",
    byTwo: "Deux personnes ont signé.",
    byHand: ["Date et heure", "La personne", "L’interprète, par son numéro", "Pour l’administration"],
    yes: "oui",
    no: "non",
    specimen: "SPÉCIMEN : démonstration, personnes et bases FICTIVES",
    kinds: { law: "droit", agreed: "convenu entre les parties", choice: "choix de ce projet" },
  },
  ar: {
    reference: "المرجع",
    date: "التاريخ",
    to: "إلى",
    person: "المعني بالأمر",
    reasons: "القرار وتعليله",
    reason: "السبب",
    basis: "الأساس",
    rows: "بنود المرجع",
    next: "ما يلي ذلك",
    due: "في أجل أقصاه",
    signed: "التوقيع",
    byTwo: "وقّع شخصان.",
    byHand: ["التاريخ والساعة", "المعني بالأمر", "الترجمان برقمه", "عن الإدارة"],
    yes: "نعم",
    no: "لا",
    specimen: "نموذج: عرض توضيحي، أشخاص وأسس افتراضية",
    kinds: { law: "قانون", agreed: "متفق عليه بين الطرفين", choice: "اختيار هذا المشروع" },
  },
  en: {
    reference: "Reference",
    date: "Date",
    to: "To",
    person: "The person concerned",
    reasons: "Decision and reasons",
    reason: "Reason",
    basis: "Basis",
    rows: "Rows of the reference",
    next: "What comes next",
    due: "at the latest on",
    signed: "Signed",
    byTwo: "Two people have signed.",
    byHand: ["Date and hour", "The person", "The interpreter, by number", "For the administration"],
    yes: "yes",
    no: "no",
    specimen: "SPECIMEN: demonstration, FICTITIOUS people and bases",
    kinds: { law: "law", agreed: "agreed between the parties", choice: "choice of this project" },
  },
};
