import { describe, expect, it } from "vitest";
import { agreeOnBirth, agreeOnName } from "./agreement.ts";
import type { RegisterRecord } from "./record.ts";

const record: RegisterRecord = {
  id: "R-1",
  sex: "M",
  givenLatin: "Youssef",
  givenArabic: "يوسف",
  fatherLatin: "Brahim",
  fatherArabic: "إبراهيم",
  grandfatherLatin: "Ali",
  grandfatherArabic: "علي",
  motherLatin: "Fatima",
  motherArabic: "فاطمة",
  familyLatin: "El Amrani",
  familyArabic: "العمراني",
  birthDate: "1991-03-12",
  birthPlaceLatin: "Fès",
  birthPlaceArabic: "فاس",
};

describe("agreement on a name", () => {
  it("is the same when only particles, marks or case differ", () => {
    expect(agreeOnName("ELAMRANI", record.familyLatin, record.familyArabic)).toBe("same");
    expect(agreeOnName("عمراني", record.familyLatin, record.familyArabic)).toBe("same");
  });

  it("is near for another spelling, one wrong letter, or a name left out", () => {
    expect(agreeOnName("Youcef", record.givenLatin, record.givenArabic)).toBe("near");
    expect(agreeOnName("Yousset", record.givenLatin, record.givenArabic)).toBe("near");
    expect(agreeOnName("Fatima", "Fatima Zahra", "")).toBe("near");
  });

  it("is at best near across scripts, where the record has one only", () => {
    expect(agreeOnName("Youssef", "", "يوسف")).toBe("near");
    expect(agreeOnName("خديجة", "Khadija", "")).toBe("near");
    expect(agreeOnName("خديجة", "Malika", "")).toBe("differs");
  });

  it("is absent when one side says nothing", () => {
    expect(agreeOnName(undefined, "Youssef", "يوسف")).toBe("absent");
    expect(agreeOnName("Youssef", "", "")).toBe("absent");
  });
});

describe("agreement on a birth", () => {
  it("is the same where everything known on both sides agrees", () => {
    expect(agreeOnBirth("1991", "1991-03-12")).toBe("same");
    expect(agreeOnBirth("1991-XX-XX", "1991-03-12")).toBe("same");
    expect(agreeOnBirth("1991-03", "1991")).toBe("same");
    expect(agreeOnBirth("1991?", "1991")).toBe("same");
    expect(agreeOnBirth("1990/1992", "1991-03-12")).toBe("same");
    expect(agreeOnBirth("199X", "1991")).toBe("same");
  });

  it("is near for two years' difference, or day and month exchanged", () => {
    expect(agreeOnBirth("1993", "1991-03-12")).toBe("near");
    expect(agreeOnBirth("1992/1995", "1991")).toBe("near");
    expect(agreeOnBirth("1991-12-03", "1991-03-12")).toBe("near");
  });

  it("differs otherwise, and is absent when unknown", () => {
    expect(agreeOnBirth("1991-03-13", "1991-03-12")).toBe("near");
    expect(agreeOnBirth("1995", "1991-03-12")).toBe("differs");
    expect(agreeOnBirth("", "1991")).toBe("absent");
    expect(agreeOnBirth("spring", "1991")).toBe("absent");
  });
});
