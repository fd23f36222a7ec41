/** The few words of the picture itself; everything else comes from the procedure's texts. */
export interface DiagramWords {
  readonly turn: string;
  readonly crosses: string;
  readonly stays: string;
  readonly two: string;
  readonly ends: string;
  /** Heads a note of steps that are drawn elsewhere. */
  readonly also: string;
  readonly alternative: (title: string) => string;
  readonly leads: (from: string, step: string, to: string) => string;
}

export const diagramWords: Readonly<Record<"fr" | "ar" | "en", DiagramWords>> = {
  fr: {
    turn: "a la main",
    crosses: "la main passe de l’autre côté",
    stays: "la main reste du même côté",
    two: "deux personnes signent",
    ends: "le dossier s’achève",
    also: "aussi possible ici",
    alternative: (title) => `${title} : états et étapes`,
    leads: (from, step, to) => `De « ${from} », « ${step} » mène à « ${to} ».`,
  },
  ar: {
    turn: "بيده الدور",
    crosses: "ينتقل الدور إلى الجانب الآخر",
    stays: "يبقى الدور في الجانب نفسه",
    two: "توقيع شخصين",
    ends: "ينتهي الملف",
    also: "يمكن هنا أيضًا",
    alternative: (title) => `${title}: المراحل والخطوات`,
    leads: (from, step, to) => `من «${from}»، «${step}» تؤدي إلى «${to}».`,
  },
  en: {
    turn: "holds the turn",
    crosses: "the turn crosses",
    stays: "the turn stays on this side",
    two: "two persons sign",
    ends: "the case ends",
    also: "also possible here",
    alternative: (title) => `${title}: states and steps`,
    leads: (from, step, to) => `From “${from}”, “${step}” leads to “${to}”.`,
  },
};
