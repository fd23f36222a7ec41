import type { RegisterAnswer } from "../../../server/http/api.ts";

type Candidate = RegisterAnswer["candidates"][number];

export interface CandidateLine {
  readonly name: "given" | "family" | "father" | "grandfather" | "mother" | "birth" | "birthPlace" | "sex";
  /** As the register writes it, one run a script. */
  readonly values: readonly string[];
  readonly agreement?: Candidate["agreement"][string];
}

const lines: readonly (readonly [name: CandidateLine["name"], fields: readonly string[]])[] = [
  ["given", ["givenLatin", "givenArabic"]],
  ["family", ["familyLatin", "familyArabic"]],
  ["birth", ["birthDate"]],
  ["birthPlace", ["birthPlaceLatin", "birthPlaceArabic"]],
  ["father", ["fatherLatin", "fatherArabic"]],
  ["grandfather", ["grandfatherLatin", "grandfatherArabic"]],
  ["mother", ["motherLatin", "motherArabic"]],
];

/** A record in the order in which one compares: who, when, where, of whom. What the register lacks is left out. */
export function candidateLines({ record, agreement }: Candidate): readonly CandidateLine[] {
  return lines.flatMap(([name, fields]) => {
    const values = fields.map((field) => record[field] ?? "").filter((value) => value !== "");
    return values.length === 0 ? [] : [{ name, values, agreement: agreement[name] }];
  });
}
