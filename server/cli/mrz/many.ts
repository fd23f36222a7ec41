/** Many zones in one run, one a line, each answered as it comes. */
import { readMrz, writeMrz } from "@wasl/travel-document";
import type { Language } from "../../http/api.ts";
import { sentence } from "../seal/sentence.ts";
import type { ExitStatus, Terminal } from "../terminal.ts";
import { inBlocks } from "./blocks.ts";
import { fieldsFrom } from "./fields.ts";
import { readingReport } from "./report.ts";

/** Zones run together; of each, what `wasl mrz read --json` says, on one line. @returns 1 where one of them is not valid. */
export async function readMany(terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const blocks = inBlocks(terminal);
  for await (const line of terminal.lines?.() ?? []) {
    const reading = readMrz(line);
    if (!reading.valid) status = 1;
    blocks.add(readingReport(reading, "en", "line"));
  }
  blocks.end();
  return status;
}

/**
 * JSON of fields; of each its zone run together, an empty line where it cannot be written, which is then said by its number.
 *
 * @returns 1 where one of them was not written, 2 where one is no JSON of fields.
 */
export async function writeMany(language: Language, terminal: Terminal): Promise<ExitStatus> {
  let status = 0;
  let number = 0;
  const blocks = inBlocks(terminal);
  for await (const line of terminal.lines?.() ?? []) {
    number += 1;
    const fields = fieldsFrom(line);
    const written = fields.ok ? writeMrz(fields.fields, fields.choices) : undefined;
    blocks.add(written?.ok ? written.lines.join("") : "");
    if (written?.ok) continue;
    const says = fields.ok ? written && sentence(written.refusal, language) : fields.says;
    terminal.err(`${number}: ${says}`);
    status = Math.max(status, fields.ok ? 1 : 2);
  }
  blocks.end();
  return status as ExitStatus;
}
