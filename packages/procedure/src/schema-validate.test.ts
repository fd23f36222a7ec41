import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fits, validate } from "./schema-validate.ts";
import {
  attachment,
  code,
  date,
  freeText,
  hashCode,
  instant,
  integer,
  listOf,
  optional,
  partialDate,
  postCode,
  record,
  stateCode,
  text,
  yesNo,
} from "./schemas.ts";

const person = record({
  names: listOf(record({ latin: optional(text(40)), arabic: optional(text(40)) }), 3, 1),
  birth: partialDate(),
  sex: code("f", "m", "x"),
  tall: optional(integer(50, 250)),
});

describe("the shape of a fact", () => {
  it("accepts what it describes", () => {
    expect(validate(person, { names: [{ latin: "Naciri" }], birth: "1990-XX-XX", sex: "m" })).toEqual([]);
  });

  it("says every fault by its code and its place", () => {
    const value = { names: [{ latin: "x".repeat(41), nick: "K" }], birth: "soon", tall: 3, asylum: true };
    expect(validate(person, value)).toEqual([
      { code: "too-long", pointer: "/names/0/latin" },
      { code: "unknown-field", pointer: "/names/0/nick" },
      { code: "not-a-date", pointer: "/birth" },
      { code: "missing-field", pointer: "/sex" },
      { code: "too-small", pointer: "/tall" },
      { code: "unknown-field", pointer: "/asylum" },
    ]);
  });

  it("refuses an end before its beginning, and nothing where one of the two is not known", () => {
    const stretch = record({ from: date(), to: optional(date()) }, [["from", "to"]]);
    expect(validate(stretch, { from: "2026-07-02", to: "2026-07-01" })).toEqual([
      { code: "out-of-order", pointer: "/to" },
    ]);
    expect(validate(stretch, { from: "2026-07-01", to: "2026-07-01" })).toEqual([]);
    expect(validate(stretch, { from: "2026-07-01" })).toEqual([]);
  });

  it("knows dates that exist, instants in UTC, codes, hashes, posts and States", () => {
    expect([fits(date(), "2026-02-28"), fits(date(), "2026-02-30"), fits(date(), "2026-2-3")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([fits(instant(), "2026-03-12T08:20:00Z"), fits(instant(), "2026-03-12T08:20:00+01:00")]).toEqual([
      true,
      false,
    ]);
    expect([fits(hashCode(), "a".repeat(64)), fits(hashCode(), "A".repeat(64))]).toEqual([true, false]);
    expect([fits(postCode(), "MA-CG-LILLE"), fits(postCode(), "../x")]).toEqual([true, false]);
    expect([fits(stateCode(), "MA"), fits(stateCode(), "Maroc")]).toEqual([true, false]);
    expect([fits(yesNo(), false), fits(yesNo(), 0)]).toEqual([true, false]);
    expect([fits(text(10, "[A-Z]{2}"), "AB"), fits(text(10, "[A-Z]{2}"), "ABC")]).toEqual([true, false]);
    expect([fits(freeText(10), "\ud800"), fits(freeText(10), "  ")]).toEqual([false, false]);
  });

  it("checks an attachment's type and size", () => {
    const photo = attachment(["image/jpeg"], 1000);
    const value = { hash: "0".repeat(64), name: "p.jpg", mediaType: "image/jpeg", bytes: 900 };
    expect(fits(photo, value)).toBe(true);
    expect(validate(photo, { ...value, mediaType: "text/html" })).toEqual([
      { code: "media-type", pointer: "/mediaType" },
    ]);
    expect(validate(photo, { ...value, bytes: 1001 })).toEqual([{ code: "too-large", pointer: "/bytes" }]);
  });

  it("answers for any value, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(validate(person, value))).toBe(true);
      }),
      { seed: 4, numRuns: 400 },
    );
  });
});
