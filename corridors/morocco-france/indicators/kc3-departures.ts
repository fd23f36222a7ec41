/** KC3-departed (indicators KC3): departures of booked journeys. */
import { happened, indicator, rate, said, step } from "@wasl/flow";

export default indicator("KC3-departed", {
  effectiveFrom: "2026-01-01",
  procedure: "assisted-return",
  unit: "file",
  basis: { row: "indicators KC3", tag: "D" },
  cohort: step("book"),
  measure: rate(happened(step("depart"))),

  words: {
    fr: said(
      "Départs sur voyages réservés",
      "Voyages réservés suivis d’un départ",
      "Premières réservations",
      "Qui change d’avis exerce un droit.",
    ),
    ar: said(
      "حالات السفر من مجموع الرحلات المحجوزة",
      "الرحلات المحجوزة التي تلاها سفر",
      "الحجوزات الأولى",
      "من غيّر رأيه مارس حقًا.",
    ),
    en: said(
      "Departures of booked journeys",
      "Booked journeys followed by a departure",
      "First bookings",
      "Who has a change of mind exercises a right.",
    ),
  },
});
