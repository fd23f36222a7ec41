import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases } from "../../corridors/morocco-france/demonstration/cases.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { prepareDemonstrationRegister } from "./demonstration.ts";
import type { Identification } from "./identification.ts";
import { identificationIn } from "./search.ts";

describe("the people of the demonstration's cases", () => {
  let cluster: TestCluster;
  let owner: pg.Client;
  let register: Identification;

  beforeAll(async () => {
    cluster = await startTestCluster();
    const database = await cluster.database("MA");
    owner = new pg.Client(database.urls.owner);
    await owner.connect();
    await prepareDemonstrationRegister(owner, [database.roles.removal]);
    register = identificationIn(owner as unknown as pg.Pool);
  }, 120_000);

  afterAll(async () => {
    await owner?.end();
    await cluster?.stop();
  });

  const asked = cases
    .flatMap((each) => each.moves.map(({ doing }) => ({ id: each.id, doing })))
    .flatMap(({ id, doing }) =>
      doing.do === "record" && doing.facts.person ? [{ id, facts: JSON.parse(JSON.stringify(doing.facts)) }] : [],
    );
  const found = async (id: string) => {
    const { facts } = asked.find((each) => each.id === id) ?? { facts: undefined };
    const { given, family, birthDate } = facts.person;
    const { candidates } = await register.search({
      given: given.latin,
      family: family.latin,
      father: facts.filiation.father.names,
      birth: birthDate,
    });
    return candidates;
  };

  it("are first among the candidates, though the request spells them otherwise", async () => {
    const expected = {
      "second-signature": "R-900006",
      "just-arrived": "R-900007",
      "being-identified": "R-900004",
      questions: "R-900012",
      "to-decide": "R-900001",
      suspended: "R-900010",
      recognised: "R-900009",
      "awaiting-flight": "R-900005",
      "document-second-signature": "R-900008",
      issued: "R-900011",
      arrived: "R-900013",
      identified: "R-900002",
    };
    const first: Record<string, string | undefined> = {};
    for (const id of Object.keys(expected)) first[id] = (await found(id))[0]?.id;
    expect(first).toEqual(expected);
  });

  it("come with near relatives and namesakes, so that somebody has to choose", async () => {
    expect((await found("to-decide")).map((each) => each.id)).toEqual(
      expect.arrayContaining(["R-900001", "R-900002", "R-900003"]),
    );
  });

  it("are not all there: nobody agrees in everything with the person of whom no trace was found", async () => {
    const all = (await found("not-recognised")).filter(({ agreement }) =>
      Object.values(agreement).every((each) => each === "same"),
    );
    expect(all).toEqual([]);
  });
});
