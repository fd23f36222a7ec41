/** KL1 (indicators KL1): time to an appointment. */
import { indicator, said, step, unrecorded } from "@wasl/flow";

export default indicator("KL1", {
  effectiveFrom: "2026-01-01",
  procedure: "legal-mobility",
  unit: "request",
  basis: { row: "indicators KL1", tag: "D" },
  cohort: step("sendRequest"),
  measure: unrecorded("no-event"),

  words: {
    fr: said(
      "Délai de rendez-vous",
      "Jours entre la demande de rendez-vous et le premier créneau",
      "",
      "Les rendez-vous se prennent hors de cette procédure. « Aucun créneau » devrait compter comme une attente, pas comme une absence.",
    ),
    ar: said(
      "أجل الموعد",
      "الأيام بين طلب الموعد وأول موعد متاح",
      "",
      "تُؤخذ المواعيد خارج هذه المسطرة. وينبغي أن يُحسب «لا موعد متاح» انتظارًا لا غيابًا.",
    ),
    en: said(
      "Time to an appointment",
      "Days from asking for an appointment to the first slot",
      "",
      "Appointments are made outside this procedure. “No slot” should count as a wait, not as nothing.",
    ),
  },
});
