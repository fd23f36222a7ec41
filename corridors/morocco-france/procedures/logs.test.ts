import { type Log, processMap, readLog } from "@wasl/flow";
import { type ExampleSetting, type Procedure, playExample, split } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import corridor from "../corridor.ts";
import { mayRead } from "../rights.ts";
import { partiesOf } from "../testing/parties.ts";

const { procedures, rules, calendars } = corridor;

const sharedSteps = (log: Log) =>
  [...log.activity].flatMap((one, event) => {
    const { kind, name, by } = log.activities[one] ?? {};
    return kind === "step" ? [[name, by, log.at[event]]] : [];
  });

describe.each(Object.entries<Procedure>(procedures))("the event log of %s", (_, definition) => {
  const setting: ExampleSetting = { calendars, rules, mayRead, parties: partiesOf(definition) };
  const logsOf = (example: Procedure["examples"][number]) =>
    [...playExample(definition, example, setting).events].map(([party, events]) => {
      const rows = events.map((event, index) => ({
        case: example.id,
        version: index + 1,
        process: split(definition, event).process,
      }));
      return { party, log: readLog(definition, rows) };
    });

  it("reads every worked case without a gap, the same steps at the same times on both servers", () => {
    for (const example of definition.examples) {
      const logs = logsOf(example);
      for (const { log } of logs) expect([example.id, log.gaps]).toEqual([example.id, []]);
      const [one, ...others] = logs.map(({ log }) => sharedSteps(log));
      // A letter may still be on its way: what a server has is how the other began.
      for (const other of others) {
        const length = Math.min(one?.length ?? 0, other.length);
        expect([example.id, other.slice(0, length)]).toEqual([example.id, one?.slice(0, length)]);
      }
    }
  });

  it("shows on the map only ways that the procedure allows", () => {
    for (const example of definition.examples) {
      for (const { log } of logsOf(example)) {
        const { places, ways } = processMap(log);
        for (const { from, to } of ways) {
          const [before, after] = [places[from], places[to]];
          const state = before?.kind === "opened" ? definition.initial : definition.steps[before?.name ?? ""]?.to;
          expect(definition.steps[after?.name ?? ""]?.from).toContain(state);
        }
      }
    }
  });
});
