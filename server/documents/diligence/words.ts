/** The frame of the document in three languages; what was done is told in the corridor's own words. */
import type { Language } from "../../http/api.ts";

export interface DiligenceWords {
  readonly title: string;
  readonly lead: string;
  readonly reference: string;
  readonly person: string;
  readonly procedure: string;
  readonly standing: string;
  /** Of a deadline. */
  readonly stands: string;
  readonly informed: string;
  readonly printedAt: string;
  readonly otherState: string;
  readonly deadlines: string;
  readonly deadline: string;
  readonly due: string;
  readonly acts: string;
  readonly diligence: string;
  readonly at: string;
  readonly act: string;
  readonly who: string;
  readonly nothing: string;
  readonly note: string;
  readonly footer: string;
  readonly specimen: string;
  readonly clock: Readonly<Record<string, string>>;
}

export const diligenceWords: Readonly<Record<Language, DiligenceWords>> = {
  fr: {
    title: "Journal des diligences",
    lead: "Ce que l’administration a fait dans ce dossier, à quelle heure et par quelle voie, tel que le registre l’a gardé.",
    reference: "Référence",
    person: "Personne",
    procedure: "Procédure",
    standing: "État du dossier",
    stands: "Situation",
    informed: "Personne informée",
    printedAt: "Imprimé le",
    otherState: "État saisi",
    deadlines: "Délais",
    deadline: "Délai",
    due: "Échéance",
    acts: "Actes du dossier",
    diligence: "Autres diligences",
    at: "Date et heure",
    act: "Acte",
    who: "Service",
    nothing: "Aucun acte n’est enregistré dans ce dossier.",
    note: "Imprimé depuis le registre des actes, chaîné et sans retouche possible. Les vérifications légales, les données de santé, les noms des agents et les notes internes n’y figurent pas. Wasl calcule ; la juridiction apprécie.",
    footer: "Journal des diligences",
    specimen: "SPÉCIMEN : démonstration, personnes et bases FICTIVES",
    clock: {
      running: "court",
      paused: "suspendu",
      stopped: "arrêté",
      ended: "dépassé",
      "not-started": "pas commencé",
    },
  },
  ar: {
    title: "سجل المساعي",
    lead: "ما قامت به الإدارة في هذا الملف، ومتى وبأي وسيلة، كما حفظه السجل.",
    reference: "المرجع",
    person: "المعني بالأمر",
    procedure: "المسطرة",
    standing: "وضعية الملف",
    stands: "الوضعية",
    informed: "إخبار المعني بالأمر",
    printedAt: "تاريخ الطبع",
    otherState: "الدولة الموجه إليها الطلب",
    deadlines: "الآجال",
    deadline: "الأجل",
    due: "تاريخ الانتهاء",
    acts: "إجراءات الملف",
    diligence: "مساع أخرى",
    at: "التاريخ والساعة",
    act: "الإجراء",
    who: "المصلحة",
    nothing: "لم يُسجل أي إجراء في هذا الملف.",
    note: "طُبع من سجل الإجراءات المتسلسل الذي لا يقبل أي تعديل. ولا ترد فيه التحققات القانونية ولا المعطيات الصحية ولا أسماء الموظفين ولا الملاحظات الداخلية. منصة وصل تحسب، والقضاء يقدّر.",
    footer: "سجل المساعي",
    specimen: "نموذج: عرض توضيحي، أشخاص وأسس افتراضية",
    clock: {
      running: "جار",
      paused: "معلق",
      stopped: "متوقف",
      ended: "منقض",
      "not-started": "لم يبدأ",
    },
  },
  en: {
    title: "Record of diligence",
    lead: "What the administration did in this case, when and by which channel, as the log has kept it.",
    reference: "Reference",
    person: "Person",
    procedure: "Procedure",
    standing: "State of the case",
    stands: "Standing",
    informed: "Person informed",
    printedAt: "Printed on",
    otherState: "State asked",
    deadlines: "Deadlines",
    deadline: "Deadline",
    due: "Due",
    acts: "Acts of the case",
    diligence: "Other acts of diligence",
    at: "Date and hour",
    act: "Act",
    who: "Service",
    nothing: "No act is recorded in this case.",
    note: "Printed from the log of acts, which is chained and cannot be altered. Legal checks, health data, officers’ names and internal notes are not in it. Wasl counts; the court judges.",
    footer: "Record of diligence",
    specimen: "SPECIMEN: demonstration, FICTITIOUS people and bases",
    clock: {
      running: "running",
      paused: "suspended",
      stopped: "stopped",
      ended: "overdue",
      "not-started": "not begun",
    },
  },
};
