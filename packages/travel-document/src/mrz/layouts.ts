/** The five machine-readable zones as data: where each field stands (Doc 9303 parts 4 to 7). */

export type MrzFormat = "TD1" | "TD2" | "TD3" | "MRV-A" | "MRV-B";

/** Line from 0, first position from 0, length. */
export type Place = readonly [line: number, start: number, length: number];

/** One position that holds the check digit of the places before it. */
export interface CheckPlace {
  readonly of: "number" | "birth" | "expiry" | "optional" | "composite";
  readonly over: readonly Place[];
  readonly at: Place;
}

export interface MrzLayout {
  readonly lines: number;
  readonly width: number;
  readonly code: Place;
  readonly state: Place;
  readonly name: Place;
  readonly number: Place;
  readonly nationality: Place;
  readonly birth: Place;
  readonly sex: Place;
  readonly expiry: Place;
  readonly optional: Place;
  /** TD1 has a second field of optional data. */
  readonly optional2?: Place;
  /** Where a number of more than nine characters may go on: TD1 and TD2 only (Parts 5 and 6, note j). */
  readonly longNumbers: boolean;
  readonly checks: readonly CheckPlace[];
}

/** The lower line, alike in every zone of two lines as far as the expiry date. */
const lower = {
  lines: 2,
  code: [0, 0, 2],
  state: [0, 2, 3],
  number: [1, 0, 9],
  nationality: [1, 10, 3],
  birth: [1, 13, 6],
  sex: [1, 20, 1],
  expiry: [1, 21, 6],
} as const satisfies Partial<MrzLayout>;

const lowerChecks: readonly CheckPlace[] = [
  { of: "number", over: [[1, 0, 9]], at: [1, 9, 1] },
  { of: "birth", over: [[1, 13, 6]], at: [1, 19, 1] },
  { of: "expiry", over: [[1, 21, 6]], at: [1, 27, 1] },
];

/** Everything of the lower line but nationality and sex (Part 4 §4.2.4, Part 6 §4.2.4). */
const composite = (until: number): CheckPlace => ({
  of: "composite",
  over: [
    [1, 0, 10],
    [1, 13, 7],
    [1, 21, until - 21],
  ],
  at: [1, until, 1],
});

export const layouts: Readonly<Record<MrzFormat, MrzLayout>> = {
  TD1: {
    lines: 3,
    width: 30,
    code: [0, 0, 2],
    state: [0, 2, 3],
    number: [0, 5, 9],
    optional: [0, 15, 15],
    birth: [1, 0, 6],
    sex: [1, 7, 1],
    expiry: [1, 8, 6],
    nationality: [1, 15, 3],
    optional2: [1, 18, 11],
    name: [2, 0, 30],
    longNumbers: true,
    checks: [
      { of: "number", over: [[0, 5, 9]], at: [0, 14, 1] },
      { of: "birth", over: [[1, 0, 6]], at: [1, 6, 1] },
      { of: "expiry", over: [[1, 8, 6]], at: [1, 14, 1] },
      {
        of: "composite",
        over: [
          [0, 5, 25],
          [1, 0, 7],
          [1, 8, 7],
          [1, 18, 11],
        ],
        at: [1, 29, 1],
      },
    ],
  },
  TD2: {
    ...lower,
    width: 36,
    name: [0, 5, 31],
    optional: [1, 28, 7],
    longNumbers: true,
    checks: [...lowerChecks, composite(35)],
  },
  TD3: {
    ...lower,
    width: 44,
    name: [0, 5, 39],
    optional: [1, 28, 14],
    longNumbers: false,
    checks: [...lowerChecks, { of: "optional", over: [[1, 28, 14]], at: [1, 42, 1] }, composite(43)],
  },
  "MRV-A": { ...lower, width: 44, name: [0, 5, 39], optional: [1, 28, 16], longNumbers: false, checks: lowerChecks },
  "MRV-B": { ...lower, width: 36, name: [0, 5, 31], optional: [1, 28, 8], longNumbers: false, checks: lowerChecks },
};

export function at(lines: readonly string[], [line, start, length]: Place): string {
  return (lines[line] ?? "").slice(start, start + length);
}
