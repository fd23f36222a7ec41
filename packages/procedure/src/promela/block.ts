/** One action as one block: whether it can be taken, what its party knows then, the walls, and what comes of it. */

import { type Formula, opposite, variablesOf } from "../explore/formula.ts";
import type { Action, Effect, Model, Safeguard } from "../explore/model.ts";
import { own } from "../own.ts";
import { choose, inAtomic, separated } from "./choosing.ts";
import { expression, nothingChosen, possibly } from "./expression.ts";
import { indented } from "./lines.ts";
import { type Names, open, safe } from "./names.ts";
import { dropCall, letterTold, roomFor, sendCall, takeCall } from "./post.ts";

/** What every block of a model goes by. */
export interface Setting {
  readonly model: Model;
  readonly names: Names;
  /** Names of what is asserted: `wall:<id>` or a promise. */
  readonly kept: ReadonlyMap<string, string>;
  /** Names of the marks of steps that were taken, by `stepOf`. */
  readonly taken: ReadonlyMap<string, string>;
}

/** The step that an action takes, `party/name` for an internal one. */
export function stepOf({ party, deed }: Action): string | undefined {
  if (deed.kind === "step") return deed.step;
  return deed.kind === "internal" ? `${party}/${deed.step}` : undefined;
}

export const roomForLetters = "room_for_letters";

/** An option of the loop. It is one move, and nothing that was chosen in it is left when it ends. */
export function block(setting: Setting, action: Action, number: number): string {
  const { model, names } = setting;
  const walls = model.safeguards.filter((one) => one.action === number);
  const looked = inputsOf(
    names,
    walls.map(({ unless }) => unless),
  );
  const all = inputsOf(names, [action.guard, ...walls.map(({ unless }) => unless)]);
  const giveUp = [`d_step { ${forgotten(names, all)} }; `.repeat(all.length > 0 ? 1 : 0), "goto next"].join("");
  const way = { looked: new Set(looked), chosen: nothingChosen, giveUp };
  const { statements, chosen, granted } = choose(names, action.guard, way);
  const settled = ({ unless }: Safeguard) => inputsOf(names, [unless]).every((one) => chosen.surely.has(one));
  const unsettled = walls.filter((one) => !settled(one)).map((one) => doubt(setting, one, { ...way, chosen }));
  // What is chosen where a wall is in doubt is forgotten there.
  const inputs = all.filter((one) => chosen.surely.has(one) || chosen.perhaps.has(one));
  const last = [
    ...walls.filter(settled).flatMap((one) => asserted(setting, one)),
    ...done(setting, action),
    ...(inputs.length > 0 ? [[forgotten(names, inputs)]] : []),
  ];
  const guard = conjuncts(possibly(names, action.guard, nothingChosen));
  const assignments = statements.flatMap((one) => ("assign" in one ? [[one.assign]] : []));
  const whole = assignments.length === statements.length && unsettled.length === 0;
  const body = whole
    ? separated([...assignments, ...last])
    : separated([
        ...(statements.length > 0 ? [inAtomic(statements)] : []),
        ...unsettled,
        ["d_step {", ...indented(separated(last), 2), "}"],
      ]);
  return [
    `/* ${safe(told(model, action))} */`,
    ...(granted.length > 0 ? [`/* Can be so at any time: ${safe(granted.join(", "))} */`] : []),
    `:: ${whole ? "d_step" : "atomic"} {`,
    ...indented(guard, 5),
    ...indented(body, 7),
    "   }",
  ].join("\n");
}

function inputsOf(names: Names, formulas: readonly Formula[]): readonly number[] {
  const looked = new Set<number>();
  for (const formula of formulas) variablesOf(formula, looked);
  return [...looked].filter((variable) => names.isInput(variable)).sort((one, other) => one - other);
}

const forgotten = (names: Names, inputs: readonly number[]): string =>
  inputs.map((variable) => `${names.of(variable)} = ${open}`).join("; ");

/** A conjunction on lines of its own. */
function conjuncts(guard: string): readonly string[] {
  const inner = guard.startsWith("(") && guard.endsWith(")") ? guard.slice(1, -1) : guard;
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < inner.length; index++) {
    if (inner[index] === "(") depth++;
    if (inner[index] === ")") depth--;
    if (depth < 0) return [`${guard} ->`];
    if (depth > 0) continue;
    if (inner.startsWith(" || ", index)) return [`${guard} ->`];
    if (!inner.startsWith(" && ", index)) continue;
    parts.push(inner.slice(from, index));
    from = index + 4;
  }
  parts.push(inner.slice(from));
  return parts.map((part, index) => `${part}${index === parts.length - 1 ? " ->" : " &&"}`);
}

/** The wall, once everything that it looks at is chosen. */
function asserted({ names, kept }: Setting, { wall, unless }: Safeguard): readonly (readonly string[])[] {
  const name = kept.get(`wall:${wall}`) ?? "";
  return [[`${name} = ${expression(names, unless)}`], [`assert(${name})`]];
}

/** A wall that looks at more than the step: where it does not stand yet, whatever makes it fall is looked for. */
function doubt(setting: Setting, safeguard: Safeguard, way: Parameters<typeof choose>[2]) {
  const { model, names } = setting;
  const { chosen, giveUp } = way;
  const size = (variable: number): number => model.variables[variable]?.values.length ?? 0;
  const falls = opposite(safeguard.unless, size);
  const asked = [`!${bracketed(expression(names, safeguard.unless))}`, possibly(names, falls, chosen)];
  return [
    "if",
    ":: skip",
    `:: ${asked.filter((one) => one !== "true").join(" && ")} ->`,
    ...indented(
      separated([
        inAtomic(choose(names, falls, way).statements),
        ["d_step {", ...indented(separated(asserted(setting, safeguard)), 2), "}"],
        [giveUp],
      ]),
      3,
    ),
    "fi",
  ];
}

const bracketed = (text: string): string => (text.startsWith("(") ? text : `(${text})`);

/** What comes of it, where every letter finds room; otherwise nothing does, and the model says that it was too small. */
function done(setting: Setting, action: Action): readonly (readonly string[])[] {
  const { model, names, taken } = setting;
  const step = stepOf(action);
  const mark = step === undefined ? [] : [[`took(${taken.get(step)})`]];
  const { saved, statements } = effectsOf(names, model, action.effects);
  const effects = [...saved, ...mark, ...statements];
  const rooms = action.effects.flatMap((effect) => {
    if (effect.do !== "send") return [];
    const queue = model.queues[effect.queue];
    const room = queue ? roomFor(queue, effect.letter) : "true";
    return [effect.when ? `(!${bracketed(expression(names, effect.when))} || ${room})` : room];
  });
  if (rooms.length === 0) return effects;
  return [
    [
      "if",
      `:: ${rooms.join(" && ")} ->`,
      ...indented(separated(effects), 3),
      `:: else -> ${roomForLetters} = 0; assert(${roomForLetters}); ${roomForLetters} = 1`,
      "fi",
    ],
  ];
}

/** Conditions and copies read what was before: where something before them has changed it, it is kept aside. */
function effectsOf(names: Names, model: Model, effects: readonly Effect[]) {
  const changed = new Set<number>();
  const saved: string[][] = [];
  const aside = (reads: Iterable<number>, text: string): string => {
    if (![...reads].some((variable) => changed.has(variable))) return text;
    const name = `before[${saved.length}]`;
    saved.push([`${name} = ${text}`]);
    return name;
  };
  const statements = effects.map((effect): readonly string[] => {
    const statement = statementOf(names, model, effect, aside);
    const condition = "when" in effect && effect.when ? effect.when : undefined;
    const when = condition && aside(variablesOf(condition), expression(names, condition));
    for (const variable of changes(model, effect)) changed.add(variable);
    return when === undefined ? [statement] : ["if", `:: ${when} -> ${statement}`, ":: else -> skip", "fi"];
  });
  return { saved, statements };
}

function statementOf(
  names: Names,
  model: Model,
  effect: Effect,
  aside: (reads: Iterable<number>, text: string) => string,
): string {
  if (effect.do === "set") return `${names.of(effect.variable)} = ${names.value(effect.variable, effect.to)}`;
  if (effect.do === "copy") return `${names.of(effect.variable)} = ${aside([effect.from], names.of(effect.from))}`;
  if (effect.do === "drop") return dropCall(model, effect);
  const queue = model.queues[effect.queue];
  if (!queue) return "skip";
  if (effect.do === "take") return takeCall(queue);
  return `${sendCall(queue, effect.letter)} /* ${safe(letterTold(queue.letters[effect.letter - 1]))} */`;
}

const changes = (model: Model, effect: Effect): readonly number[] =>
  "variable" in effect ? [effect.variable] : (model.queues[effect.queue]?.places ?? []);

/** What the action is, in the procedure's own words. */
function told({ definition }: Model, { party, deed }: Action): string {
  const asked = (when: readonly string[] = []) => (when.length > 0 ? `; asked: ${when.join(", ")}` : "");
  switch (deed.kind) {
    case "step":
      return `${party}: ${deed.step}, ${deed.from} -> ${deed.to}${asked(own(definition.steps, deed.step)?.when)}`;
    case "internal": {
      const step = own(own(definition.internal, party)?.steps ?? {}, deed.step);
      return `${party}, at home: ${deed.step}, ${deed.from} -> ${deed.to}${asked(step?.when)}`;
    }
    case "receive":
      return `${party} takes in (${letterTold(deed.letter)})${deed.bare ? ", without what it brings" : ""}`;
    case "refuse":
      return `${party} refuses (${letterTold(deed.letter)})`;
    case "hear-refusal":
      return `${party} hears that it was refused (${letterTold(deed.letter)})${deed.undone ? ", and undoes it" : ", and goes on"}`;
    case "withdraw":
      return `${party} takes back what has not left (${letterTold(deed.letter)})`;
    case "leave":
      return `${party} leaves: ${deed.flag}`;
    case "change":
      return `${party} changes what it may change`;
  }
}
