/** What the variables of a model are called in Promela, and how their values are written there. */
import type { Model } from "../explore/model.ts";
import type { Meaning, Variable } from "../explore/variables.ts";

/** An input that is not chosen yet. Its values count from 1, those of every other variable from 0. */
export const open = 0;

const reserved = ["runs", "next", "end_here", "at", "to"];

export class Names {
  readonly model: Model;
  /** Expression that stands for each variable: a name, or a place of a queue. */
  private readonly expressions: readonly string[];
  private readonly used = new Set<string>(reserved);

  constructor(model: Model) {
    this.model = model;
    for (const { party } of model.queues) this.used.add(letters(party));
    this.expressions = model.variables.map(({ party, means }) =>
      means.kind === "letter" ? `${letters(party)}[${means.place}]` : this.unused(`${plain(party)}_${called(means)}`),
    );
  }

  of(variable: number): string {
    return this.expressions[variable] ?? "";
  }

  isInput(variable: number): boolean {
    return this.variable(variable).input;
  }

  /** A value as it is written, with its word beside it. */
  value(variable: number, value: number): string {
    const { values, input } = this.variable(variable);
    return `${input ? value + 1 : value}${said(values[value] ?? "")}`;
  }

  /** The declaration of a variable that is no place of a queue, with all its words. */
  declared(variable: number, initial: number): string {
    const { values, input, means } = this.variable(variable);
    const bits = Math.max(1, Math.ceil(Math.log2(values.length + (input ? 1 : 0))));
    const words = values.map((word, value) => `${input ? value + 1 : value} ${word || "nothing"}`);
    const about = "leaf" in means ? `${means.leaf}: ` : "";
    const begins = initial === 0 ? "" : ` = ${initial}`;
    return `unsigned ${this.of(variable)} : ${bits}${begins}; /* ${safe(`${about}${words.join(", ")}`)} */`;
  }

  /** A name that nothing else has. */
  unused(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.used.has(name); count++) name = `${wanted}_${count}`;
    this.used.add(name);
    return name;
  }

  private variable(variable: number): Variable {
    const found = this.model.variables[variable];
    if (!found) throw new RangeError(`No variable ${variable}`);
    return found;
  }
}

/** The queue of what is on its way to a party. */
export const letters = (party: string): string => `letters_to_${plain(party)}`;

/** Only what every compiler takes for a name. */
export const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9]/gu, "_");

/** A text that cannot end the comment it stands in. */
export const safe = (text: string): string => text.replaceAll("*/", "* /").replaceAll("\n", " ");

const said = (word: string): string => (word === "" ? "" : ` /* ${safe(word)} */`);

function called(means: Meaning): string {
  switch (means.kind) {
    case "state":
    case "internal":
    case "left":
      return means.kind;
    case "held":
      return `has_${plain(means.fact)}`;
    case "value":
      return [means.fact, ...means.path].map(plain).join("_");
    case "flag":
      return `sees_${plain(means.flag)}_of_${plain(means.owner)}`;
    case "clock":
      return `clock_${plain(means.clock)}`;
    case "moment":
      return `finds_${plain(means.clock)}`;
    case "comparison":
      return "compares";
    case "count":
      return "counts";
    case "linked":
      return "linked";
    case "letter":
      return `letter_${means.place}`;
    case "refused":
      return "refused_first";
    case "leaving":
      return `letter_that_${plain(means.other)}_left`;
    case "gone":
      return `knows_${plain(means.other)}_left`;
  }
}
