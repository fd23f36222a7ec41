import type { Speech } from "./words.tsx";

/** Languages in which a contract is read or a complaint is told, each in its own name. */
export const spoken = [
  { code: "darija", name: "الدارجة" },
  { code: "arabic", name: "العربية" },
  { code: "tachelhit", name: "ⵜⴰⵛⵍⵃⵉⵜ" },
  { code: "tamazight", name: "ⵜⴰⵎⴰⵣⵉⵖⵜ" },
  { code: "tarifit", name: "ⵜⴰⵔⵉⴼⵉⵜ" },
  { code: "french", name: "Français" },
] as const;

export const spokenOf = (speech: Speech): string =>
  speech === "fr" ? "french" : speech === "en" ? "english" : speech === "ar" ? "darija" : "tamazight";
