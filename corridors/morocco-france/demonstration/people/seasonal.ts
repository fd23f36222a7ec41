/** Whom a visitor may be in seasonal work. Workers are not among them: they have a code of paper, and a page of their own. */
import { type DemonstrationPerson, oneRole } from "./person.ts";

const person = (
  id: string,
  name: string,
  nameArabic: string,
  post: string,
  role: string,
  [fr, ar, en]: readonly [string, string, string],
): DemonstrationPerson => oneRole(id, [name, nameArabic], post, role, { fr, ar, en });

export const seasonalPeople: readonly DemonstrationPerson[] = [
  person("fr-denis", "Denis Castaing", "دوني كاستان", "FR-EMP-33-1", "WORK_OFFER", [
    "Employeur : propose des postes, un contrat, tient la paie et les heures.",
    "مشغل: يقترح مناصب وعقدًا ويمسك الأجور والساعات.",
    "Employer: offers posts and a contract, keeps pay and hours.",
  ]),
  person("fr-mireille", "Mireille Lagarde", "ميراي لاغارد", "FR-EMP-33-2", "WORK_OFFER", [
    "Autre employeur : ne voit rien du premier.",
    "مشغلة أخرى: لا ترى شيئًا من المشغل الأول.",
    "Another employer: sees nothing of the first.",
  ]),
  person("fr-solene", "Solène Baudry", "سولين بودري", "FR-PREF-33", "WORK_AUTH", [
    "Contrôle l’employeur, autorise le travail et donne la priorité.",
    "تراقب المشغل وترخص العمل وتمنح الأولوية.",
    "Checks the employer, authorises the work and gives priority.",
  ]),
  person("fr-gilles", "Gilles Perrot", "جيل بيرو", "FR-PREF-33", "WORK_AUTH", [
    "Relit les textes et donne la seconde signature de l’autorisation.",
    "يعيد قراءة النصوص ويضع التوقيع الثاني على الرخصة.",
    "Reads the texts and gives the second signature of the authorisation.",
  ]),
  person("fr-nora", "Nora Vasseur", "نورا فاسور", "FR-DREETS-33", "WORK_INSPECT", [
    "Inspecte le logement et le travail, examine tout non-renouvellement.",
    "تفتش السكن والعمل وتفحص كل عدم تجديد.",
    "Inspects housing and work, reviews every non-renewal.",
  ]),
  person("fr-alice", "Alice Fontaine", "أليس فونتين", "FR-MEDIATION", "WORK_MEDIATOR", [
    "Reçoit les plaintes et y répond ; l’employeur n’en sait rien.",
    "تتلقى الشكايات وتجيب عنها دون علم المشغل.",
    "Receives complaints and answers them; the employer knows nothing.",
  ]),
  person("fr-yves", "Yves Marchand", "إيف مارشان", "FR-CG-CAS", "WORK_VISA", [
    "Délivre les visas de saison à Casablanca.",
    "يسلم تأشيرات الموسم بالدار البيضاء.",
    "Issues seasonal visas in Casablanca.",
  ]),
  person("ma-najat", "Najat El Idrissi", "نجاة الإدريسي", "MA-ANAPEC", "WORK_ORIGIN", [
    "Annonce l’offre, propose les personnes et leur remet leur code.",
    "تعلن العرض وتقترح الأشخاص وتسلمهم رموزهم.",
    "Announces the offer, proposes people and gives them their code.",
  ]),
  person("ma-adil", "Adil Benjelloun", "عادل بنجلون", "MA-ANAPEC", "WORK_ORIGIN", [
    "Relit l’annonce avant qu’elle ne parte.",
    "يعيد قراءة الإعلان قبل إرساله.",
    "Reads the announcement before it leaves.",
  ]),
  person("ma-zineb", "Zineb Alaoui", "زينب العلوي", "MA-ANAPEC", "WORK_SELECT", [
    "Siège au jury et signe la sélection.",
    "عضو في اللجنة وتوقع الانتقاء.",
    "Sits on the panel and signs the selection.",
  ]),
  person("ma-brahim", "Brahim Ouhaddou", "إبراهيم أوحدو", "MA-MEDIATION", "WORK_MEDIATOR", [
    "Reçoit les plaintes au Maroc et aide à en déposer en France.",
    "يتلقى الشكايات بالمغرب ويساعد على إيداعها بفرنسا.",
    "Receives complaints in Morocco and helps to lodge them in France.",
  ]),
];
