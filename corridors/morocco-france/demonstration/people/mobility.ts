/** Who keeps the channels of legal mobility, and who defends somebody: invented people, as everybody here. */
import { type DemonstrationPerson, oneRole } from "./person.ts";

const at = (
  post: string,
  role: string,
  id: string,
  name: readonly [string, string],
  does: DemonstrationPerson["does"],
): DemonstrationPerson => oneRole(id, name, post, role, does);

export const mobilityPeople: readonly DemonstrationPerson[] = [
  at("FR-OFII-MOB", "MOB_HOST", "fr-maud", ["Maud Aubert", "مود أوبير"], {
    fr: "Répond aux demandes de mobilité et tient le registre des places.",
    ar: "تجيب عن طلبات التنقل وتمسك سجل الأماكن.",
    en: "Answers requests for mobility and keeps the ledger of places.",
  }),
  at("FR-OFII-MOB", "MOB_HOST", "fr-damien", ["Damien Roche", "داميان روش"], {
    fr: "Réexamine un refus et donne la seconde signature.",
    ar: "يعيد النظر في الرفض ويضع التوقيع الثاني.",
    en: "Looks again at a refusal and gives the second signature.",
  }),
  at("MA-DFP", "MOB_NATIONAL", "ma-rajae", ["Rajae Amrani", "رجاء العمراني"], {
    fr: "Prépare à Rabat les demandes de mobilité et suit la réponse.",
    ar: "تعد بالرباط طلبات التنقل وتتتبع الجواب.",
    en: "Prepares requests for mobility in Rabat and follows the answer.",
  }),
  at("MA-DFP", "MOB_NATIONAL", "ma-othmane", ["Othmane Skalli", "عثمان الصقلي"], {
    fr: "Relit les demandes de mobilité et donne la seconde signature.",
    ar: "يعيد قراءة طلبات التنقل ويضع التوقيع الثاني.",
    en: "Reads requests for mobility and gives the second signature.",
  }),
  at("FR-BAR-BOD", "COUNSEL", "fr-valerie", ["Valérie Dumas", "فاليري دوما"], {
    fr: "Avocate : lit le dossier de la personne qu’elle défend et peut s’y opposer.",
    ar: "محامية: تطلع على ملف من تدافع عنه ولها أن تعترض.",
    en: "Counsel: reads the file of the person she defends, and may object.",
  }),
];
