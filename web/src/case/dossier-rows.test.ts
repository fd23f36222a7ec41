import type { CaseView, Offer, Procedure } from "@wasl/procedure";
import { expect, test } from "vitest";
import { dossierRows, toFill } from "./dossier-rows.ts";

const fact = (owner: string) => ({ kind: "shared", owner, schema: { type: "boolean" }, category: "A" });
const definition = {
  facts: {
    person: fact("requesting"),
    photo: fact("requesting"),
    note: fact("requesting"),
    recognition: fact("requested"),
  },
  conditions: {
    named: { guard: { held: ["person", "names"] } },
    photographed: { guard: { any: [{ held: ["photo"] }, { is: [["person", "sex"], "X"] }] } },
  },
} as unknown as Procedure;

const offer = (part: Partial<Offer>): Offer => ({ do: "record", name: "", enabled: true, why: [], ...part }) as Offer;
const view = (offers: readonly Offer[], facts: readonly unknown[] = []) =>
  ({ self: "requesting", offers, facts }) as unknown as CaseView;

const records = ["person", "photo", "note"].map((name) => offer({ name }));
const request = offer({
  do: "step",
  name: "request",
  enabled: false,
  why: [
    { code: "condition-not-met", condition: "named" },
    { code: "condition-not-met", condition: "photographed" },
  ],
});

test("what keeps the next step from being taken is asked for, the rest is only possible", () => {
  expect(dossierRows(definition, view([...records, request]), "requesting").map(({ id, need }) => [id, need])).toEqual([
    ["person", "needed"],
    ["photo", "needed"],
    ["note", "possible"],
  ]);
});

test("a step of another moment asks for nothing", () => {
  const later = { ...request, why: [...request.why, { code: "wrong-state" }] };
  expect(toFill(definition, view([...records, later]))).toEqual([]);
});

test("what somebody else must fill in is not mine to fill", () => {
  expect(toFill(definition, view([offer({ name: "photo" }), request]))).toEqual(["photo"]);
});
