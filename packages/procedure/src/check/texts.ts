/** What each finding says. A name in braces is filled from the finding's `about`. */
import type { Finding } from "./finding.ts";
import type { RuleCode } from "./rules.ts";

export type FindingLanguage = "fr" | "ar" | "en";
export type FindingText = Readonly<Record<FindingLanguage, string>>;

export const findingTexts: Readonly<Record<RuleCode, FindingText>> = {
  "ill-typed": {
    fr: "Valeur d’un type inattendu ; attendu : {expected}.",
    ar: "قيمة من نوع غير متوقع؛ المنتظر: {expected}.",
    en: "A value of an unexpected type; expected: {expected}.",
  },
  "unknown-reference": {
    fr: "« {name} » ({kind}) n’existe pas.",
    ar: "«{name}» ({kind}) غير موجود.",
    en: "“{name}” ({kind}) does not exist.",
  },
  "malformed-name": {
    fr: "« {name} » n’est pas un nom recevable : les textes et l’API s’en servent comme clé.",
    ar: "«{name}» اسم غير مقبول: تستعمله النصوص والواجهة البرمجية مفتاحًا.",
    en: "“{name}” is not a usable name: texts and the API use it as a key.",
  },
  "malformed-time": {
    fr: "« {text} » n’est pas une date, un instant ou une durée ISO 8601.",
    ar: "«{text}» ليس تاريخًا ولا لحظة ولا مدة وفق ISO 8601.",
    en: "“{text}” is not an ISO 8601 date, instant or duration.",
  },
  "unreachable-state": {
    fr: "Aucune étape ne mène à l’état « {state} ».",
    ar: "لا تؤدي أي خطوة إلى المرحلة «{state}».",
    en: "No step leads to the state “{state}”.",
  },
  "dead-end-state": {
    fr: "Le dossier ne s’achève pas à l’état « {state} », et la partie qui a la main ({party}) n’a aucune étape pour en sortir.",
    ar: "لا ينتهي الملف عند المرحلة «{state}»، وليس لمن بيده الدور ({party}) أي خطوة للخروج منها.",
    en: "The case does not end at “{state}”, and the party that holds the turn ({party}) has no step that leaves it.",
  },
  "never-ends": {
    fr: "Depuis l’état « {state} », aucune suite d’étapes ne mène à une fin : les données seraient conservées sans terme.",
    ar: "من المرحلة «{state}» لا تفضي أي سلسلة خطوات إلى نهاية: ستحفظ المعطيات بلا أجل.",
    en: "From “{state}” no chain of steps leads to an end: the data would be kept for ever.",
  },
  "final-state-with-turn": {
    fr: "L’état « {state} » est final, mais laisse la main à « {party} ».",
    ar: "المرحلة «{state}» نهائية لكنها تترك الدور للطرف «{party}».",
    en: "“{state}” is final, yet leaves the turn with “{party}”.",
  },
  "step-from-final-state": {
    fr: "L’étape « {step} » part de l’état final « {state} » : elle ne pourra jamais avoir lieu.",
    ar: "تنطلق الخطوة «{step}» من المرحلة النهائية «{state}»: لن تتم أبدًا.",
    en: "The step “{step}” starts from the final state “{state}”: it can never be taken.",
  },
  "turn-mismatch": {
    fr: "L’étape « {step} » appartient à « {party} », mais à l’état « {state} » la main est à « {turn} ».",
    ar: "الخطوة «{step}» من اختصاص «{party}»، غير أن الدور في المرحلة «{state}» بيد «{turn}».",
    en: "The step “{step}” is by “{party}”, but in “{state}” the turn is with “{turn}”.",
  },
  "nobody-opens": {
    fr: "Aucune partie ne peut ouvrir un dossier et prendre la première étape. {party}",
    ar: "لا يمكن لأي طرف أن يفتح ملفًا ويباشر خطوته الأولى. {party}",
    en: "No party can open a case and take its first step. {party}",
  },
  "step-nobody-can-do": {
    fr: "Personne chez « {party} » ne peut accomplir l’étape « {step} ».",
    ar: "لا أحد لدى «{party}» يمكنه القيام بالخطوة «{step}».",
    en: "Nobody at “{party}” can do the step “{step}”.",
  },
  "role-of-another-party": {
    fr: "Le rôle « {role} » relève de « {party} » et n’a rien à faire ici.",
    ar: "الدور «{role}» تابع للطرف «{party}» ولا محل له هنا.",
    en: "The role “{role}” belongs to “{party}” and has no say here.",
  },
  "right-nobody-has": {
    fr: "Aucun rôle de « {party} » ne peut s’en servir, alors que cela lui appartient.",
    ar: "لا يحق لأي دور لدى «{party}» استعماله رغم أنه يعود إليه.",
    en: "No role of “{party}” may use it, although it is its own.",
  },
  "second-person-missing": {
    fr: "L’étape « {step} » exige deux personnes, et aucun rôle de « {party} » ne peut signer en second.",
    ar: "تشترط الخطوة «{step}» شخصين، ولا يمكن لأي دور لدى «{party}» أن يوقع ثانيًا.",
    en: "The step “{step}” needs two persons, and no role of “{party}” can sign second.",
  },
  "clock-nothing-starts": {
    fr: "Aucune étape ne fait partir le délai « {clock} ».",
    ar: "لا تطلق أي خطوة الأجل «{clock}».",
    en: "No step starts the clock “{clock}”.",
  },
  "clock-nothing-stops": {
    fr: "Aucune étape n’arrête le délai « {clock} » : il expirera quoi que fasse la partie qui doit agir.",
    ar: "لا توقف أي خطوة الأجل «{clock}»: سينقضي مهما فعل الملزم به.",
    en: "No step stops the clock “{clock}”: it will end whatever the obliged party does.",
  },
  "clock-end-unused": {
    fr: "La fin du délai « {clock} » annonce un effet que rien ne met en œuvre. {step}",
    ar: "يعلن انقضاء الأجل «{clock}» أثرًا لا ينفذه شيء. {step}",
    en: "The end of the clock “{clock}” announces an effect that nothing carries out. {step}",
  },
  "silence-needs-silent-party": {
    fr: "L’effet du silence après le délai « {clock} » ({name}) dépend de « {party} », alors qu’il revient à « {waiting} », qui attend.",
    ar: "أثر السكوت بعد الأجل «{clock}» ({name}) متوقف على «{party}»، وهو حق للطرف المنتظر «{waiting}».",
    en: "The effect of silence after “{clock}” ({name}) depends on “{party}”, though it belongs to “{waiting}”, who waits.",
  },
  "silent-consent": {
    fr: "Après le délai « {clock} », l’étape « {step} » écrirait « {fact} » à la place de « {party} » : le silence vaudrait accord.",
    ar: "بعد الأجل «{clock}» تكتب الخطوة «{step}» الواقعة «{fact}» بدل «{party}»: فيصير السكوت بمثابة موافقة.",
    en: "After “{clock}” the step “{step}” would write “{fact}” in place of “{party}”: silence would be consent.",
  },
  "clock-not-verifiable": {
    fr: "Le délai est commun, mais « {name} » ne passe pas la frontière : l’autre partie ne pourrait pas le vérifier.",
    ar: "الأجل مشترك، لكن «{name}» لا يعبر الحدود: لن يستطيع الطرف الآخر التحقق منه.",
    en: "The clock is shared, but “{name}” never crosses: the other side could not verify it.",
  },
  "shared-clock-moved-in-private": {
    fr: "L’étape interne « {step} » de « {party} » touche au délai « {clock} », qui ne lui appartient pas en propre.",
    ar: "تمس الخطوة الداخلية «{step}» لدى «{party}» الأجل «{clock}» الذي ليس خاصًا به.",
    en: "The internal step “{step}” of “{party}” moves the clock “{clock}”, which is not its own.",
  },
  "fact-never-written": {
    fr: "Personne chez « {party} » ne peut écrire « {fact} ».",
    ar: "لا أحد لدى «{party}» يمكنه تدوين «{fact}».",
    en: "Nobody at “{party}” can write “{fact}”.",
  },
  "fact-never-crosses": {
    fr: "« {fact} » est dite partagée, mais aucune étape ne la transmet.",
    ar: "«{fact}» معلنة مشتركة، لكن لا تنقلها أي خطوة.",
    en: "“{fact}” is said to be shared, but no step carries it.",
  },
  "fact-read-too-early": {
    fr: "À l’état « {state} », « {party} » ne peut pas encore connaître « {name} » : la condition ne sera jamais remplie.",
    ar: "في المرحلة «{state}» لا يمكن للطرف «{party}» أن يعرف «{name}» بعد: لن يتحقق الشرط أبدًا.",
    en: "In “{state}”, “{party}” cannot know “{name}” yet: the condition can never be met.",
  },
  "takes-anothers-fact": {
    fr: "L’étape « {step} » de « {party} » touche à « {fact} », que seul « {owner} » écrit.",
    ar: "تمس الخطوة «{step}» لدى «{party}» الواقعة «{fact}» التي لا يدونها إلا «{owner}».",
    en: "The step “{step}” of “{party}” touches “{fact}”, which only “{owner}” writes.",
  },
  "taken-fact-not-theirs": {
    fr: "L’étape « {step} » doit apporter « {fact} », qu’aucun de ses rôles ne peut écrire.",
    ar: "يجب أن تقدم الخطوة «{step}» الواقعة «{fact}»، ولا يحق لأي من أدوارها تدوينها.",
    en: "The step “{step}” must bring “{fact}”, which none of its roles may write.",
  },
  "carries-anothers-fact": {
    fr: "L’étape « {step} » de « {party} » transmettrait « {fact} », qui appartient à « {owner} ».",
    ar: "تنقل الخطوة «{step}» لدى «{party}» الواقعة «{fact}» وهي ملك «{owner}».",
    en: "The step “{step}” of “{party}” would pass on “{fact}”, which belongs to “{owner}”.",
  },
  "private-fact-carried": {
    fr: "L’étape « {step} » transmettrait « {fact} », qui ne quitte jamais son propriétaire ({kind}).",
    ar: "تنقل الخطوة «{step}» الواقعة «{fact}» التي لا تغادر صاحبها أبدًا ({kind}).",
    en: "The step “{step}” would carry “{fact}”, which never leaves its owner ({kind}).",
  },
  "recipient-limit": {
    fr: "Étape « {step} » : les destinataires admis pour « {fact} » et ce qui est retenu se contredisent. {party}",
    ar: "الخطوة «{step}»: تعارض بين المرسل إليهم المقبولين للواقعة «{fact}» وما يحجب عنهم. {party}",
    en: "Step “{step}”: who may receive “{fact}” and what is withheld contradict each other. {party}",
  },
  "crossing-without-basis": {
    fr: "« {name} » passe la frontière sans citer de fondement.",
    ar: "يعبر «{name}» الحدود دون ذكر أساس.",
    en: "“{name}” crosses without citing a basis.",
  },
  "rule-without-basis": {
    fr: "« {name} » ne cite aucune ligne du référentiel.",
    ar: "لا يحيل «{name}» على أي سطر من المرجع.",
    en: "“{name}” cites no row of the domain reference.",
  },
  "not-over-gate": {
    fr: "« {guard} » porte sur « {fact} » : l’inconnu passerait pour une réponse. Demandez la valeur voulue.",
    ar: "ينصب «{guard}» على «{fact}»: فيحسب المجهول جوابًا. اطلبوا القيمة المرادة صراحة.",
    en: "“{guard}” stands over “{fact}”: the unknown would pass for an answer. Ask for the value that is wanted.",
  },
  "impossible-value": {
    fr: "Cette condition demande une valeur impossible ({value}) : elle ne sera jamais remplie.",
    ar: "يطلب هذا الشرط قيمة مستحيلة ({value}): لن يتحقق أبدًا.",
    en: "This guard asks for an impossible value ({value}): it can never be true.",
  },
  "guard-beyond-reach": {
    fr: "« {party} » ne connaît jamais « {name} » ({kind}) et ne peut donc pas s’y fier.",
    ar: "لا يعرف «{party}» أبدًا «{name}» ({kind})، فلا يمكنه الاعتماد عليه.",
    en: "“{party}” never knows “{name}” ({kind}), so it cannot depend on it.",
  },
  "protected-read-by-another": {
    fr: "« {fact} » est protégée et appartient à « {owner} » : rien chez « {party} » ne doit en dépendre.",
    ar: "«{fact}» واقعة محمية تعود إلى «{owner}»: لا يجوز أن يتوقف عليها شيء لدى «{party}».",
    en: "“{fact}” is protected and belongs to “{owner}”: nothing at “{party}” may depend on it.",
  },
  "attestation-never-lapses": {
    fr: "Aucune étape n’épuise l’attestation « {fact} » : elle vaudrait pour toujours.",
    ar: "لا تستنفد أي خطوة الإشهاد «{fact}»: سيظل ساريًا إلى الأبد.",
    en: "No step uses up the attestation “{fact}”: it would hold for ever.",
  },
  "not-an-attestation": {
    fr: "« {fact} » n’est pas une attestation : on ne peut ni l’attester, ni la laisser s’éteindre.",
    ar: "«{fact}» ليس إشهادًا: لا يشهد به ولا يسقط.",
    en: "“{fact}” is no attestation: it can neither be attested nor lapse.",
  },
  "condition-unused": {
    fr: "La condition « {condition} » n’est exigée nulle part.",
    ar: "الشرط «{condition}» غير مطلوب في أي موضع.",
    en: "The condition “{condition}” is asked for nowhere.",
  },
  "vacuous-wall": {
    fr: "La garantie « {wall} » n’interdit rien.",
    ar: "الضمانة «{wall}» لا تمنع شيئًا.",
    en: "The wall “{wall}” forbids nothing.",
  },
  "flag-held-back": {
    fr: "Le signal « {flag} » attend « {condition} » : ce qui protège se pose à tout moment, et un refus trahirait un fait protégé.",
    ar: "تنتظر العلامة «{flag}» الشرط «{condition}»: ما يحمي يوضع في أي وقت، والرفض يكشف الواقعة المحمية.",
    en: "The flag “{flag}” waits for “{condition}”: what protects is raised at any time, and a refusal would tell a protected fact.",
  },
  "recalls-anothers": {
    fr: "Le signal « {flag} » rappelle « {fact} », que son propriétaire n’a pas émis.",
    ar: "تطلب العلامة «{flag}» إرجاع «{fact}» التي لم يصدرها صاحب العلامة.",
    en: "The flag “{flag}” recalls “{fact}”, which its owner has not issued.",
  },
  "flag-reveals": {
    fr: "« {fact} », protégée, peut poser le signal « {flag} », qui part aussitôt : son heure la trahirait.",
    ar: "يمكن للواقعة المحمية «{fact}» أن تضع العلامة «{flag}» التي تخرج فورًا: ساعتها تكشفها.",
    en: "“{fact}”, protected, may raise the flag “{flag}”, which leaves at once: its hour would tell.",
  },
  "suspension-without-ordinary-cause": {
    fr: "Le signal « {flag} » n’a aucune cause ordinaire : le poser dirait qu’un fait protégé l’a causé.",
    ar: "ليس للعلامة «{flag}» أي سبب عادي: وضعها يكشف أن واقعة محمية سببتها.",
    en: "The flag “{flag}” has no ordinary cause: raising it would tell that a protected fact did.",
  },
  "text-not-screened": {
    fr: "« {name} » peut contenir des phrases et passerait la frontière sans relecture : marquez-le comme texte libre.",
    ar: "قد يتضمن «{name}» جملًا فيعبر الحدود دون أن يقرأه أحد: صنفوه نصًا حرًا.",
    en: "“{name}” may hold sentences and would cross unread: mark it as free text.",
  },
  "message-without-second-reader": {
    fr: "Personne chez « {party} » ne peut relire le message « {message} » avant son départ.",
    ar: "لا أحد لدى «{party}» يمكنه قراءة الرسالة «{message}» قبل خروجها.",
    en: "Nobody at “{party}” can read the message “{message}” before it leaves.",
  },
  "unsound-agreement": {
    fr: "L’étape « {step} » n’engage pas les deux côtés sur les mêmes termes ({proposal}, {with}).",
    ar: "لا تلزم الخطوة «{step}» الجانبين بالعبارات نفسها ({proposal}، {with}).",
    en: "The step “{step}” does not bind both sides to the same words ({proposal}, {with}).",
  },
  "example-names-unknown": {
    fr: "Le cas d’exemple parle de « {name} », qui n’existe pas ici.",
    ar: "يتحدث المثال عن «{name}» وهو غير موجود هنا.",
    en: "The worked case speaks of “{name}”, which does not exist here.",
  },
  "example-out-of-order": {
    fr: "Le cas d’exemple « {example} » revient en arrière ({time}).",
    ar: "يعود المثال «{example}» إلى الوراء في الزمن ({time}).",
    en: "The worked case “{example}” goes back in time ({time}).",
  },
  "missing-text": {
    fr: "Le texte « {key} » manque ({language}).",
    ar: "النص «{key}» ناقص ({language}).",
    en: "The text “{key}” is missing ({language}).",
  },
};

/** Keeps a Latin identifier in its own direction inside a sentence of any script. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** A finding in words, with what it is about filled in. */
export function sayFinding(finding: Finding, language: FindingLanguage): string {
  const text = Object.hasOwn(findingTexts, finding.rule)
    ? findingTexts[finding.rule as RuleCode][language]
    : finding.rule;
  return text
    .replaceAll(/\{(\w+)\}/gu, (_match, name: string) => {
      const value = Object.hasOwn(finding.about, name) ? finding.about[name] : undefined;
      return value ? (language === "ar" ? isolate(value) : value) : "";
    })
    .trim();
}
