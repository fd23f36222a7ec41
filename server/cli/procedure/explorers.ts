/** Explorations in threads, two at a time: each takes one processor, and memory in proportion to its states. */
import { Worker } from "node:worker_threads";
import type { Exploration, Noninterference } from "@wasl/procedure";
import type { Said, Task } from "./explore-worker.ts";

const atOnce = 2;

export interface Explored {
  readonly exploration: Exploration;
  /** Of the walk. */
  readonly milliseconds: number;
  /** What may be inferred of each protected fact, by whom. */
  readonly secrets: readonly Noninterference[];
}

/**
 * @param tasks in the order in which they are wanted back.
 * @param progress told how many states a task has met so far.
 */
export async function exploreAll(
  tasks: readonly Task[],
  progress: (task: number, states: number) => void,
): Promise<readonly Explored[]> {
  const explored: Explored[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    for (let task = next++; task < tasks.length; task = next++) {
      explored[task] = await exploreOne(tasks[task] as Task, (states) => progress(task, states));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  return explored;
}

function exploreOne(workerData: Task, progress: (states: number) => void): Promise<Explored> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./explore-worker.ts", import.meta.url), { workerData });
    worker.on("message", (said: Said) => {
      if (said.kind === "progress") progress(said.states);
      else resolve(said);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`The explorer ended with status ${code} before it was done`)));
  });
}
