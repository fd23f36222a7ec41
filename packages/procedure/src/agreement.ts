/** All parties agree on one text, one after the other: sugar that comes out as ordinary facts, states and steps. */
import type { Basis, Category } from "./definition.ts";
import type { FactForm, Some, StateForm, StepForm } from "./forms.ts";
import type { Schema } from "./schema.ts";
import { hashCode } from "./schemas.ts";

export interface AgreementForm<A extends string, B extends string, R extends string, S extends string> {
  /** Who proposes; holds the turn in `from`. */
  readonly proposer: A;
  /** Who must accept, in this order. */
  readonly others: readonly B[];
  /** Who acts for each party. */
  readonly roles: Readonly<Record<A | B, Some<R>>>;
  /** Two: each party's act needs a second person. */
  readonly persons?: 1 | 2;
  readonly schema: Schema;
  readonly category: Category;
  readonly from: S;
  readonly agreed: S;
  /** Where it goes when somebody declines; absent: back to `from`. */
  readonly declined?: S;
  /** Closed list of reasons for declining; absent: none is asked. */
  readonly reasons?: readonly string[];
  readonly basis: Basis;
}

type By<Id extends string, Verb extends string, B extends string> = `${Verb}${Capitalize<Id>}By${Capitalize<B>}`;

export interface Agreement<Id extends string, A extends string, B extends string, R extends string, S extends string> {
  /** `<id>`: the text; `<id>AcceptedBy<Party>`: the hash of what that party accepted. */
  readonly facts: Readonly<Record<Id | `${Id}AcceptedBy${Capitalize<B>}`, FactForm<A | B, R>>>;
  /** `<id>At<Party>`: it is before that party. */
  readonly states: Readonly<Record<`${Id}At${Capitalize<B>}`, StateForm<B>>>;
  readonly steps: Readonly<
    Record<
      `propose${Capitalize<Id>}` | By<Id, "accept" | "decline", B>,
      StepForm<A | B, R, Id | `${Id}AcceptedBy${Capitalize<B>}`, S | `${Id}At${Capitalize<B>}`, never, never>
    >
  >;
}

/**
 * Spread its three parts into a procedure:
 * `const agenda = agreement("agenda", {…})`, then `facts: { ...agenda.facts }`, and so on.
 *
 * Each accepts by giving the hash of what it has read; the step is refused unless that is the hash of what was proposed.
 */
export function agreement<
  const Id extends string,
  const A extends string,
  const B extends string,
  const R extends string,
  const S extends string,
>(id: Id, form: AgreementForm<A, B, R, S>): Agreement<Id, A, B, R, S> {
  const { proposer, others, schema, category, basis, persons = 1 } = form;
  const name = capital(id);
  const at = (party: string) => `${id}At${capital(party)}`;
  const accepted = (party: string) => `${id}AcceptedBy${capital(party)}`;
  const roles = form.roles as Readonly<Record<string, Some<R>>>;
  const owned = (owner: string, of: Schema) => {
    const by = roles[owner];
    return {
      kind: "shared",
      schema: of,
      attestation: false,
      owner,
      category,
      basis,
      ...(by === undefined ? {} : { by }),
    };
  };
  const facts: Record<string, unknown> = { [id]: owned(proposer, schema) };
  const states: Record<string, unknown> = {};
  const steps: Record<string, unknown> = {
    [`propose${name}`]: {
      by: proposer,
      roles: roles[proposer],
      from: form.from,
      to: at(others[0] ?? ""),
      persons,
      takes: [id],
      carries: [id],
      basis,
    },
  };
  for (const [index, party] of others.entries()) {
    const next = others[index + 1];
    facts[accepted(party)] = owned(party, hashCode());
    states[at(party)] = { turn: party, final: false };
    steps[`accept${name}By${capital(party)}`] = {
      by: party,
      roles: roles[party],
      from: at(party),
      to: next === undefined ? form.agreed : at(next),
      persons,
      takes: [accepted(party)],
      carries: [accepted(party)],
      agrees: { proposal: id, with: accepted(party) },
      basis,
    };
    steps[`decline${name}By${capital(party)}`] = {
      by: party,
      roles: roles[party],
      from: at(party),
      to: form.declined ?? form.from,
      ...(form.reasons ? { reasons: form.reasons } : {}),
      basis,
    };
  }
  // Ids are made from the type parameters by the same rules as the types above.
  return { facts, states, steps } as unknown as Agreement<Id, A, B, R, S>;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
