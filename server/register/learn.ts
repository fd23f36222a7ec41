/** Learns from the register itself how much each agreement weighs: questions made from its own records, unlabelled pairs, then a curve. */
import type { ClientBase } from "pg";
import { type Asked, prepare } from "./asked.ts";
import { type Calibration, calibrate, type Outcome } from "./calibrate.ts";
import { disturb } from "./disturb.ts";
import { type ComparedPair, estimate } from "./estimate.ts";
import { type Gathered, gather } from "./fetch.ts";
import { loose, strict } from "./gather.ts";
import { randomFrom } from "./random.ts";
import { columns, fields, type RegisterRecord } from "./record.ts";
import { scorer } from "./score.ts";
import { loadVocabulary, type Vocabulary } from "./vocabulary.ts";
import type { Weights } from "./weights.ts";

const questions = 400;
/** With fewer records the usual weights are better than what so little could teach. */
const fewest = 20_000;
const pairsPerQuestion = 30;

const selected = fields.map((field) => `${columns[field]} as "${field}"`).join(", ");

/** Writes the model that servers load with the vocabulary. */
export async function learn(owner: ClientBase): Promise<void> {
  const vocabulary = await loadVocabulary(owner as never);
  if (vocabulary.records < fewest) return;
  const percent = Math.min(100, (400 * questions) / vocabulary.records);
  const { rows } = await owner.query<RegisterRecord>(
    `select ${selected} from register.record tablesample system (${percent}) repeatable (7) limit ${questions}`,
  );
  const random = randomFrom(7);
  const ask = async (record: RegisterRecord): Promise<Answer> => {
    const prepared = prepare(disturb(record, vocabulary, random), vocabulary);
    const found = await gather(owner as never, [...strict(prepared, vocabulary), ...loose(prepared, vocabulary)]);
    return { id: record.id, prepared, found };
  };
  const pairs: (readonly ComparedPair[])[] = [];
  const answers: Answer[] = [];
  let next = rows[0] && ask(rows[0]);
  for (let at = 0; next; at += 1) {
    const { id, prepared, found } = await next;
    // PostgreSQL looks for the next while these are compared.
    const record = rows[at + 1];
    next = record && ask(record);
    const { score } = scorer(prepared, vocabulary);
    const compared = found
      .map(({ keys }) => score(keys))
      .toSorted((one, other) => other.logRatio - one.logRatio)
      .slice(0, pairsPerQuestion);
    // Exchanged names are rare and would be learned as disagreements.
    pairs.push(compared.filter(({ exchanged }) => !exchanged).map(({ levels, chances }) => ({ levels, chances })));
    answers.push({ id, prepared, found });
  }
  const weights = estimate(pairs, vocabulary.records, vocabulary.weights);
  const calibration = calibrate(outcomesOf(answers, { ...vocabulary, weights }));
  await save(owner, weights, calibration);
}

interface Answer {
  readonly id: string;
  readonly prepared: Asked;
  readonly found: readonly Gathered[];
}

/** Every second question is put as if its person were not in the register. */
function outcomesOf(answers: readonly Answer[], vocabulary: Vocabulary): readonly Outcome[] {
  return answers.flatMap(({ id, prepared, found }, at): readonly Outcome[] => {
    const { rate } = scorer(prepared, vocabulary);
    const candidates = at % 2 === 0 ? found : found.filter((each) => each.id !== id);
    const [first] = candidates
      .map((each) => ({ id: each.id, logRatio: rate(each.keys) }))
      .toSorted((one, other) => other.logRatio - one.logRatio);
    return first ? [{ logOdds: first.logRatio - Math.log(vocabulary.records), right: first.id === id }] : [];
  });
}

const save = (owner: ClientBase, weights: Weights, calibration: Calibration) =>
  owner.query(
    `insert into register.model (id, weights, calibration) values (1, $1, $2)
      on conflict (id) do update set weights = excluded.weights, calibration = excluded.calibration, learned = now()`,
    [JSON.stringify(weights), JSON.stringify(calibration)],
  );
