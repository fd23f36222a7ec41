/** Says how an import went. */
import { faults, inWords, refusals } from "../register/errors.ts";
import type { ImportResult } from "../register/import.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { terminalLanguage } from "./terminal-language.ts";

export function reportImport(result: ImportResult, file: string, json: boolean, terminal: Terminal): ExitStatus {
  if (json) terminal.out(JSON.stringify(result));
  const language = terminalLanguage();
  if (result.ok) {
    if (!json) {
      const removed = result.removed > 0 ? `, ${result.removed} taken out` : "";
      const resumed = result.resumedAt === undefined ? "" : `, gone on with after row ${result.resumedAt}`;
      terminal.out(`${result.imported} records imported from ${file}${removed}${resumed}.`);
    }
    if (result.bad > 0) terminal.err(`${result.bad} rows could not be read and were left out.`);
    return result.bad > 0 ? 1 : 0;
  }
  if (result.why === "lines") {
    for (const { line, why } of result.bad) terminal.err(`${file}, line ${line}: ${faults[why][language]}.`);
    terminal.err(inWords(refusals.lines, language, { count: result.count }));
  } else if (result.why === "unfinished") {
    terminal.err(inWords(refusals.unfinished, language, { left: result.file, rows: result.rows }));
  } else terminal.err(inWords(refusals[result.why], language, { file }));
  return 1;
}
