import type { CaseView, Offer, Procedure } from "@wasl/procedure";
import { expect, test } from "vitest";
import { dossierRows, toFill } from "./dossier-rows.ts";

const fact = (owner: string) => ({ kind: "shared", owner, schema: { type: "boolean" }, category: "A" });
const definition = {
  states: { prepared: { turn: "requesting" }, requested: { turn: "requested", final: true } },
  steps: {
    request: { by: "requesting", from: ["prepared"], to: "requested", when: ["named", "photographed", "adult"] },
  },
  internal: {},
  facts: {
    person: fact("requesting"),
    photo: fact("requesting"),
    note: fact("requesting"),
    recognition: fact("requested"),
    age: { ...fact("requesting"), attestation: true },
  },
  conditions: {
    adult: { guard: { attested: ["age", ["adult"]] } },
    named: { guard: { held: ["person", "names"] } },
    photographed: { guard: { any: [{ held: ["photo"] }, { is: [["person", "sex"], "X"] }] } },
  },
  examples: [],
} as unknown as Procedure;

const offer = (part: Partial<Offer>): Offer => ({ do: "record", name: "", enabled: true, why: [], ...part }) as Offer;
const view = (offers: readonly Offer[], facts: readonly unknown[] = []) =>
  ({ self: "requesting", turn: "requesting", state: "prepared", internal: null, offers, facts }) as unknown as CaseView;

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

test("while the other party has the turn, nothing is asked for", () => {
  const theirs = { ...view([...records, request]), turn: "requested" };
  expect(toFill(definition, theirs)).toEqual([]);
});

test("who attests is asked to, although the step itself is not theirs to take", () => {
  expect(toFill(definition, view([offer({ name: "age" })]))).toEqual(["age"]);
  expect(toFill(definition, view([offer({ name: "age" })], [{ id: "age", lapsed: true }]))).toEqual(["age"]);
  expect(toFill(definition, view([offer({ name: "age" })], [{ id: "age" }]))).toEqual([]);
});

test("what somebody else must fill in is not mine to fill", () => {
  expect(toFill(definition, view([offer({ name: "photo" }), request]))).toEqual(["photo"]);
});
