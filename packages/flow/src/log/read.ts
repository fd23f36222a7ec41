/** From rows of events to the log of a procedure: one pass, then one over its columns. */
import type { Procedure } from "@wasl/procedure";
import { Activities } from "./activities.ts";
import { integers, numbers } from "./growing.ts";
import { milliseconds } from "./instants.ts";
import type { ActivityKind, Gap, Log, LoggedCase } from "./log.ts";
import { inOrder } from "./order.ts";
import { type Process, processOf, type Row } from "./process.ts";
import { spending } from "./spending.ts";
import { TakenBack } from "./taken-back.ts";

export interface Reading {
  /** What happened at this instant or later is left out: the log as it stood then. */
  readonly before?: string;
}

/**
 * @param rows all events of all cases of the procedure, the events of a case together and by version.
 * @returns the log; cases with a gap are not in it, and are named in `gaps`.
 */
export function readLog(definition: Procedure, rows: Iterable<Row>, reading: Reading = {}): Log {
  const reader = logReader(definition, reading);
  for (const row of rows) reader.take(row);
  return reader.done();
}

/** The same row by row, for rows that come in pages. */
export interface LogReader {
  take(row: Row): void;
  done(): Log;
}

export const logReader = (definition: Procedure, { before }: Reading = {}): LogReader =>
  new Reader(definition, before === undefined ? Number.POSITIVE_INFINITY : milliseconds(before));

interface Seen {
  readonly kind: ActivityKind;
  /** Members of the event that say its name and its code. */
  readonly name?: "step" | "flag" | "clock" | "message" | "list";
  readonly code?: "reason" | "cause";
}

/** Which events are activities. Recording a fact is none: even that it was recorded may say something of the person. */
const seenAs: ReadonlyMap<string, Seen> = new Map<string, Seen>(
  Object.entries({
    opened: { kind: "opened" },
    stepped: { kind: "step", name: "step", code: "reason" },
    moved: { kind: "internal", name: "step", code: "reason" },
    raised: { kind: "raised", name: "flag", code: "cause" },
    lifted: { kind: "lifted", name: "flag" },
    "clock-ended": { kind: "clock", name: "clock" },
    said: { kind: "message", name: "message" },
    contributed: { kind: "entry", name: "list" },
    retracted: { kind: "retracted", name: "list" },
  } satisfies Readonly<Record<string, Seen>>),
);

class Reader implements LogReader {
  readonly #definition: Procedure;
  readonly #activities: Activities;
  readonly #cases: LoggedCase[] = [];
  readonly #first = integers();
  readonly #activity = integers();
  readonly #at = numbers();
  readonly #gaps: Gap[] = [];
  readonly #seen = new Set<string>();
  readonly #end: number;
  #undone = 0;

  /** The case being read. */
  #case: string | undefined;
  #version = 0;
  #opener = "";
  #broken = false;
  #start = 0;
  #lastStep = -1;
  #taken: TakenBack | undefined;
  #struck: number[] = [];

  constructor(definition: Procedure, end: number) {
    this.#definition = definition;
    this.#activities = new Activities(definition);
    this.#end = end;
  }

  take({ case: id, version, process: value }: Row): void {
    if (id !== this.#case) this.#begin(id);
    if (this.#broken) return;
    this.#version += 1;
    const process = processOf(value);
    if (version !== this.#version) this.#gap("event-missing");
    else if (!process) this.#gap("unreadable-event");
    else if ((process.kind === "opened") !== (version === 1)) this.#gap("not-opened");
    else this.#read(process);
  }

  done(): Log {
    this.#finish();
    this.#first.push(this.#activity.length);
    const columns = { first: this.#first.done(), activity: this.#activity.done(), at: this.#at.done() };
    const parties = Object.keys(this.#definition.parties);
    return {
      definition: this.#definition,
      parties,
      cases: this.#cases,
      activities: this.#activities.all,
      ...columns,
      ...spending(columns, this.#activities.effects, parties.length),
      gaps: this.#gaps,
      undone: this.#undone,
    };
  }

  #begin(id: string): void {
    this.#finish();
    this.#case = id;
    this.#version = 0;
    this.#opener = "";
    this.#broken = false;
    this.#start = this.#activity.length;
    this.#lastStep = -1;
    this.#taken = undefined;
    this.#struck = [];
    if (this.#seen.has(id)) this.#gap("scattered-case");
    this.#seen.add(id);
  }

  #gap(code: Gap["code"]): void {
    this.#gaps.push({ case: this.#case ?? "", code });
    this.#broken = true;
    this.#activity.cut(this.#start);
    this.#at.cut(this.#start);
  }

  #read(process: Process): void {
    const { kind } = process;
    if (kind === "opened") this.#opener = process.parties?.[process.by] ?? "";
    const seen = seenAs.get(kind);
    if (seen) this.#event(seen, process);
    else if (kind === "sent" || kind === "received") {
      this.#taken ??= new TakenBack();
      this.#taken.exchanged(process, this.#lastStep);
    } else if (kind === "returned" || kind === "voided") this.#takeBack(process);
  }

  #takeBack(process: Process): void {
    if (milliseconds(process.receivedAt ?? process.at) >= this.#end) return;
    this.#struck.push(...(this.#taken?.undone(process) ?? []));
  }

  #event({ kind, name: named, code: coded }: Seen, process: Process): void {
    const name = named === undefined ? "" : process[named];
    // The time that crosses is the one that both servers know; the other would tell when a cause arose.
    const at = milliseconds(process.crossesAt ?? process.at);
    if (name === undefined || Number.isNaN(at)) {
      this.#gap("unreadable-event");
      return;
    }
    const activity = this.#activities.of(kind, name, coded && process[coded], process.by);
    if (activity === undefined) this.#gap("unknown-step");
    else if (at < this.#end) this.#add(kind, activity, at);
  }

  #add(kind: ActivityKind, activity: number, at: number): void {
    if (kind === "step") {
      this.#lastStep = this.#activity.length;
      this.#taken?.stepped(this.#lastStep);
    }
    this.#activity.push(activity);
    this.#at.push(at);
  }

  #finish(): void {
    if (this.#case === undefined || this.#broken) return;
    this.#strike();
    // Opened after the end: it is not there yet.
    if (this.#activity.length === this.#start) return;
    inOrder(this.#activity, this.#at, this.#start, this.#activities.effects);
    this.#first.push(this.#start);
    this.#cases.push({ id: this.#case, opener: this.#opener });
  }

  #strike(): void {
    if (this.#struck.length === 0) return;
    const gone = new Set(this.#struck);
    this.#undone += gone.size;
    let to = this.#start;
    for (let from = this.#start; from < this.#activity.length; from++) {
      if (gone.has(from)) continue;
      this.#activity.set(to, this.#activity.at(from));
      this.#at.set(to, this.#at.at(from));
      to += 1;
    }
    this.#activity.cut(to);
    this.#at.cut(to);
  }
}
