import type { Language } from "../words/language.ts";

/** The verdict in a word or three, as large as the page allows. */
export const headlines = {
  valid: { fr: "Cachet valable", ar: "الختم صحيح", en: "Seal valid" },
  ended: { fr: "Plus accepté", ar: "لم تعد مقبولة", en: "No longer accepted" },
  expired: { fr: "Expiré", ar: "منتهي الصلاحية", en: "Expired" },
  mismatch: { fr: "Ne correspond pas", ar: "غير مطابق", en: "Does not match" },
  revoked: { fr: "Signataire révoqué", ar: "الموقِّع ملغى", en: "Signer revoked" },
  "not-valid": { fr: "Cachet non valable", ar: "الختم غير صحيح", en: "Seal not valid" },
  "printed-wrong": { fr: "Zone imprimée fausse", ar: "المنطقة المطبوعة خاطئة", en: "Printed zone wrong" },
  "unknown-signer": { fr: "Signataire inconnu", ar: "الموقِّع غير معروف", en: "Signer unknown" },
  "not-a-seal": { fr: "Pas un cachet", ar: "ليس ختمًا", en: "Not a seal" },
  "other-barcode": { fr: "Autre code-barres", ar: "رمز شريطي آخر", en: "Another barcode" },
  "no-square": { fr: "Rien à lire", ar: "لا شيء للقراءة", en: "Nothing to read" },
  "not-a-picture": { fr: "Pas une image", ar: "ليست صورة", en: "Not a picture" },
  failed: { fr: "Non vérifié", ar: "لم يتم التحقق", en: "Not verified" },
  "nothing-pasted": { fr: "Rien de collé", ar: "لم يُلصق شيء", en: "Nothing pasted" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type HeadlineName = keyof typeof headlines;
