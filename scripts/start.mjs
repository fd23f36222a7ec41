// `npm start`: two States' servers, their demonstration corridor, and where to click.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./setup.mjs";

const node = await ensureInstalled();
await ensureBuilt(node);

const child = spawn(node, [join(root, "bin", "wasl.mjs"), "start", "--demo", ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: root,
});
process.on("SIGINT", () => undefined);
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code) => process.exit(code ?? 1));
