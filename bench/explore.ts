/** `npm run bench -- explore [NAME] [ROUNDS]`: our walk beside spin's compiled C over the same states. Exit status 1 below the ratio. */
import { availableParallelism, cpus } from "node:os";
import corridor from "@wasl/morocco-france";
import type { Procedure } from "@wasl/procedure";
import { modelOf } from "../packages/procedure/src/explore/build.ts";
import { roomForEach, walkOf } from "../packages/procedure/src/explore/explore.ts";
import { written } from "../packages/procedure/src/promela/promela.ts";
import { compiledBySpin } from "../packages/procedure/src/promela/testing/spin.ts";
import { median } from "./median.ts";

const wanted = 0.1;
const procedures: Readonly<Record<string, Procedure>> = corridor.procedures;
const name = process.argv.slice(2).find((word) => Object.hasOwn(procedures, word)) ?? "identification";
const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 5);

const say = (text: string) => process.stderr.write(`${text}\n`);
const print = (text = "") => process.stdout.write(`${text}\n`);
const row = (...cells: readonly string[]) =>
  print(cells.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(16))).join(""));
const whole = (value: number) => Math.round(value).toLocaleString("en");

const model = modelOf(procedures[name] as Procedure, { room: roomForEach });
say(`Spin's verifier for ${name} is compiled with -O2: this takes a while…`);
const spin = await compiledBySpin(written(model), { level: 2, depth: 200_000, table: 22, everyStep: false });
const paces: { readonly wasl: number; readonly spin: number; readonly states: readonly [number, number] }[] = [];
try {
  for (let round = 1; round <= rounds; round += 1) {
    say(`Round ${round} of ${rounds}…`);
    const before = performance.now();
    const walk = walkOf(model);
    const seconds = (performance.now() - before) / 1000;
    const search = await spin.run();
    paces.push({
      wasl: walk.states / seconds,
      spin: search.states / search.seconds,
      states: [walk.states, search.states],
    });
  }
} finally {
  await spin.remove();
}

const ratio = median(paces.map((pace) => pace.wasl / pace.spin));
const same = paces.every(({ states: [ours, theirs] }) => ours === theirs);
print(`${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
print(`\nStates of a procedure a second, median of ${rounds} interleaved runs`);
row("procedure", "states", "by spin", "Wasl", "spin", "ratio", "wanted");
row(
  name,
  whole(paces[0]?.states[0] ?? 0),
  whole(paces[0]?.states[1] ?? 0),
  whole(median(paces.map((pace) => pace.wasl))),
  whole(median(paces.map((pace) => pace.spin))),
  ratio.toFixed(2),
  `≥ ${wanted}`,
);
print(
  "Wasl: the walk with every wall and promise asked, shortest ways and all ways back kept. Spin: the file that `wasl procedure",
);
print(
  "promela` writes, depth first, -O2 -DSAFETY -DNOREDUCE, one process; what a party knows is chosen value by value there.",
);
if (!same) say("The states are not the same: one of the two is wrong.");
process.exitCode = same && ratio >= wanted ? 0 : 1;
