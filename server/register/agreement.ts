/** Field by field: does what is asked agree with what the register holds? Words for a person, never a score kept. */
import { compare, type NameComparison } from "@wasl/names";
import { compareBirths, readBirth } from "./birth.ts";
import type { Agreement, Agreements, FieldExplanation } from "./identification.ts";

/** A name in one word; spacing, titles and the article make no difference, another script or spelling a small one. */
export function agreementOf({ agreement, notes }: NameComparison): Agreement {
  if (agreement === "absent" || agreement === "differs") return agreement;
  const slight = notes.every((note) => note === "article" || note === "spacing" || note === "title");
  return agreement === "same" || (agreement === "spelling" && slight) ? "same" : "near";
}

/** A name asked in one script is compared with the same script; with the other only where the record lacks it, and then at best near. */
export function agreeOnName(asked: string | undefined, latin: string, arabic: string): Agreement {
  return agreementOf(compare(asked ?? "", { latin, arabic }));
}

export const agreeOnBirth = (asked: string | undefined, held: string): Agreement =>
  compareBirths(readBirth(asked), readBirth(held)).agreement;

export function agreementsOf(fields: readonly FieldExplanation[]): Agreements {
  const none: Agreements = {
    given: "absent",
    family: "absent",
    father: "absent",
    mother: "absent",
    birth: "absent",
    birthPlace: "absent",
  };
  return { ...none, ...Object.fromEntries(fields.map(({ field, agreement }) => [field, agreement])) };
}
