/** Reads a whole definition. A field added to the language makes this file fail to compile until it is read here too. */
import type * as D from "../../definition.ts";
import { guard } from "./guard.ts";
import {
  anything,
  isObject,
  list,
  named,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Reader,
  type Report,
  text,
  truth,
} from "./reader.ts";
import { schema } from "./schema.ts";

const texts = list(text);
const basis = object<D.Basis>({
  row: text,
  tag: oneOf("D", "S", "S-s", "B", "V"),
  kind: oneOf("choice", "law", "agreed"),
});
const category = oneOf<D.Category>(...("ABCDEFGHIJKLMNOPQRST".split("") as [D.Category, ...D.Category[]]));
const persons = oneOf<1 | 2>(1, 2);
const paths: Reader<readonly string[]> = texts;

const fact = object<D.Fact>({
  kind: oneOf("private", "shared", "protected"),
  owner: text,
  schema,
  category,
  file: oneOf("case", "person"),
  by: texts,
  attestation: truth,
  recipients: optional(texts),
  insteadOf: optional(texts),
  basis,
});

const contributions = object<D.ContributionList>({
  owners: texts,
  by: texts,
  entry: schema,
  category,
  crosses: truth,
  atMost: optional(texts),
  recipients: optional(texts),
  basis,
});

const step = object<D.Step>({
  by: text,
  roles: texts,
  from: texts,
  to: text,
  persons,
  second: texts,
  when: texts,
  takes: texts,
  mayTake: texts,
  carries: texts,
  withholds: named(texts),
  reasons: texts,
  starts: texts,
  stops: texts,
  lapses: texts,
  agrees: optional(object<{ readonly proposal: string; readonly with: string }>({ proposal: text, with: text })),
  basis: list(basis),
});

const internalStep = object<D.InternalStep>({
  roles: texts,
  from: texts,
  to: text,
  persons,
  second: texts,
  when: texts,
  takes: texts,
  mayTake: texts,
  reasons: texts,
  starts: texts,
  stops: texts,
  lapses: texts,
  basis: list(basis),
});

const flag = object<D.Flag>({
  owners: texts,
  by: texts,
  effect: oneOf("marks", "closes"),
  crosses: truth,
  leaves: oneOf("at-once", "in-batches"),
  causes: texts,
  when: optional(texts),
  recalls: optional(text),
  liftedBy: texts,
  raisedIfFalse: texts,
  staysWhileFalse: truth,
  basis,
});

const message = object<D.MessageKind>({
  from: texts,
  by: texts,
  second: texts,
  maxLength: number,
  attachments: truth,
  category,
  basis,
});

const length: Reader<D.Clock["length"]> = (value, pointer, report) =>
  isObject(value) && "until" in value
    ? object<{ readonly until: readonly string[] }>({ until: paths })(value, pointer, report)
    : object<{ readonly rule: string }>({ rule: text })(value, pointer, report);

const from: Reader<D.Clock["from"]> = (value, pointer, report) =>
  isObject(value)
    ? object<{ readonly fact: readonly string[] }>({ fact: paths })(value, pointer, report)
    : oneOf("step")(value, pointer, report);

const ends: { readonly [E in D.ClockEnd["effect"]]: Reader<D.ClockEnd> } = {
  nothing: object<Extract<D.ClockEnd, { effect: "nothing" }>>({ effect: oneOf("nothing") }),
  escalate: object<Extract<D.ClockEnd, { effect: "escalate" }>>({ effect: oneOf("escalate"), to: texts }),
  permits: object<Extract<D.ClockEnd, { effect: "permits" }>>({
    effect: oneOf("permits"),
    step: optional(text),
    internal: optional(text),
    flag: optional(text),
  }),
};

const end: Reader<D.ClockEnd> = (value, pointer, report) => {
  const effect = isObject(value) && typeof value.effect === "string" ? value.effect : "";
  if (!Object.hasOwn(ends, effect)) {
    report(pointer, "an effect: nothing, escalate or permits");
    return { effect: "nothing" };
  }
  return ends[effect as D.ClockEnd["effect"]](value, pointer, report);
};

const clock = object<D.Clock>({
  obliged: text,
  waiting: text,
  scope: text,
  length,
  from,
  calendar: text,
  pausedBy: object<D.Clock["pausedBy"]>({ flags: texts, states: texts }),
  warns: texts,
  end,
  basis,
});

const expectation = object<D.ExampleExpectation>({
  refused: optional(text),
  conditions: optional(texts),
  state: optional(text),
  elsewhere: optional(text),
  clocks: optional(
    named(object<{ readonly status: string; readonly due?: string }>({ status: text, due: optional(text) })),
  ),
  holds: optional(named(texts)),
  flags: optional(texts),
});

const move = object<D.ExampleMove>({
  at: text,
  role: text,
  person: optional(text),
  do: oneOf(
    "record",
    "step",
    "sign",
    "unprepare",
    "internal",
    "raise",
    "lift",
    "message",
    "contribute",
    "retract",
    "link",
  ),
  name: text,
  facts: optional(named(anything)),
  reason: optional(text),
  value: { optional: anything } as never,
  held: optional(truth),
  expect: optional(expectation),
});

const definition = object<D.Procedure>({
  language: oneOf<1>(1),
  name: text,
  since: text,
  compartment: oneOf("removal", "children", "work", "voluntary", "security", "group"),
  parties: named(object<D.Party>({ opens: truth })),
  roles: named(object<D.Role>({ party: text, catalogue: text })),
  facts: named(fact),
  lists: named(contributions),
  initial: text,
  states: named(object<D.State>({ turn: nullable(text), final: truth })),
  conditions: named(object<D.Condition>({ guard, basis })),
  steps: named(step),
  internal: named(object<D.InternalMachine>({ initial: text, states: texts, steps: named(internalStep) })),
  flags: named(flag),
  messages: named(message),
  clocks: named(clock),
  links: named(
    object<D.Link>({
      party: text,
      procedure: text,
      by: texts,
      notWhile: optional(texts),
      room: optional(object<NonNullable<D.Link["room"]>>({ of: texts, freed: texts })),
      basis,
    }),
  ),
  walls: list(object<D.Wall>({ id: text, row: text, party: text, at: texts, unless: guard, basis })),
  examples: list(
    object<D.Example>({
      id: text,
      rows: texts,
      opens: object<D.Example["opens"]>({ at: text, party: text }),
      play: list(move),
    }),
  ),
});

/** What an author wrote as a definition of the right types, and every place where it was not. Never throws. */
export function readDefinition(written: unknown): {
  readonly definition: D.Procedure;
  readonly wrong: readonly { readonly path: string; readonly expected: string }[];
} {
  const wrong: { path: string; expected: string }[] = [];
  const report: Report = (path, expected) => wrong.push({ path, expected });
  return { definition: definition(written, "", report), wrong };
}
