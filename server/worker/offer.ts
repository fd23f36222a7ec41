/** What the offer promised, by the names that the contract gives to the same terms, so that the two are read side by side. */
import type { CaseView, Json } from "@wasl/procedure";
import type { Words } from "../http/words.ts";
import type { Services } from "../services.ts";
import { factOf, type Term, termsOf } from "./season.ts";

/** Fields of the contract, and where the offer says the same. */
const same: readonly (readonly [field: string, fact: string, inOffer: string])[] = [
  ["employer", "employer", "name"],
  ["site", "employer", "site"],
  ["starts", "offer", "starts"],
  ["ends", "offer", "ends"],
  ["hourlyGross", "offer", "hourlyGross"],
  ["weeklyHours", "offer", "weeklyHours"],
  ["overtime", "offer", "overtime"],
  ["travelPaidBy", "offer", "travelPaidBy"],
  ["housing", "housing", "letting"],
  ["monthlyRent", "housing", "monthlyRent"],
  ["rentTakenFromPay", "housing", "rentTakenFromPay"],
];

export interface Beside {
  readonly field: string;
  readonly label: Term["label"];
  readonly offered: Pick<Term, "value" | "said">;
  /** Absent while there is no contract, or where it says nothing of it. */
  readonly contract?: Pick<Term, "value" | "said">;
  readonly differs: boolean;
}

/** @returns undefined where nobody has linked an offer on this server. Whoever may read the season may read this. */
export async function offerBeside(
  services: Services,
  words: Words,
  view: CaseView,
): Promise<readonly Beside[] | undefined> {
  // Another employer has taken the place: what the first had offered is neither that one's to read nor what this contract promises.
  if ((await services.cases.load(view.ref))?.replica.facts.newEmployer) return undefined;
  const ref = view.links.offer ?? view.links.ownOffer;
  const replica = ref === undefined ? undefined : (await services.cases.load(ref))?.replica;
  if (ref === undefined || !replica) return undefined;
  const promised: Record<string, Json> = {};
  for (const [field, fact, inOffer] of same) {
    const value = (replica.facts[fact]?.value as Readonly<Record<string, Json>> | undefined)?.[inOffer];
    if (value !== undefined) promised[field] = value;
  }
  const contract = factOf(view, "contract");
  const agreed = contract === undefined ? [] : termsOf(services, words, "contract", contract);
  return termsOf(services, words, "contract", promised).map(({ field, label, value, said }): Beside => {
    const term = agreed.find((one) => one.field === field);
    return {
      field,
      label,
      offered: { value, ...(said ? { said } : {}) },
      ...(term ? { contract: { value: term.value, ...(term.said ? { said: term.said } : {}) } } : {}),
      differs: contract !== undefined && term?.value !== value,
    };
  });
}
