/** `wasl procedure explore NAME --guards`: what every condition, protected fact and limit of recipients is there for. */
import corridor from "@wasl/morocco-france";
import { earningReport, type Procedure, unexplained, wordsFrom } from "@wasl/procedure";
import { mayRead } from "../../../corridors/morocco-france/rights.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";
import { guardsInWords } from "./guards-in-words.ts";
import type { Language } from "./language.ts";

export interface GuardsAsked {
  readonly definition: Procedure;
  readonly language: Language;
  readonly json: boolean;
}

/** @returns 0 where everything is explained; 1 where something is not, or the procedure is not proved as it stands. */
export function exploreGuards({ definition, language, json }: GuardsAsked, terminal: Terminal): ExitStatus {
  const report = earningReport(definition, mayRead);
  const words = wordsFrom(corridor.texts(language));
  terminal.out(json ? JSON.stringify(report, undefined, 2) : guardsInWords(report, language, words));
  return report.sound && unexplained(report).length === 0 ? 0 : 1;
}
