import type { Candidate } from "../../../server/http/api.ts";

export type Field = Candidate["explanation"]["fields"][number];
export type NameField = Extract<Field, { readonly kind: "name" }>;
export type Comparison = NonNullable<NameField["latin"]>;

const order: readonly Comparison["agreement"][] = ["same", "spelling", "near", "part", "differs", "absent"];

/** The writing that agrees best, which is the one to be explained in words; undefined where nothing was compared. */
export function bestComparison({ latin, arabic }: NameField): Comparison | undefined {
  const compared = [latin, arabic].filter((one) => one !== undefined && one.agreement !== "absent") as Comparison[];
  return compared.toSorted((one, other) => order.indexOf(one.agreement) - order.indexOf(other.agreement))[0];
}

/** Letters beside letters say something where names meet without being written alike; of two other names they say nothing. */
export const showsLetters = (comparison: Comparison | undefined): comparison is Comparison =>
  comparison !== undefined && ["spelling", "near", "part"].includes(comparison.agreement);
