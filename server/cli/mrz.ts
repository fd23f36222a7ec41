/** `wasl mrz read` and `wasl mrz write`: machine-readable zones of ICAO Doc 9303. */
import { readMrz, writeMrz } from "@wasl/travel-document";
import { fieldsFrom } from "./mrz/fields.ts";
import { readMany, writeMany } from "./mrz/many.ts";
import { readingReport } from "./mrz/report.ts";
import { readOptions } from "./options.ts";
import { given } from "./seal/given.ts";
import { languageOf, sentence } from "./seal/sentence.ts";
import type { CommandLine, ExitStatus, Terminal } from "./terminal.ts";
import { usage } from "./usage.ts";

export const mrz: CommandLine = async (args, terminal) => {
  const options = readOptions(args, { json: "boolean", lang: "string", lines: "boolean" });
  if (!options.ok) return badUse(terminal, options.says);
  const language = languageOf(options.values.lang);
  if (!language) return badUse(terminal, "--lang is fr, ar or en.");
  const [verb, ...words] = options.words;
  const json = options.values.json === true;
  if (options.values.lines === true && words.length === 0 && (verb === "read" || verb === "write")) {
    return verb === "read" ? readMany(terminal) : writeMany(language, terminal);
  }
  if (options.values.lines === true) return badUse(terminal);
  if (verb === "read" && words.length === 0) {
    const reading = readMrz(new TextDecoder().decode(await terminal.in?.()));
    terminal.out(readingReport(reading, language, json));
    return reading.valid ? 0 : 1;
  }
  if (verb === "write" && words.length <= 1) {
    const text = words[0] === undefined ? await given("-", terminal) : await given(words[0], terminal);
    const fields = fieldsFrom(text);
    if (!fields.ok) return badUse(terminal, fields.says);
    const written = writeMrz(fields.fields, fields.choices);
    if (!written.ok) {
      if (json) terminal.out(JSON.stringify(written));
      terminal.err(sentence(written.refusal, language));
      return 1;
    }
    terminal.out(json ? JSON.stringify(written) : written.lines.join("\n"));
    if (written.shortened) terminal.err(sentence({ code: "name-may-be-shortened" }, language));
    return 0;
  }
  return badUse(terminal);
};

function badUse(terminal: Terminal, says?: string): ExitStatus {
  terminal.err(says ? `${says}\n\n${usage}` : usage);
  return 2;
}
