import { describe, expect, it } from "vitest";
import type { FieldExplanation } from "./identification.ts";
import { kinshipsOf } from "./kinship.ts";
import type { RegisterRecord } from "./record.ts";
import { settlesOf } from "./settle.ts";

const brahim: RegisterRecord = {
  id: "one",
  sex: "M",
  givenLatin: "Brahim",
  givenArabic: "إبراهيم",
  fatherLatin: "Ali",
  fatherArabic: "علي",
  grandfatherLatin: "Said",
  grandfatherArabic: "سعيد",
  motherLatin: "Fatima",
  motherArabic: "فاطمة",
  familyLatin: "Tazi",
  familyArabic: "التازي",
  birthDate: "1991-05-14",
  birthPlaceLatin: "Fès",
  birthPlaceArabic: "فاس",
};
const other = (changes: Partial<RegisterRecord>): RegisterRecord => ({ ...brahim, id: "other", ...changes });
const karim = { givenLatin: "Karim", givenArabic: "كريم" };
const omar = { fatherLatin: "Omar", fatherArabic: "عمر" };
const between = (changes: Partial<RegisterRecord>) => kinshipsOf([brahim, other(changes)], 0, []);
const said = (field: string, agreement: string) => ({ kind: "name", field, agreement }) as FieldExplanation;

describe("of two candidates it is said that they may be", () => {
  it("brothers, with one family, father and mother, however they are spelled", () => {
    expect(between({ ...karim, familyLatin: "Ettazi", motherLatin: "Fatma" })).toEqual([
      { kind: "sibling", with: ["other"] },
    ]);
    // Of a mother who is not written, the place stands in; another mother or another place is no brother.
    const noMother = { motherLatin: "", motherArabic: "" };
    expect(between({ ...karim, ...noMother })).toEqual([{ kind: "sibling", with: ["other"] }]);
    expect(between({ ...karim, ...noMother, birthPlaceLatin: "Tanger", birthPlaceArabic: "طنجة" })).toEqual([]);
    expect(between({ ...karim, motherLatin: "Zineb", motherArabic: "زينب" })).toEqual([]);
    expect(between({ ...karim, ...omar })).toEqual([]);
  });

  it("namesakes, with another father or another day", () => {
    expect(between(omar)).toEqual([{ kind: "namesake", with: ["other"] }]);
    expect(between({ birthDate: "1993-01-01" })).toEqual([{ kind: "namesake", with: ["other"] }]);
  });

  it("not to be told apart, where names and day are the same; nothing, where the family is another", () => {
    expect(between({})).toEqual([{ kind: "indistinguishable", with: ["other"] }]);
    expect(between({ familyLatin: "Alami", familyArabic: "العلمي" })).toEqual([]);
  });
});

describe("of the person asked for a candidate may be", () => {
  it("a brother, where only the given name differs; a namesake, where the father or the birth does", () => {
    const kinds = (...fields: FieldExplanation[]) => kinshipsOf([brahim], 0, fields).map(({ kind }) => kind);
    const family = said("family", "same");
    expect(kinds(family, said("father", "near"), said("given", "differs"))).toEqual(["sibling"]);
    expect(kinds(family, said("given", "same"), said("father", "differs"))).toEqual(["namesake"]);
    expect(kinds(family, said("given", "near"), said("birth", "differs"))).toEqual(["namesake"]);
    expect(kinds(family, said("given", "same"), said("father", "same"))).toEqual([]);
  });
});

describe("what would settle it", () => {
  const asked = { given: "Brahim", family: "Tazi" };
  const settles = (query: object, records: readonly RegisterRecord[], ...fields: FieldExplanation[]) =>
    settlesOf({ ...asked, ...query }, records, fields).map(({ field, how }) => `${how} ${field}`);

  it("is what candidates differ in and nobody has said, and prints at last", () => {
    expect(settles({}, [brahim, other(omar)])).toEqual(["ask father", "ask prints"]);
    expect(settles({}, [brahim, other({})])).toEqual(["ask prints"]);
  });

  it("of a single candidate, all that is not said and the record has", () => {
    const written = { ...brahim, grandfatherLatin: "", grandfatherArabic: "" };
    expect(settles({ mother: "Fatima", birth: "1991-05-14" }, [written])).toEqual([
      "ask father",
      "ask birthPlace",
      "ask prints",
    ]);
  });

  it("is a date that is known in part, and what was said and does not agree", () => {
    const all = { father: "Omar", mother: "Fatima", birth: "199X", birthPlace: "Fès" };
    expect(settles(all, [brahim, other({})], said("father", "differs"))).toEqual([
      "verify father",
      "complete birth",
      "ask prints",
    ]);
  });
});
