/** The head of the file: what it holds, how it is run, and what it does not say. */
import type { Model } from "../explore/model.ts";
import { safe } from "./names.ts";

export function head(name: string, hash: string, model: Model): string {
  const room = Math.max(0, ...model.queues.map(({ places }) => places.length));
  const walls = [...new Set(model.safeguards.map(({ wall }) => wall))];
  const unasked = model.definition.walls.filter(({ id }) => !walls.includes(id)).map(({ id }) => id);
  return [
    `/* ${safe(name)}: every run of the procedure with hash ${hash}.`,
    " *",
    " *   spin -a FILE && cc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -m2000000 -c0",
    " *",
    " * Every replica, letters that come late, repeatedly, out of order or not at all, flags and clocks at any time, as",
    ` * \`wasl procedure explore\` walks through it. At most ${room} letters are on their way to one party at once.`,
    " *",
    ` * Asserted at the act: ${walls.length > 0 ? walls.join(", ") : "no wall"}.`,
    ...(unasked.length > 0 ? [` * At no act of this procedure, hence not here: ${unasked.join(", ")}.`] : []),
    " * Asserted in every state: oneTurn, arrivesInPlace, convergence. room_for_letters is violated where letters found no",
    " * room: then nothing is proved beyond that bound.",
    " * everyStep: with `spin -DEVERY_STEP -a FILE`, a step that is ever taken violates took_<step>, once; one that is never",
    " * named is never taken.",
    " *",
    " * Not in this file: noDeadEnd and silence. They say that something stays possible, which is no assertion about a",
    " * state and no linear-time formula; `wasl procedure explore` alone shows them.",
    " */",
  ].join("\n");
}
