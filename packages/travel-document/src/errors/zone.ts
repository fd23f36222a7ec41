import { text } from "./text.ts";

/** What is wrong, or worth knowing, in a machine-readable zone that was read. */
export const zoneErrors = {
  "mrz-size": text(
    [
      "Ce texte n’a la taille d’aucune zone lisible.",
      "Trois lignes de 30 caractères, deux de 36 ou deux de 44 : comptez les chevrons.",
    ],
    ["حجم هذا النص لا يوافق أي منطقة مقروءة آليًا.", "ثلاثة أسطر من 30 حرفًا، أو سطران من 36 أو 44: عُدّوا علامات <."],
    [
      "This text has the size of no machine-readable zone.",
      "Three lines of 30 characters, two of 36 or two of 44: count the fillers.",
    ],
  ),
  "mrz-character": text(
    [
      "Ligne {line}, position {position} : « {character} » n’existe pas dans une zone lisible.",
      "Seuls les chiffres, les majuscules de A à Z et le chevron < y figurent. Relisez cette position.",
    ],
    [
      "السطر {line}، الموضع {position}: لا وجود للحرف «{character}» في منطقة مقروءة آليًا.",
      "لا تتضمن سوى الأرقام والحروف الكبيرة من A إلى Z والعلامة <. أعيدوا قراءة هذا الموضع.",
    ],
    [
      "Line {line}, position {position}: “{character}” does not exist in a machine-readable zone.",
      "Only figures, capitals A to Z and the filler < do. Read that position again.",
    ],
  ),
  "check-digit": text(
    [
      "La clé de contrôle est fausse ({of}) : {found} au lieu de {expected}.",
      "Relisez ce champ ; si l’impression dit bien cela, le document a été mal fait ou modifié.",
    ],
    [
      "رقم التحقق خاطئ ({of}): {found} بدل {expected}.",
      "أعيدوا قراءة هذه الخانة. وإن كان المطبوع كذلك فالوثيقة معيبة أو معدلة.",
    ],
    [
      "The check digit is wrong ({of}): {found} instead of {expected}.",
      "Read that field again; if that is what is printed, the document was made wrongly or altered.",
    ],
  ),
  "mrz-birth-date": text(
    ["La date de naissance {date} n’existe pas.", "Relisez les six positions."],
    ["تاريخ الولادة {date} غير موجود.", "أعيدوا قراءة المواضع الستة."],
    ["There is no such date of birth as {date}.", "Read the six positions again."],
  ),
  "mrz-expiry-date": text(
    ["La date d’expiration {date} n’existe pas.", "Relisez les six positions."],
    ["تاريخ انتهاء الصلاحية {date} غير موجود.", "أعيدوا قراءة المواضع الستة."],
    ["There is no such date of expiry as {date}.", "Read the six positions again."],
  ),
  "mrz-sex": text(
    ["« {sex} » n’est pas un sexe dans une zone lisible.", "F, M ou un chevron. Relisez cette position."],
    ["«{sex}» ليس رمزًا للجنس في منطقة مقروءة آليًا.", "F أو M أو العلامة <. أعيدوا قراءة هذا الموضع."],
    ["“{sex}” stands for no sex in a machine-readable zone.", "F, M or a filler. Read that position again."],
  ),
  "mrz-name": text(
    [
      "Le nom n’est pas écrit comme une zone lisible l’écrit ({name}).",
      "Des lettres, un chevron entre deux noms, deux après le nom de famille.",
    ],
    [
      "الاسم غير مكتوب كما يُكتب في منطقة مقروءة آليًا ({name}).",
      "حروف، وعلامة < بين اسمين، وعلامتان بعد الاسم العائلي.",
    ],
    [
      "The name is not written as a machine-readable zone writes it ({name}).",
      "Letters, one filler between names, two after the primary identifier.",
    ],
  ),
  "name-may-be-shortened": text(
    [
      "Le nom remplit toute sa place : il est peut-être abrégé.",
      "Lisez le nom entier dans la partie visuelle du document.",
    ],
    ["الاسم يملأ كل مكانه، وقد يكون مختصرًا.", "اقرؤوا الاسم كاملاً في الجزء المرئي من الوثيقة."],
    ["The name fills all its room: it may be shortened.", "Read the whole name in the visual part of the document."],
  ),
};
