// `npm run bench`: how fast steps are written and crossed, beside what the same rows and signatures cost alone.
import { join } from "node:path";
import { ensureInstalled, root, run } from "./setup.mjs";

const node = await ensureInstalled();
const main = join(root, "bench", "main.ts");
process.exit(
  await run(
    node,
    ["--conditions=wasl-source", "--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)],
    {
      stdio: "inherit",
    },
  ),
);
