import type { PageLanguage } from "../../page/dates.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { ProofWords } from "./words.ts";

export type { Abstraction, ProofWords } from "./words.ts";

export const proofWords: Readonly<Record<PageLanguage, ProofWords>> = { fr, ar, en };
