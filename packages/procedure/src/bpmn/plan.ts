/**
 * A procedure in the notation of BPMN: a pool a party, a task a step, an envelope for whatever crosses. A turn is a stretch
 * of its party's pool: it begins with what has arrived, offers the steps of the state, and ends with what is sent.
 */
import { compiled } from "../compiled.ts";
import type { PartyId, Procedure, StateId, Step, StepId } from "../definition.ts";
import { own } from "../own.ts";
import { atHome } from "./at-home.ts";
import { clocks } from "./clocks.ts";

export type Language = "fr" | "ar" | "en";

export type NodeKind =
  | "task"
  | "gateway"
  | "start"
  | "message-start"
  | "message-throw"
  | "message-end"
  | "end"
  | "timer"
  | "escalation-end";

export interface PlanNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly party: PartyId;
  readonly name: string;
  readonly about: readonly string[];
}

export interface Flow {
  readonly id: string;
  readonly kind: "sequence" | "message";
  readonly from: string;
  /** A node; of a message also the pool of a party to which it only tells something. */
  readonly to: string | { readonly pool: PartyId };
  /** Of a message: what crosses with it, in words. */
  readonly about: string;
}

export interface Plan {
  readonly definition: Procedure;
  readonly parties: readonly PartyId[];
  readonly nodes: readonly PlanNode[];
  readonly flows: readonly Flow[];
}

/** Nodes and flows as they are put down, each once. */
export class Draft {
  readonly nodes = new Map<string, PlanNode>();
  readonly flows = new Map<string, Flow>();
  readonly definition: Procedure;
  /** Text of a key of this procedure; empty where there is none. */
  readonly word: (path: string) => string;
  private readonly comma: string;

  constructor(definition: Procedure, words: (key: string) => string, lang: Language) {
    this.definition = definition;
    this.comma = lang === "ar" ? "، " : ", ";
    this.word = (path) => {
      const key = `${definition.name}.${path}`;
      const text = words(key);
      return text === key ? "" : text;
    };
  }

  node(id: string, kind: NodeKind, party: PartyId, name = "", about: readonly string[] = []): string {
    if (!this.nodes.has(id)) this.nodes.set(id, { id, kind, party, name, about: about.filter((one) => one !== "") });
    return id;
  }

  flow(from: string, to: string): void {
    const id = `${from}--${to}`;
    this.flows.set(id, { id, kind: "sequence", from, to, about: "" });
  }

  message(from: string, to: Flow["to"], about: string): void {
    const id = `${from}--${typeof to === "string" ? to : `pool-${to.pool}`}`;
    this.flows.set(id, { id, kind: "message", from, to, about });
  }

  /** Words one after another, as the language lists them; each once. */
  listed(words: readonly string[]): string {
    return [...new Set(words)].filter((one) => one !== "").join(this.comma);
  }

  stateName(state: StateId): string {
    return this.word(`states-short.${state}`) || this.word(`states.${state}`) || state;
  }
}

export function plan(definition: Procedure, words: (key: string) => string, lang: Language = "fr"): Plan {
  const draft = new Draft(definition, words, lang);
  const { initial } = definition;
  const opener = own(definition.states, initial)?.turn;
  if (opener)
    draft.flow(draft.node("begin", "start", opener, draft.stateName(initial)), stateNode(draft, initial, opener));
  for (const [state, { turn }] of Object.entries(definition.states)) {
    if (turn === null) continue;
    for (const [name, step] of Object.entries(definition.steps)) {
      if (step.by === turn && step.from.includes(state)) {
        draft.flow(stateNode(draft, state, turn), task(draft, name, step));
      }
    }
  }
  for (const [name, step] of Object.entries(definition.steps))
    if (draft.nodes.has(`step-${name}`)) after(draft, name, step);
  atHome(draft);
  clocks(draft);
  withoutIdle(draft);
  return {
    definition,
    parties: compiled(definition).parties,
    nodes: inOrder(draft),
    flows: [...draft.flows.values()],
  };
}

/** A gateway with one way in and one way out chooses nothing, and what comes before it bears the same name. */
function withoutIdle({ nodes, flows }: Draft): void {
  for (const { id, kind, name } of [...nodes.values()]) {
    if (kind !== "gateway") continue;
    const [before, ...moreBefore] = [...flows.values()].filter(({ to }) => to === id);
    const [after, ...moreAfter] = [...flows.values()].filter(({ from }) => from === id);
    if (!before || !after || moreBefore.length > 0 || moreAfter.length > 0) continue;
    if (nodes.get(before.from)?.name !== name) continue;
    nodes.delete(id);
    flows.delete(after.id);
    flows.set(before.id, { ...before, to: after.to });
  }
}

/** As the author tells the story: each state with what arrives, what may be done, and what is sent; what is at home first. */
function inOrder({ definition, nodes }: Draft): readonly PlanNode[] {
  const states = Object.keys(definition.states);
  const under = (name: string): number =>
    Math.min(...(own(definition.steps, name)?.from ?? []).map((state) => states.indexOf(state)));
  const places = new Map<string, number>();
  for (const [index, state] of states.entries()) {
    places.set(`arrived-${state}`, index);
    places.set(`state-${state}`, index + 0.1);
  }
  for (const name of Object.keys(definition.steps)) {
    places.set(`step-${name}`, under(name) + 0.2);
    places.set(`sent-${name}`, under(name) + 0.3);
    for (const party of Object.keys(definition.parties)) places.set(`told-${party}-${name}`, under(name) + 0.4);
  }
  const place = ({ id, kind }: PlanNode): number =>
    places.get(id) ?? (kind === "timer" || id.startsWith("clock-end-") ? states.length : -1);
  return [...nodes.values()].sort((one, other) => place(one) - place(other));
}

/** Where the steps of a state are chosen from. */
const stateNode = (draft: Draft, state: StateId, party: PartyId): string =>
  draft.node(`state-${state}`, "gateway", party, draft.stateName(state), [draft.word(`states.${state}`)]);

function task(draft: Draft, name: StepId, step: Step): string {
  const roles = [...step.roles, ...step.second].map((role) => draft.word(`roles.${role}`));
  const asked = step.when.map((one) => draft.word(`conditions.${one}.title`));
  return draft.node(`step-${name}`, "task", step.by, draft.word(`steps.${name}.do`) || name, [
    draft.listed(roles),
    ...asked,
  ]);
}

/** What is sent once a step is taken, and who goes on. */
function after(draft: Draft, name: StepId, step: Step): void {
  const { definition } = draft;
  const turn = own(definition.states, step.to)?.turn ?? null;
  const goesOn = turn === step.by;
  const from = `step-${name}`;
  const kind = goesOn ? "message-throw" : "message-end";
  const sent = draft.node(`sent-${name}`, kind, step.by, turn === null ? draft.stateName(step.to) : "");
  draft.flow(from, sent);
  if (goesOn) draft.flow(sent, stateNode(draft, step.to, step.by));
  const carried = own(compiled(definition).carried, name) ?? {};
  for (const to of own(compiled(definition).others, step.by) ?? []) {
    const about = draft.listed((own(carried, to) ?? []).map((fact) => draft.word(`facts.${fact}.label`) || fact));
    draft.message(sent, to === turn ? arrival(draft, step.to, to) : { pool: to }, about);
  }
}

/** The turn arrives with a state. */
function arrival(draft: Draft, state: StateId, party: PartyId): string {
  const arrived = draft.node(`arrived-${state}`, "message-start", party, draft.stateName(state));
  draft.flow(arrived, stateNode(draft, state, party));
  return arrived;
}
