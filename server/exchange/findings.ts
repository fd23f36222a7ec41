/** What the check finds in a procedure, given all else that the corridor has agreed: dated rules, roles, procedures, texts. */
import { check, type Finding, type Surroundings } from "@wasl/procedure";
import type { Language } from "../http/api.ts";
import type { CorridorData } from "../services.ts";

type Agreed = Pick<CorridorData, "rules" | "rights" | "procedures" | "texts">;

const languages: readonly Language[] = ["fr", "ar", "en"];

/** What of the corridor a definition may name: dated rules with their variants, catalogue roles, procedures. */
function surroundings({ rules, rights, procedures }: Agreed): Surroundings {
  return {
    rules: new Set(rules.flatMap(({ id, variant }) => (variant ? [id, `${id}/${variant}`] : [id]))),
    catalogue: new Set(Object.keys(rights)),
    procedures: new Set(Object.keys(procedures)),
  };
}

/** @param written the definition, or what an author hopes is one; its texts are checked where the corridor has any under its name. */
export function findingsOf(corridor: Agreed, name: string, written: unknown): readonly Finding[] {
  const spoken = languages.map((language) => [language, new Set(Object.keys(corridor.texts(language)))] as const);
  const has = spoken.some(([, keys]) => [...keys].some((key) => key.startsWith(`${name}.`)));
  return check(written, has ? Object.fromEntries(spoken) : undefined, surroundings(corridor));
}
