/** Squares as libdmtx reads them, which shares nothing with what drew them. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { missingForSeals } from "../../../scripts/other-hands.mjs";

/**
 * @param page a portable grey map, at 300 dots an inch.
 * @returns hexadecimal, of the first square of a seal's size. It is told the size: it looks at a page line by line otherwise.
 * @throws where the program is not there, or reads nothing.
 */
export async function readByDmtx(page: Buffer): Promise<string> {
  if (missingForSeals().includes("dmtxread")) throw new Error("No dmtxread. Debian: `apt-get install dmtx-utils`.");
  const folder = await mkdtemp(join(tmpdir(), "wasl-dmtx-"));
  try {
    const file = join(folder, "page.pgm");
    await writeFile(file, page);
    const asked = ["--stop-after=1", "--symbol-size=44x44", "--minimum-edge=200", "--maximum-edge=320", file];
    const { stdout } = await promisify(execFile)("dmtxread", asked, { encoding: "buffer", timeout: 60_000 });
    return stdout.toString("hex");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
