/** Letters on their way: queues as arrays of bytes, and what becomes of them. */
import type { Effect, Letter, Model, Queue } from "../explore/model.ts";
import { letters, plain, safe } from "./names.ts";

type Drop = Effect & { readonly do: "drop" };

/** The queues, what each number in them stands for, and the helpers that this model needs. */
export function post(model: Model): string {
  const effects = model.actions.flatMap((action) => action.effects);
  const drops = new Map(effects.flatMap((one) => (one.do === "drop" ? [[dropName(model, one), one] as const] : [])));
  return [
    ...model.queues.flatMap((queue) => [declared(queue), send(queue), take(queue)]),
    ...[...drops].map(([name, effect]) => drop(model, name, effect)),
  ].join("\n\n");
}

/** A letter that may follow itself as one: a step from a state to itself that brings the same again. */
export function isOneWithItself({ letters }: Queue, number: number): boolean {
  const letter = letters[number - 1];
  return letter?.kind === "step" && letter.from === letter.into;
}

/** There is room for one more letter. */
export function roomFor(queue: Queue, number: number): string {
  const last = `${letters(queue.party)}[${queue.places.length - 1}]`;
  return isOneWithItself(queue, number) ? `(${last} == 0 || ${last} == ${number})` : `${last} == 0`;
}

/** What a number in a queue stands for. */
export function letterTold(letter: Letter | undefined): string {
  if (!letter) return "nothing";
  if (letter.kind === "left") return `${letter.by} has left (${letter.flag})`;
  if (letter.kind === "void") return `${letter.by} takes its step back, to ${letter.into}`;
  const brings = letter.brings.length > 0 ? `, bringing ${letter.brings.map((one) => one.join("=")).join(" ")}` : "";
  return `${letter.by}: ${letter.step}, ${letter.from} -> ${letter.into}${brings}`;
}

/** The call of the helper that does what a `drop` does. */
export const dropCall = (model: Model, effect: Drop): string => `${dropName(model, effect)}(${effect.from})`;

export const sendCall = (queue: Queue, number: number): string =>
  `send_${isOneWithItself(queue, number) ? "once_" : ""}to_${plain(queue.party)}(${number})`;

export const takeCall = (queue: Queue): string => `take_from_${plain(queue.party)}()`;

function declared(queue: Queue): string {
  const book = queue.letters.map((letter, index) => ` *  ${index + 1}  ${safe(letterTold(letter))}`);
  return [
    `/* On their way to ${queue.party}, the first first; 0 is no letter:`,
    ...book,
    " */",
    `byte ${letters(queue.party)}[${queue.places.length}];`,
  ].join("\n");
}

function send(queue: Queue): string {
  const name = letters(queue.party);
  const find = ["  at = 0;", `  do :: at < ${queue.places.length} && ${name}[at] != 0 -> at++ :: else -> break od;`];
  const plainly = [`inline send_to_${plain(queue.party)}(letter) {`, ...find, `  ${name}[at] = letter; at = 0`, "}"];
  const once = [
    "/* Twice is once: it stands behind itself no second time. */",
    `inline send_once_to_${plain(queue.party)}(letter) {`,
    ...find,
    `  if :: at > 0 && ${name}[at - 1] == letter -> skip :: else -> ${name}[at] = letter fi;`,
    "  at = 0",
    "}",
  ];
  const needed = queue.letters.some((_, index) => isOneWithItself(queue, index + 1));
  return [...plainly, ...(needed ? once : [])].join("\n");
}

function take(queue: Queue): string {
  const name = letters(queue.party);
  const moves = queue.places.slice(1).map((_, place) => `${name}[${place}] = ${name}[${place + 1}];`);
  return [
    `inline take_from_${plain(queue.party)}() {`,
    `  ${[...moves, `${name}[${queue.places.length - 1}] = 0`].join(" ")}`,
    "}",
  ].join("\n");
}

const dropName = (model: Model, { queue, by, which }: Drop): string =>
  `drop_${which.replaceAll("-", "_")}_of_${plain(by)}_to_${plain(model.queues[queue]?.party ?? "")}`;

const dropTold: Readonly<Record<Drop["which"], string>> = {
  all: "Everything",
  steps: "Every step",
  "up-to-void": "Everything up to the word that takes a step back, but not the word of having left,",
};

function drop(model: Model, name: string, { queue: number, by, which }: Drop): string {
  const queue = model.queues[number] as Queue;
  const box = letters(queue.party);
  const goes = (wanted: (letter: Letter) => boolean): string => {
    const numbers = queue.letters.flatMap((letter, index) => (letter.by === by && wanted(letter) ? [index + 1] : []));
    return numbers.length === 0 ? "false" : numbers.map((one) => `${box}[at] == ${one}`).join(" || ");
  };
  const upTo = which === "up-to-void";
  const isGone = goes(({ kind }) => (upTo ? kind !== "left" : which === "all" || kind === "step"));
  return [
    `/* ${dropTold[which]} from ${safe(by)} is taken out of what goes to ${safe(queue.party)}, from a place on. */`,
    `inline ${name}(first) {`,
    "  at = first; to = first;",
    "  do",
    `  :: at < ${queue.places.length} && ${box}[at] != 0 ->`,
    "     if",
    ...(upTo
      ? [
          `     :: !passed && (${goes(({ kind }) => kind === "void")}) -> passed = 1`,
          `     :: !passed && !(${goes(({ kind }) => kind === "void")}) && (${isGone}) -> skip`,
        ]
      : [`     :: ${isGone} -> skip`]),
    `     :: else -> ${box}[to] = ${box}[at]; to++`,
    "     fi;",
    "     at++",
    "  :: else -> break",
    "  od;",
    `  do :: to < ${queue.places.length} -> ${box}[to] = 0; to++ :: else -> break od;`,
    `  at = 0; to = 0${upTo ? "; passed = 0" : ""}`,
    "}",
  ].join("\n");
}
