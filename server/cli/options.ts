import { parseArgs } from "node:util";

type Values = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Reads a command's options.
 *
 * @param kinds which options exist: `string` takes a word, `boolean` none.
 * @returns the options and the remaining words, or what is wrong with them in a sentence.
 */
export function readOptions(
  args: string[],
  kinds: Readonly<Record<string, "string" | "boolean">>,
):
  | { readonly ok: true; readonly values: Values; readonly words: readonly string[] }
  | { readonly ok: false; readonly says: string } {
  try {
    const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { ok: true, values: values as Values, words: positionals };
  } catch (error) {
    return { ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}
