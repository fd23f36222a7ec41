/** The lines of a text file, many at a time; `.gz` is unpacked. */
import type { Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

/** A line of a register is never so long: a file without line ends is none. */
const longestLine = 1_000_000;

export class LineTooLong extends Error {}

/**
 * @param hash fed with the file's own bytes
 * @throws what the file system or the unpacking says, a file cut in the middle included; {@link LineTooLong}
 */
export async function* linesOf(path: string, hash?: Hash): AsyncGenerator<readonly string[]> {
  let rest = "";
  for await (const chunk of textOf(path, hash)) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestLine) throw new LineTooLong();
    yield lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  }
  if (rest !== "") yield [rest.endsWith("\r") ? rest.slice(0, -1) : rest];
}

export async function* textOf(path: string, hash?: Hash): AsyncGenerator<string> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  if (hash) file.on("data", (bytes) => hash.update(bytes));
  const unpacked = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  // An error of the file does not travel through a pipe by itself.
  file.on("error", (error) => unpacked.destroy(error));
  for await (const text of unpacked.setEncoding("utf8")) yield text as string;
}
