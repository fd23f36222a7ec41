/** KS2 (indicators KS2): re-hired with and without a complaint. */
import { indicator, said, step, unrecorded } from "@wasl/flow";

export default indicator("KS2", {
  effectiveFrom: "2026-01-01",
  procedure: "seasonal-placement",
  unit: "season",
  basis: { row: "indicators KS2", tag: "D" },
  cohort: step("endSeason"),
  measure: unrecorded("person-not-in-log"),

  words: {
    fr: said(
      "Réembauches avec et sans plainte",
      "Réembauches après une plainte",
      "Saisons terminées",
      "Aucune plainte n’est jointe à une saison : c’est la garantie W7. L’égalité se vérifie par l’inspection, par branche.",
    ),
    ar: said(
      "إعادة التشغيل مع شكاية أو دونها",
      "حالات إعادة التشغيل بعد شكاية",
      "المواسم المنتهية",
      "لا تُضم أي شكاية إلى موسم: تلك هي الضمانة W7. وتتحقق المفتشية من المساواة حسب القطاع.",
    ),
    en: said(
      "Re-hired with and without a complaint",
      "Re-hired after a complaint",
      "Seasons ended",
      "No complaint is joined to a season: that is safeguard W7. Equality is verified by inspection, by sector.",
    ),
  },
});
