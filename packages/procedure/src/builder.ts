/** `procedure(name, {…})`: the author's form in, frozen plain data out, the same after any round trip through JSON. */
import type { Basis, ClockEnd, Example, Procedure, Role } from "./definition.ts";
import type * as forms from "./forms.ts";
import type { Some } from "./forms.ts";
import { type GuardOver, path } from "./guards.ts";
import type { Schema } from "./schema.ts";
import { code } from "./schemas.ts";

// ——— what each line of a procedure is written with ———

export const role = <const P extends string>(party: P, catalogue: string): forms.RoleForm<P> => ({ party, catalogue });

type Options<P extends string, R extends string> = forms.FactOptions<P, R>;

/** Crosses with the steps that carry it. */
export const shared = <const P extends string, const R extends string = never>(
  schema: Schema,
  options: Options<P, R>,
) => fact("shared", schema, options);

/** Stays with its owner. */
export const privateFact = <const P extends string, const R extends string = never>(
  schema: Schema,
  options: Options<P, R>,
) => fact("private", schema, options);

/** Stays, may stop a step, and may never be inferred. */
export const protectedFact = <const P extends string, const R extends string = never>(
  schema: Schema,
  options: Options<P, R>,
) => fact("protected", schema, options);

/** A fact with an author, one of these values, that lapses at the next evaluation point. Protected unless told. */
export const attestation = <const P extends string, const R extends string = never>(
  values: readonly string[],
  options: Options<P, R> & { readonly kind?: "shared" | "private" | "protected" },
): forms.FactForm<P, R> => {
  const { kind = "protected", ...rest } = options;
  return { ...rest, kind, schema: code(...values), attestation: true };
};

function fact<P extends string, R extends string>(
  kind: "shared" | "private" | "protected",
  schema: Schema,
  options: Options<P, R>,
): forms.FactForm<P, R> {
  return { ...options, kind, schema, attestation: false };
}

/** A state in which this party, and only it, may move the case. */
export const turn = <const P extends string>(party: P): forms.StateForm<P> => ({ turn: party, final: false });

/** The case ends here. */
export const final = (): forms.StateForm<never> => ({ turn: null, final: true });

export const condition = <F extends string>(guard: GuardOver<F>, basis: Basis): forms.ConditionForm<F> => ({
  guard,
  basis,
});

export const rule = (id: string): { readonly rule: string } => ({ rule: id });

export const until = <const F extends string>(fact: F): { readonly until: F } => ({ until: fact });

/** The end of a clock tells these roles. */
export const escalate = (...to: readonly string[]): ClockEnd => ({ effect: "escalate", to });

/** The end of a clock gives the waiting party a right. */
export const permits = (what: {
  readonly step?: string;
  readonly internal?: string;
  readonly flag?: string;
}): ClockEnd => ({
  effect: "permits",
  ...what,
});

/** `party` never takes one of `at` unless the guard is true for what it knows. */
export const never = <const P extends string, F extends string = never>(
  id: string,
  wall: Omit<forms.WallForm<P, F>, "id">,
): forms.WallForm<P, F> => ({ id, ...wall });

export const example = (id: string, worked: Omit<Example, "id">): Example => ({ id, ...worked });

/** A rule that the domain reference sources, by its row and tag. */
export const domain = (row: string, tag: Basis["tag"]): Basis => ({ row, tag, kind: tag === "D" ? "choice" : "law" });

/** No law is behind it: agreed between the parties. */
export const agreed = (row: string, tag: Basis["tag"] = "D"): Basis => ({ row, tag, kind: "agreed" });

/** No law is behind it: a choice of this project. */
export const choice = (row: string, tag: Basis["tag"] = "D"): Basis => ({ row, tag, kind: "choice" });

/** Keeps the literal ids of a shared piece of a procedure, so that it can be spread into several. */
export const fragment = <const T>(part: T): T => part;

// These only name what they hold; they keep the literal types of a line written apart from its procedure.
export const step = <
  const R extends string,
  const F extends string = never,
  const S extends string = never,
  const C extends string = never,
  const K extends string = never,
  const P extends string = never,
>(
  form: forms.StepForm<P, R, F, S, C, K>,
) => form;
export const internal = <
  const R extends string,
  const F extends string = never,
  const C extends string = never,
  const K extends string = never,
>(
  form: forms.InternalForm<R, F, C, K>,
) => form;
export const flag = <const P extends string, const R extends string = never, const C extends string = never>(
  form: forms.FlagForm<P, R, C>,
) => form;
export const clock = <
  const P extends string,
  const F extends string = never,
  const S extends string = never,
  const G extends string = never,
>(
  form: forms.ClockForm<P, F, S, G>,
) => form;
export const message = <const P extends string, const R extends string = never>(form: forms.MessageForm<P, R>) => form;
export const list = <const P extends string, const R extends string = never>(form: forms.ListForm<P, R>) => form;
export const link = <const P extends string, const R extends string = never>(form: forms.LinkForm<P, R>) => form;

// ——— the definition ———

/**
 * Builds a procedure. Every omitted part gets its default, so that the data is complete; `undefined` never appears in it.
 * Whether it makes sense is for `check` to say.
 */
export function procedure<
  const P extends string,
  const R extends string,
  const F extends string,
  const S extends string,
  const L extends string = never,
  const C extends string = never,
  const G extends string = never,
  const M extends string = never,
  const K extends string = never,
  const N extends string = never,
>(name: string, form: forms.Form<P, R, F, L, S, C, G, M, K, N>): Procedure {
  const roles = form.roles as Readonly<Record<string, Role>>;
  const rolesOf = (parties: readonly string[]) =>
    Object.keys(roles).filter((id) => parties.includes(roles[id]?.party ?? ""));
  const orRolesOf = (by: Some<string> | undefined, parties: readonly string[]) =>
    by === undefined ? rolesOf(parties) : several(by);

  const definition = {
    language: 1,
    name,
    since: form.since,
    compartment: form.compartment,
    parties: mapped<forms.PartyForm, unknown>(form.parties, (party) => ({
      opens: typeof party === "string" ? party === "opens" : party.opens,
    })),
    roles,
    facts: mapped<forms.FactForm<string, string>, unknown>(form.facts, (fact) => ({
      ...fact,
      by: orRolesOf(fact.by, [fact.owner]),
      file: fact.file ?? "case",
      ...(fact.insteadOf === undefined ? {} : { insteadOf: path(fact.insteadOf) }),
    })),
    lists: mapped<forms.ListForm<string, string>, unknown>(form.lists, (list) => ({
      ...list,
      owners: several(list.owners),
      by: orRolesOf(list.by, several(list.owners)),
      crosses: list.crosses ?? true,
      ...(list.atMost === undefined ? {} : { atMost: path(list.atMost) }),
    })),
    initial: form.initial ?? Object.keys(form.states)[0] ?? "",
    states: form.states,
    conditions: form.conditions ?? {},
    steps: mapped<AnyStep, unknown>(form.steps, (step) => ({
      ...moves(step),
      by: step.by ?? roles[several(step.roles)[0] ?? ""]?.party ?? "",
      carries: step.carries ?? [],
      withholds: step.withholds ?? {},
      ...(step.agrees ? { agrees: step.agrees } : {}),
    })),
    internal: mapped<AnyInternal, unknown>(form.internal, (machine) => ({
      initial: machine.initial ?? machine.states[0] ?? "",
      states: machine.states,
      steps: mapped<AnyInternalStep, unknown>(machine.steps, moves),
    })),
    flags: mapped<forms.FlagForm<string, string, string>, unknown>(form.flags, (flag) => ({
      owners: several(flag.owners),
      by: orRolesOf(flag.by, several(flag.owners)),
      effect: flag.effect ?? "marks",
      crosses: flag.crosses ?? true,
      leaves: flag.leaves ?? "at-once",
      causes: flag.causes ?? [],
      ...(flag.when === undefined ? {} : { when: flag.when }),
      ...(flag.recalls === undefined ? {} : { recalls: flag.recalls }),
      liftedBy: orRolesOf(flag.liftedBy ?? flag.by, several(flag.owners)),
      raisedIfFalse: flag.raisedIfFalse ?? [],
      staysWhileFalse: flag.staysWhileFalse ?? false,
      basis: flag.basis,
    })),
    messages: mapped<forms.MessageForm<string, string>, unknown>(form.messages, (message) => {
      const by = orRolesOf(message.by, several(message.from));
      return {
        from: several(message.from),
        by,
        second: message.second === undefined ? by : several(message.second),
        maxLength: message.maxLength,
        attachments: message.attachments ?? false,
        category: message.category,
        basis: message.basis,
      };
    }),
    clocks: mapped<forms.ClockForm<string, string, string, string>, unknown>(form.clocks, (clock) => ({
      obliged: clock.obliged,
      waiting: clock.waiting,
      scope: clock.scope ?? "shared",
      length: "until" in clock.length ? { until: path(clock.length.until) } : clock.length,
      from: clock.from === undefined ? "step" : { fact: path(clock.from) },
      calendar: clock.calendar,
      pausedBy: { flags: clock.pausedBy?.flags ?? [], states: clock.pausedBy?.states ?? [] },
      warns: clock.warns ?? [],
      end: clock.end ?? { effect: "nothing" },
      basis: clock.basis,
    })),
    links: mapped<forms.LinkForm<string, string>, unknown>(form.links, (link) => ({
      party: link.party,
      procedure: link.procedure,
      by: orRolesOf(link.by, [link.party]),
      ...(link.notWhile === undefined ? {} : { notWhile: link.notWhile }),
      ...(link.room === undefined ? {} : { room: { of: path(link.room.of), freed: link.room.freed } }),
      basis: link.basis,
    })),
    walls: form.walls ?? [],
    examples: form.examples ?? [],
  };
  return plain(definition) as unknown as Procedure;
}

type AnyStep = forms.StepForm<string, string, string, string, string, string>;
type AnyInternal = forms.InternalForm<string, string, string, string>;
type AnyInternalStep = forms.InternalStepForm<string, string, string, string>;

/** What shared and internal steps have in common. */
function moves(step: AnyStep | AnyInternalStep) {
  const persons = step.persons ?? 1;
  return {
    roles: several(step.roles),
    from: several(step.from),
    to: step.to,
    persons,
    second: persons === 1 ? [] : several(step.second ?? step.roles),
    when: step.when ?? [],
    takes: step.takes ?? [],
    mayTake: step.mayTake ?? [],
    reasons: step.reasons ?? [],
    starts: step.starts ?? [],
    stops: step.stops ?? [],
    lapses: step.lapses ?? [],
    basis: several(step.basis),
  };
}

function several<T>(some: Some<T>): readonly T[] {
  return Array.isArray(some) ? some : [some as T];
}

function mapped<A, B>(entries: object | undefined, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries ?? {}).map(([id, value]) => [id, change(value as A)]));
}

/** A frozen copy without `undefined`, sharing nothing with what the author wrote. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map(plain));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([key, held]) => [key, plain(held)])));
}
