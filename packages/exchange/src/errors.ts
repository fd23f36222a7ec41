/** What each refusal says, and what to do next. `{name}` is filled from the refusal's `about`. */
export const errors = {
  malformed: {
    fr: {
      says: "Le message reçu n’a pas la forme convenue ({part}).",
      next: "Rien n’en a été retenu. L’autre État est informé par un accusé signé.",
    },
    ar: {
      says: "الرسالة الواردة ليست على الشكل المتفق عليه ({part}).",
      next: "لم يُحتفظ بأي شيء منها، وقد أُشعرت الدولة الأخرى بوصل موقع.",
    },
    en: {
      says: "The message received is not in the agreed form ({part}).",
      next: "Nothing of it was kept. The other State is told by a signed receipt.",
    },
  },
  "too-large": {
    fr: {
      says: "Le message est trop volumineux ({bytes} octets, {most} au plus).",
      next: "Allégez-le ou répartissez les pièces.",
    },
    ar: {
      says: "حجم الرسالة كبير جدًا ({bytes} بايت، والحد الأقصى {most}).",
      next: "خففوا محتواها أو وزعوا الوثائق على عدة رسائل.",
    },
    en: {
      says: "The message is too large ({bytes} bytes, {most} at most).",
      next: "Make it lighter or split the attachments.",
    },
  },
  "bad-signature": {
    fr: {
      says: "La signature du message n’est pas valable.",
      next: "Rien n’en a été retenu. Prévenez les responsables des échanges des deux États.",
    },
    ar: { says: "توقيع الرسالة غير صحيح.", next: "لم يُحتفظ بأي شيء منها. أخبروا المسؤولين عن التبادل في الدولتين." },
    en: {
      says: "The message’s signature is not valid.",
      next: "Nothing of it was kept. Tell those in charge of the exchange in both States.",
    },
  },
  "unsupported-algorithm": {
    fr: {
      says: "Le message est signé par un procédé qui n’est pas convenu ({algorithm}).",
      next: "Seul ES256 est accepté : l’expéditeur doit signer de nouveau.",
    },
    ar: {
      says: "الرسالة موقعة بطريقة غير متفق عليها ({algorithm}).",
      next: "لا يُقبل سوى ES256: على المرسل إعادة التوقيع.",
    },
    en: {
      says: "The message is signed in a way that was not agreed ({algorithm}).",
      next: "Only ES256 is accepted: the sender must sign again.",
    },
  },
  "unknown-key": {
    fr: {
      says: "La clé qui a signé n’est pas dans la liste de confiance ({kid}).",
      next: "Comparez l’empreinte avec l’autre État par un autre moyen avant de l’inscrire.",
    },
    ar: {
      says: "المفتاح الموقع غير مدرج في لائحة الثقة ({kid}).",
      next: "قارنوا البصمة مع الدولة الأخرى عبر قناة مغايرة قبل إدراجه.",
    },
    en: {
      says: "The key that signed is not in the trust list ({kid}).",
      next: "Compare its thumbprint with the other State by another channel before entering it.",
    },
  },
  "revoked-key": {
    fr: {
      says: "La clé qui a signé a été révoquée ({kid}).",
      next: "Le message est refusé et aucun délai n’est arrêté. L’autre État doit signer de nouveau avec sa clé en vigueur.",
    },
    ar: {
      says: "المفتاح الموقع تم إلغاؤه ({kid}).",
      next: "رُفضت الرسالة ولم يتوقف أي أجل. على الدولة الأخرى إعادة التوقيع بمفتاحها الساري.",
    },
    en: {
      says: "The key that signed has been revoked ({kid}).",
      next: "The message is refused and no clock has stopped. The other State must sign again with its key in force.",
    },
  },
  "key-not-valid": {
    fr: {
      says: "La clé n’était pas valable à la date de la signature ({kid}).",
      next: "Vérifiez les dates de la liste de confiance et les horloges des deux serveurs.",
    },
    ar: {
      says: "المفتاح لم يكن صالحًا عند تاريخ التوقيع ({kid}).",
      next: "تحققوا من تواريخ لائحة الثقة ومن ساعتي الخادمين.",
    },
    en: {
      says: "The key was not valid when it signed ({kid}).",
      next: "Check the dates in the trust list and both servers' clocks.",
    },
  },
  "wrong-issuer": {
    fr: {
      says: "Le message dit venir de {issuer}, mais la clé ou la liaison est d’un autre État.",
      next: "Rien n’en a été retenu. Prévenez les responsables des échanges.",
    },
    ar: {
      says: "تفيد الرسالة أنها صادرة عن {issuer}، لكن المفتاح أو الاتصال يعود إلى دولة أخرى.",
      next: "لم يُحتفظ بأي شيء منها. أخبروا المسؤول عن التبادل.",
    },
    en: {
      says: "The message says it comes from {issuer}, but the key or the connection belongs to another State.",
      next: "Nothing of it was kept. Tell those in charge of the exchange.",
    },
  },
  "wrong-audience": {
    fr: {
      says: "Le message est destiné à {audience}, non à cet État.",
      next: "Il n’a pas été ouvert plus avant. L’expéditeur en est informé.",
    },
    ar: {
      says: "الرسالة موجهة إلى {audience} وليس إلى هذه الدولة.",
      next: "لم يُطَّلع على محتواها، وقد أُشعر المرسل بذلك.",
    },
    en: {
      says: "The message is for {audience}, not for this State.",
      next: "It was opened no further. Its sender is told.",
    },
  },
  "unknown-release": {
    fr: {
      says: "Le message relève d’une version que cet État n’a pas ratifiée ({release}).",
      next: "Renvoyez-le quand les deux États auront ratifié cette version.",
    },
    ar: {
      says: "الرسالة تستند إلى نسخة لم تصادق عليها هذه الدولة ({release}).",
      next: "يمكن إعادة إرسالها بعد مصادقة الدولتين على هذه النسخة.",
    },
    en: {
      says: "The message was written under a release that this State has not ratified ({release}).",
      next: "Send it again once both States have ratified that release.",
    },
  },
  "clock-skew": {
    fr: {
      says: "L’horloge de l’expéditeur avance de {seconds} secondes.",
      next: "Rien n’a été corrigé. Faites régler l’horloge du serveur.",
    },
    ar: { says: "ساعة المرسل متقدمة بمقدار {seconds} ثانية.", next: "لم يُصحَّح أي شيء. اطلبوا ضبط ساعة الخادم." },
    en: {
      says: "The sender’s clock is {seconds} seconds ahead.",
      next: "Nothing was corrected. Have the server’s clock set right.",
    },
  },
  replayed: {
    fr: {
      says: "Ce message avait déjà été reçu.",
      next: "Rien n’a été fait une seconde fois ; il n’y a rien à faire.",
    },
    ar: { says: "سبق التوصل بهذه الرسالة.", next: "لم يُنفَّذ أي إجراء مرة ثانية، ولا داعي لأي عمل." },
    en: {
      says: "This message had already been received.",
      next: "Nothing was done a second time; there is nothing to do.",
    },
  },
  "other-envelope": {
    fr: {
      says: "L’accusé de réception concerne un autre envoi ({envelope}).",
      next: "L’envoi reste en attente de son propre accusé.",
    },
    ar: { says: "وصل الاستلام يخص رسالة أخرى ({envelope}).", next: "تبقى الرسالة في انتظار الوصل الخاص بها." },
    en: {
      says: "The receipt is about another envelope ({envelope}).",
      next: "The envelope still awaits its own receipt.",
    },
  },
  "other-attachment": {
    fr: {
      says: "Les octets reçus ne sont pas ceux de la pièce annoncée.",
      next: "La pièce n’est pas retenue ; elle est redemandée à son expéditeur.",
    },
    ar: {
      says: "البيانات المتوصل بها لا تطابق الوثيقة المعلن عنها.",
      next: "لم يُحتفظ بالوثيقة، ويُطلب من المرسل إعادة إرسالها.",
    },
    en: {
      says: "The bytes received are not those of the attachment announced.",
      next: "It is not kept; its sender is asked for it again.",
    },
  },
  "unreadable-attachment": {
    fr: {
      says: "La pièce ne s’ouvre avec aucune clé de cet État.",
      next: "Demandez à l’expéditeur de la chiffrer de nouveau avec la clé en vigueur.",
    },
    ar: {
      says: "لا يمكن فتح الوثيقة بأي مفتاح من مفاتيح هذه الدولة.",
      next: "اطلبوا من المرسل تشفيرها من جديد بالمفتاح الساري.",
    },
    en: {
      says: "No key of this State opens the attachment.",
      next: "Ask its sender to encrypt it again to the key in force.",
    },
  },
  "different-lists": {
    fr: {
      says: "Les États n’ont pas signé la même liste de confiance.",
      next: "Faites signer par chacun exactement le même texte.",
    },
    ar: { says: "لم توقع الدولتان على لائحة الثقة نفسها.", next: "يجب أن توقع كل دولة على النص نفسه بالضبط." },
    en: { says: "The States have not signed the same trust list.", next: "Have each sign exactly the same text." },
  },
  "unsigned-list": {
    fr: {
      says: "La liste de confiance n’est pas signée par : {missing}.",
      next: "Elle ne vaut que signée par chaque État qu’elle nomme.",
    },
    ar: { says: "لائحة الثقة غير موقعة من طرف: {missing}.", next: "لا تُعتمد اللائحة إلا بتوقيع كل دولة مذكورة فيها." },
    en: {
      says: "The trust list is not signed by: {missing}.",
      next: "It holds only when every State that it names has signed it.",
    },
  },
  "older-list": {
    fr: {
      says: "Cette liste de confiance (version {version}) n’est pas plus récente que celle en vigueur ({current}).",
      next: "Gardez la liste en vigueur.",
    },
    ar: {
      says: "لائحة الثقة هذه (النسخة {version}) ليست أحدث من اللائحة السارية ({current}).",
      next: "احتفظوا باللائحة السارية.",
    },
    en: {
      says: "This trust list (version {version}) is not newer than the one in force ({current}).",
      next: "Keep the one in force.",
    },
  },
} as const satisfies Record<string, Record<"fr" | "ar" | "en", { readonly says: string; readonly next: string }>>;
