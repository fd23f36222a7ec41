import type { CaseView, Procedure } from "@wasl/procedure";
import { expect, test } from "vitest";
import { awaitedAttestations } from "./awaited.ts";

const definition = {
  facts: { age: { attestation: true }, appeal: { attestation: true }, person: { attestation: false } },
  conditions: {
    adult: { guard: { attested: ["age", ["adult"]] } },
    noAppeal: { guard: { attested: ["appeal", ["none"]] } },
  },
  steps: {
    request: { by: "requesting", from: ["prepared"], when: ["adult"] },
    depart: { by: "requesting", from: ["issued"], when: ["noAppeal"] },
  },
  internal: {},
} as unknown as Procedure;

const offers = ["age", "appeal", "person"].map((name) => ({ do: "record", name, enabled: true }));
const view = (part: object) =>
  ({
    self: "requesting",
    turn: "requesting",
    state: "prepared",
    internal: null,
    facts: [],
    offers,
    ...part,
  }) as unknown as CaseView;
const all = () => true;

test("the jurist is awaited for the attestations that the next step asks, not for those of a later one", () => {
  expect(awaitedAttestations(definition, view({}), all)).toEqual(["age"]);
});

test("an attestation that is made is awaited no more, one that was used up is", () => {
  expect(awaitedAttestations(definition, view({ facts: [{ id: "age" }] }), all)).toEqual([]);
  expect(awaitedAttestations(definition, view({ facts: [{ id: "age", lapsed: true }] }), all)).toEqual(["age"]);
});

test("nobody is awaited while the other party has the turn", () => {
  expect(awaitedAttestations(definition, view({ turn: "requested" }), all)).toEqual([]);
});

test("who may not read the answer is not told that it is missing", () => {
  expect(awaitedAttestations(definition, view({}), () => false)).toEqual([]);
});
