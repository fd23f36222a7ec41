/** Rows of legal mobility: the agreement of 24 May 2001 where it speaks, choices of this project elsewhere. */
import { mobility } from "./row.ts";

export const mobilityRows = {
  "mobility §2 art. 1": mobility("agreed", "S"),
  "mobility §2 art. 3": mobility("agreed", "S"),
  "mobility §2 art. 4": mobility("agreed", "S"),
  "mobility §2 art. 7": mobility("agreed", "S"),
  "mobility §2 states": mobility("choice", "D"),
  "mobility §3": mobility("choice", "D"),
} as const;
