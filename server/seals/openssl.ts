import { spawn } from "node:child_process";

/**
 * Runs OpenSSL. Its answer stays in memory, a password goes by the environment: neither is on a disk or in a list of processes.
 *
 * @param password what `env:WASL_PASSWORD` stands for.
 * @throws with OpenSSL's own words.
 */
export async function openssl(
  args: readonly string[],
  password = "",
  input: Uint8Array = new Uint8Array(),
): Promise<Buffer> {
  const child = spawn("openssl", [...args], { env: { ...process.env, WASL_PASSWORD: password } });
  const answered = Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const status = await ended;
  const [out, said] = await answered;
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${Buffer.concat(said).toString().trim()}`);
  return Buffer.concat(out);
}
