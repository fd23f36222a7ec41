/** What an action does to the values of a state. */
import { decide, type Values } from "./formula.ts";
import type { Effect, Model, Queue } from "./model.ts";

/** What came of it; `full`: a letter found no room, and the action is not taken. */
export type Applied = "done" | "full";

/** @param next holds a copy of `values`, and is changed. Conditions and copies read the state before. */
export function applyEffects(model: Model, effects: readonly Effect[], values: Values, next: Values): Applied {
  for (const effect of effects) {
    switch (effect.do) {
      case "set":
        if (effect.when && !decide(effect.when, values)) break;
        next[effect.variable] = effect.to;
        break;
      case "copy":
        next[effect.variable] = values[effect.from] as number;
        break;
      case "send": {
        if (effect.when && !decide(effect.when, values)) break;
        if (!send(model.queues[effect.queue] as Queue, effect.letter, next)) return "full";
        break;
      }
      case "take":
        keep(model.queues[effect.queue] as Queue, next, (_, place) => place > 0);
        break;
      case "drop":
        drop(model.queues[effect.queue] as Queue, effect, next);
        break;
    }
  }
  return "done";
}

function drop(queue: Queue, { by, from, which }: Effect & { readonly do: "drop" }, next: Values): void {
  let passed = false;
  keep(queue, next, (number, place) => {
    const letter = queue.letters[number - 1];
    if (place < from || letter?.by !== by) return true;
    if (which === "up-to-void") {
      if (passed) return true;
      passed = letter.kind === "void";
      return letter.kind === "left";
    }
    return which === "steps" && letter.kind !== "step";
  });
}

function send(queue: Queue, number: number, next: Values): boolean {
  const { places, letters } = queue;
  const free = places.findIndex((place) => next[place] === 0);
  const last = free < 0 ? places.length - 1 : free - 1;
  // A step from a state to itself that brings the same again changes nothing: twice is once.
  const letter = letters[number - 1];
  const again = letter?.kind === "step" && letter.from === letter.into;
  if (again && last >= 0 && next[places[last] as number] === number) return true;
  if (free < 0) return false;
  next[places[free] as number] = number;
  return true;
}

/** Keeps some of the letters, in their order, and closes the gaps. */
function keep({ places }: Queue, next: Values, stays: (number: number, place: number) => boolean): void {
  let to = 0;
  for (const [place, variable] of places.entries()) {
    const number = next[variable] as number;
    if (number === 0 || !stays(number, place)) continue;
    next[places[to] as number] = number;
    to++;
  }
  for (; to < places.length; to++) next[places[to] as number] = 0;
}
