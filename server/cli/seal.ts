/** `wasl seal`: visible digital seals of ICAO Doc 9303-13, read and written; and a State's own seal keys. */
import { readOptions } from "./options.ts";
import { type KeyVerb, keyVerbs, sealKeys } from "./seal/keys.ts";
import { readSeal } from "./seal/read.ts";
import { languageOf } from "./seal/sentence.ts";
import { makeSeal } from "./seal/write.ts";
import type { CommandLine } from "./terminal.ts";
import { usage } from "./usage.ts";

const text = "string";
const kinds = {
  json: "boolean",
  lang: text,
  cert: text,
  csca: text,
  link: text,
  crl: text,
  ended: text,
  mrz: text,
  key: text,
  issued: text,
  signed: text,
  state: text,
  data: text,
  by: text,
  second: text,
} as const;

export const seal: CommandLine = async (args, terminal) => {
  const options = readOptions(args, kinds);
  const language = options.ok ? languageOf(options.values.lang) : undefined;
  if (!options.ok || !language) {
    terminal.err(options.ok ? usage : `${options.says}\n\n${usage}`);
    return 2;
  }
  const [verb, ...words] = options.words;
  const values = options.values as Readonly<Record<string, string | undefined>>;
  const asked = { values, language, json: options.values.json === true };
  if (verb === "read" && words.length === 0) return readSeal(asked, terminal);
  if (verb === "write" && words.length === 0) return makeSeal(asked, terminal);
  if (isKeyVerb(verb)) return sealKeys(verb, words, asked, terminal);
  terminal.err(usage);
  return 2;
};

function isKeyVerb(verb: string | undefined): verb is KeyVerb {
  return keyVerbs.some((known) => known === verb);
}
