/** What this server's HTTP side refuses, in the reader's language, with what to do next. Codes are stable. */
import type { ErrorCatalogue } from "@wasl/procedure";

export const errors: ErrorCatalogue = {
  "malformed-json": {
    fr: { says: "La demande n’est pas un JSON lisible.", next: "Corrigez le corps de la demande puis renvoyez-la." },
    ar: { says: "الطلب ليس بصيغة JSON مقروءة.", next: "صحّحوا محتوى الطلب ثم أعيدوا إرساله." },
    en: { says: "The request is not readable JSON.", next: "Correct the body of the request and send it again." },
  },
  "invalid-request": {
    fr: {
      says: "Un élément de la demande manque ou n’a pas la forme attendue.",
      next: "Vérifiez le champ indiqué puis recommencez.",
    },
    ar: {
      says: "أحد عناصر الطلب ناقص أو لا يطابق الشكل المطلوب.",
      next: "راجعوا الخانة المشار إليها ثم أعيدوا المحاولة.",
    },
    en: {
      says: "Part of the request is missing or does not have the expected form.",
      next: "Check the field named and try again.",
    },
  },
  "not-signed-in": {
    fr: { says: "Votre session n’est pas ouverte.", next: "Connectez-vous puis recommencez." },
    ar: { says: "لم تسجّلوا الدخول.", next: "سجّلوا الدخول ثم أعيدوا المحاولة." },
    en: { says: "You are not signed in.", next: "Sign in and try again." },
  },
  "session-expired": {
    fr: {
      says: "Votre session a expiré.",
      next: "Reconnectez-vous ; rien de ce que vous aviez envoyé n’est perdu.",
    },
    ar: { says: "انتهت مدة جلستكم.", next: "سجّلوا الدخول من جديد؛ ما سبق أن أرسلتموه محفوظ." },
    en: { says: "Your session has expired.", next: "Sign in again; nothing that you had sent is lost." },
  },
  "wrong-credentials": {
    fr: {
      says: "L’adresse, le mot de passe ou le code ne correspond pas.",
      next: "Vérifiez-les et réessayez, ou adressez-vous à votre hiérarchie.",
    },
    ar: {
      says: "العنوان أو كلمة السر أو الرمز غير مطابق.",
      next: "تحقّقوا منها وأعيدوا المحاولة، أو اتصلوا برئيسكم المباشر.",
    },
    en: {
      says: "The address, the password or the code does not match.",
      next: "Check them and try again, or ask your manager.",
    },
  },
  "code-needed": {
    fr: {
      says: "Ce compte demande aussi le code de votre second facteur.",
      next: "Saisissez le code affiché par votre application.",
    },
    ar: { says: "هذا الحساب يتطلب أيضًا رمز التحقق الثاني.", next: "أدخلوا الرمز الظاهر في تطبيقكم." },
    en: {
      says: "This account also asks for the code of your second factor.",
      next: "Enter the code that your application shows.",
    },
  },
  "no-current-role": {
    fr: {
      says: "Aucun rôle en cours ne vous est attribué.",
      next: "Demandez à votre hiérarchie de renouveler votre rôle.",
    },
    ar: { says: "لا يوجد دور ساري المفعول مسند إليكم.", next: "اطلبوا من رئيسكم المباشر تجديد دوركم." },
    en: { says: "You hold no role in force.", next: "Ask your manager to renew your role." },
  },
  "photo-not-here": {
    fr: {
      says: "La photographie n’est pas encore arrivée sur ce serveur.",
      next: "Signez de nouveau dans un moment ; sans elle, le document ne peut pas être imprimé.",
    },
    ar: {
      says: "لم تصل الصورة بعد إلى هذا الخادم.",
      next: "أعيدوا التوقيع بعد قليل، فلا يمكن طبع الوثيقة بدونها.",
    },
    en: {
      says: "The photograph has not come to this server yet.",
      next: "Sign again in a moment; without it the document cannot be printed.",
    },
  },
  "photo-unreadable": {
    fr: {
      says: "La photographie du dossier ne peut pas être imprimée.",
      next: "Demandez à l’État requérant une autre photographie, en JPEG ou en PNG.",
    },
    ar: {
      says: "لا يمكن طبع الصورة الموجودة في الملف.",
      next: "اطلبوا من الدولة الطالبة صورة أخرى سليمة.",
    },
    en: {
      says: "The photograph of the file cannot be printed.",
      next: "Ask the requesting State for another one, as JPEG or PNG.",
    },
  },
  "document-without-zone": {
    fr: {
      says: "Le document préparé n’a pas de zone lisible par machine.",
      next: "Retirez la première signature et préparez le document de nouveau.",
    },
    ar: {
      says: "الوثيقة المحضرة لا تتضمن منطقة مقروءة آليًا.",
      next: "اسحبوا التوقيع الأول وحضّروا الوثيقة من جديد.",
    },
    en: {
      says: "The document that was prepared has no machine-readable zone.",
      next: "Take back the first signature and prepare the document again.",
    },
  },
  "two-compartments": {
    fr: {
      says: "Une même personne ne peut tenir des rôles dans deux compartiments.",
      next: "Retirez d’abord ses rôles de l’autre compartiment, ou nommez une autre personne.",
    },
    ar: {
      says: "لا يجوز أن تُسند إلى الشخص نفسه أدوار في قسمين منفصلين.",
      next: "اسحبوا أولًا أدواره في القسم الآخر، أو عيّنوا شخصًا آخر.",
    },
    en: {
      says: "One person cannot hold roles in two compartments.",
      next: "First withdraw the roles of the other compartment, or name another person.",
    },
  },
  "unknown-case": {
    fr: {
      says: "Aucun dossier accessible ne porte cette référence.",
      next: "Vérifiez la référence, ou cherchez le dossier dans la liste.",
    },
    ar: {
      says: "لا يوجد ملف متاح لكم يحمل هذا المرجع.",
      next: "تحقّقوا من المرجع، أو ابحثوا عن الملف في اللائحة.",
    },
    en: {
      says: "No case open to you bears this reference.",
      next: "Check the reference, or look for the case in the list.",
    },
  },
  "unknown-route": {
    fr: {
      says: "Cette adresse n’existe pas.",
      next: "Revenez à la première page, ou consultez la description de l’API.",
    },
    ar: { says: "هذا العنوان غير موجود.", next: "عودوا إلى الصفحة الرئيسية، أو راجعوا وصف واجهة البرمجة." },
    en: { says: "This address does not exist.", next: "Go back to the first page, or read the API’s description." },
  },
  "unknown-language": {
    fr: { says: "Cette langue n’est pas proposée.", next: "Choisissez fr, ar ou en." },
    ar: { says: "هذه اللغة غير متوفرة.", next: "اختاروا fr أو ar أو en." },
    en: { says: "This language is not offered.", next: "Choose fr, ar or en." },
  },
  "unknown-person": {
    fr: { says: "Cette personne n’a pas de compte ici.", next: "Choisissez une personne de la liste." },
    ar: { says: "ليس لهذا الشخص حساب هنا.", next: "اختاروا شخصًا من اللائحة." },
    en: { says: "This person has no account here.", next: "Choose a person from the list." },
  },
  "unknown-envelope": {
    fr: { says: "Aucun envoi accessible ne porte ce numéro.", next: "Rechargez la liste des envois." },
    ar: { says: "لا توجد مراسلة متاحة لكم تحمل هذا الرقم.", next: "أعيدوا تحميل لائحة المراسلات." },
    en: { says: "No envelope open to you bears this number.", next: "Load the outbox again." },
  },
  "unknown-attachment": {
    fr: { says: "Aucune pièce jointe accessible ne porte cette empreinte.", next: "Rechargez le dossier." },
    ar: { says: "لا يوجد مرفق متاح لكم يحمل هذه البصمة.", next: "أعيدوا تحميل الملف." },
    en: { says: "No attachment open to you bears this hash.", next: "Load the case again." },
  },
  "unknown-document": {
    fr: {
      says: "Ce dossier n’a pas de document à imprimer pour vous.",
      next: "Attendez que le document soit délivré.",
    },
    ar: { says: "لا توجد في هذا الملف وثيقة قابلة للطبع بالنسبة إليكم.", next: "انتظروا إصدار الوثيقة." },
    en: { says: "This case has no document for you to print.", next: "Wait until the document is issued." },
  },
  "unknown-letter": {
    fr: {
      says: "Ce dossier ne donne pas cette lettre, ou pas à vous.",
      next: "Les lettres qu’il donne sont sur la page du dossier ; rechargez-la.",
    },
    ar: {
      says: "لا يتيح هذا الملف هذه الرسالة، أو لا يتيحها لكم.",
      next: "توجد الرسائل المتاحة في صفحة الملف؛ أعيدوا تحميلها.",
    },
    en: {
      says: "This case gives no such letter, or not to you.",
      next: "The letters that it gives are on the page of the case; load it again.",
    },
  },
  "stale-version": {
    fr: {
      says: "Le dossier a changé depuis que vous l’avez ouvert.",
      next: "Relisez-le tel qu’il est maintenant, puis recommencez si votre acte tient toujours.",
    },
    ar: {
      says: "تغيّر الملف منذ أن فتحتموه.",
      next: "أعيدوا قراءته في حالته الراهنة، ثم كرّروا الإجراء إن كان لا يزال مناسبًا.",
    },
    en: {
      says: "The case has changed since you opened it.",
      next: "Read it as it is now, then try again if your act still holds.",
    },
  },
  "too-large": {
    fr: { says: "Ce que vous envoyez est trop volumineux.", next: "Réduisez le fichier à la limite indiquée." },
    ar: { says: "حجم ما ترسلونه يفوق الحد المسموح به.", next: "قلّصوا حجم الملف إلى الحد المشار إليه." },
    en: { says: "What you are sending is too large.", next: "Bring the file under the limit named." },
  },
  "empty-attachment": {
    fr: { says: "Le fichier est vide ou absent.", next: "Choisissez le fichier à joindre." },
    ar: { says: "الملف فارغ أو غير موجود.", next: "اختاروا الملف المراد إرفاقه." },
    en: { says: "The file is empty or missing.", next: "Choose the file to attach." },
  },
  "disguised-attachment": {
    fr: {
      says: "Le contenu du fichier n’est pas du type que son nom annonce.",
      next: "Joignez le fichier d’origine, sous son vrai type.",
    },
    ar: { says: "محتوى الملف لا يوافق النوع الذي يعلنه اسمه.", next: "أرفقوا الملف الأصلي بنوعه الحقيقي." },
    en: {
      says: "The file’s content is not of the type that its name announces.",
      next: "Attach the original file, under its true type.",
    },
  },
  "unreadable-picture": {
    fr: {
      says: "L’image ne peut pas être lue jusqu’au bout : elle ne pourrait pas être imprimée.",
      next: "Enregistrez-la de nouveau en JPEG ou en PNG, ou joignez-en une autre.",
    },
    ar: {
      says: "تعذرت قراءة الصورة كاملة، ولن يمكن طبعها.",
      next: "احفظوها من جديد بصيغة JPEG أو PNG، أو أرفقوا صورة أخرى.",
    },
    en: {
      says: "The picture cannot be read to its end: it could not be printed.",
      next: "Save it again as JPEG or PNG, or attach another.",
    },
  },
  "picture-too-large": {
    fr: {
      says: "L’image compte trop de points pour être imprimée.",
      next: "Réduisez-la à moins de 50 millions de points, puis joignez-la.",
    },
    ar: {
      says: "تتضمن الصورة نقطًا أكثر مما يسمح به الطبع.",
      next: "صغّروها إلى أقل من 50 مليون نقطة ثم أرفقوها.",
    },
    en: {
      says: "The picture has too many dots to be printed.",
      next: "Make it smaller than 50 million dots, then attach it.",
    },
  },
  "active-attachment": {
    fr: {
      says: "Le fichier contient un programme, un fichier caché ou une protection ; il ne peut pas être joint.",
      next: "Imprimez-le de nouveau en PDF simple, puis joignez-le.",
    },
    ar: {
      says: "يتضمن الملف برنامجًا أو ملفًا مدمجًا أو حماية، ولا يمكن إرفاقه.",
      next: "أعيدوا طبعه في صيغة PDF بسيطة ثم أرفقوه.",
    },
    en: {
      says: "The file holds a program, a hidden file or a protection; it cannot be attached.",
      next: "Print it again as a plain PDF, then attach it.",
    },
  },
  "unsupported-type": {
    fr: { says: "Ce type de fichier n’est pas accepté ici.", next: "Joignez un fichier d’un des types indiqués." },
    ar: { says: "هذا النوع من الملفات غير مقبول هنا.", next: "أرفقوا ملفًا من الأنواع المشار إليها." },
    en: { says: "This type of file is not accepted here.", next: "Attach a file of one of the types named." },
  },
  "foreign-origin": {
    fr: {
      says: "La demande vient d’un autre site ; elle n’a pas été exécutée.",
      next: "Ouvrez Wasl directement et recommencez.",
    },
    ar: { says: "ورد الطلب من موقع آخر ولم يُنفَّذ.", next: "افتحوا منصة وصل مباشرة وأعيدوا المحاولة." },
    en: {
      says: "The request comes from another site; it was not carried out.",
      next: "Open Wasl itself and try again.",
    },
  },
  "wrong-code": {
    fr: {
      says: "Le code ou le numéro ne correspond pas.",
      next: "Vérifiez-les. Après dix essais, demandez un nouveau code à l’agence ou à la préfecture.",
    },
    ar: {
      says: "الرمز أو الرقم غير مطابق.",
      next: "تحقق منهما. بعد عشر محاولات، اطلب رمزًا جديدًا من الوكالة أو العمالة.",
    },
    en: {
      says: "The code or the number does not match.",
      next: "Check them. After ten tries, ask the agency or the prefecture for a new code.",
    },
  },
  "plain-pin": {
    fr: { says: "Ce numéro se devine.", next: "Choisissez six chiffres qui ne se suivent pas." },
    ar: { says: "هذا الرقم سهل التخمين.", next: "اختر ستة أرقام غير متتابعة." },
    en: { says: "This number is easily guessed.", next: "Choose six digits that do not follow each other." },
  },
  "too-many-requests": {
    fr: { says: "Trop de demandes en peu de temps.", next: "Patientez une minute puis recommencez." },
    ar: { says: "طلبات كثيرة في وقت وجيز.", next: "انتظروا دقيقة ثم أعيدوا المحاولة." },
    en: { says: "Too many requests in a short time.", next: "Wait a minute, then try again." },
  },
  "same-reader": {
    fr: {
      says: "Qui a écrit ou signé un envoi ne peut pas être aussi son second lecteur.",
      next: "Demandez à une autre personne de votre poste de le lire.",
    },
    ar: {
      says: "من حرّر المراسلة أو وقّعها لا يجوز أن يكون قارئها الثاني.",
      next: "اطلبوا من شخص آخر في مصلحتكم قراءتها.",
    },
    en: {
      says: "Whoever wrote or signed an envelope cannot also be its second reader.",
      next: "Ask somebody else of your post to read it.",
    },
  },
  "held-while-suspended": {
    fr: {
      says: "Le dossier est suspendu : aucun texte ne part.",
      next: "Attendez qu’une personne lève la suspension, puis relisez l’envoi.",
    },
    ar: {
      says: "الملف معلَّق: لا يُرسل أي شيء مكتوب.",
      next: "انتظروا إلى أن يرفع شخص التعليق، ثم أعيدوا قراءة المراسلة.",
    },
    en: {
      says: "The case is suspended: no text leaves.",
      next: "Wait until somebody lifts the suspension, then read the envelope again.",
    },
  },
  "document-number-used": {
    fr: {
      says: "Ce numéro de document a déjà servi. Rien n’a été délivré.",
      next: "Prenez une autre formule et saisissez son numéro.",
    },
    ar: {
      says: "سبق استعمال رقم الوثيقة هذا. لم تُسلَّم أي وثيقة.",
      next: "خذوا مطبوعًا آخر وأدخلوا رقمه.",
    },
    en: {
      says: "This document number has been used before. Nothing was issued.",
      next: "Take another sheet and enter its number.",
    },
  },
  "document-still-valid": {
    fr: {
      says: "Cette personne a déjà un document en cours de validité. Rien n’a été délivré.",
      next: "Cherchez l’autre dossier de cette personne ; son document doit d’abord être rendu, annulé ou échu.",
    },
    ar: {
      says: "لدى هذا الشخص وثيقة لا تزال صالحة. لم تُسلَّم أي وثيقة.",
      next: "ابحثوا عن الملف الآخر لهذا الشخص؛ ينبغي أولًا أن تُردّ وثيقته أو تُلغى أو تنتهي صلاحيتها.",
    },
    en: {
      says: "This person already has a valid document. Nothing was issued.",
      next: "Look for this person’s other case: its document must first be returned, cancelled or out of date.",
    },
  },
  "nothing-to-read": {
    fr: { says: "Cet envoi n’attend plus de lecture.", next: "Rechargez la liste des envois." },
    ar: { says: "هذه المراسلة لم تعد تنتظر أي قراءة.", next: "أعيدوا تحميل لائحة المراسلات." },
    en: { says: "This envelope no longer awaits reading.", next: "Load the outbox again." },
  },
  "no-transfer-basis": {
    fr: {
      says: "Aucune base de transmission en vigueur ne couvre cet envoi ; rien n’est parti et un constat est ouvert.",
      next: "Faites établir la base entre les deux États avant de renvoyer.",
    },
    ar: {
      says: "لا يوجد أساس ساري المفعول لإرسال هذه المعطيات؛ لم يُرسل أي شيء وسُجّلت ملاحظة بذلك.",
      next: "اعملوا على إقرار الأساس بين الدولتين قبل إعادة الإرسال.",
    },
    en: {
      says: "No transfer basis in force covers this envelope; nothing has left and a finding is open.",
      next: "Have the basis agreed between the two States before sending again.",
    },
  },
  "reason-needed": {
    fr: {
      says: "Un accès exceptionnel demande un motif écrit.",
      next: "Écrivez le motif ; la protection des données le relira.",
    },
    ar: {
      says: "الولوج الاستثنائي يستلزم تعليلًا مكتوبًا.",
      next: "اكتبوا التعليل؛ ستراجعه مصلحة حماية المعطيات الشخصية.",
    },
    en: {
      says: "Exceptional access needs a written reason.",
      next: "Write the reason; the data-protection officer will review it.",
    },
  },
  "unknown-record": {
    fr: { says: "Cet enregistrement n’existe pas ou est déjà clos.", next: "Rechargez la liste." },
    ar: { says: "هذا التسجيل غير موجود أو سبق إغلاقه.", next: "أعيدوا تحميل اللائحة." },
    en: { says: "This record does not exist or is already closed.", next: "Load the list again." },
  },
  "not-available-here": {
    fr: {
      says: "Cette fonction n’existe que dans la démonstration.",
      next: "Connectez-vous avec le compte que votre administration vous a donné.",
    },
    ar: { says: "هذا متاح في النسخة التجريبية فقط.", next: "سجّلوا الدخول بالحساب الذي منحته لكم إدارتكم." },
    en: {
      says: "This function exists in the demonstration only.",
      next: "Sign in with the account that your administration gave you.",
    },
  },
  "internal-error": {
    fr: {
      says: "Le serveur n’a pas pu terminer ; rien n’a été enregistré à moitié.",
      next: "Recommencez ; si cela persiste, donnez le numéro de demande à votre assistance.",
    },
    ar: {
      says: "تعذّر على الخادم إتمام العملية؛ ولم يُسجّل أي شيء منقوص.",
      next: "أعيدوا المحاولة؛ وإن استمر العطل فأبلغوا مصلحة الدعم برقم الطلب.",
    },
    en: {
      says: "The server could not finish; nothing was recorded by halves.",
      next: "Try again; if it persists, give the request number to your support.",
    },
  },
};

const statuses: Readonly<Record<string, number>> = {
  "malformed-json": 400,
  "invalid-request": 400,
  "reason-needed": 400,
  "empty-attachment": 400,
  "not-signed-in": 401,
  "session-expired": 401,
  "wrong-credentials": 401,
  "code-needed": 401,
  "missing-right": 403,
  "no-current-role": 403,
  "foreign-origin": 403,
  "same-reader": 403,
  "register-not-here": 403,
  "register-outside-a-case": 403,
  "register-seal-not-yours": 403,
  "register-case-closed": 409,
  "unknown-case": 404,
  "unknown-procedure": 404,
  "unknown-route": 404,
  "unknown-language": 404,
  "unknown-person": 404,
  "unknown-envelope": 404,
  "unknown-attachment": 404,
  "unknown-document": 404,
  "unknown-letter": 404,
  "unknown-record": 404,
  "not-available-here": 404,
  "stale-version": 409,
  "wrong-turn": 409,
  "document-number-used": 409,
  "document-still-valid": 409,
  "held-while-suspended": 409,
  "nothing-to-read": 409,
  "already-sent": 409,
  "two-compartments": 409,
  "too-large": 413,
  "unsupported-type": 415,
  "wrong-code": 401,
  "too-many-requests": 429,
  "internal-error": 500,
};

/** HTTP status of a refusal; what is understood but may not be done is 422. */
export function statusOf(code: string): number {
  return statuses[code] ?? 422;
}
