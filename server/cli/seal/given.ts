import { readFile } from "node:fs/promises";
import { sealBytes } from "@wasl/travel-document";
import type { Terminal } from "../terminal.ts";

/** Text that an option gives: a file's, where there is one of that name; standard input's for `-`; else the words themselves. */
export async function given(words: string, terminal: Terminal): Promise<string> {
  if (words === "-") return new TextDecoder().decode(await terminal.in?.());
  try {
    return await readFile(words, "utf8");
  } catch {
    return words.replaceAll("\\n", "\n");
  }
}

/** A seal on standard input: its bytes as a reader of barcodes gives them, or as text. */
export function sealInput(input: Uint8Array): Uint8Array {
  if (input[0] === 0xdc) return input;
  return sealBytes(new TextDecoder().decode(input));
}
