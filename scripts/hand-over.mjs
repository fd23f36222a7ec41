// Runs the command line under the pinned Node and ends as it ends, however either of us is stopped.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export function handOver(node, args) {
  const program = join(root, "server", "cli", "wasl.ts");
  const flags = ["--conditions=wasl-source", "--disable-warning=ExperimentalWarning"];
  // The channel tells the child when we are gone: it then stops in order instead of living on alone.
  const child = spawn(node, [...flags, program, ...args], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  // Ctrl-C at a terminal reaches both of us, `kill` only one: asking over the channel does no harm a second time.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.connected && child.send("stop"));
  }
  child.on("error", (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}
