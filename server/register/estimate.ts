/**
 * Fellegi–Sunter weights by expectation–maximisation. What chance alone would give is known for each pair, from how common the
 * names are; what is estimated is how often each degree of agreement is seen between two records of one person.
 */
import type { Levels } from "./score.ts";
import type { Weights } from "./weights.ts";

/** One record compared with one question. */
export interface ComparedPair {
  readonly levels: Levels;
  /** Probability of this degree by chance, field by field. */
  readonly chances: Readonly<Partial<Record<keyof Levels, number>>>;
}

const rounds = 30;
/** So many imagined pairs at the usual weights: a register of few people must not unlearn what is rare. */
const believed = 200;

const fields = ["given", "family", "father", "mother", "birth", "place"] as const;

/**
 * @param questions the candidates of each, unlabelled
 * @param records of the register: before any name is known each is as likely as another, so that at most one of a question's
 *   candidates is the person, and agreeing by chance is as likely as in the whole register, not among candidates
 * @param usual where to begin, and what to fall back on
 */
export function estimate(questions: readonly (readonly ComparedPair[])[], records: number, usual: Weights): Weights {
  let weights = usual;
  for (let round = 0; round < rounds; round += 1) {
    const beliefs = questions.map((pairs) => {
      const odds = pairs.map((pair) => Math.exp(logRatio(pair, weights) - Math.log(records)));
      const all = odds.reduce((sum, each) => sum + each, 1);
      return odds.map((each) => each / all);
    });
    weights = maximise(questions.flat(), beliefs.flat(), usual);
  }
  return weights;
}

function logRatio({ levels, chances }: ComparedPair, weights: Weights): number {
  let log = 0;
  for (const field of fields) {
    const level = levels[field];
    const chance = chances[field];
    if (level !== undefined && chance !== undefined) log += Math.log(shareOf(weights, field, level) / chance);
  }
  return log;
}

const shareOf = (weights: Weights, field: (typeof fields)[number], level: string): number =>
  (weights[field] as Readonly<Record<string, number>>)[level] ?? 0.01;

function maximise(pairs: readonly ComparedPair[], beliefs: readonly number[], usual: Weights): Weights {
  const learned = fields.map((field) => {
    const levels = Object.entries(usual[field]);
    const seen = new Map(levels.map(([level, held]) => [level, believed * held]));
    let all = [...seen.values()].reduce((sum, each) => sum + each, 0);
    for (const [at, { levels: found }] of pairs.entries()) {
      const level = found[field];
      if (level === undefined) continue;
      seen.set(level, (seen.get(level) ?? 0) + (beliefs[at] ?? 0));
      all += beliefs[at] ?? 0;
    }
    // Knowing the year alone is the question's doing, not a degree of agreement.
    const shares = [...seen].map(([level, sum]) => [level, level === "yearOnly" ? usual.birth.yearOnly : sum / all]);
    return [field, Object.fromEntries(shares)];
  });
  return { ...usual, ...Object.fromEntries(learned) };
}
