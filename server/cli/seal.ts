/** `wasl seal read` and `wasl seal write`: visible digital seals of ICAO Doc 9303-13. */
import { readOptions } from "./options.ts";
import { readSeal } from "./seal/read.ts";
import { languageOf } from "./seal/sentence.ts";
import { makeSeal } from "./seal/write.ts";
import type { CommandLine } from "./terminal.ts";
import { usage } from "./usage.ts";

export const seal: CommandLine = async (args, terminal) => {
  const text = "string";
  const kinds = { json: "boolean", lang: text, cert: text, csca: text, crl: text, mrz: text, key: text } as const;
  const options = readOptions(args, { ...kinds, issued: text, signed: text });
  const language = options.ok ? languageOf(options.values.lang) : undefined;
  const verb = options.ok && options.words.length === 1 ? options.words[0] : undefined;
  if (!options.ok || !language || (verb !== "read" && verb !== "write")) {
    terminal.err(options.ok ? usage : `${options.says}\n\n${usage}`);
    return 2;
  }
  const values = options.values as Readonly<Record<string, string | undefined>>;
  const asked = { values, language, json: options.values.json === true };
  return verb === "read" ? readSeal(asked, terminal) : makeSeal(asked, terminal);
};
