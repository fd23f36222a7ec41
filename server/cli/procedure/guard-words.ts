/** The words of the report on guards, beside the procedure's own. */
import type { Language } from "./language.ts";

export interface GuardWords {
  readonly breaks: string;
  readonly heldBy: string;
  readonly heldByState: string;
  readonly repeated: string;
  readonly nothing: string;
  readonly notShown: string;
  readonly story: string;
  readonly nowhere: string;
  readonly nowhereBreaks: (steps: string, points: string) => string;
  readonly heldLineByLine: string;
  readonly protectedFacts: string;
  readonly wouldRead: string;
  readonly wouldBeNamed: (steps: string) => string;
  readonly wouldSeeFlags: (flags: string) => string;
  /** A step or a flag by its title. */
  readonly quoted: (title: string) => string;
  readonly caught: (rule: string) => string;
  readonly keepsNothing: string;
  readonly limits: string;
  readonly noLimits: string;
  readonly reaches: (fact: string, party: string) => string;
  readonly reachesNobody: string;
  readonly unsound: string;
  /** The step that makes it too large. */
  readonly tooMany: (step: string) => string;
  readonly promises: Readonly<Record<string, string>>;
  readonly totals: (counts: {
    readonly lines: string;
    readonly breaks: string;
    readonly held: string;
    readonly state: string;
    readonly repeated: string;
    readonly nothing: string;
    readonly notShown: string;
    readonly states: string;
    readonly walks: string;
  }) => string;
}

const fr: GuardWords = {
  breaks: "sans elle",
  heldBy: "tenue aussi par",
  heldByState: "tenue par l’étape passée avant",
  repeated: "contrôle répété à dessein ; si la condition n’était demandée nulle part, céderait ceci",
  nothing: "RIEN n’en a besoin",
  notShown: "NON DÉMONTRÉ : le parcours sans elle a été interrompu avant que rien ne cède",
  story: "récit",
  nowhere: "Conditions demandées à plusieurs étapes, retirées partout ensemble",
  nowhereBreaks: (steps, points) => `${steps} étapes, dont ${points} où le contrôle se refait`,
  heldLineByLine: "rien ne cède : d’autres la tiennent, comme dit plus haut",
  protectedFacts: "Faits protégés, si la protection tombait",
  wouldRead: "lirait la valeur",
  wouldBeNamed: (steps) => `le refus lui nommerait la condition à ${steps}`,
  wouldSeeFlags: (flags) => `saurait quand et pourquoi ont été posés les signaux suivants : ${flags}`,
  quoted: (title) => `« ${title} »`,
  caught: (rule) => `la vérification laisserait passer (${rule})`,
  keepsNothing: "ne cache RIEN à personne",
  limits: "Limites de destinataires, si elles tombaient",
  noLimits: "aucune n’est posée : chaque étape ne porte que ce que sa liste permet",
  reaches: (fact, party) => `${fact} irait à ${party}`,
  reachesNobody: "ne retient RIEN",
  unsound:
    "La procédure n’est pas prouvée telle qu’elle est : rien n’est dit de ses conditions. Voir `wasl procedure explore`.",
  tooMany: (step) =>
    `L’étape « ${step} » peut être remplie de trop de manières pour que le parcours commence : rien n’est dit des conditions.`,
  promises: {
    oneTurn: "jamais deux parties n’ont la main ensemble",
    arrivesInPlace: "ce qui arrive trouve le dossier là où il commence",
    convergence: "les répliques s’accordent",
    noDeadEnd: "une fin reste toujours possible",
    silence: "le silence a un effet",
  },
  totals: ({ lines, breaks, held, state, repeated, nothing, notShown, states, walks }) =>
    `${lines} lignes : ${breaks} où une garantie ou une promesse cède, ${held} tenues par d’autres conditions, ${state} par l’état, ` +
    `${repeated} répétées à dessein, ${nothing} sans explication, ${notShown} non démontrées (${states} états parcourus, ${walks} nouveaux parcours)`,
};

const ar: GuardWords = {
  breaks: "بدونه",
  heldBy: "يضمنه أيضًا",
  heldByState: "تضمنه خطوة سابقة لا بد منها",
  repeated: "تحقق يُعاد عن قصد؛ ولو لم يُطلب الشرط في أي خطوة لسقط ما يلي",
  nothing: "لا شيء يحتاج إليه",
  notShown: "لم يثبت: انقطع التحقق بدونه قبل أن يسقط شيء",
  story: "الحكاية",
  nowhere: "شروط تُطلب في خطوات عدة، إذا حُذفت منها كلها معًا",
  nowhereBreaks: (steps, points) => `عدد الخطوات ${steps}، منها ${points} يُعاد فيها التحقق`,
  heldLineByLine: "لا يسقط شيء: تضمنه شروط أخرى كما ذُكر أعلاه",
  protectedFacts: "الوقائع المحمية، لو سقطت حمايتها",
  wouldRead: "يقرأ القيمة",
  wouldBeNamed: (steps) => `يسمي له الرفضُ الشرطَ في ${steps}`,
  wouldSeeFlags: (flags) => `يعلم متى ولماذا وُضعت العلامات التالية: ${flags}`,
  quoted: (title) => `«${title}»`,
  caught: (rule) => `لا يعترض الفحص (${rule})`,
  keepsNothing: "لا تخفي شيئًا عن أحد",
  limits: "حدود المتلقين، لو سقطت",
  noLimits: "لا حدّ منها: لا تحمل كل خطوة إلا ما تسمح به لائحتها",
  reaches: (fact, party) => `${fact} يصل إلى ${party}`,
  reachesNobody: "لا يمنع شيئًا",
  unsound: "لم تثبت المسطرة كما هي: لا يقال شيء عن شروطها. انظر `wasl procedure explore`.",
  tooMany: (step) => `يمكن ملء الخطوة «${step}» بطرق أكثر من أن يبدأ معها التتبّع: لا يقال شيء عن الشروط.`,
  promises: {
    oneTurn: "لا يكون الدور لطرفين معًا",
    arrivesInPlace: "ما يصل يجد الملف حيث يبدأ",
    convergence: "تتفق النسخ",
    noDeadEnd: "تبقى النهاية ممكنة دائمًا",
    silence: "للسكوت أثر",
  },
  totals: ({ lines, breaks, held, state, repeated, nothing, notShown, states, walks }) =>
    `عدد الأسطر ${lines}: ${breaks} تسقط فيها ضمانة أو وعد، ${held} تضمنها شروط أخرى، ${state} تضمنها الحالة، ` +
    `${repeated} معادة عن قصد، ${nothing} بلا تفسير، ${notShown} لم تثبت (حالات: ${states}، جولات جديدة: ${walks})`,
};

const en: GuardWords = {
  breaks: "without it",
  heldBy: "held as well by",
  heldByState: "held by a step passed before",
  repeated: "a gate repeated on purpose; if the condition were asked nowhere, this would break",
  nothing: "NOTHING needs it",
  notShown: "NOT SHOWN: the walk without it was cut short before anything broke",
  story: "story",
  nowhere: "Conditions that several steps ask, taken out of all of them together",
  nowhereBreaks: (steps, points) => `${steps} steps, ${points} of them where the gate is evaluated anew`,
  heldLineByLine: "nothing breaks: others hold it, as said above",
  protectedFacts: "Protected facts, if the protection fell",
  wouldRead: "would read the value",
  wouldBeNamed: (steps) => `a refusal would name the condition to it at ${steps}`,
  wouldSeeFlags: (flags) => `would know when and why these flags were raised: ${flags}`,
  quoted: (title) => `“${title}”`,
  caught: (rule) => `the check would let pass (${rule})`,
  keepsNothing: "keeps NOTHING from anybody",
  limits: "Limits of recipients, if they fell",
  noLimits: "none is set: each step carries only what its list allows",
  reaches: (fact, party) => `${fact} would go to ${party}`,
  reachesNobody: "keeps NOTHING back",
  unsound: "The procedure is not proved as it stands: nothing is said of its conditions. See `wasl procedure explore`.",
  tooMany: (step) =>
    `The step “${step}” can be filled in in too many ways for the walk to begin: nothing is said of the conditions.`,
  promises: {
    oneTurn: "never two parties with the turn at once",
    arrivesInPlace: "what arrives finds the case where it starts",
    convergence: "the replicas agree",
    noDeadEnd: "an end stays possible",
    silence: "silence has an effect",
  },
  totals: ({ lines, breaks, held, state, repeated, nothing, notShown, states, walks }) =>
    `${lines} lines: ${breaks} where a safeguard or promise breaks, ${held} held by other conditions, ${state} by the state, ` +
    `${repeated} repeated on purpose, ${nothing} unexplained, ${notShown} not shown (${states} states walked, ${walks} walks anew)`,
};

export const guardWords: Readonly<Record<Language, GuardWords>> = { fr, ar, en };
