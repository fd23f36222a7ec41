/** What is said around an indicator, in three languages; what it counts says its own definition. */
import type { Definition } from "@wasl/flow";
import type { Language } from "../http/api.ts";

interface IndicatorWords {
  readonly units: Readonly<Record<Definition["unit"], string>>;
  /** Before the words of the cohort's event. */
  readonly first: string;
  readonly each: string;
  readonly opened: string;
  readonly or: string;
  readonly cells: Readonly<Record<"met" | "rest" | "open" | "ended" | "without" | "none" | "others", string>>;
}

export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = {
  fr: {
    units: {
      request: "demande",
      document: "document",
      hearing: "audition",
      transfer: "remise",
      transit: "transit",
      allegation: "allégation",
      offer: "offre",
      season: "saison",
      complaint: "plainte",
      file: "dossier",
      channel: "place",
      return: "retour",
    },
    first: "Dossiers où ceci a lieu pour la première fois dans la période",
    each: "Chaque fois que ceci a lieu dans la période",
    opened: "dossier ouvert",
    or: " ou ",
    cells: {
      met: "oui",
      rest: "non",
      open: "encore ouvert",
      ended: "terminé",
      without: "clos sans cela",
      none: "sans",
      others: "autres, trop peu chacun",
    },
  },
  ar: {
    units: {
      request: "طلب",
      document: "وثيقة",
      hearing: "جلسة استماع",
      transfer: "عملية تسليم",
      transit: "عبور",
      allegation: "ادعاء",
      offer: "عرض",
      season: "موسم",
      complaint: "شكاية",
      file: "ملف",
      channel: "مقعد",
      return: "عودة",
    },
    first: "الملفات التي وقع فيها لأول مرة خلال الفترة",
    each: "كل مرة يقع فيها خلال الفترة",
    opened: "فتح الملف",
    or: " أو ",
    cells: {
      met: "نعم",
      rest: "لا",
      open: "ما زال مفتوحًا",
      ended: "انتهى",
      without: "أُغلق دون ذلك",
      none: "دون",
      others: "أخرى، قليلة كل واحدة",
    },
  },
  en: {
    units: {
      request: "request",
      document: "document",
      hearing: "hearing",
      transfer: "transfer",
      transit: "transit",
      allegation: "allegation",
      offer: "offer",
      season: "season",
      complaint: "complaint",
      file: "file",
      channel: "place",
      return: "return",
    },
    first: "Cases in which this happens for the first time in the period",
    each: "Each time that this happens in the period",
    opened: "case opened",
    or: " or ",
    cells: {
      met: "yes",
      rest: "no",
      open: "still open",
      ended: "ended",
      without: "closed without it",
      none: "without",
      others: "others, too few of each",
    },
  },
};
