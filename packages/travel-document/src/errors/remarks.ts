import { text } from "./text.ts";

const profile: [string, string, string] = [
  "Le certificat s’écarte du profil de l’OACI (Doc 9303-12 §7.1.3) : signalez-le à l’État émetteur.",
  "الشهادة لا توافق نموذج الإيكاو (Doc 9303-12 §7.1.3): أخبروا الدولة المصدرة.",
  "The certificate departs from ICAO’s profile (Doc 9303-12 §7.1.3): tell the issuing State.",
];

const departs = (fr: string, ar: string, en: string) => text([fr, profile[0]], [ar, profile[1]], [en, profile[2]]);

/** What a reader should know beside a verdict. */
export const remarkTexts = {
  UNKNOWN_FEATURE: text(
    ["Le cachet contient un élément inconnu ({tag}).", "Il ne change rien à la validité."],
    ["يتضمن الختم عنصرًا غير معروف ({tag}).", "لا يغير ذلك شيئًا من صحته."],
    ["The seal holds an element that is not known ({tag}).", "It changes nothing of its validity."],
  ),
  "test-reference": text(
    ["La référence de certificat est réservée aux essais.", "N’acceptez pas ce document comme un vrai."],
    ["مرجع الشهادة مخصص للتجارب.", "لا تقبلوا هذه الوثيقة باعتبارها حقيقية."],
    ["The certificate reference is kept for tests.", "Do not take this document for a real one."],
  ),
  "other-issuer": text(
    ["La zone dit {mrz}, l’en-tête du cachet dit {seal}.", "Vérifiez quel État a délivré le document."],
    ["المنطقة تذكر {mrz} بينما يذكر رأس الختم {seal}.", "تحققوا من الدولة التي سلمت الوثيقة."],
    ["The zone says {mrz}, the seal’s header {seal}.", "Check which State issued the document."],
  ),
  "signed-later": text(
    ["Le cachet se dit signé le {signedOn}, plus tard qu’aujourd’hui.", "Vérifiez la date de cet appareil."],
    ["الختم يذكر أنه موقع في {signedOn}، أي بعد اليوم.", "تحققوا من تاريخ هذا الجهاز."],
    ["The seal says that it was signed on {signedOn}, later than today.", "Check this device’s date."],
  ),
  "document-expired": text(
    ["Le document a expiré le {date}.", "Il ne permet plus de voyager ; le cachet n’en est pas moins authentique."],
    ["انتهت صلاحية الوثيقة في {date}.", "لم تعد تسمح بالسفر، غير أن الختم يبقى أصليًا."],
    ["The document expired on {date}.", "Nobody may travel with it any more; the seal is no less authentic."],
  ),
  "document-ended": text(
    [
      "L’État émetteur n’accepte plus ce document (utilisé, restitué, perdu, annulé, remplacé ou rappelé), selon sa liste du {date}.",
      "Demandez à l’État émetteur. Ne concluez rien contre la personne sur ce seul motif.",
    ],
    [
      "لم تعد الدولة المصدرة تقبل هذه الوثيقة (استُعملت أو أُعيدت أو ضاعت أو أُلغيت أو استُبدلت أو طُلب إرجاعها)، حسب لائحتها بتاريخ {date}.",
      "اسألوا الدولة المصدرة. ولا تستنتجوا شيئًا ضد الشخص بناءً على هذا السبب وحده.",
    ],
    [
      "The issuing State no longer accepts this document (used, returned, lost, cancelled, replaced or recalled), by its list of {date}.",
      "Ask the issuing State. Conclude nothing against the person from this reason alone.",
    ],
  ),
  "document-not-ended": text(
    [
      "Le document n’est pas parmi ceux que l’État n’accepte plus, selon sa liste du {date}.",
      "Un document rappelé y est dans l’heure, un document utilisé, restitué ou perdu deux jours après : en cas de doute, demandez-lui.",
    ],
    [
      "الوثيقة ليست من بين الوثائق التي لم تعد الدولة تقبلها، حسب لائحتها بتاريخ {date}.",
      "تُدرج فيها الوثيقة المطلوب إرجاعها خلال ساعة، والوثيقة المستعملة أو المعادة أو الضائعة بعد يومين: عند الشك اسألوا الدولة.",
    ],
    [
      "The document is not among those that the State no longer accepts, by its list of {date}.",
      "A recalled document is on it within the hour, one that was used, returned or lost two days later: in doubt, ask the State.",
    ],
  ),
  "endings-unknown": text(
    [
      "Cela concerne le certificat seul : le document a pu être utilisé, annulé ou remplacé depuis.",
      "Seul l’État émetteur le sait : demandez-lui.",
    ],
    ["يخص ذلك الشهادة وحدها: ربما استُعملت الوثيقة أو أُلغيت أو استُبدلت بعد ذلك.", "الدولة المصدرة وحدها تعلم: اسألوها."],
    [
      "This is of the certificate alone: the document may have been used, cancelled or replaced since.",
      "Only the issuing State knows: ask it.",
    ],
  ),
  "revocation-unknown": text(
    [
      "Aucune liste de révocation à jour n’a pu être vérifiée.",
      "Le certificat a pu être révoqué : mettez à jour les listes et les certificats de l’État.",
    ],
    ["تعذر التحقق من أي لائحة إلغاء محدّثة.", "ربما أُلغيت الشهادة: حدّثوا لوائح الدولة وشهاداتها."],
    [
      "No current revocation list could be verified.",
      "The certificate may have been revoked: bring the State’s lists and certificates up to date.",
    ],
  ),
  "revocation-stale": text(
    ["La liste de révocation devait être renouvelée le {date}.", "Mettez-la à jour."],
    ["كان ينبغي تجديد لائحة الإلغاء في {date}.", "حدّثوها."],
    ["The revocation list was to be renewed on {date}.", "Bring it up to date."],
  ),
  "certificate-expired-since": text(
    ["Le certificat a expiré depuis ({date}).", "Il était valable le jour de la signature."],
    ["انتهت صلاحية الشهادة منذ ذلك الحين ({date}).", "وكانت صالحة يوم التوقيع."],
    ["The certificate has expired since ({date}).", "It was valid on the day of the signature."],
  ),
  "certificate-key-usage": departs(
    "Le certificat ne dit pas qu’il sert à signer des cachets.",
    "الشهادة لا تذكر أنها مخصصة لتوقيع الأختام.",
    "The certificate does not say that it serves to sign seals.",
  ),
  "certificate-an-authority": departs(
    "Le certificat est celui d’une autorité, non d’un signataire.",
    "الشهادة تعود لسلطة تصديق وليس لموقِّع.",
    "The certificate is an authority’s, not a signer’s.",
  ),
  "certificate-subject": departs(
    "Le sujet du certificat n’est pas fait d’un pays de deux lettres et d’un nom de deux caractères, en majuscules.",
    "صاحب الشهادة ليس بلدًا من حرفين واسمًا من حرفين كبيرين.",
    "The certificate’s subject is not a country of two letters and a name of two characters, in capitals.",
  ),
  "certificate-serial": departs(
    "Le numéro de série du certificat est nul.",
    "الرقم التسلسلي للشهادة صفر.",
    "The certificate’s serial number is zero.",
  ),
  "certificate-critical-extension": departs(
    "Le certificat porte une extension critique inconnue ici.",
    "الشهادة تتضمن ملحقًا حرجًا غير معروف هنا.",
    "The certificate has a critical extension that is not known here.",
  ),
  "certificate-key-usage-not-critical": departs(
    "L’usage de la clé n’est pas marqué critique.",
    "استعمال المفتاح غير موسوم بأنه حرج.",
    "The key’s usage is not marked critical.",
  ),
  "certificate-other-attributes": departs(
    "Le sujet du certificat contient autre chose que le pays et le nom.",
    "صاحب الشهادة يتضمن غير البلد والاسم.",
    "The certificate’s subject holds more than country and name.",
  ),
  "certificate-no-authority-key": departs(
    "Le certificat ne nomme pas la clé de son autorité.",
    "الشهادة لا تسمي مفتاح السلطة التي أصدرتها.",
    "The certificate does not name its authority’s key.",
  ),
  "certificate-named-curve": departs(
    "La courbe du certificat est nommée au lieu d’être écrite en entier.",
    "منحنى الشهادة مذكور بالاسم بدل كتابة معطياته كاملة.",
    "The certificate’s curve is named instead of being spelled out.",
  ),
  "certificate-other-extensions": departs(
    "Le certificat contient des extensions que le profil ne prévoit pas.",
    "الشهادة تتضمن ملحقات لا يتوقعها النموذج.",
    "The certificate has extensions that the profile does not foresee.",
  ),
};
