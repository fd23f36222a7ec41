// `npm start`: two States' servers, their demonstration corridor, and where to click.
import { handOver } from "./hand-over.mjs";
import { ensureBuilt, ensureInstalled } from "./setup.mjs";

const node = await ensureInstalled();
await ensureBuilt(node);
handOver(node, ["start", "--demo", ...process.argv.slice(2)]);
