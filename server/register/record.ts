/** One line of a register of civil status, as written there: nothing is corrected, nothing derived. */
export interface RegisterRecord {
  readonly id: string;
  readonly sex: "M" | "F";
  readonly givenLatin: string;
  readonly givenArabic: string;
  readonly fatherLatin: string;
  readonly fatherArabic: string;
  readonly grandfatherLatin: string;
  readonly grandfatherArabic: string;
  readonly motherLatin: string;
  readonly motherArabic: string;
  readonly familyLatin: string;
  readonly familyArabic: string;
  /** `YYYY-MM-DD`, or `YYYY` where only the year is known. */
  readonly birthDate: string;
  readonly birthPlaceLatin: string;
  readonly birthPlaceArabic: string;
}

/** Column of a file for each field; also the columns of the table. A field whose column is absent is empty. */
export const columns = {
  id: "id",
  sex: "sex",
  givenLatin: "given_latin",
  givenArabic: "given_arabic",
  fatherLatin: "father_latin",
  fatherArabic: "father_arabic",
  grandfatherLatin: "grandfather_latin",
  grandfatherArabic: "grandfather_arabic",
  motherLatin: "mother_latin",
  motherArabic: "mother_arabic",
  familyLatin: "family_latin",
  familyArabic: "family_arabic",
  birthDate: "birth_date",
  birthPlaceLatin: "birth_place",
  birthPlaceArabic: "birth_place_arabic",
} as const satisfies Readonly<Record<keyof RegisterRecord, string>>;

export const fields = Object.keys(columns) as readonly (keyof RegisterRecord)[];
