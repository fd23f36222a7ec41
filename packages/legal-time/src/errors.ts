/** What each refusal says, and what to do next. `{name}` is filled from the refusal's `about`. */
export const errors = {
  "unknown-rule": {
    fr: {
      says: "Le délai {rule} n’est pas inscrit dans la version convenue.",
      next: "Faites compléter les délais de la version en vigueur.",
    },
    ar: {
      says: "الأجل {rule} غير مدرج في النسخة المتفق عليها.",
      next: "اطلبوا استكمال الآجال في النسخة الجاري بها العمل.",
    },
    en: {
      says: "The time limit {rule} is not in the agreed release.",
      next: "Have the rules of the release in force completed.",
    },
  },
  "unknown-variant": {
    fr: {
      says: "Le délai {rule} a plusieurs valeurs ({variants}) ; « {variant} » n’en est pas une.",
      next: "Indiquez laquelle s’applique à ce poste ou à cette situation.",
    },
    ar: {
      says: "للأجل {rule} عدة قيم ({variants})، وليست «{variant}» واحدة منها.",
      next: "حددوا القيمة التي تنطبق على هذا المركز أو هذه الوضعية.",
    },
    en: {
      says: "The time limit {rule} has several values ({variants}); “{variant}” is not one of them.",
      next: "Say which one applies to this post or situation.",
    },
  },
  "rule-not-in-force": {
    fr: {
      says: "Le délai {rule} n’était pas en vigueur le {day}.",
      next: "Vérifiez la date de la décision ; le droit de ce jour-là s’applique.",
    },
    ar: {
      says: "الأجل {rule} لم يكن ساري المفعول بتاريخ {day}.",
      next: "تحققوا من تاريخ القرار، فالقانون المعمول به في ذلك اليوم هو الذي يُطبَّق.",
    },
    en: {
      says: "The time limit {rule} was not in force on {day}.",
      next: "Check the date of the decision; the law of that day applies.",
    },
  },
  "ambiguous-rule": {
    fr: {
      says: "Deux versions du délai {rule} se disent en vigueur le {day}.",
      next: "Signalez-le : aucune des deux n’est appliquée tant qu’elles ne sont pas départagées.",
    },
    ar: {
      says: "توجد نسختان من الأجل {rule} كلتاهما سارية بتاريخ {day}.",
      next: "أبلغوا عن ذلك، فلن تُطبَّق أي منهما قبل الحسم بينهما.",
    },
    en: {
      says: "Two versions of the time limit {rule} both claim to be in force on {day}.",
      next: "Report it: neither is applied until one is chosen.",
    },
  },
  "unusable-length": {
    fr: {
      says: "La durée {length} (franche : {franc}) ne peut pas être comptée ainsi.",
      next: "Faites corriger la ligne du délai : un nombre entier, et jamais d’heures franches.",
    },
    ar: {
      says: "لا يمكن احتساب المدة {length} (كاملة: {franc}) بهذه الصيغة.",
      next: "اطلبوا تصحيح بيانات الأجل: عدد صحيح، ولا تُحتسب الساعات أبدًا أجلًا كاملًا.",
    },
    en: {
      says: "The length {length} (clear days: {franc}) cannot be counted in this way.",
      next: "Have the rule’s row corrected: a whole number, and never clear hours.",
    },
  },
  "unusable-calendar": {
    fr: {
      says: "Le calendrier {calendar} ne permet pas de compter : fuseau inconnu ou aucun jour ouvré.",
      next: "Faites corriger le calendrier de cet État.",
    },
    ar: {
      says: "لا يسمح التقويم {calendar} بالاحتساب: المنطقة الزمنية مجهولة أو لا يوجد به أي يوم عمل.",
      next: "اطلبوا تصحيح تقويم هذه الدولة.",
    },
    en: {
      says: "The calendar {calendar} cannot be counted with: unknown zone or no working day.",
      next: "Have that State’s calendar corrected.",
    },
  },
  "malformed-instant": {
    fr: {
      says: "« {instant} » n’est pas une date et une heure complètes.",
      next: "Indiquez le jour, l’heure, la minute et le fuseau.",
    },
    ar: { says: "«{instant}» ليس تاريخًا وساعة كاملين.", next: "حددوا اليوم والساعة والدقيقة والمنطقة الزمنية." },
    en: { says: "“{instant}” is not a complete date and time.", next: "Give the day, hour, minute and zone." },
  },
  "malformed-date": {
    fr: { says: "« {date} » n’est pas une date.", next: "Écrivez l’année, le mois et le jour : 2026-03-12." },
    ar: { says: "«{date}» ليس تاريخًا.", next: "اكتبوا السنة والشهر واليوم: 2026-03-12." },
    en: { says: "“{date}” is not a date.", next: "Write year, month and day: 2026-03-12." },
  },
  "malformed-duration": {
    fr: {
      says: "« {duration} » n’est pas une durée d’avertissement.",
      next: "Écrivez par exemple P2D (deux jours) ou PT24H (vingt-quatre heures).",
    },
    ar: { says: "«{duration}» ليس مدة تنبيه صحيحة.", next: "اكتبوا مثلًا P2D (يومان) أو PT24H (أربع وعشرون ساعة)." },
    en: {
      says: "“{duration}” is not a warning time.",
      next: "Write for instance P2D (two days) or PT24H (twenty-four hours).",
    },
  },
  "clock-ended": {
    fr: {
      says: "Ce délai a pris fin ({due}) : il ne peut plus être suspendu.",
      next: "Rien ne se rouvre de soi-même ; voyez ce que permet la fin du délai.",
    },
    ar: {
      says: "انقضى هذا الأجل ({due}) ولم يعد من الممكن تعليقه.",
      next: "لا يُعاد فتح أي أجل تلقائيًا؛ انظروا ما يتيحه انقضاؤه.",
    },
    en: {
      says: "This time limit has ended ({due}): it can no longer be suspended.",
      next: "Nothing reopens by itself; see what the end of the time limit allows.",
    },
  },
  "resumed-before-paused": {
    fr: { says: "La reprise ({at}) précède la suspension ({pausedAt}).", next: "Vérifiez l’heure de l’acte." },
    ar: { says: "استئناف الأجل ({at}) سابق لتعليقه ({pausedAt}).", next: "تحققوا من ساعة الإجراء." },
    en: { says: "The resumption ({at}) comes before the suspension ({pausedAt}).", next: "Check the time of the act." },
  },
} as const satisfies Record<string, Record<"fr" | "ar" | "en", { readonly says: string; readonly next: string }>>;
