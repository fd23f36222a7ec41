// `npm run bench [database | explore | register | reading] …`: steps and crossings beside their own rows and signatures, our walk beside spin's.
// `npm run bench -- register [--people N]`: how fast people are found in a register of a million; only when it is named.
// `npm run bench -- reading [EVENTS] [ROUNDS]`: a million events to what they say, beside a plain loop; only when it is named.
import { join } from "node:path";
import { ensureInstalled, root, run } from "./setup.mjs";
import { ensureSpin } from "./spin.mjs";

const benches = { database: "main.ts", explore: "explore.ts", register: "register.ts", reading: "reading.ts" };
const [first, ...more] = process.argv.slice(2);
const named = Object.hasOwn(benches, first ?? "");
const wanted = named ? [first] : ["database", "explore"];
const args = named || first === undefined ? more : [first, ...more];

const node = await ensureInstalled();
let status = 0;
for (const name of wanted) {
  if (name === "explore" && !(await ensureSpin())) {
    status = 1;
    continue;
  }
  const main = join(root, "bench", benches[name]);
  const options = ["--conditions=wasl-source", "--disable-warning=ExperimentalWarning"];
  status = Math.max(status, await run(node, [...options, main, ...args], { stdio: "inherit" }));
}
process.exit(status);
