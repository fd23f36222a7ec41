/** What may be wrong with a file brought into the register, in three languages, with what to do next. */
import type { Language } from "../http/api.ts";
import type { Fault } from "./row.ts";

type Texts = Readonly<Record<Language, string>>;

/** Of one row. */
export const faults: Readonly<Record<Fault, Texts>> = {
  columns: {
    fr: "le nombre de colonnes n’est pas celui de l’en-tête",
    ar: "عدد الأعمدة لا يطابق السطر الأول",
    en: "the number of columns is not the header’s",
  },
  encoding: {
    fr: "des caractères sont illisibles : le fichier doit être en UTF-8",
    ar: "توجد حروف غير مقروءة: يجب أن يكون الملف بترميز UTF-8",
    en: "characters cannot be read: the file must be UTF-8",
  },
  json: { fr: "ce n’est pas un objet JSON", ar: "ليس كائن JSON", en: "it is no JSON object" },
  "too-long": {
    fr: "une valeur dépasse 300 caractères",
    ar: "قيمة تتجاوز 300 حرف",
    en: "a value is longer than 300 characters",
  },
  "no-id": { fr: "l’identifiant manque", ar: "المعرّف غير موجود", en: "no identifier" },
  "repeated-id": {
    fr: "l’identifiant figure déjà plus haut dans le fichier",
    ar: "المعرّف وارد من قبل في الملف نفسه",
    en: "the identifier has come before in this file",
  },
  sex: { fr: "le sexe n’est ni M ni F", ar: "الجنس ليس M ولا F", en: "the sex is neither M nor F" },
  "birth-date": {
    fr: "la date de naissance n’est ni AAAA-MM-JJ ni AAAA, ou n’existe pas",
    ar: "تاريخ الازدياد ليس بصيغة YYYY-MM-DD أو YYYY، أو لا وجود له",
    en: "the birth date is neither YYYY-MM-DD nor YYYY, or does not exist",
  },
  "future-birth": {
    fr: "la date de naissance est dans l’avenir",
    ar: "تاريخ الازدياد في المستقبل",
    en: "the birth date is in the future",
  },
  names: { fr: "le nom de famille manque", ar: "الاسم العائلي غير موجود", en: "no family name" },
};

export const refusals = {
  header: {
    fr: "{file} n’a pas de ligne d’en-tête avec les colonnes id, birth_date et family_latin ou family_arabic. Donnez leurs noms dans un fichier de correspondance (--mapping).",
    ar: "لا يوجد في {file} سطر أول يضم الأعمدة id و birth_date و family_latin أو family_arabic. حددوا أسماءها في ملف مطابقة (--mapping).",
    en: "{file} has no header line with the columns id, birth_date and family_latin or family_arabic. Name them in a mapping file (--mapping).",
  },
  unreadable: {
    fr: "{file} ne peut être lu jusqu’au bout : absent, coupé ou d’un autre format. Rien n’a été importé.",
    ar: "تعذرت قراءة {file} إلى نهايته: غير موجود أو مبتور أو من صيغة أخرى. لم يُستورد أي شيء.",
    en: "{file} cannot be read to its end: absent, cut, or of another kind. Nothing was imported.",
  },
  busy: {
    fr: "Un autre import est en cours dans ce registre. Attendez sa fin, puis recommencez.",
    ar: "هناك عملية استيراد أخرى جارية في هذا السجل. انتظروا نهايتها ثم أعيدوا المحاولة.",
    en: "Another import is under way in this register. Wait for its end, then try again.",
  },
  unfinished: {
    fr: "L’import de {left} s’est arrêté après {rows} lignes. Redonnez ce même fichier pour le terminer ; s’il n’existe plus, ajoutez --give-up-unfinished : ce qui est entré reste.",
    ar: "توقف استيراد {left} بعد {rows} سطرًا. أعيدوا تقديم الملف نفسه لإتمامه؛ وإن لم يعد موجودًا فأضيفوا --give-up-unfinished: ما دخل يبقى.",
    en: "The import of {left} stopped after {rows} rows. Give that same file again to finish it; if it is gone, add --give-up-unfinished: what came in stays.",
  },
  lines: {
    fr: "{count} lignes ne peuvent être lues. Rien n’a été importé ; --leave-out-bad importe les autres.",
    ar: "تعذرت قراءة {count} من الأسطر. لم يُستورد أي شيء؛ الخيار --leave-out-bad يستورد بقية الأسطر.",
    en: "{count} rows cannot be read. Nothing was imported; --leave-out-bad brings in the others.",
  },
  mapping: {
    fr: "{file} n’est pas un fichier de correspondance : {why}",
    ar: "{file} ليس ملف مطابقة: {why}",
    en: "{file} is no mapping file: {why}",
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** @param about what fills the text's places */
export const inWords = (texts: Texts, language: Language, about: Readonly<Record<string, string | number>>): string =>
  texts[language].replace(/\{(\w+)\}/gu, (_, name: string) => String(about[name] ?? ""));
