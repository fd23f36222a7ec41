/** Questions about people of a register, made as they are for learning: other spellings, slips, dates that are off, names left out. */
import { disturb } from "../server/register/disturb.ts";
import type { RegisterQuery } from "../server/register/identification.ts";
import { randomFrom } from "../server/register/random.ts";
import type { RegisterRecord } from "../server/register/record.ts";
import type { Vocabulary } from "../server/register/vocabulary.ts";

export interface BenchQuestion {
  readonly id: string;
  readonly query: RegisterQuery;
}

export function questionsAbout(records: readonly RegisterRecord[], vocabulary: Vocabulary): readonly BenchQuestion[] {
  const random = randomFrom(99);
  return records.map((record) => ({ id: record.id, query: disturb(record, vocabulary, random) }));
}
