/** A procedure written out in Promela, for `spin` to walk through with no line of our own. */
import { procedureHash } from "../compiled.ts";
import type { Procedure, StepId } from "../definition.ts";
import { type BuildOptions, modelOf } from "../explore/build.ts";
import { TooManyChoices } from "../explore/choices.ts";
import { roomForEach } from "../explore/explore.ts";
import type { Model } from "../explore/model.ts";
import { block, roomForLetters, type Setting, stepOf } from "./block.ts";
import { head } from "./head.ts";
import { Names, plain } from "./names.ts";
import { post } from "./post.ts";
import { promised } from "./promises.ts";

/** The text of a file; or the step that can be filled in in too many ways to be written out. */
export type Promela = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly tooMany: StepId };

/** The model that `explore` walks through, as a file for `spin`; what it holds and how it is run stand at its head. */
export function promela(definition: Procedure, options: BuildOptions = {}): Promela {
  try {
    return { ok: true, text: written(modelOf(definition, { room: roomForEach, ...options })) };
  } catch (error) {
    if (!(error instanceof TooManyChoices)) throw error;
    return { ok: false, tooMany: error.step };
  }
}

/**
 * The same machine as `explore` walks through: `spin -a`, compiled with `-DSAFETY -DNOREDUCE`, stores as many states, and
 * violates an assertion named after every wall and promise that some run breaks.
 */
export function written(model: Model): string {
  const names = new Names(model);
  const promises = promised(names);
  const asserted = (what: string) => names.unused(plain(what.replace("wall:", "wall_")));
  const walls = [...new Set(model.safeguards.map(({ wall }) => `wall:${wall}`))];
  const kept = new Map([...promises.map(({ promise }) => promise), ...walls].map((what) => [what, asserted(what)]));
  const steps = new Set(model.actions.flatMap((action) => stepOf(action) ?? []));
  const taken = new Map([...steps].map((step) => [step, names.unused(`took_${plain(step)}`)]));
  const setting: Setting = { model, names, kept, taken };
  const looks = promises.map(({ promise, about, expression }, index) => {
    const before = promises.slice(0, index).map((one) => one.expression);
    const name = kept.get(promise) ?? "";
    return [
      `/* ${about} */`,
      ":: d_step {",
      ...[...before, `!${expression}`].map((part, at, all) => `     ${part}${at === all.length - 1 ? " ->" : " &&"}`),
      `       ${name} = 0; assert(${name}); ${name} = 1`,
      "   }",
    ].join("\n");
  });
  return [
    head(model.definition.name, procedureHash(model.definition), model),
    variables(names),
    post(model),
    scratch(kept, taken),
    [
      "active proctype runs() {",
      ...begins(names),
      "next:",
      "end_here:",
      "  do",
      [...looks, ...model.actions.map((action, number) => block(setting, action, number))]
        .map((option) => option.replaceAll(/^(?=.)/gmu, "  "))
        .join("\n"),
      "  od",
      "}",
    ].join("\n"),
    "",
  ].join("\n\n");
}

/** What is part of a state, and what a party is found to know whenever it acts. */
function variables(names: Names): string {
  const { variables: all, initial } = names.model;
  const [only, ...more] = initial;
  const begun = more.length === 0 ? (only ?? {}) : {};
  const declared = (wanted: boolean) =>
    all.flatMap(({ means, input }, variable) =>
      means.kind === "letter" || input !== wanted ? [] : [names.declared(variable, begun[variable] ?? 0)],
    );
  return [
    "/* What is so: the state of a run. */",
    ...declared(false),
    "",
    "/* What may be so at any time: chosen when it is looked at, and forgotten at once. 0 is not chosen. */",
    ...declared(true),
  ].join("\n");
}

function scratch(kept: ReadonlyMap<string, string>, taken: ReadonlyMap<string, string>): string {
  return [
    "/* Of no state: places to work, and names for what is asserted. */",
    "hidden byte at, to, passed, before[8];",
    ...[...kept].map(([what, name]) => `hidden byte ${name} = 1; /* ${what} */`),
    `hidden byte ${roomForLetters} = 1; /* otherwise letters found no room, and nothing is proved beyond it */`,
    "",
    "/* With -DEVERY_STEP each step violates an assertion of its own once, when it is first taken. */",
    "#ifdef EVERY_STEP",
    ...[...taken].map(([step, name]) => `hidden byte ${name}; /* ${step} */`),
    "#define took(step) if :: !step -> step = 1; assert(!step) :: else -> skip fi",
    "#else",
    "#define took(step) skip",
    "#endif",
  ].join("\n");
}

/** Where a case may begin in several ways, there is one more state: before it. */
function begins(names: Names): readonly string[] {
  const { initial, variables: all } = names.model;
  if (initial.length < 2) return [];
  const ways = initial.map((values) => {
    const set = Object.entries(values).flatMap(([variable, value]) =>
      value === 0 ? [] : [`${names.of(Number(variable))} = ${names.value(Number(variable), value)}`],
    );
    return `  :: d_step { ${set.length > 0 && all.length > 0 ? set.join("; ") : "skip"} }`;
  });
  return ["  if", ...ways, "  fi;"];
}
