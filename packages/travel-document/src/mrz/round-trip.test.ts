import fc from "fast-check";
import { expect, test } from "vitest";
import { randomFields, sequence } from "../testing/random-fields.ts";
import { readMrz } from "./read.ts";
import { writeMrz } from "./write.ts";

test("ten thousand documents of every kind are read as they were written", { timeout: 60_000 }, () => {
  const random = sequence(9303);
  const wrong: unknown[] = [];
  for (let count = 0; count < 10_000; count++) {
    const fields = randomFields(random);
    const written = writeMrz(fields);
    const read = written.ok ? readMrz(written.lines.join("\n")) : undefined;
    const again = read?.zone && writeMrz(read.zone.fields);
    const same = JSON.stringify(sorted(read?.zone?.fields)) === JSON.stringify(sorted(fields));
    const stable = written.ok && again?.ok && again.lines.join() === written.lines.join();
    if (!same || !stable || !read?.valid) wrong.push({ fields, written, faults: read?.faults });
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

const sorted = (fields: object | undefined) =>
  Object.entries(fields ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));

test("any text gives an answer", { timeout: 60_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(..."AZ09<\n é"), maxLength: 100 }),
    fc
      .constantFrom(30, 36, 44, 72, 88, 90)
      .chain((length) => fc.string({ unit: fc.constantFrom(..."PVIAZ09<"), minLength: length, maxLength: length })),
  );
  fc.assert(
    fc.property(text, (given) => typeof readMrz(given).valid === "boolean"),
    { numRuns: 3000 },
  );
});

test("any fields give an answer", { timeout: 60_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("MAR", "PU", "850517", "1985-05-XX", "AMRANI"),
  );
  const fields = fc.record({
    format: fc.constantFrom("TD1", "TD2", "TD3", "MRV-A", "MRV-B"),
    documentCode: text,
    issuingState: text,
    primaryIdentifier: text,
    secondaryIdentifier: text,
    documentNumber: text,
    nationality: text,
    birthDate: text,
    sex: fc.constantFrom("F", "M", "X"),
    expiryDate: text,
    optionalData: text,
  });
  fc.assert(
    fc.property(fields, (given) => {
      const written = writeMrz(given as Parameters<typeof writeMrz>[0]);
      return !written.ok || readMrz(written.lines.join("\n")).valid;
    }),
    { numRuns: 3000 },
  );
});
