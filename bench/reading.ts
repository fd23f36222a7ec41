/** `npm run bench -- reading [EVENTS] [ROUNDS]`: from events to the process map and all indicators, beside a plain loop over the same events. */
import { availableParallelism, cpus } from "node:os";
import { processMap, readings, readLog } from "@wasl/flow";
import corridor from "@wasl/morocco-france";
import { median } from "./median.ts";
import { inventedRows } from "./reading-events.ts";
import { plainLoop } from "./reading-plain.ts";

const wanted = 2;
const [events = 1_000_000, rounds = 5] = process.argv.slice(2).map(Number);
const definition = corridor.procedures["laissez-passer"];
const indicators = corridor.indicators.filter(({ procedure }) => procedure === definition.name);
const question = { year: 2026, now: Temporal.Instant.from("2027-06-01T00:00:00Z").epochMilliseconds, opener: "FR" };

const print = (text = "") => process.stdout.write(`${text}\n`);
const row = (...cells: readonly string[]) => print(cells.map((cell) => cell.padStart(16)).join(""));
const whole = (value: number) => Math.round(value).toLocaleString("en");

process.stderr.write(`${whole(events)} invented events…\n`);
const rows = inventedRows(definition, events);
const half = rows.slice(0, Math.ceil(rows.length / 2));

print(`${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.versions.node}`);
print(`\nSeconds for the events of ${definition.name}, median of ${rounds} interleaved runs`);
row("events", "read", "map", `${indicators.length} indicators`, "together", "plain loop", "ratio");
const measured = [half, rows].map((each) => ({ rows: each, paces: Array.from({ length: rounds }, () => once(each)) }));
for (const { rows: each, paces } of measured) {
  const of = (name: keyof ReturnType<typeof once>) => median(paces.map((pace) => pace[name]));
  const ratio = median(paces.map(({ plain, together }) => plain / together));
  row(
    whole(each.length),
    ...[of("read"), of("map"), of("counted"), of("together"), of("plain"), ratio].map((value) => value.toFixed(2)),
  );
}
const together = median(measured.at(-1)?.paces.map((pace) => pace.together) ?? []);
print("The plain loop counts and adds up the ways alone: no quantile, no suspension, no order, no gap, no indicator.");
print(`Wanted: ${wanted} seconds for a million, and twice the time for twice the events.`);
process.exitCode = together <= (wanted * rows.length) / 1_000_000 ? 0 : 1;

function once(each: typeof rows) {
  const times = [performance.now()];
  const log = readLog(definition, each);
  times.push(performance.now());
  const map = processMap(log);
  times.push(performance.now());
  const told = readings(log, indicators, question);
  times.push(performance.now());
  const plain = plainLoop(each);
  times.push(performance.now());
  if (plain.cases !== log.cases.length || plain.ways.size !== map.ways.length) throw new Error("They read another log");
  if (told.some(({ bySlot }) => bySlot.year.code === "log-has-gaps")) throw new Error("The log has gaps");
  const seconds = (from: number, to: number) => ((times[to] as number) - (times[from] as number)) / 1000;
  return {
    read: seconds(0, 1),
    map: seconds(1, 2),
    counted: seconds(2, 3),
    together: seconds(0, 3),
    plain: seconds(3, 4),
  };
}
