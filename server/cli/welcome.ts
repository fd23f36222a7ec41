/** What `wasl start` prints once both servers answer: where to click, and whom to be. */
import type { DemoCorridor } from "../corridor-demo.ts";
import type { Language } from "../http/api.ts";

const words = {
  fr: {
    title: "le corridor de démonstration",
    taken: (port: number) => `   (le port ${port} est pris)`,
    how: [
      "Entrez sous l’identité de qui vous voulez : la démonstration ne demande pas de mot de passe.",
      "Ouvrez une fenêtre par État ; ce qu’un côté signe paraît de l’autre. Tout le monde est inventé.",
    ],
    own: "le corridor, avec les clés d’un État",
    accounts: [
      "Un État a donné ses propres clés : rien n’est inventé, personne n’entre sans mot de passe.",
      "Ouvrez les comptes : npx wasl people add … (serveur arrêté).",
    ],
    foot: (folder: string) => `Données : ${folder}    Arrêt : Ctrl-C    API : <serveur>/api/docs`,
  },
  ar: {
    title: "ممر العرض التجريبي",
    taken: (port: number) => `   (المنفذ ${port} مشغول)`,
    how: [
      "ادخلوا بهوية من تشاؤون: العرض التجريبي لا يطلب كلمة سر.",
      "افتحوا نافذة لكل دولة؛ ما يوقعه طرف يظهر لدى الآخر. كل الأشخاص من نسج الخيال.",
    ],
    own: "الممر بمفاتيح إحدى الدولتين",
    accounts: [
      "قدمت إحدى الدولتين مفاتيحها: لا شيء من نسج الخيال، ولا يدخل أحد بدون كلمة سر.",
      "لفتح الحسابات: ‎npx wasl people add …‎ (والخادم متوقف).",
    ],
    foot: (folder: string) => `البيانات: ${folder}    الإيقاف: Ctrl-C    الواجهة البرمجية: ‎<server>/api/docs`,
  },
  en: {
    title: "the demonstration corridor",
    taken: (port: number) => `   (port ${port} is taken)`,
    how: [
      "Sign in as anyone: the demonstration asks for no password. Open one window a State;",
      "what one side signs appears on the other. Everyone in it is invented.",
    ],
    own: "the corridor, with a State's own keys",
    accounts: [
      "A State has given keys of its own: nothing is invented, and nobody comes in without a password.",
      "Accounts are opened with: npx wasl people add … (the server stopped).",
    ],
    foot: (folder: string) => `Data: ${folder}    Stop: Ctrl-C    API: <server>/api/docs`,
  },
} as const;

/**
 * @param wanted the port that was asked for, the second State's being ten further; where another had to be taken, it is said.
 */
export async function welcome(
  corridor: DemoCorridor,
  wanted: number,
  folder: string,
  language: Language,
): Promise<string> {
  const say = words[language];
  const lines = ["", `  Wasl  وصل   ${corridor.demonstration ? say.title : say.own}`];
  for (const [index, server] of corridor.servers.entries()) {
    const usual = wanted + 10 * index;
    const moved = Number(new URL(server.url).port) === usual ? "" : say.taken(usual);
    lines.push("", `  ${server.name[language]}   ${server.url}${moved}`);
    for (const person of corridor.demonstration ? await server.people(language) : []) {
      lines.push(`      ${person.name.padEnd(20)} ${person.does}`);
    }
  }
  return [
    ...lines,
    "",
    ...(corridor.demonstration ? say.how : say.accounts).map((line) => `  ${line}`),
    "",
    `  ${say.foot(folder)}`,
    "",
  ].join("\n");
}
