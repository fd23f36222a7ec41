import type { Procedure } from "@wasl/procedure";
import { expect, test } from "vitest";
import type { WorkItem } from "../../../server/http/api.ts";
import { dictionary } from "../words/dictionary.ts";
import { makeWords } from "../words/words.tsx";
import { todo } from "./todo.ts";

const definition = {
  initial: "issued",
  roles: { border: { catalogue: "REQ_BORDER" }, prefecture: { catalogue: "REQ_CASE" } },
  states: { issued: { turn: "requesting" }, departed: { turn: null, final: true } },
  steps: { depart: { by: "requesting", roles: ["border"], from: ["issued"], to: "departed" } },
  internal: { requesting: { steps: { recordRelease: {} } } },
  examples: [],
} as unknown as Procedure;

const item = (part: Partial<WorkItem>): WorkItem =>
  ({ procedure: "lp", state: "issued", turn: "requesting", because: "turn", can: [], ...part }) as WorkItem;

const words = async () =>
  makeWords("fr", await dictionary("fr"), {
    "lp.steps.depart.do": "Enregistrer le départ",
    "lp.facts.age.label": "Majorité",
    "lp.facts.appeal.label": "Recours",
  });

test("the border police is told to record the departure, the prefecture only to look", async () => {
  const said = await words();
  expect(todo(item({}), definition, ["REQ_BORDER"], said)).toBe("Enregistrer le départ");
  expect(todo(item({}), definition, ["REQ_CASE"], said)).toBe("Voir le dossier");
});

test("the jurist is told what to attest", async () => {
  const can = ["age", "appeal"].map((name) => ({ do: "record", name }));
  expect(todo(item({ can }), definition, ["REQ_LEGAL"], await words())).toBe("Attester\u00a0: Majorité, Recours");
});

test("the second signature names what is signed", async () => {
  const signed = item({ because: "sign", can: [{ do: "sign", name: "depart" }] });
  expect(todo(signed, definition, ["REQ_CASE"], await words())).toBe("Relire et signer\u00a0: Enregistrer le départ");
});
