import { text } from "./text.ts";

const compare: [string, string, string] = [
  "Faites examiner le document. Ne concluez rien contre la personne sur ce seul motif.",
  "أحيلوا الوثيقة على الفحص. ولا تستنتجوا شيئًا ضد الشخص بناءً على هذا السبب وحده.",
  "Have the document examined. Conclude nothing against the person from this reason alone.",
];

const invalid = (fr: string, ar: string, en: string) => text([fr, compare[0]], [ar, compare[1]], [en, compare[2]]);

/** The verdicts on a seal, by ICAO's names, and what is wrong with its format. */
export const verdictErrors = {
  VALID: text(
    [
      "Le cachet est valable : l’État émetteur a apposé son cachet sur ces caractères exactement.",
      "Comparez-les avec ce qui est imprimé et avec la personne : le cachet ne protège ni la photographie ni le porteur.",
    ],
    [
      "الختم صحيح: الدولة المصدرة ختمت هذه الحروف بعينها.",
      "قارنوها بما هو مطبوع وبالشخص نفسه، فالختم لا يحمي الصورة ولا يثبت هوية الحامل.",
    ],
    [
      "The seal is valid: the issuing State sealed exactly these characters.",
      "Compare them with what is printed and with the person: a seal protects neither the photograph nor the holder.",
    ],
  ),
  READ_ERROR: text(
    ["Le code-barres ne peut pas être lu.", "Nettoyez, éclairez et recommencez ; à défaut, comparez à la main."],
    ["لا يمكن قراءة الرمز الشريطي.", "نظفوه وأضيئوه وأعيدوا المحاولة، وإلا فقارنوا يدويًا."],
    ["The barcode cannot be read.", "Clean it, light it and try again; failing that, compare by hand."],
  ),
  WRONG_FORMAT: text(
    [
      "Ce n’est pas un cachet au format de l’OACI ({part}).",
      "Vérifiez que c’est bien le code-barres du document qui a été lu, et en entier.",
    ],
    ["هذا ليس ختمًا بصيغة الإيكاو ({part}).", "تحققوا من أن الرمز الشريطي المقروء هو رمز الوثيقة وأنه قُرئ كاملاً."],
    [
      "This is no seal in ICAO’s format ({part}).",
      "Check that it was the document’s barcode that was read, and all of it.",
    ],
  ),
  "wrong-format": text(
    ["Ce n’est pas un cachet au format de l’OACI ({part}).", "Vérifiez que le code-barres a été lu en entier."],
    ["هذا ليس ختمًا بصيغة الإيكاو ({part}).", "تحققوا من أن الرمز الشريطي قُرئ كاملاً."],
    ["This is no seal in ICAO’s format ({part}).", "Check that the whole barcode was read."],
  ),
  UNKNOWN_CERTIFICATE: text(
    [
      "Le certificat que nomme le cachet n’est pas connu ici ({signer}).",
      "Mettez à jour les certificats publiés par l’État émetteur, puis recommencez.",
    ],
    [
      "الشهادة التي يسميها الختم غير معروفة هنا ({signer}).",
      "حدّثوا الشهادات المنشورة من الدولة المصدرة ثم أعيدوا المحاولة.",
    ],
    [
      "The certificate that the seal names is not known here ({signer}).",
      "Bring the issuing State’s published certificates up to date, then try again.",
    ],
  ),
  UNTRUSTED_CERTIFICATE: invalid(
    "Le certificat qui a signé ne vient pas de l’autorité de l’État ({fault}).",
    "الشهادة الموقعة ليست صادرة عن سلطة الدولة ({fault}).",
    "The certificate that signed does not come from the State’s authority ({fault}).",
  ),
  INVALID_DOCUMENTTYPE: invalid(
    "Le certificat qui a signé ne permet pas d’apposer un cachet sur un document de type {code} (seulement {types}).",
    "الشهادة الموقعة لا تخول ختم وثيقة من نوع {code} (بل {types} فقط).",
    "The certificate that signed may not seal a document of type {code} (only {types}).",
  ),
  EXPIRED_CERTIFICATE: invalid(
    "Le certificat n’était pas valable le jour de la signature ({signedOn}).",
    "الشهادة لم تكن صالحة يوم التوقيع ({signedOn}).",
    "The certificate was not valid on the day of the signature ({signedOn}).",
  ),
  REVOKED_CERTIFICATE: invalid(
    "Le certificat qui a signé a été révoqué ({revokedAt}).",
    "الشهادة الموقعة تم إلغاؤها ({revokedAt}).",
    "The certificate that signed has been revoked ({revokedAt}).",
  ),
  INVALID_SIGNATURE: invalid(
    "La signature est fausse : le cachet n’est pas celui que l’État a fait.",
    "التوقيع خاطئ: هذا ليس الختم الذي وضعته الدولة.",
    "The signature is wrong: this is not the seal that the State made.",
  ),
  INVALID_SEAL_MRZ: invalid(
    "La zone lisible gardée dans le cachet a une clé de contrôle fausse.",
    "المنطقة المقروءة المحفوظة في الختم تتضمن رقم تحقق خاطئًا.",
    "The machine-readable zone in the seal has a wrong check digit.",
  ),
  INVALID_PRINTED_MRZ: text(
    [
      "La zone lisible imprimée est fausse.",
      "Relisez-la lettre par lettre ; si elle est bien ainsi, faites examiner le document.",
    ],
    ["المنطقة المقروءة المطبوعة خاطئة.", "أعيدوا قراءتها حرفًا حرفًا، وإن كانت كذلك فأحيلوا الوثيقة على الفحص."],
    [
      "The printed machine-readable zone is wrong.",
      "Read it again letter by letter; if it is so, have the document examined.",
    ],
  ),
  SEAL_DOCUMENT_MISMATCH: invalid(
    "Le cachet est celui d’un autre document : la zone imprimée diffère (position {position}).",
    "الختم يعود لوثيقة أخرى: المنطقة المطبوعة مختلفة (الموضع {position}).",
    "The seal is another document’s: the printed zone differs (position {position}).",
  ),
  INVALID_VISA_MRZ: text(
    [
      "La zone lisible imprimée sur le visa est fausse.",
      "Relisez-la lettre par lettre ; si elle est bien ainsi, faites examiner le visa.",
    ],
    [
      "المنطقة المقروءة المطبوعة على التأشيرة خاطئة.",
      "أعيدوا قراءتها حرفًا حرفًا، وإن كانت كذلك فأحيلوا التأشيرة على الفحص.",
    ],
    [
      "The visa’s printed machine-readable zone is wrong.",
      "Read it again letter by letter; if it is so, have the visa examined.",
    ],
  ),
  SEAL_VISA_MISMATCH: invalid(
    "Le cachet est celui d’un autre visa : la zone imprimée diffère (position {position}).",
    "الختم يعود لتأشيرة أخرى: المنطقة المطبوعة مختلفة (الموضع {position}).",
    "The seal is another visa’s: the printed zone differs (position {position}).",
  ),
};
