/** Why a search of the register was not made, in three languages, with what to do next. Codes are stable. */
import type { ErrorCatalogue } from "@wasl/procedure";

type Text = readonly [says: string, next: string];

const text = (fr: Text, ar: Text, en: Text): ErrorCatalogue[string] => ({
  fr: { says: fr[0], next: fr[1] },
  ar: { says: ar[0], next: ar[1] },
  en: { says: en[0], next: en[1] },
});

/** Where a search may be made at all: inside an open case, for its purpose, by the role that may. */
const doors: ErrorCatalogue = {
  "register-outside-a-case": text(
    [
      "Le registre ne s’interroge qu’à l’intérieur d’un dossier. Cette tentative est inscrite au journal.",
      "Ouvrez le dossier de la personne et cherchez à partir de là.",
    ],
    [
      "لا يُبحث في السجل إلا من داخل ملف. وقد قُيّدت هذه المحاولة في سجل الاطلاع.",
      "افتحوا ملف الشخص المعني وابحثوا انطلاقًا منه.",
    ],
    [
      "The register is searched only inside a case. This attempt is in the access log.",
      "Open the person’s case and search from there.",
    ],
  ),
  "register-not-here": text(
    [
      "Le registre n’est interrogé que par l’État requis, dans un dossier ouvert où l’identité reste à établir.",
      "Ouvrez le dossier concerné et vérifiez où il en est.",
    ],
    [
      "لا يُبحث في السجل إلا من طرف الدولة المطلوبة، داخل ملف مفتوح لم تُحدَّد فيه الهوية بعد.",
      "افتحوا الملف المعني وتحقّقوا من المرحلة التي بلغها.",
    ],
    [
      "The register answers only the requested State, inside an open case in which identity is still to be established.",
      "Open the case concerned and check where it stands.",
    ],
  ),
  "register-case-closed": text(
    [
      "Ce dossier est clos : on n’y cherche plus personne, et ses fiches proposées sont effacées.",
      "S’il faut chercher encore, un nouveau dossier doit être ouvert.",
    ],
    [
      "هذا الملف مغلق: لم يعد البحث فيه عن أي شخص ممكنًا، وقد مُحيت القيود المقترحة.",
      "إن لزم البحث من جديد فيجب فتح ملف جديد.",
    ],
    [
      "This case is closed: nobody is looked for in it any more, and its candidates are erased.",
      "If a search is still needed, a new case must be opened.",
    ],
  ),
  "register-seal-not-yours": text(
    ["Ce que les recherches ont donné est scellé pour le délégué à la protection des données.", "Adressez-vous à lui."],
    ["ما أسفرت عنه عمليات البحث مختوم لا يفتحه إلا مندوب حماية المعطيات.", "توجّهوا إليه."],
    ["What searches returned is sealed for the data-protection officer.", "Ask the data-protection officer."],
  ),
};

const questions: ErrorCatalogue = {
  "register-no-name": text(
    ["Il manque un nom à chercher.", "Écrivez au moins le prénom, le nom ou le prénom du père."],
    ["لا بد من اسم للبحث.", "اكتبوا على الأقل الاسم الشخصي أو العائلي أو اسم الأب."],
    ["There is no name to look for.", "Write at least the given name, the family name or the father’s name."],
  ),
  "register-father-alone": text(
    ["Le prénom du père, seul, donne la liste de ses enfants.", "Ajoutez un prénom, un nom, une naissance ou un lieu."],
    ["اسم الأب وحده يعطي لائحة أبنائه.", "أضيفوا اسمًا شخصيًا أو عائليًا أو تاريخ ولادة أو مكانها."],
    ["A father’s name alone lists his children.", "Add a given name, a family name, a birth or a place."],
  ),
  "register-one-letter": text(
    ["Une seule lettre ne désigne personne.", "Écrivez le nom en entier, ou laissez ce champ vide."],
    ["حرف واحد لا يدل على أحد.", "اكتبوا الاسم كاملًا أو اتركوا هذه الخانة فارغة."],
    ["One letter names nobody.", "Write the whole name, or leave this field empty."],
  ),
  "register-too-long": text(
    ["Ce texte est trop long pour un nom.", "Gardez le nom seul : cent caractères au plus."],
    ["هذا النص أطول من أن يكون اسمًا.", "اكتفوا بالاسم وحده: مئة حرف على الأكثر."],
    ["This text is too long for a name.", "Keep the name alone: a hundred characters at most."],
  ),
  "register-digits": text(
    [
      "Un nom ne contient pas de chiffre.",
      "Remplacez le chiffre par la lettre entendue (3 pour ع, 7 pour ح), ou retirez-le.",
    ],
    ["لا يتضمن الاسم أرقامًا.", "عوّضوا الرقم بالحرف المسموع (3 هو ع و7 هو ح) أو احذفوه."],
    [
      "A name holds no figure.",
      "Put the letter that was heard in its place (3 stands for ع, 7 for ح), or take it out.",
    ],
  ),
  "register-not-a-name": text(
    ["Ce texte contient autre chose qu’un nom.", "Retirez les signes et les images ; gardez les lettres."],
    ["يتضمن هذا النص ما ليس اسمًا.", "احذفوا الرموز والصور واحتفظوا بالحروف."],
    ["This text holds something other than a name.", "Take out signs and pictures; keep the letters."],
  ),
  "register-not-a-place": text(
    ["Ce texte ne nomme aucun lieu.", "Écrivez la commune ou la ville, ou laissez ce champ vide."],
    ["هذا النص لا يسمي أي مكان.", "اكتبوا الجماعة أو المدينة، أو اتركوا هذه الخانة فارغة."],
    ["This text names no place.", "Write the commune or town, or leave this field empty."],
  ),
  "register-hidden-marks": text(
    [
      "Ce texte contient des caractères invisibles qui changent l’ordre des lettres.",
      "Effacez le champ et tapez le nom à la main, sans le coller.",
    ],
    ["يتضمن هذا النص علامات خفية تغيّر ترتيب الحروف.", "امحوا الخانة واكتبوا الاسم يدويًا دون لصقه."],
    [
      "This text holds invisible characters that change the order of letters.",
      "Clear the field and type the name by hand instead of pasting it.",
    ],
  ),
  "register-mixed-scripts": text(
    ["Un même mot mêle deux écritures.", "Écrivez chaque mot dans une seule écriture : latine, arabe ou tifinaghe."],
    ["كلمة واحدة تخلط بين خطين.", "اكتبوا كل كلمة بخط واحد: عربي أو لاتيني أو تيفيناغ."],
    ["One word mixes two scripts.", "Write each word in one script: Latin, Arabic or Tifinagh."],
  ),
  "register-unknown-script": text(
    ["Le registre ne connaît pas cette écriture.", "Écrivez le nom en lettres latines, arabes ou tifinaghes."],
    ["السجل لا يعرف هذا الخط.", "اكتبوا الاسم بالحروف العربية أو اللاتينية أو بتيفيناغ."],
    ["The register does not know this script.", "Write the name in Latin, Arabic or Tifinagh letters."],
  ),
  "register-impossible-date": text(
    ["Cette date n’existe pas.", "Vérifiez le jour et le mois, ou donnez l’année seule."],
    ["هذا التاريخ غير موجود.", "تحقّقوا من اليوم والشهر، أو اكتفوا بالسنة."],
    ["This date does not exist.", "Check the day and the month, or give the year alone."],
  ),
  "register-future-date": text(
    ["Cette date est à venir.", "Vérifiez l’année de naissance."],
    ["هذا التاريخ لم يحن بعد.", "تحقّقوا من سنة الميلاد."],
    ["This date is still to come.", "Check the year of birth."],
  ),
  "register-date-too-old": text(
    ["Personne n’est en vie depuis cette date.", "Vérifiez l’année de naissance."],
    ["لا أحد ممن وُلدوا في هذا التاريخ على قيد الحياة.", "تحقّقوا من سنة الميلاد."],
    ["Nobody born on this date is alive.", "Check the year of birth."],
  ),
};

export const errors: ErrorCatalogue = { ...doors, ...questions };
