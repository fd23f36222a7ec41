import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { disturb } from "./disturb.ts";
import { find } from "./find.ts";
import { importRecords } from "./import.ts";
import { makeRegister } from "./make.ts";
import { randomFrom } from "./random.ts";
import type { RegisterRecord } from "./record.ts";
import type { Levels } from "./score.ts";
import { createRegisterTable } from "./table.ts";
import { loadVocabulary } from "./vocabulary.ts";
import { usualWeights, type Weights } from "./weights.ts";

const people = makeRegister({ people: 20_000 });

describe("what a register teaches of itself", () => {
  let cluster: TestCluster;
  let owner: pg.Client;

  beforeAll(async () => {
    cluster = await startTestCluster();
    owner = new pg.Client((await cluster.database("MA")).urls.owner);
    await owner.connect();
  }, 120_000);

  beforeEach(async () => {
    await owner.query("drop schema if exists register cascade");
    await createRegisterTable(owner, []);
  });

  afterAll(async () => {
    await owner?.end();
    await cluster?.stop();
  });

  it("is nothing while it has few records: the usual weights stay", async () => {
    await importRecords(owner, people.slice(0, 300));
    expect((await loadVocabulary(owner as never)).weights).toEqual(usualWeights);
  });

  it("is less than half as far from the truth as the usual weights, though nobody told it who is who", {
    timeout: 120_000,
  }, async () => {
    await importRecords(owner, people);
    const vocabulary = await loadVocabulary(owner as never);
    // Other questions than those it learned from.
    const random = randomFrom(2026);
    const found: Levels[] = [];
    const answers: { readonly said: number; readonly right: boolean }[] = [];
    for (let asked = 0; asked < 300; asked += 1) {
      const record = random.pick(people) as RegisterRecord;
      const candidates = await find(owner as never, vocabulary, disturb(record, vocabulary, random), 10, true);
      const person = candidates.find(({ id }) => id === record.id);
      if (person && !person.exchanged) found.push(person.levels);
      // Every second is looked for as if they were not in the register.
      const [first] = candidates.filter(({ id }) => asked % 2 === 0 || id !== record.id);
      if (first) answers.push({ said: first.score, right: first.id === record.id });
    }
    for (const field of ["given", "family", "father"] as const) {
      const compared = found.flatMap((levels) => levels[field] ?? []);
      const truth = compared.filter((level) => level === "same").length / compared.length;
      const off = (weights: Weights) => Math.abs(weights[field].same - truth);
      expect(off(vocabulary.weights)).toBeLessThan(off(usualWeights) / 2);
    }
    // And it is right as often as it says.
    const sure = answers.filter(({ said }) => said >= 0.5);
    const said = sure.reduce((sum, each) => sum + each.said, 0) / sure.length;
    expect(Math.abs(sure.filter(({ right }) => right).length / sure.length - said)).toBeLessThan(0.05);
  });
});
