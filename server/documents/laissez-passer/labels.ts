/** The words of the printed page, in three languages. */
import type { Language } from "../../http/api.ts";

export type Words = Readonly<Record<Language, string>>;

export const labels = {
  title: { fr: "Laissez-passer consulaire", ar: "رخصة مرور قنصلية", en: "Consular laissez-passer" },
  emergency: { fr: "Titre de voyage d’urgence", ar: "وثيقة سفر استعجالية", en: "Emergency travel document" },
  single: { fr: "Un seul voyage", ar: "صالحة لسفر واحد", en: "Single journey" },
  number: { fr: "Numéro", ar: "الرقم", en: "Number" },
  replaces: { fr: "Remplace", ar: "تعوض", en: "Replaces" },
  family: { fr: "Nom", ar: "الاسم العائلي", en: "Surname" },
  given: { fr: "Prénoms", ar: "الاسم الشخصي", en: "Given names" },
  birthDate: { fr: "Date de naissance", ar: "تاريخ الولادة", en: "Date of birth" },
  birthPlace: { fr: "Lieu de naissance", ar: "مكان الولادة", en: "Place of birth" },
  sex: { fr: "Sexe", ar: "الجنس", en: "Sex" },
  nationality: { fr: "Nationalité", ar: "الجنسية", en: "Nationality" },
  issuedAt: { fr: "Délivré à", ar: "سُلِّمت في", en: "Issued at" },
  destination: { fr: "Destination", ar: "الوجهة", en: "Destination" },
  transit: { fr: "Transit", ar: "العبور", en: "Transit" },
  issuedOn: { fr: "Date de délivrance", ar: "تاريخ التسليم", en: "Date of issue" },
  validTo: { fr: "Date d’expiration", ar: "تاريخ انتهاء الصلاحية", en: "Date of expiry" },
  post: { fr: "Autorité", ar: "السلطة", en: "Authority" },
  signature: { fr: "Cachet et signature", ar: "الختم والتوقيع", en: "Stamp and signature" },
  photo: { fr: "Photographie", ar: "الصورة", en: "Photograph" },
  photoOf: { fr: "Photographie du titulaire", ar: "صورة الحامل", en: "Photograph of the holder" },
  sealOf: {
    fr: "Cachet numérique visible : il contient la zone lisible par machine, signée par l’État",
    ar: "الختم الرقمي المرئي: يتضمن المنطقة المقروءة آليًا موقعة من الدولة",
    en: "Visible digital seal: it holds the machine-readable zone, signed by the State",
  },
  sealNote: {
    fr: "Le cachet protège le texte de la zone ci-dessous, et non la photographie : regardez la personne.",
    ar: "يحمي الختم نص المنطقة أسفله ولا يحمي الصورة: انظروا إلى الشخص.",
    en: "The seal protects the text of the zone below, not the photograph: look at the person.",
  },
  note: {
    fr: "Ce document ne vaut que pour le voyage indiqué. Il est remis aux autorités à l’arrivée.",
    ar: "لا تصلح هذه الوثيقة إلا للسفر المبيّن أعلاه، وتُسلّم إلى السلطات عند الوصول.",
    en: "This document is valid only for the journey named. It is handed to the authorities on arrival.",
  },
  specimenWord: { fr: "SPÉCIMEN", ar: "نموذج", en: "SPECIMEN" },
  specimen: {
    fr: "SPÉCIMEN, sans valeur. Certificat de DÉMONSTRATION ; base FICTIVE.",
    ar: "نموذج بدون قيمة. شهادة للعرض التوضيحي، أساس قانوني افتراضي.",
    en: "SPECIMEN, no value. DEMONSTRATION certificate; FICTITIOUS basis.",
  },
} satisfies Record<string, Words>;

export const sexes: Readonly<Record<string, Words>> = {
  M: { fr: "M", ar: "ذكر", en: "M" },
  F: { fr: "F", ar: "أنثى", en: "F" },
  X: { fr: "X", ar: "غير محدد", en: "X" },
};
