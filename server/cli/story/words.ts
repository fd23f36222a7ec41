/** The frame of the story in three languages; what happens in it is told in the corridor's own words. */
export interface StoryWords {
  readonly title: string;
  readonly invented: string;
  readonly day: (day: number) => string;
  readonly read: string;
  readonly recorded: (facts: string) => string;
  readonly first: (step: string) => string;
  readonly second: (step: string) => string;
  readonly opened: string;
  readonly same: string;
  readonly linked: (to: string) => string;
  readonly envelope: (number: number, to: string) => string;
  readonly receipt: (position: number, at: string) => string;
  readonly ledgers: string;
  readonly ledger: (state: string, leaves: number, root: string) => string;
  readonly agree: string;
  readonly disagree: string;
  readonly end: (envelopes: number, seconds: string) => string;
}

export const storyWords: Readonly<Record<"fr" | "ar" | "en", StoryWords>> = {
  fr: {
    title: "Un laissez-passer, de la demande à l’arrivée, entre deux serveurs",
    invented:
      "Tout le monde y est inventé. Chaque acte passe par l’API HTTP ; l’horloge des deux serveurs avance avec le récit.",
    day: (day) => `Jour ${day}`,
    read: "Relu avant l’envoi : textes et pièces peuvent partir",
    recorded: (facts) => `Enregistré, rien ne part : ${facts}`,
    first: (step) => `Première signature : ${step}`,
    second: (step) => `Seconde signature : ${step}`,
    opened: "Dossier ouvert",
    same: "Dit de la même personne qu’un autre dossier",
    linked: (to) => `Lié à un dossier : ${to}`,
    envelope: (number, to) => `enveloppe ${number} → ${to}`,
    receipt: (position, at) => `reçue à la position ${position} du registre, ${at}`,
    ledgers: "Les deux registres, vérifiés depuis la première feuille",
    ledger: (state, leaves, root) => `${state} : ${leaves} feuilles, racine ${root}`,
    agree: "Ce que l’un a envoyé, l’autre le tient ; rien ne manque, rien n’est en trop.",
    disagree: "Les registres diffèrent :",
    end: (envelopes, seconds) => `${envelopes} enveloppes, autant de reçus, ${seconds} s.`,
  },
  ar: {
    title: "رخصة مرور قنصلية، من الطلب إلى الوصول، بين خادمين",
    invented: "كل الأشخاص من نسج الخيال. كل إجراء يمر عبر واجهة HTTP، وساعة الخادمين تتقدم مع الأحداث.",
    day: (day) => `اليوم ${day}`,
    read: "قُرئ قبل الإرسال: يمكن للنصوص والوثائق أن تغادر",
    recorded: (facts) => `سُجّل ولا يغادر منه شيء: ${facts}`,
    first: (step) => `التوقيع الأول: ${step}`,
    second: (step) => `التوقيع الثاني: ${step}`,
    opened: "فُتح الملف",
    same: "ثبت أنه يخص الشخص نفسه في ملف آخر",
    linked: (to) => `رُبط بملف: ${to}`,
    envelope: (number, to) => `الظرف ${number} ← ${to}`,
    receipt: (position, at) => `سُجِّل وصله في الموضع ${position} من السجل، ${at}`,
    ledgers: "السجلان، بعد التحقق منهما من الورقة الأولى",
    ledger: (state, leaves, root) => `${state}: عدد الأوراق ${leaves}، الجذر ${root}`,
    agree: "كل ما أرسله طرف توصل به الآخر، دون نقص ولا زيادة.",
    disagree: "يختلف السجلان:",
    end: (envelopes, seconds) => `عدد الأظرفة: ${envelopes}، ولكل منها وصله، في ${seconds} ث.`,
  },
  en: {
    title: "A laissez-passer, from the request to the arrival, between two servers",
    invented:
      "Everybody in it is invented. Every act goes through the HTTP API; the clock of both servers moves with the story.",
    day: (day) => `Day ${day}`,
    read: "Read before it leaves: texts and documents may go",
    recorded: (facts) => `Recorded, nothing leaves: ${facts}`,
    first: (step) => `First signature: ${step}`,
    second: (step) => `Second signature: ${step}`,
    opened: "Case opened",
    same: "Said to be of the same person as another case",
    linked: (to) => `Linked to a case: ${to}`,
    envelope: (number, to) => `envelope ${number} → ${to}`,
    receipt: (position, at) => `received at position ${position} of the ledger, ${at}`,
    ledgers: "Both ledgers, verified from the first leaf",
    ledger: (state, leaves, root) => `${state}: ${leaves} leaves, root ${root}`,
    agree: "What one side sent, the other holds; nothing missing, nothing added.",
    disagree: "The ledgers differ:",
    end: (envelopes, seconds) => `${envelopes} envelopes, as many receipts, ${seconds} s.`,
  },
};
