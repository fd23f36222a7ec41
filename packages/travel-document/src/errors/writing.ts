import { text } from "./text.ts";

/** What cannot be written in a machine-readable zone or in a seal. */
export const writingErrors = {
  "unknown-format": text(
    ["« {format} » n’est pas un format de zone lisible.", "Choisissez TD1, TD2, TD3, MRV-A ou MRV-B."],
    ["«{format}» ليس شكلاً من أشكال المنطقة المقروءة آليًا.", "اختاروا TD1 أو TD2 أو TD3 أو MRV-A أو MRV-B."],
    ["“{format}” is no format of a machine-readable zone.", "Choose TD1, TD2, TD3, MRV-A or MRV-B."],
  ),
  "no-name": text(
    ["Le nom est vide.", "Indiquez au moins un nom ; une personne qui n’en a qu’un l’a comme identifiant principal."],
    ["الاسم فارغ.", "أدخلوا اسمًا واحدًا على الأقل، ومن ليس له سوى اسم واحد يُكتب اسمه معرّفًا رئيسيًا."],
    ["The name is empty.", "Give one name at least; somebody with one name only has it as primary identifier."],
  ),
  "unwritable-character": text(
    [
      "Le caractère « {character} » ({point}) du nom « {name} » ne peut pas s’écrire dans la zone lisible.",
      "Donnez la forme latine inscrite à l’état civil.",
    ],
    [
      "لا يمكن كتابة الحرف «{character}» ({point}) من الاسم «{name}» في المنطقة المقروءة آليًا.",
      "أدخلوا الكتابة اللاتينية المسجلة في الحالة المدنية.",
    ],
    [
      "The character “{character}” ({point}) of the name “{name}” cannot be written in the machine-readable zone.",
      "Give the Latin form that the civil register has.",
    ],
  ),
  "unwritable-in-field": text(
    [
      "Le caractère « {character} » ne peut pas s’écrire dans ce champ ({field}).",
      "Seuls les chiffres, les majuscules de A à Z et l’espace sont permis.",
    ],
    [
      "لا يمكن كتابة الحرف «{character}» في هذه الخانة ({field}).",
      "لا يُقبل سوى الأرقام والحروف اللاتينية الكبيرة من A إلى Z والفراغ.",
    ],
    [
      "The character “{character}” cannot be written in this field ({field}).",
      "Figures, capitals A to Z and spaces only.",
    ],
  ),
  "document-code": text(
    [
      "Le code de document « {code} » n’est pas de ceux que ce format admet.",
      "Un titre de voyage d’urgence sur une feuille porte PU.",
    ],
    [
      "رمز الوثيقة «{code}» ليس من الرموز المقبولة في هذا الشكل.",
      "وثيقة السفر الاستعجالية على ورقة واحدة تحمل الرمز PU.",
    ],
    [
      "The document code “{code}” is not one that this format admits.",
      "A single-sheet emergency travel document has PU.",
    ],
  ),
  "unknown-state": text(
    [
      "« {code} » n’est pas un code d’État ou d’organisation de la table de l’OACI.",
      "Vérifiez le code : trois lettres (MAR, FRA), une seule pour l’Allemagne (D).",
    ],
    [
      "«{code}» ليس رمزًا لدولة أو منظمة في جدول الإيكاو.",
      "تحققوا من الرمز: ثلاثة حروف (MAR، FRA)، وحرف واحد لألمانيا (D).",
    ],
    [
      "“{code}” is no code of a State or organization in ICAO’s table.",
      "Check the code: three letters (MAR, FRA), one alone for Germany (D).",
    ],
  ),
  "unknown-nationality": text(
    [
      "« {code} » n’est pas un code de nationalité de la table de l’OACI.",
      "Pour une personne sans nationalité établie : XXA, XXB, XXC ou XXX.",
    ],
    ["«{code}» ليس رمزًا لجنسية في جدول الإيكاو.", "لمن لم تثبت له جنسية: XXA أو XXB أو XXC أو XXX."],
    [
      "“{code}” is no code of a nationality in ICAO’s table.",
      "For a person without an established nationality: XXA, XXB, XXC or XXX.",
    ],
  ),
  "unknown-sex": text(
    ["« {sex} » n’est ni F, ni M, ni X.", "Indiquez X quand l’État ne précise pas."],
    ["«{sex}» ليس F ولا M ولا X.", "أدخلوا X إذا لم تحدد الدولة الجنس."],
    ["“{sex}” is neither F, M nor X.", "Give X where the State does not specify."],
  ),
  "birth-date": text(
    [
      "« {date} » n’est pas une date de naissance.",
      "Écrivez 1985-05-17, ou 1985-05-XX quand le jour est inconnu ; jamais un 1er janvier à sa place.",
    ],
    [
      "«{date}» ليس تاريخ ولادة.",
      "اكتبوا 1985-05-17، أو 1985-05-XX إذا كان اليوم مجهولاً، ولا تضعوا فاتح يناير مكانه أبدًا.",
    ],
    [
      "“{date}” is no date of birth.",
      "Write 1985-05-17, or 1985-05-XX where the day is not known; never a first of January in its place.",
    ],
  ),
  "expiry-date": text(
    ["« {date} » n’est pas une date d’expiration.", "Écrivez la date entière : 2026-06-27."],
    ["«{date}» ليس تاريخ انتهاء صلاحية.", "اكتبوا التاريخ كاملاً: 2026-06-27."],
    ["“{date}” is no date of expiry.", "Write the whole date: 2026-06-27."],
  ),
  "no-number": text(
    ["Le numéro du document est vide.", "Indiquez le numéro imprimé sur le document."],
    ["رقم الوثيقة فارغ.", "أدخلوا الرقم المطبوع على الوثيقة."],
    ["The document has no number.", "Give the number printed on the document."],
  ),
  "number-too-long": text(
    [
      "Le numéro {number} est trop long pour ce format.",
      "Neuf caractères ; un TD1 ou un TD2 en admet davantage aux dépens des données facultatives.",
    ],
    [
      "الرقم {number} أطول مما يسمح به هذا الشكل.",
      "تسعة حروف، ويسمح TD1 وTD2 بأكثر من ذلك على حساب البيانات الاختيارية.",
    ],
    [
      "The number {number} is too long for this format.",
      "Nine characters; a TD1 or TD2 has room for more where its optional data leave it.",
    ],
  ),
  "optional-too-long": text(
    ["Les données facultatives sont trop longues pour ce format.", "Raccourcissez-les, ou laissez-les vides."],
    ["البيانات الاختيارية أطول مما يسمح به هذا الشكل.", "اختصروها أو اتركوها فارغة."],
    ["The optional data are too long for this format.", "Shorten them, or leave them out."],
  ),
  "seal-mrz": text(
    [
      "La zone à revêtir du cachet n’est pas une zone TD2 exacte.",
      "Corrigez-la d’abord : deux lignes de 36 caractères, clés de contrôle justes.",
    ],
    ["المنطقة المراد ختمها ليست منطقة TD2 صحيحة.", "صححوها أولاً: سطران من 36 حرفًا بأرقام تحقق صحيحة."],
    [
      "The zone to be sealed is no right TD2 zone.",
      "Mend it first: two lines of 36 characters with right check digits.",
    ],
  ),
  "seal-state": text(
    [
      "La zone est émise par {mrz}, le signataire est de {signer}.",
      "Faites signer par l’État qui délivre le document.",
    ],
    ["المنطقة صادرة عن {mrz} بينما الموقِّع تابع لـ {signer}.", "يجب أن توقع الدولة التي تسلم الوثيقة."],
    [
      "The zone is issued by {mrz}, the signer is of {signer}.",
      "Have it signed by the State that issues the document.",
    ],
  ),
  "seal-header": text(
    [
      "L’en-tête du cachet ne peut pas s’écrire.",
      "Vérifiez les dates (AAAA-MM-JJ) et le certificat : pays de deux lettres, nom de deux caractères.",
    ],
    ["لا يمكن كتابة رأس الختم.", "تحققوا من التواريخ (YYYY-MM-DD) ومن الشهادة: بلد من حرفين واسم من حرفين."],
    [
      "The seal’s header cannot be written.",
      "Check the dates (YYYY-MM-DD) and the certificate: a country of two letters, a name of two characters.",
    ],
  ),
  "seal-signature": text(
    ["La signature obtenue n’a pas la longueur que veut la courbe.", "Vérifiez que la clé est celle du certificat."],
    ["طول التوقيع المحصل عليه لا يوافق المنحنى.", "تحققوا من أن المفتاح هو مفتاح الشهادة."],
    ["The signature that was made has not the length of its curve.", "Check that the key is the certificate’s."],
  ),
  "seal-certificate-over": text(
    [
      "Le certificat de signature des cachets n’est pas valable aujourd’hui.",
      "Faites donner au serveur la clé et le certificat suivants.",
    ],
    ["شهادة توقيع الأختام غير صالحة اليوم.", "اطلبوا تزويد الخادم بالمفتاح والشهادة المواليين."],
    ["The certificate that signs seals is not valid today.", "Have the server given the next key and certificate."],
  ),
  "seal-key-waits": text(
    [
      "La clé des cachets vient d’être publiée : elle signe à partir du {date}, quand l’autre État et les vérificateurs la connaîtront.",
      "Attendez ce jour, ou faites signer par une clé déjà publiée.",
    ],
    [
      "نُشر مفتاح الأختام حديثًا: يوقع ابتداءً من {date}، حين تعرفه الدولة الأخرى وأجهزة التحقق.",
      "انتظروا ذلك اليوم، أو وقعوا بمفتاح سبق نشره.",
    ],
    [
      "The key for seals has only just been published: it signs from {date}, when the other State and the verifiers know it.",
      "Wait for that day, or have a key that is published already sign.",
    ],
  ),
  "not-a-certificate": text(
    ["Ce n’est pas un certificat lisible.", "Donnez un certificat X.509 en PEM ou en DER."],
    ["هذه ليست شهادة مقروءة.", "قدموا شهادة X.509 بصيغة PEM أو DER."],
    ["This is no certificate that can be read.", "Give an X.509 certificate as PEM or DER."],
  ),
  "unsupported-key": text(
    ["La clé du certificat n’est sur aucune courbe admise par l’OACI.", "P-224 à P-521, ou une courbe brainpool."],
    ["مفتاح الشهادة ليس على أي من المنحنيات التي تقبلها الإيكاو.", "من P-224 إلى P-521، أو أحد منحنيات brainpool."],
    ["The certificate’s key is on none of the curves that ICAO admits.", "P-224 to P-521, or a brainpool curve."],
  ),
  "seal-certificate-revoked": text(
    [
      "L’État a révoqué le certificat de la clé des cachets : elle ne signe plus rien.",
      "Donnez au serveur une autre clé et son certificat.",
    ],
    ["ألغت الدولة شهادة مفتاح الختم: لم يعد يختم شيئًا.", "قدموا للخادم مفتاحًا آخر وشهادته."],
    [
      "The State has revoked the certificate of the key that seals: it seals nothing more.",
      "Give the server another key and its certificate.",
    ],
  ),
  "seal-list-unverified": text(
    [
      "La liste de révocation de l’État ne peut pas être lue ou vérifiée : aucun cachet n’est apposé sans elle.",
      "Remettez en place la liste que l’autorité de l’État a signée, puis recommencez.",
    ],
    [
      "تعذرت قراءة لائحة الإلغاء الخاصة بالدولة أو التحقق منها: لا يُختم شيء بدونها.",
      "أعيدوا وضع اللائحة التي وقعتها سلطة الدولة، ثم أعيدوا المحاولة.",
    ],
    [
      "The State’s revocation list cannot be read or verified: nothing is sealed without it.",
      "Put the list that the State’s authority signed back in its place, then try again.",
    ],
  ),
  "not-a-revocation-list": text(
    ["Ce n’est pas une liste de révocation lisible.", "Donnez une liste X.509 en PEM ou en DER."],
    ["هذه ليست لائحة إلغاء مقروءة.", "قدموا لائحة X.509 بصيغة PEM أو DER."],
    ["This is no revocation list that can be read.", "Give an X.509 list as PEM or DER."],
  ),
  "unsupported-list": text(
    [
      "La liste de révocation n’est pas une liste complète : elle porte une extension critique inconnue ici.",
      "Donnez la liste complète que publie l’autorité de l’État.",
    ],
    ["لائحة الإلغاء ليست لائحة كاملة: فيها ملحق حرج غير معروف هنا.", "قدموا اللائحة الكاملة التي تنشرها سلطة الدولة."],
    [
      "The revocation list is not a complete one: it has a critical extension that is not known here.",
      "Give the complete list that the State’s authority publishes.",
    ],
  ),
};
