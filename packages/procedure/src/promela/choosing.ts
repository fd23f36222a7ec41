/** What a party knows, chosen so that a formula holds: one fact after another, and no further where it cannot hold any more. */
import { type Formula, variablesOf } from "../explore/formula.ts";
import { type Chosen, possibly, wording } from "./expression.ts";
import { indented } from "./lines.ts";
import { type Names, open } from "./names.ts";

/** A plain assignment, or statements that branch. */
export type Statement = { readonly assign: string } | { readonly lines: readonly string[] };

export interface Choosing {
  readonly statements: readonly Statement[];
  /** What has been chosen after them. */
  readonly chosen: Chosen;
  /** What was left out, because nothing else looks at it and it can be so at any time. */
  readonly granted: readonly string[];
}

interface Way {
  /** Inputs that something else looks at: only those need a value. */
  readonly looked: ReadonlySet<number>;
  readonly chosen: Chosen;
  /** What is done where a way turns out to lead nowhere. */
  readonly giveUp: string;
}

/** Statements that come to every way in which a formula can hold. Whoever places them has asked {@link possibly} of it. */
export function choose(names: Names, formula: Formula, { looked: outside, chosen, giveUp }: Way): Choosing {
  const surely = new Set(chosen.surely);
  const perhaps = new Set(chosen.perhaps);
  const known = (variable: number) => surely.has(variable) || perhaps.has(variable);
  const parts = "all" in formula ? formula.all : [formula];
  const looked = new Set([...outside, ...shared(names, parts)]);
  const statements: Statement[] = [];
  const granted: string[] = [];
  for (const [variable, values] of allowed(names, parts)) {
    if (values.length === 0) statements.push({ lines: [giveUp] });
    else if (!looked.has(variable) && !known(variable)) granted.push(wording(names, { variable, in: values }));
    else {
      if (!surely.has(variable)) statements.push(chooseOne(names, variable, values, perhaps.has(variable)));
      surely.add(variable);
    }
  }
  for (const part of parts) {
    if ("variable" in part) continue;
    const branches = ("any" in part ? part.any : [part]).map((way) => ({
      asked: possibly(names, way, { surely, perhaps }),
      ...choose(names, way, { looked, chosen: { surely, perhaps }, giveUp }),
    }));
    if (branches.some((branch) => branch.granted.length > 0)) granted.push(wording(names, part));
    const settled = branches.every((branch) => branch.statements.length === 0);
    if (settled && ![...variablesOf(part)].some(known)) continue;
    statements.push({
      lines: [
        "if",
        ...branches.flatMap(({ asked, statements: inner }) => [`:: ${asked} ->`, ...indented(inAtomic(inner), 3)]),
        ...(branches.some(({ asked }) => asked === "true") ? [] : [`:: else -> ${giveUp}`]),
        "fi",
      ],
    });
    for (const { chosen: after } of branches) for (const one of [...after.surely, ...after.perhaps]) perhaps.add(one);
    for (const one of perhaps) if (branches.every(({ chosen: after }) => after.surely.has(one))) surely.add(one);
  }
  return { statements, chosen: { surely, perhaps }, granted };
}

/** Inputs that more than one part looks at. */
function shared(names: Names, parts: readonly Formula[]): readonly number[] {
  const atoms = parts.filter((part) => "variable" in part);
  const sets = [
    variablesOf({ all: atoms }),
    ...parts.filter((part) => !("variable" in part)).map((part) => variablesOf(part)),
  ];
  const all = sets.flatMap((set) => [...set]);
  return all.filter((variable, index) => names.isInput(variable) && all.indexOf(variable) !== index);
}

/** Values of each input that the parts allow by themselves. */
function allowed(names: Names, parts: readonly Formula[]): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, readonly number[]>();
  for (const part of parts) {
    if (!("variable" in part) || !names.isInput(part.variable)) continue;
    const before = all.get(part.variable);
    all.set(part.variable, before ? before.filter((value) => part.in.includes(value)) : part.in);
  }
  return all;
}

function chooseOne(names: Names, variable: number, values: readonly number[], perhaps: boolean): Statement {
  const name = names.of(variable);
  const ways = values.map((value) => `${name} = ${names.value(variable, value)}`);
  if (!perhaps) {
    const [only = "", ...more] = ways;
    return more.length === 0 ? { assign: only } : { lines: ["if", ...ways.map((way) => `:: ${way}`), "fi"] };
  }
  return {
    lines: ["if", ...ways.map((way) => `:: ${name} == ${open} -> ${way}`), `:: ${name} != ${open} -> skip`, "fi"],
  };
}

/** Statements as they stand in an atomic block: assignments that follow each other are one. */
export function inAtomic(statements: readonly Statement[]): readonly string[] {
  const pieces: string[][] = [];
  let together: string[] = [];
  const close = () => {
    if (together.length > 0) pieces.push(["d_step {", ...indented(separated(together.map((one) => [one])), 2), "}"]);
    together = [];
  };
  for (const one of statements) {
    if ("assign" in one) {
      together.push(one.assign);
      continue;
    }
    close();
    pieces.push([...one.lines]);
  }
  close();
  return pieces.length === 0 ? ["skip"] : separated(pieces);
}

/** Pieces of several lines, with a separator after each but the last. */
export function separated(pieces: readonly (readonly string[])[]): readonly string[] {
  return pieces.flatMap((lines, index) =>
    index === pieces.length - 1 ? lines : lines.map((line, at) => (at === lines.length - 1 ? `${line};` : line)),
  );
}
