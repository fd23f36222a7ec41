/** Says how an import went. */
import { faults, inWords, refusals } from "../register/errors.ts";
import type { ImportResult } from "../register/import.ts";
import { say } from "./register-words.ts";
import type { ExitStatus, Terminal } from "./terminal.ts";
import { terminalLanguage } from "./terminal-language.ts";

export function reportImport(result: ImportResult, file: string, json: boolean, terminal: Terminal): ExitStatus {
  if (json) terminal.out(JSON.stringify(result));
  const language = terminalLanguage();
  if (result.ok) {
    if (!json) {
      const said = [say("imported", { count: result.imported, file })];
      if (result.removed > 0) said.push(say("takenOut", { count: result.removed }));
      if (result.resumedAt !== undefined) said.push(say("resumed", { row: result.resumedAt }));
      terminal.out(said.join(" "));
    }
    if (result.bad > 0) terminal.err(say("leftOut", { count: result.bad }));
    return result.bad > 0 ? 1 : 0;
  }
  if (result.why === "lines") {
    for (const { line, why } of result.bad) terminal.err(say("badLine", { file, line, why: faults[why][language] }));
    terminal.err(inWords(refusals.lines, language, { count: result.count }));
  } else if (result.why === "unfinished") {
    terminal.err(inWords(refusals.unfinished, language, { left: result.file, rows: result.rows }));
  } else terminal.err(inWords(refusals[result.why], language, { file }));
  return 1;
}
