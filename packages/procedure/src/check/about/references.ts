import type { Procedure } from "../../definition.ts";
import type { Guard, Operand } from "../../guard.ts";
import { at } from "../pointer.ts";
import { acts } from "./acts.ts";
import { guards } from "./evaluations.ts";
import { pathSchema } from "./schemas.ts";

/** A name that a definition uses, and whether it exists. */
export interface Reference {
  readonly kind: string;
  readonly name: string;
  readonly pointer: string;
  /** `corridor`: it lies outside the definition. */
  readonly known: boolean | "corridor";
}

/** Every use of a name in a definition, examples apart. */
export function references(definition: Procedure): readonly Reference[] {
  return [
    ...structure(definition),
    ...acts(definition).flatMap((act) => ofAct(definition, act)),
    ...Object.keys(definition.clocks).flatMap((clock) => ofClock(definition, clock)),
    ...guards(definition).flatMap(({ guard, pointer }) => ofGuard(definition, guard, pointer)),
  ];
}

type Names = Readonly<Record<string, unknown>>;

function one(kind: string, among: Names, name: string, pointer: string): Reference {
  return { kind, name, pointer, known: name in among };
}

/** Whether it exists, only the corridor can tell. */
function outside(kind: string, name: string, pointer: string): Reference {
  return { kind, name, pointer, known: "corridor" };
}

function each(kind: string, among: Names, names: readonly string[], pointer: string): readonly Reference[] {
  return names.map((name, index) => one(kind, among, name, at(pointer, index)));
}

function path(definition: Procedure, names: readonly string[], pointer: string): readonly Reference[] {
  const [fact = "", ...fields] = names;
  const known = one("fact", definition.facts, fact, pointer);
  const lost = known.known && fields.length > 0 && pathSchema(definition, names) === undefined;
  return lost ? [known, { kind: "field", name: names.join("."), pointer, known: false }] : [known];
}

function structure(definition: Procedure): readonly Reference[] {
  const { parties, roles, states, conditions } = definition;
  const flat = <T>(record: Readonly<Record<string, T>>, of: (item: T, name: string) => readonly Reference[]) =>
    Object.entries(record).flatMap(([name, item]) => of(item, name));
  return [
    one("state", states, definition.initial, "/initial"),
    ...flat(states, ({ turn }, name) =>
      turn === null ? [] : [one("party", parties, turn, at("/states", name, "turn"))],
    ),
    ...flat(roles, ({ party, catalogue }, name) => [
      one("party", parties, party, at("/roles", name, "party")),
      outside("catalogue-role", catalogue, at("/roles", name, "catalogue")),
    ]),
    ...flat(definition.facts, (fact, name) => [
      one("party", parties, fact.owner, at("/facts", name, "owner")),
      ...each("role", roles, fact.by, at("/facts", name, "by")),
      ...each("party", parties, fact.recipients ?? [], at("/facts", name, "recipients")),
      ...(fact.insteadOf === undefined ? [] : path(definition, fact.insteadOf, at("/facts", name, "insteadOf"))),
    ]),
    ...flat(definition.lists, (list, name) => [
      ...each("party", parties, list.owners, at("/lists", name, "owners")),
      ...each("role", roles, list.by, at("/lists", name, "by")),
      ...each("party", parties, list.recipients ?? [], at("/lists", name, "recipients")),
      ...(list.atMost === undefined ? [] : path(definition, list.atMost, at("/lists", name, "atMost"))),
    ]),
    ...flat(definition.internal, (machine, party) => {
      const inside = Object.fromEntries(machine.states.map((state) => [state, true]));
      return [
        one("party", parties, party, at("/internal", party)),
        one("internal-state", inside, machine.initial, at("/internal", party, "initial")),
      ];
    }),
    ...flat(definition.flags, (flag, name) => [
      ...each("party", parties, flag.owners, at("/flags", name, "owners")),
      ...each("role", roles, flag.by, at("/flags", name, "by")),
      ...each("role", roles, flag.liftedBy, at("/flags", name, "liftedBy")),
      ...each("condition", conditions, flag.raisedIfFalse, at("/flags", name, "raisedIfFalse")),
      ...each("condition", conditions, flag.when ?? [], at("/flags", name, "when")),
      ...(flag.recalls === undefined
        ? []
        : [one("fact", definition.facts, flag.recalls, at("/flags", name, "recalls"))]),
    ]),
    ...flat(definition.messages, (message, name) => [
      ...each("party", parties, message.from, at("/messages", name, "from")),
      ...each("role", roles, message.by, at("/messages", name, "by")),
      ...each("role", roles, message.second, at("/messages", name, "second")),
    ]),
    ...flat(definition.links, (link, name) => [
      one("party", parties, link.party, at("/links", name, "party")),
      ...each("role", roles, link.by, at("/links", name, "by")),
      outside("procedure", link.procedure, at("/links", name, "procedure")),
      ...each("state", definition.states, link.room?.freed ?? [], at("/links", name, "room", "freed")),
    ]),
    ...definition.walls.flatMap((wall, index) => [
      one("party", parties, wall.party, at("/walls", index, "party")),
      ...wall.at.map((name, place) => ofWallStep(definition, wall.party, name, at("/walls", index, "at", place))),
    ]),
  ];
}

function ofWallStep(definition: Procedure, party: string, name: string, pointer: string): Reference {
  return name.startsWith("internal:")
    ? one("internal-step", definition.internal[party]?.steps ?? {}, name.slice("internal:".length), pointer)
    : one("step", definition.steps, name, pointer);
}

function ofAct(definition: Procedure, act: ReturnType<typeof acts>[number]): readonly Reference[] {
  const { facts, roles, conditions, clocks, parties } = definition;
  const { step, pointer } = act;
  const inside = Object.fromEntries((definition.internal[act.party]?.states ?? []).map((state) => [state, true]));
  const [kind, states] =
    act.machine === "shared" ? (["state", definition.states] as const) : (["internal-state", inside] as const);
  return [
    ...each("role", roles, step.roles, at(pointer, "roles")),
    ...each("role", roles, step.second, at(pointer, "second")),
    ...each(kind, states, step.from, at(pointer, "from")),
    one(kind, states, step.to, at(pointer, "to")),
    ...each("condition", conditions, step.when, at(pointer, "when")),
    ...each("fact", facts, step.takes, at(pointer, "takes")),
    ...each("fact", facts, step.mayTake, at(pointer, "mayTake")),
    ...each("clock", clocks, step.starts, at(pointer, "starts")),
    ...each("clock", clocks, step.stops, at(pointer, "stops")),
    ...each("fact", facts, step.lapses, at(pointer, "lapses")),
    ...(act.machine === "internal"
      ? []
      : [
          one("party", parties, act.step.by, at(pointer, "by")),
          ...each("fact", facts, act.step.carries, at(pointer, "carries")),
          ...Object.entries(act.step.withholds).flatMap(([party, withheld]) => [
            one("party", parties, party, at(pointer, "withholds", party)),
            ...each("fact", facts, withheld, at(pointer, "withholds", party)),
          ]),
          ...(act.step.agrees
            ? [
                one("fact", facts, act.step.agrees.proposal, at(pointer, "agrees", "proposal")),
                one("fact", facts, act.step.agrees.with, at(pointer, "agrees", "with")),
              ]
            : []),
        ]),
  ];
}

function ofClock(definition: Procedure, name: string): readonly Reference[] {
  const clock = definition.clocks[name];
  if (!clock) {
    return [];
  }
  const { parties, flags, states, roles, steps } = definition;
  const pointer = at("/clocks", name);
  const internalSteps = Object.assign(
    {},
    ...Object.values(definition.internal).map((machine) => machine.steps),
  ) as Names;
  const end = at(pointer, "end");
  return [
    one("party", parties, clock.obliged, at(pointer, "obliged")),
    one("party", parties, clock.waiting, at(pointer, "waiting")),
    one("party", parties, clock.calendar, at(pointer, "calendar")),
    ...(clock.scope === "shared" ? [] : [one("party", parties, clock.scope, at(pointer, "scope"))]),
    ...("until" in clock.length
      ? path(definition, clock.length.until, at(pointer, "length", "until"))
      : [outside("rule", clock.length.rule, at(pointer, "length", "rule"))]),
    ...(clock.from === "step" ? [] : path(definition, clock.from.fact, at(pointer, "from", "fact"))),
    ...each("flag", flags, clock.pausedBy.flags, at(pointer, "pausedBy", "flags")),
    ...each("state", states, clock.pausedBy.states, at(pointer, "pausedBy", "states")),
    ...(clock.end.effect === "escalate" ? each("role", roles, clock.end.to, at(end, "to")) : []),
    ...(clock.end.effect === "permits"
      ? [
          ...(clock.end.step === undefined ? [] : [one("step", steps, clock.end.step, at(end, "step"))]),
          ...(clock.end.internal === undefined
            ? []
            : [one("internal-step", internalSteps, clock.end.internal, at(end, "internal"))]),
          ...(clock.end.flag === undefined ? [] : [one("flag", flags, clock.end.flag, at(end, "flag"))]),
        ]
      : []),
  ];
}

function ofGuard(definition: Procedure, guard: Guard, pointer: string): readonly Reference[] {
  const { parties, facts, flags, clocks, lists, links } = definition;
  if ("all" in guard) {
    return guard.all.flatMap((part, index) => ofGuard(definition, part, at(pointer, "all", index)));
  }
  if ("any" in guard) {
    return guard.any.flatMap((part, index) => ofGuard(definition, part, at(pointer, "any", index)));
  }
  if ("not" in guard) {
    return ofGuard(definition, guard.not, at(pointer, "not"));
  }
  if ("held" in guard) {
    return path(definition, guard.held, at(pointer, "held"));
  }
  if ("is" in guard) {
    return path(definition, guard.is[0], at(pointer, "is", 0));
  }
  if ("in" in guard) {
    return path(definition, guard.in[0], at(pointer, "in", 0));
  }
  if ("attested" in guard) {
    return [one("fact", facts, guard.attested[0], at(pointer, "attested", 0))];
  }
  if ("compare" in guard) {
    return [0, 2].flatMap((place) =>
      ofOperand(definition, guard.compare[place as 0 | 2], at(pointer, "compare", place)),
    );
  }
  if ("raised" in guard) {
    const by = guard.by === undefined ? [] : [one("party", parties, guard.by, at(pointer, "by"))];
    return [one("flag", flags, guard.raised, at(pointer, "raised")), ...by];
  }
  if ("internal" in guard) {
    const [party, states] = guard.internal;
    const inside = Object.fromEntries((definition.internal[party]?.states ?? []).map((state) => [state, true]));
    return [
      one("party", parties, party, at(pointer, "internal", 0)),
      ...each("internal-state", inside, states, at(pointer, "internal", 1)),
    ];
  }
  if ("clock" in guard) {
    return [one("clock", clocks, guard.clock[0], at(pointer, "clock", 0))];
  }
  if ("count" in guard) {
    return [one("list", lists, guard.count[0], at(pointer, "count", 0))];
  }
  return [one("link", links, guard.linked[0], at(pointer, "linked", 0))];
}

function ofOperand(definition: Procedure, operand: Operand, pointer: string): readonly Reference[] {
  if ("fact" in operand) {
    return path(definition, operand.fact, at(pointer, "fact"));
  }
  if ("after" in operand) {
    return [
      ...ofOperand(definition, operand.after[0], at(pointer, "after", 0)),
      outside("rule", operand.after[1], at(pointer, "after", 1)),
      one("party", definition.parties, operand.calendar, at(pointer, "calendar")),
    ];
  }
  if (!("plus" in operand)) {
    return [];
  }
  const zone = operand.zone === undefined ? [] : [one("party", definition.parties, operand.zone, at(pointer, "zone"))];
  return [...ofOperand(definition, operand.plus[0], at(pointer, "plus", 0)), ...zone];
}
