/** Every refusal of the kernel in words: what it says, and what to do next. */
export interface ErrorText {
  readonly says: string;
  readonly next: string;
}

export type ErrorCatalogue<Code extends string = string> = Readonly<
  Record<Code, Readonly<Record<"fr" | "ar" | "en", ErrorText>>>
>;

export type RefusalCode = keyof typeof errors;

const text = (fr: ErrorText, ar: ErrorText, en: ErrorText) => ({ fr, ar, en });

export const errors = {
  "unknown-command": text(
    { says: "Cette opération n’existe pas.", next: "Rechargez la page et recommencez." },
    { says: "هذه العملية غير معروفة.", next: "أعيدوا تحميل الصفحة ثم حاولوا من جديد." },
    { says: "There is no such operation.", next: "Reload the page and try again." },
  ),
  "unknown-step": text(
    {
      says: "Cette étape n’existe pas dans cette procédure.",
      next: "Choisissez une des étapes proposées sur le dossier.",
    },
    { says: "هذه الخطوة غير موجودة في هذه المسطرة.", next: "اختاروا إحدى الخطوات المعروضة في الملف." },
    { says: "This procedure has no such step.", next: "Choose one of the steps shown on the case." },
  ),
  "unknown-fact": text(
    { says: "Cette information ne fait pas partie de la procédure.", next: "Retirez-la et recommencez." },
    { says: "هذه المعلومة ليست من عناصر المسطرة.", next: "احذفوها ثم حاولوا من جديد." },
    { says: "This information is not part of the procedure.", next: "Remove it and try again." },
  ),
  "unknown-flag": text(
    { says: "Ce signal n’existe pas dans cette procédure.", next: "Choisissez un des signaux proposés." },
    { says: "هذه العلامة غير موجودة في هذه المسطرة.", next: "اختاروا إحدى العلامات المعروضة." },
    { says: "This procedure has no such flag.", next: "Choose one of the flags shown." },
  ),
  "unknown-message": text(
    {
      says: "Ce type de message n’existe pas dans cette procédure.",
      next: "Choisissez un des types de message proposés.",
    },
    { says: "هذا النوع من الرسائل غير موجود في هذه المسطرة.", next: "اختاروا أحد أنواع الرسائل المعروضة." },
    { says: "This procedure has no such kind of message.", next: "Choose one of the kinds shown." },
  ),
  "unknown-list": text(
    { says: "Cette liste n’existe pas dans cette procédure.", next: "Choisissez une des listes du dossier." },
    { says: "هذه اللائحة غير موجودة في هذه المسطرة.", next: "اختاروا إحدى لوائح الملف." },
    { says: "This procedure has no such list.", next: "Choose one of the lists of the case." },
  ),
  "unknown-entry": text(
    { says: "Cette inscription n’existe pas dans la liste.", next: "Rechargez la page pour voir la liste à jour." },
    { says: "هذا القيد غير موجود في اللائحة.", next: "أعيدوا تحميل الصفحة لرؤية اللائحة محيَّنة." },
    { says: "The list has no such entry.", next: "Reload the page to see the current list." },
  ),
  "unknown-link": text(
    { says: "Ce lien vers un autre dossier n’existe pas.", next: "Choisissez un des liens prévus par la procédure." },
    { says: "هذا الربط بملف آخر غير موجود.", next: "اختاروا أحد أنواع الربط المنصوص عليها في المسطرة." },
    { says: "There is no such link to another case.", next: "Choose one of the links of the procedure." },
  ),
  "unknown-clock": text(
    { says: "Ce délai n’existe pas sur ce dossier.", next: "Rechargez la page pour voir les délais en cours." },
    { says: "هذا الأجل غير موجود في هذا الملف.", next: "أعيدوا تحميل الصفحة لرؤية الآجال الجارية." },
    { says: "This case has no such deadline.", next: "Reload the page to see the current deadlines." },
  ),
  "unknown-rule": text(
    {
      says: "Aucune règle de délai en vigueur ne permet de calculer cette échéance.",
      next: "Prévenez l’administration du système : la table des règles doit être complétée avant de continuer.",
    },
    {
      says: "لا توجد قاعدة أجل سارية المفعول تسمح بحساب هذا التاريخ.",
      next: "أخبروا المسؤول عن النظام: يجب إتمام جدول القواعد قبل المتابعة.",
    },
    {
      says: "No rule in force allows this deadline to be computed.",
      next: "Tell the administrator: the table of rules must be completed first.",
    },
  ),
  "unknown-calendar": text(
    {
      says: "Le calendrier de cet État manque.",
      next: "Prévenez l’administration du système : le calendrier doit être ajouté avant de continuer.",
    },
    { says: "تقويم هذه الدولة غير متوفر.", next: "أخبروا المسؤول عن النظام: يجب إضافة التقويم قبل المتابعة." },
    {
      says: "The calendar of this State is missing.",
      next: "Tell the administrator: the calendar must be added first.",
    },
  ),
  "unknown-reason": text(
    { says: "Ce motif ne figure pas dans la liste, ou un motif manque.", next: "Choisissez un motif de la liste." },
    { says: "هذا السبب غير وارد في اللائحة، أو لم يُذكر أي سبب.", next: "اختاروا سببًا من اللائحة." },
    { says: "This reason is not on the list, or a reason is missing.", next: "Choose a reason from the list." },
  ),
  "wrong-turn": text(
    {
      says: "Ce n’est pas à votre partie d’agir sur ce dossier.",
      next: "Attendez l’acte de l’autre partie ; vous pouvez lui envoyer un message.",
    },
    { says: "ليس الدور على طرفكم في هذا الملف.", next: "انتظروا إجراء الطرف الآخر؛ ويمكنكم أن تبعثوا إليه رسالة." },
    {
      says: "It is not your side’s turn on this case.",
      next: "Wait for the other side to act; you may send it a message.",
    },
  ),
  "wrong-state": text(
    {
      says: "Cette étape n’est pas possible au point où en est le dossier.",
      next: "Rechargez la page et choisissez une étape proposée.",
    },
    {
      says: "هذه الخطوة غير ممكنة في المرحلة الحالية من الملف.",
      next: "أعيدوا تحميل الصفحة واختاروا إحدى الخطوات المعروضة.",
    },
    {
      says: "This step is not possible at this point of the case.",
      next: "Reload the page and choose a step shown there.",
    },
  ),
  "missing-right": text(
    {
      says: "Votre rôle ne permet pas cet acte.",
      next: "Adressez-vous à une personne dont le rôle le permet.",
    },
    {
      says: "دوركم لا يخول لكم القيام بهذا الإجراء.",
      next: "توجهوا إلى شخص يخول له دوره ذلك.",
    },
    {
      says: "Your role does not allow this.",
      next: "Ask somebody whose role does.",
    },
  ),
  "condition-not-met": text(
    { says: "Une condition n’est pas remplie.", next: "Lisez la condition indiquée et complétez le dossier." },
    { says: "هناك شرط غير مستوفى.", next: "اطلعوا على الشرط المبيَّن وأتموا الملف." },
    { says: "A condition is not met.", next: "Read the condition shown and complete the case." },
  ),
  "gate-not-met": text(
    {
      says: "Une vérification exigée n’est pas acquise. Rien n’a été envoyé.",
      next: "Le dossier reste chez vous. Adressez-vous au service juridique de votre partie.",
    },
    {
      says: "هناك تحقق مطلوب غير مستوفى. لم يُرسَل أي شيء.",
      next: "يبقى الملف لديكم. اتصلوا بمصلحة الشؤون القانونية لدى طرفكم.",
    },
    {
      says: "A required check is not met. Nothing has been sent.",
      next: "The case stays with you. Ask your side’s legal service.",
    },
  ),
  "missing-fact": text(
    { says: "Une information nécessaire manque.", next: "Complétez l’information indiquée." },
    { says: "هناك معلومة ضرورية ناقصة.", next: "أتموا المعلومة المبيَّنة." },
    { says: "A necessary piece of information is missing.", next: "Fill in what is indicated." },
  ),
  "unexpected-fact": text(
    { says: "Cette étape ne prend pas cette information.", next: "Enregistrez-la à part, ou retirez-la." },
    { says: "هذه الخطوة لا تأخذ هذه المعلومة.", next: "سجلوها على حدة أو احذفوها." },
    { says: "This step does not take this information.", next: "Record it separately, or remove it." },
  ),
  "invalid-fact": text(
    { says: "Une information n’a pas la forme attendue.", next: "Corrigez le champ indiqué." },
    { says: "هناك معلومة لا تحترم الشكل المطلوب.", next: "صححوا الخانة المبيَّنة." },
    { says: "A piece of information does not have the expected form.", next: "Correct the field indicated." },
  ),
  "invalid-value": text(
    { says: "Ce texte ou cette inscription n’a pas la forme attendue.", next: "Corrigez le champ indiqué." },
    { says: "هذا النص أو القيد لا يحترم الشكل المطلوب.", next: "صححوا الخانة المبيَّنة." },
    { says: "This text or entry does not have the expected form.", next: "Correct the field indicated." },
  ),
  "fact-may-not-cross": text(
    {
      says: "Cette information ne doit pas passer la frontière. L’envoi a été refusé et rien n’en a été gardé.",
      next: "L’expéditeur doit renvoyer l’étape sans cette information.",
    },
    {
      says: "هذه المعلومة لا يجوز أن تعبر الحدود. رُفض الإرسال ولم يُحتفظ بشيء منه.",
      next: "على المرسل إعادة الخطوة دون هذه المعلومة.",
    },
    {
      says: "This information may not cross. The envelope was refused and nothing of it was kept.",
      next: "The sender must take the step again without it.",
    },
  ),
  "same-person": text(
    { says: "Deux personnes différentes doivent signer.", next: "Demandez la seconde signature à une autre personne." },
    { says: "يجب أن يوقع شخصان مختلفان.", next: "اطلبوا التوقيع الثاني من شخص آخر." },
    { says: "Two different persons must sign.", next: "Ask another person for the second signature." },
  ),
  "not-prepared": text(
    {
      says: "Aucune première signature n’attend la vôtre : elle a été retirée, ou ce qu’elle couvrait a changé.",
      next: "Préparez de nouveau l’étape.",
    },
    { says: "لا يوجد توقيع أول ينتظر توقيعكم: فقد سُحب أو تغيَّر ما كان يشمله.", next: "أعيدوا إعداد الخطوة." },
    {
      says: "No first signature awaits yours: it was withdrawn, or what it covered has changed.",
      next: "Prepare the step again.",
    },
  ),
  "case-closed": text(
    { says: "Ce dossier est clos.", next: "Il se lit encore ; ouvrez un nouveau dossier si nécessaire." },
    { says: "هذا الملف مغلق.", next: "لا يزال الاطلاع عليه ممكنًا؛ افتحوا ملفًا جديدًا عند الاقتضاء." },
    { says: "This case is closed.", next: "It can still be read; open a new case if needed." },
  ),
  "not-owner": text(
    { says: "Ceci appartient à l’autre partie.", next: "Écrivez-lui un message sur le dossier." },
    { says: "هذا العنصر يعود للطرف الآخر.", next: "ابعثوا إليه رسالة في الملف." },
    { says: "This belongs to the other side.", next: "Send it a message on the case." },
  ),
  "already-raised": text(
    { says: "Ce signal est déjà posé.", next: "Rien à faire ; il se lève par une personne habilitée." },
    { says: "هذه العلامة موضوعة سلفًا.", next: "لا داعي لأي إجراء؛ ويرفعها شخص مخول له ذلك." },
    { says: "This flag is already up.", next: "Nothing to do; an entitled person can lift it." },
  ),
  "not-raised": text(
    { says: "Ce signal n’est pas posé.", next: "Rechargez la page." },
    { says: "هذه العلامة غير موضوعة.", next: "أعيدوا تحميل الصفحة." },
    { says: "This flag is not up.", next: "Reload the page." },
  ),
  "for-good": text(
    { says: "Un retrait est définitif.", next: "Ouvrez un nouveau dossier si nécessaire." },
    { says: "السحب نهائي.", next: "افتحوا ملفًا جديدًا عند الاقتضاء." },
    { says: "A withdrawal is for good.", next: "Open a new case if needed." },
  ),
  "nothing-to-record": text(
    { says: "Il n’y a rien à enregistrer.", next: "Remplissez au moins un champ." },
    { says: "لا يوجد ما يُسجَّل.", next: "املؤوا خانة واحدة على الأقل." },
    { says: "There is nothing to record.", next: "Fill in at least one field." },
  ),
  "gate-closed": text(
    {
      says: "Cette attestation ferme une vérification : elle ne peut pas être simplement retirée.",
      next: "Attestez ce qu’il en est aujourd’hui.",
    },
    {
      says: "هذا الإقرار يُغلق تحققًا مطلوبًا، فلا يمكن سحبه دون إقرار جديد.",
      next: "سجّلوا إقرارًا بما هو عليه الحال اليوم.",
    },
    {
      says: "This attestation closes a check: it cannot simply be taken back.",
      next: "Attest how things stand today.",
    },
  ),
  "not-shared-yet": text(
    { says: "L’autre partie ne connaît pas encore ce dossier.", next: "Envoyez d’abord la première étape." },
    { says: "الطرف الآخر لا علم له بعد بهذا الملف.", next: "أرسلوا الخطوة الأولى قبل ذلك." },
    { says: "The other side does not know of this case yet.", next: "Send the first step first." },
  ),
  "malformed-id": text(
    { says: "L’identifiant de cet envoi est mal formé.", next: "Rechargez la page et recommencez." },
    { says: "معرّف هذا الإرسال غير سليم.", next: "أعيدوا تحميل الصفحة ثم حاولوا من جديد." },
    { says: "The identifier of this request is malformed.", next: "Reload the page and try again." },
  ),
  "repeated-id": text(
    { says: "Cet identifiant a déjà servi pour autre chose.", next: "Rechargez la page et recommencez." },
    { says: "سبق استعمال هذا المعرّف لشيء آخر.", next: "أعيدوا تحميل الصفحة ثم حاولوا من جديد." },
    { says: "This identifier was already used for something else.", next: "Reload the page and try again." },
  ),
  "not-what-was-proposed": text(
    {
      says: "Le texte accepté n’est pas celui qui a été proposé.",
      next: "Relisez la proposition et acceptez-la telle quelle, ou refusez-la.",
    },
    { says: "النص المقبول ليس هو النص المقترح.", next: "راجعوا الاقتراح واقبلوه كما هو أو ارفضوه." },
    {
      says: "What is accepted is not what was proposed.",
      next: "Read the proposal again and accept it as it is, or decline it.",
    },
  ),
  "clock-not-ended": text(
    { says: "Ce délai n’est pas échu.", next: "Rien à faire." },
    { says: "هذا الأجل لم ينقضِ بعد.", next: "لا داعي لأي إجراء." },
    { says: "This deadline has not ended.", next: "Nothing to do." },
  ),
  "wrong-parties": text(
    {
      says: "La répartition des États entre les parties n’est pas complète ou n’est pas possible.",
      next: "Donnez à chaque partie un État différent.",
    },
    { says: "توزيع الدول على الأطراف غير مكتمل أو غير ممكن.", next: "حددوا لكل طرف دولة مختلفة." },
    {
      says: "The States are not all assigned to the parties, or cannot be so.",
      next: "Give each party a State of its own.",
    },
  ),
  "may-not-open": text(
    {
      says: "Cette partie n’ouvre pas de dossier dans cette procédure.",
      next: "Attendez la demande de l’autre partie.",
    },
    { says: "هذا الطرف لا يفتح ملفات في هذه المسطرة.", next: "انتظروا طلب الطرف الآخر." },
    { says: "This party does not open cases in this procedure.", next: "Wait for the other side’s request." },
  ),
  "not-in-force": text(
    { says: "Cette procédure n’est pas encore en vigueur.", next: "Attendez la date indiquée." },
    { says: "هذه المسطرة لم تدخل بعد حيز التنفيذ.", next: "انتظروا التاريخ المبيَّن." },
    { says: "This procedure is not in force yet.", next: "Wait for the date shown." },
  ),
  "broken-crossing": text(
    {
      says: "L’envoi reçu n’a pas la forme convenue.",
      next: "L’expéditeur doit le refaire ; prévenez l’administration du système.",
    },
    { says: "الإرسال الوارد لا يحترم الشكل المتفق عليه.", next: "على المرسل إعادته؛ أخبروا المسؤول عن النظام." },
    {
      says: "What came does not have the agreed form.",
      next: "The sender must make it again; tell your administrator.",
    },
  ),
  "wrong-audience": text(
    { says: "Cet envoi n’était pas pour nous.", next: "L’expéditeur doit vérifier son destinataire." },
    { says: "هذا الإرسال ليس موجهًا إلينا.", next: "على المرسل التحقق من الجهة المرسل إليها." },
    { says: "This was not meant for us.", next: "The sender must check the recipient." },
  ),
  "wrong-sender": text(
    {
      says: "Cet envoi ne vient pas de la partie qu’il nomme.",
      next: "Prévenez l’administration du système : l’exploitation de l’autre État doit vérifier.",
    },
    {
      says: "هذا الإرسال لم يصدر عن الطرف المذكور فيه.",
      next: "أخبروا المسؤول عن النظام: على المصلحة المشغِّلة في الدولة الأخرى أن تتحقق.",
    },
    {
      says: "This does not come from the party that it names.",
      next: "Tell your administrator: the other State’s operator must look into it.",
    },
  ),
  "unknown-procedure": text(
    {
      says: "Cet envoi suit une procédure que nous n’avons pas ratifiée.",
      next: "Les deux États doivent ratifier la même version.",
    },
    { says: "هذا الإرسال يتبع مسطرة لم نصادق عليها.", next: "على الدولتين المصادقة على النسخة نفسها." },
    { says: "This follows a procedure that we have not ratified.", next: "Both States must ratify the same release." },
  ),
  "conflicting-number": text(
    {
      says: "Deux envois différents portent le même numéro.",
      next: "Prévenez l’administration du système : les deux registres doivent être rapprochés.",
    },
    { says: "إرسالان مختلفان يحملان الرقم نفسه.", next: "أخبروا المسؤول عن النظام: يجب مطابقة السجلين." },
    {
      says: "Two different envelopes bear one number.",
      next: "Tell your administrator: both ledgers must be reconciled.",
    },
  ),
  "broken-chain": text(
    {
      says: "Cet envoi ne suit pas le précédent.",
      next: "Prévenez l’administration du système : les deux registres doivent être rapprochés.",
    },
    { says: "هذا الإرسال لا يتصل بسابقه.", next: "أخبروا المسؤول عن النظام: يجب مطابقة السجلين." },
    {
      says: "This does not follow the one before it.",
      next: "Tell your administrator: both ledgers must be reconciled.",
    },
  ),
  void: text(
    { says: "Cet envoi suivait un envoi refusé : il est sans effet.", next: "Rien à faire ; l’expéditeur le sait." },
    { says: "هذا الإرسال تابع لإرسال مرفوض: فهو بدون أثر.", next: "لا داعي لأي إجراء؛ المرسل على علم بذلك." },
    { says: "This followed a refused envelope: it has no effect.", next: "Nothing to do; the sender knows." },
  ),
  "unknown-crossing": text(
    { says: "Cet envoi n’existe pas sur ce dossier.", next: "Rechargez la page." },
    { says: "هذا الإرسال غير موجود في هذا الملف.", next: "أعيدوا تحميل الصفحة." },
    { says: "This case has no such envelope.", next: "Reload the page." },
  ),
  "list-full": text(
    {
      says: "Toutes les places convenues sont prises.",
      next: "Attendez qu’une place se libère, ou que les deux États en conviennent d’autres.",
    },
    {
      says: "جميع الأماكن المتفق عليها مستوفاة.",
      next: "انتظروا أن يشغر مكان أو أن تتفق الدولتان على أماكن أخرى.",
    },
    {
      says: "All the agreed places are taken.",
      next: "Wait for a place to be freed, or for both States to agree more.",
    },
  ),
  "link-full": text(
    {
      says: "Toutes les places de ce dossier sont prises.",
      next: "Attendez qu’une place se libère, ou reliez un autre dossier.",
    },
    {
      says: "جميع أماكن هذا الملف مستوفاة.",
      next: "انتظروا أن يشغر مكان أو اربطوا ملفًا آخر.",
    },
    {
      says: "All the places of this case are taken.",
      next: "Wait for a place to be freed, or link another case.",
    },
  ),
  "link-twice": text(
    {
      says: "La même personne a déjà un dossier lié à celui-ci.",
      next: "Continuez le premier dossier ; retirez celui-ci s’il est de trop.",
    },
    {
      says: "للشخص نفسه ملف آخر مربوط بهذا الملف من قبل.",
      next: "تابعوا الملف الأول، واسحبوا هذا الملف إن كان زائدًا.",
    },
    {
      says: "The same person already has a case linked to this one.",
      next: "Go on with the first case; withdraw this one if it is one too many.",
    },
  ),
  "not-linkable": text(
    {
      says: "Ce dossier ne peut pas être lié : il est d’une autre procédure, ou d’une autre personne, ou vous n’y avez pas accès.",
      next: "Vérifiez la référence ; dites d’abord que les deux dossiers concernent la même personne.",
    },
    {
      says: "لا يمكن ربط هذا الملف: فهو من مسطرة أخرى أو يخص شخصًا آخر أو لا يحق لكم الاطلاع عليه.",
      next: "تحققوا من المرجع، وبينوا أولًا أن الملفين يخصان الشخص نفسه.",
    },
    {
      says: "This case cannot be linked: it is of another procedure, of another person, or not yours to open.",
      next: "Check the reference; first say that both cases are of the same person.",
    },
  ),
  "already-sent": text(
    { says: "Cet envoi est déjà parti.", next: "Écrivez à l’autre partie, ou retirez la demande." },
    { says: "غادر هذا الإرسال بالفعل.", next: "راسلوا الطرف الآخر أو اسحبوا الطلب." },
    { says: "This has already left.", next: "Write to the other side, or withdraw the request." },
  ),
  "not-withdrawable": text(
    { says: "Un signal ne se retire pas avant l’envoi.", next: "Levez-le : l’autre partie recevra la levée." },
    { says: "لا يمكن سحب علامة قيد الإرسال.", next: "ارفعوها: وسيتوصل الطرف الآخر برفعها." },
    { says: "A flag cannot be withdrawn before it is sent.", next: "Lift it: the other side will hear of that." },
  ),
  "deadline-differs": text(
    {
      says: "L’échéance calculée ici diffère de celle de l’autre partie. Celle qui a été envoyée est gardée.",
      next: "Comparez la règle et le calendrier ; une personne doit examiner l’écart.",
    },
    {
      says: "التاريخ المحسوب هنا يختلف عن تاريخ الطرف الآخر. احتُفظ بالتاريخ المرسل.",
      next: "قارنوا القاعدة والتقويم؛ يجب أن ينظر شخص في الأمر.",
    },
    {
      says: "The deadline computed here differs from the other side’s. The one sent is kept.",
      next: "Compare the rule and the calendar; a person must look at it.",
    },
  ),
  "deadline-not-verified": text(
    {
      says: "L’échéance reçue n’a pas pu être vérifiée ici.",
      next: "La règle ou le calendrier manque ; prévenez l’administration du système.",
    },
    { says: "تعذر التحقق هنا من التاريخ الوارد.", next: "القاعدة أو التقويم غير متوفر؛ أخبروا المسؤول عن النظام." },
    {
      says: "The deadline received could not be verified here.",
      next: "The rule or the calendar is missing; tell your administrator.",
    },
  ),
  "clock-skew": text(
    {
      says: "L’horloge de l’autre serveur avance sur la nôtre.",
      next: "Les heures sont gardées telles quelles ; prévenez l’administration du système.",
    },
    { says: "ساعة الخادم الآخر متقدمة على ساعتنا.", next: "احتُفظ بالأوقات كما هي؛ أخبروا المسؤول عن النظام." },
    {
      says: "The other server’s clock is ahead of ours.",
      next: "The times are kept as they are; tell your administrator.",
    },
  ),
  "refused-without-effect": text(
    {
      says: "L’autre partie a refusé un envoi ; le dossier a continué sans lui.",
      next: "Regardez ce qui manque à l’autre partie, et renvoyez-le.",
    },
    { says: "رفض الطرف الآخر إرسالًا؛ واستمر الملف بدونه.", next: "انظروا ما ينقص الطرف الآخر وأعيدوا إرساله." },
    {
      says: "The other side refused an envelope; the case went on without it.",
      next: "See what the other side lacks, and send it again.",
    },
  ),
} satisfies ErrorCatalogue;
