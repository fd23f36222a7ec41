/** `npm run bench`: one run, three ratios, everything they rest on. Exit status 1 when a ratio is not reached. */
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startCluster } from "./cluster.ts";
import { type CrossingPace, crossingsAt, crossingsRound } from "./crossings.ts";
import { median } from "./median.ts";
import { type PagePace, pagesRound } from "./pages.ts";
import { type CommitKind, commitKinds } from "./parts.ts";
import { prepareSeals, type SealPace } from "./seals.ts";
import { casesAt, connections, type Pace, stepsRound } from "./steps.ts";
import { buildTemplate } from "./template.ts";

const rounds = Number(process.argv[2] ?? 5);
const wanted = { steps: 0.6, crossings: 0.5, seals: 0.8 };

const say = (text: string) => process.stderr.write(`${text}\n`);
const print = (text = "") => process.stdout.write(`${text}\n`);
const row = (...cells: readonly (string | number)[]) =>
  print(cells.map((cell, index) => (index === 0 ? `${cell}`.padEnd(14) : `${cell}`.padStart(16))).join(""));
const whole = (value: number) => Math.round(value).toLocaleString("en");

const cluster = await startCluster(
  join(fileURLToPath(new URL("..", import.meta.url)), ".wasl", `bench-${process.pid}`),
);
try {
  print(`${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
  const settings = Object.entries(await cluster.settings()).map(([name, value]) => `${name} ${value}`);
  print(`PostgreSQL: ${settings.join(", ")}`);
  say("Two databases with the cases to work on…");
  const template = await buildTemplate(cluster, { steps: casesAt, crossings: crossingsAt });
  const steps: Pace[] = [];
  const crossings: CrossingPace[] = [];
  const seals: SealPace[] = [];
  const pages: PagePace[] = [];
  const sealing = await prepareSeals();
  for (let round = 1; round <= rounds; round += 1) {
    say(`Round ${round} of ${rounds}…`);
    steps.push(...(await stepsRound(template, round)));
    crossings.push(...(await crossingsRound(template, round)));
    seals.push(...(await sealing.round()));
    pages.push(await pagesRound());
  }
  await sealing.end();
  const reached = [report(steps, crossings), reportSeals(seals)];
  reportPages(pages);
  process.exitCode = reached.every(Boolean) ? 0 : 1;
} finally {
  await cluster.stop();
}

/** Medians over the rounds: of the paces, and of the ratio within each round. */
function report(steps: readonly Pace[], crossings: readonly CrossingPace[]): boolean {
  const reached: boolean[] = [];
  print(`\nDurable steps a second, median of ${rounds} short interleaved runs`);
  row("connections", "Wasl", "raw named SQL", "ratio", `wanted`);
  for (const count of connections) {
    const runs = steps.filter((pace) => pace.connections === count);
    const ratio = median(runs.map((pace) => pace.wasl / pace.raw));
    reached.push(ratio >= wanted.steps);
    const [wasl, raw] = [median(runs.map((pace) => pace.wasl)), median(runs.map((pace) => pace.raw))];
    row(count, whole(wasl), whole(raw), ratio.toFixed(2), `≥ ${wanted.steps}`);
  }
  print(
    "Raw: the rows of each step by one named statement and one commit, over as many plain connections, into a copy of the",
  );
  print(
    "same database. Wasl answers a step once it is durable; steps decided while others are written may share a commit.",
  );

  print(`\nCross-border steps a second, median of ${rounds} short interleaved runs`);
  row("at once", "Wasl", "its parts", "ratio", "wanted");
  for (const together of Object.keys(crossingsAt).map(Number)) {
    const runs = crossings.filter((pace) => pace.together === together);
    const ratio = median(runs.map((pace) => pace.wasl / pace.parts));
    reached.push(ratio >= wanted.crossings);
    const [wasl, parts] = [median(runs.map((pace) => pace.wasl)), median(runs.map((pace) => pace.parts))];
    row(together, whole(wasl), whole(parts), ratio.toFixed(2), `≥ ${wanted.crossings}`);
  }
  print(
    "Its parts: for each step 2 ES256 signatures, 2 verifications, and these commits, shared where a batch shares them:",
  );
  row("commits a step", ...Object.keys(crossingsAt).map((together) => `at once ${together}`));
  for (const kind of Object.keys(commitKinds) as CommitKind[]) {
    const each = Object.keys(crossingsAt).map((together) =>
      median(crossings.filter((pace) => pace.together === Number(together)).map((pace) => pace.commits[kind])),
    );
    if (each.some((count) => count > 0)) {
      row("", ...each.map((count) => count.toFixed(2)), ` ${commitKinds[kind]}`);
    }
  }
  print(
    "\nThe register: npm run bench -- register (a million people), -- register --people 10000000 (takes its time).",
  );
  return reached.every(Boolean);
}

function reportSeals(seals: readonly SealPace[]): boolean {
  const ratio = median(seals.map(({ wasl, bare }) => wasl / bare));
  print(`\nSeals verified a second of one processor, median of ${seals.length} short interleaved runs`);
  row("", "Wasl", "crypto.verify", "ratio", "wanted");
  const [wasl, bare] = [median(seals.map((pace) => pace.wasl)), median(seals.map((pace) => pace.bare))];
  row("", whole(wasl), whole(bare), ratio.toFixed(2), `≥ ${wanted.seals}`);
  print("Wasl: from the barcode's bytes and the printed zone to the verdict, through the State's authority.");
  return ratio >= wanted.seals;
}

function reportPages(pages: readonly PagePace[]): void {
  const ratio = median(pages.map(({ wasl, typst }) => wasl / typst));
  print(`\nDocuments rendered a second, one after the other, median of ${rounds} short interleaved runs`);
  row("", "Wasl", "Typst alone", "ratio");
  const [wasl, typst] = [median(pages.map((pace) => pace.wasl)), median(pages.map((pace) => pace.typst))];
  row("", wasl.toFixed(1), typst.toFixed(1), ratio.toFixed(2));
  print(
    "Wasl: from the fact to the PDF, the zone written and the seal drawn; Typst alone: the same page, ready to set.",
  );
}
