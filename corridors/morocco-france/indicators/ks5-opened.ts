/** KS5 (indicators KS5): complaints lodged. */
import { count, indicator, said, step } from "@wasl/flow";

export default indicator("KS5", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-complaint",
  unit: "complaint",
  basis: { row: "indicators KS5", tag: "D" },
  cohort: step(["lodge", "lodgeUrgent"]),
  measure: count,

  words: {
    fr: said(
      "Plaintes déposées",
      "Plaintes de travailleurs saisonniers déposées",
      "",
      "Plus de plaintes peut signifier un meilleur accès : moins n’est jamais mieux en soi.",
    ),
    ar: said(
      "الشكايات المودعة",
      "شكايات العمال الموسميين المودعة",
      "",
      "قد تعني كثرة الشكايات ولوجًا أفضل، وليس الأقل أفضل في حد ذاته أبدًا.",
    ),
    en: said(
      "Complaints lodged",
      "Complaints of seasonal workers lodged",
      "",
      "More complaints may mean better access: fewer is never better by itself.",
    ),
  },
});
