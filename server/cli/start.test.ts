import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const parent = await mkdtemp(join(tmpdir(), "wasl start "));
// Under root PostgreSQL runs as another account, which must get through.
await chmod(parent, 0o755);
const folder = join(parent, "the data");
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(parent, { recursive: true, force: true });
});

/** Starts `wasl start` and resolves with what it printed once both servers answer. */
async function start(port: number): Promise<{ child: ChildProcess; said: string; urls: string[] }> {
  const child = spawn(
    process.execPath,
    [join(root, "bin", "wasl.mjs"), "start", "--demo", "--data", folder, "--port", String(port)],
    {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LANG: "C.UTF-8", LC_ALL: "", DATABASE_URL: "" },
    },
  );
  running.add(child);
  let said = "";
  const hear = (text: Buffer) => {
    said += text.toString();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  for (let waited = 0; waited < 900 && !said.includes("Ctrl-C"); waited++) {
    if (child.exitCode !== null) throw new Error(`Ended with ${child.exitCode}: ${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return { child, said, urls: [...said.matchAll(/http:\/\/127\.0\.0\.1:\d+/g)].map(([url]) => url) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  const [code] = (await once(child, "exit")) as [number | null];
  running.delete(child);
  return code;
}

async function cases(url: string, person: string): Promise<string[]> {
  const signedIn = await fetch(`${url}/api/demo/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ person }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const list = (await (await fetch(`${url}/api/cases`, { headers: { cookie } })).json()) as {
    cases: { ref: string }[];
  };
  return list.cases.map(({ ref }) => ref).sort();
}

test("the demonstration starts with its usual port taken, ends in order, and goes on after being killed", {
  timeout: 240_000,
}, async () => {
  const taken = createServer().listen(4810, "127.0.0.1");
  await once(taken, "listening");
  const first = await start(4810);
  expect(first.said).toContain("port 4810 is taken");
  expect(first.urls).toHaveLength(2);
  const [france = "", morocco = ""] = first.urls;
  const known = await cases(france, "fr-camille");
  expect(known.length).toBeGreaterThan(5);
  expect(await cases(morocco, "ma-rachid")).not.toHaveLength(0);

  const beside = spawn(process.execPath, [join(root, "bin", "wasl.mjs"), "start", "--data", folder], {
    stdio: "ignore",
  });
  expect((await once(beside, "exit"))[0]).toBe(1);

  expect(await end(first.child, "SIGINT")).toBe(0);
  taken.close();

  const second = await start(4810);
  expect(second.urls[0]).toBe("http://127.0.0.1:4810");
  expect(await cases(second.urls[0] ?? "", "fr-camille")).toEqual(known);
  const server = Number(await readFile(join(folder, "in-use-by"), "utf8"));
  process.kill(server, "SIGKILL");
  await end(second.child, "SIGKILL");

  const third = await start(4810);
  expect(await cases(third.urls[0] ?? "", "fr-camille")).toEqual(known);
  expect(await end(third.child, "SIGTERM")).toBe(0);
});

test("a port that is no port is bad use", async () => {
  const child = spawn(process.execPath, [join(root, "bin", "wasl.mjs"), "start", "--port", "none"], {
    stdio: "ignore",
  });
  expect((await once(child, "exit"))[0]).toBe(2);
});
