/** A place of birth beside the register's, in either script. */
import { compare, fold } from "@wasl/names";
import { agreementOf } from "./agreement.ts";
import type { PlaceExplanation } from "./identification.ts";
import { type Bearers, rarityOf } from "./rarity.ts";
import type { RegisterRecord } from "./record.ts";

/** One writing for a place: letters only, without spaces. Empty where the text names none. */
export const placeKey = (place: string): string => fold(place)?.text.replaceAll(" ", "") ?? "";

export function explainPlace(
  asked: string | undefined,
  { birthPlaceLatin, birthPlaceArabic }: RegisterRecord,
  { records, bearers }: { readonly records: number; readonly bearers: Bearers },
): PlaceExplanation {
  const held = [birthPlaceLatin, birthPlaceArabic].filter((place) => place !== "").join(" · ");
  const same = asked !== undefined && [birthPlaceLatin, birthPlaceArabic].map(placeKey).includes(placeKey(asked));
  const agreement = same
    ? "same"
    : agreementOf(compare(asked ?? "", { latin: birthPlaceLatin, arabic: birthPlaceArabic }));
  const born = asked ? bearers("birthPlace", asked) : undefined;
  return {
    kind: "place",
    field: "birthPlace",
    agreement,
    ...(asked ? { asked } : {}),
    ...(held ? { held } : {}),
    ...(born === undefined ? {} : { rarity: rarityOf(born, records) }),
  };
}
