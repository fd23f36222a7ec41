/** Weights of agreement, after Fellegi and Sunter (1969): how often each degree of agreement is seen when two records are of one person. */

/** Degrees in which a name may agree, best first. `part`: one part of a compound; `none`: another name. */
export const nameLevels = ["same", "spelling", "sound", "near", "far", "part", "none"] as const;
export type NameLevel = (typeof nameLevels)[number];

/** Weighted letters apart, summed over the parts, up to which a name agrees in each degree. */
export const levelLimits: readonly (readonly [limit: number, level: NameLevel])[] = [
  [0.001, "same"],
  [0.17, "spelling"],
  [0.4, "sound"],
  [0.75, "near"],
  [1.3, "far"],
];

/** Beyond this it is another name. */
export const furthest = 1.3001;

export const birthLevels = [
  "day",
  "exchanged",
  "month",
  "sameYear",
  "yearOnly",
  "oneYear",
  "twoYears",
  "fewYears",
  "none",
] as const;
export type BirthLevel = (typeof birthLevels)[number];

export const placeLevels = ["same", "near", "none"] as const;
export type PlaceLevel = (typeof placeLevels)[number];

type Shares<Level extends string> = Readonly<Record<Level, number>>;

export interface Weights {
  /** Share of each degree among pairs that are one person. */
  readonly given: Shares<NameLevel>;
  readonly family: Shares<NameLevel>;
  readonly father: Shares<NameLevel>;
  readonly mother: Shares<NameLevel>;
  readonly birth: Shares<BirthLevel>;
  readonly place: Shares<PlaceLevel>;
  /** How often given and family name are exchanged. */
  readonly exchanged: number;
}

const names: Shares<NameLevel> = {
  same: 0.6,
  spelling: 0.2,
  sound: 0.08,
  near: 0.04,
  far: 0.02,
  part: 0.03,
  none: 0.02,
};

/** Until they are learned from a register. */
export const usualWeights: Weights = {
  given: names,
  family: names,
  father: names,
  mother: names,
  birth: {
    day: 0.78,
    exchanged: 0.05,
    month: 0.02,
    sameYear: 0.02,
    yearOnly: 0.95,
    oneYear: 0.03,
    twoYears: 0.03,
    fewYears: 0.01,
    none: 0.003,
  },
  place: { same: 0.93, near: 0.02, none: 0.05 },
  exchanged: 0.04,
};
