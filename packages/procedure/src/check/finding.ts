import type { Procedure } from "../definition.ts";

/** Something wrong in a definition: which rule says so, where in the author's definition (JSON pointer), about what. */
export interface Finding {
  /** Stable kebab-case code; its words are in {@link findingTexts}. */
  readonly rule: string;
  readonly path: string;
  readonly about: Readonly<Record<string, string>>;
}

/** A finding before its rule has signed it. */
export interface Place {
  readonly path: string;
  readonly about: Readonly<Record<string, string>>;
}

/** What the checker may know besides the definition. What is absent is not checked. */
export interface Surroundings {
  /** Flattened keys of the texts by language: `laissez-passer.steps.request.do`. */
  readonly texts?: Readonly<Record<string, ReadonlySet<string>>>;
  /** Ids of the corridor's dated rules, which clocks may name. */
  readonly rules?: ReadonlySet<string>;
  /** Rows of the role catalogue. */
  readonly catalogue?: ReadonlySet<string>;
  /** Names of the corridor's procedures, which links may name. */
  readonly procedures?: ReadonlySet<string>;
}

/** One semantic rule. It is given well-typed data, so it is total; what it finds it returns, never prints. */
export interface Rule<Code extends string = string> {
  readonly code: Code;
  readonly find: (definition: Procedure, surroundings: Surroundings) => readonly Place[];
}

/** Names a rule and keeps its code as a literal type, so that the table of texts must be complete. */
export function rule<const Code extends string>(code: Code, find: Rule["find"]): Rule<Code> {
  return { code, find };
}
