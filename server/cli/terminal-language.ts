import type { Language } from "../http/api.ts";

/** The language that the person's terminal asks for, by POSIX's variables in their order; English where it is none of ours. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const asked = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return asked.startsWith("fr") ? "fr" : asked.startsWith("ar") ? "ar" : "en";
}
