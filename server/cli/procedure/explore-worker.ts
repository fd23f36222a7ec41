/** Explores one definition in a thread of its own: a message now and then of how far it is, and one with what was found. */
import { parentPort, workerData } from "node:worker_threads";
import { type Exploration, explore, type Noninterference, noninterference, type Procedure } from "@wasl/procedure";
import { mayRead } from "../../../corridors/morocco-france/rights.ts";

export interface Task {
  /** Canonical or not: the definition as JSON. */
  readonly definition: string;
  readonly limit?: number;
}

export type Said =
  | { readonly kind: "progress"; readonly states: number }
  | {
      readonly kind: "explored";
      readonly exploration: Exploration;
      readonly milliseconds: number;
      readonly secrets: readonly Noninterference[];
    };

const say = (said: Said) => parentPort?.postMessage(said);
const { definition, limit } = workerData as Task;
const written = JSON.parse(definition) as Procedure;
const since = performance.now();
const exploration = explore(written, {
  ...(limit === undefined ? {} : { limit }),
  progress: (states) => say({ kind: "progress", states }),
});
const milliseconds = Math.round(performance.now() - since);
say({ kind: "explored", exploration, milliseconds, secrets: noninterference(written, { mayRead }) });
