/** The access matrix asked of the real API: every role, every category, on a case that holds nearly all of them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import corridor from "../../corridors/morocco-france/corridor.ts";
import { mayRead, mayWrite, rights } from "../../corridors/morocco-france/rights.ts";
import type { CasePage, Problem, Rights } from "../http/api.ts";
import { type Client, signIn } from "../http/testing/client.ts";
import { createAccounts } from "../people/accounts.ts";
import { createPostings } from "../people/postings.ts";
import { categories } from "../people/rights.ts";
import type { StateServer } from "../state-server.ts";
import { journey } from "./testing/request.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

let two: TwoServers;
let ref: string;

const definition = corridor.procedures["laissez-passer"];
const roles = Object.keys(rights);

beforeAll(async () => {
  two = await startTwoServers();
  ref = await two.delivered();
  ref = (await two.play(ref, journey(Temporal.Now.instant()))).view.ref;
}, 120_000);
afterAll(() => two?.stop());

/** Somebody who holds this role alone, at the post that works on the case. */
async function holder(server: StateServer, role: string): Promise<Client> {
  const { config, pools, clock } = server.services;
  const id = `${config.state.toLowerCase()}-holds-${role.toLowerCase()}`;
  const accounts = await createAccounts({
    pool: pools.people,
    secret: "x".repeat(32),
    baseUrl: server.url,
    cookiePrefix: "unused",
    demonstration: false,
  });
  await accounts.add({ id, name: id, email: `${id}@wasl.invalid`, language: "en" });
  const compartment = rights[role as keyof typeof rights]?.compartment ?? "";
  const post = role === "COUNSEL" ? "FR-BAR-BOD" : config.state === "FR" ? "FR-PREF-33" : "MA-CG-BOD";
  await createPostings(pools.people, clock).grant({ person: id, post, role, compartment, superior: "test" });
  return signIn(server.url, id);
}

/** What the server itself holds of the case: every fact, by category. */
async function held(server: StateServer): Promise<ReadonlyMap<string, string>> {
  const loaded = await server.services.cases.load(ref);
  return new Map(
    Object.keys(loaded?.replica.facts ?? {}).map((fact) => [
      fact,
      definition.facts[fact as keyof typeof definition.facts]?.category ?? "?",
    ]),
  );
}

test("the case holds facts of most categories, the protected ones among them", async () => {
  expect([...new Set((await held(two.fr)).values())].toSorted().join("")).toBe("ABDEFGHIJL");
  expect([...new Set((await held(two.ma)).values())].toSorted().join("")).toBe("ABDEL");
});

describe.each([
  ["FR", "requesting"],
  ["MA", "requested"],
] as const)("on the server of %s", (state, side) => {
  const server = () => (state === "FR" ? two.fr : two.ma);

  test.each(roles)("%s reads what its row gives and nothing else", async (role) => {
    const client = await holder(server(), role);
    const { status, body } = await client.get<CasePage & Problem>(`/cases/${ref}`);
    const session = (await client.get<{ categories: { read: string[]; write: string[] } }>("/session")).body;
    for (const category of categories) {
      expect([category, session.categories.read.includes(category)]).toEqual([category, mayRead(role, category)]);
      expect([category, session.categories.write.includes(category)]).toEqual([category, mayWrite(role, category)]);
    }
    if (status === 404) {
      // Only those who work on such cases, on this side, may open one.
      const works = Object.values(definition.roles).some(
        ({ catalogue, party }) => catalogue === role && party === side,
      );
      expect(works && !["COUNSEL"].includes(role), `${role} works on it`).toBe(false);
      expect(body.code).toBe("unknown-case");
      return;
    }
    expect(status).toBe(200);
    const row = rights[role as keyof typeof rights];
    expect([row?.side, "both"], `${role} opens a case of the ${side} side`).toContain(side);
    const facts = await held(server());
    const shown = new Set(body.view.facts.map(({ id }) => id));
    for (const [fact, category] of facts) {
      expect([role, fact, category, shown.has(fact)]).toEqual([role, fact, category, mayRead(role, category as never)]);
    }
    const categoriesShown = new Set(body.view.facts.map(({ category }) => category));
    for (const category of categoriesShown) expect(mayRead(role, category), `${role} ${category}`).toBe(true);
  });

  test.each(roles)(
    "%s sees no more of the case through the other State's window than on its own page",
    async (role) => {
      const client = await holder(server(), role);
      const { body: page } = await client.get<CasePage & Problem>(`/cases/${ref}`);
      for (const party of ["requesting", "requested"]) {
        const { status, body } = await client.get<{ view: CasePage["view"] | null }>(`/cases/${ref}/mirror/${party}`);
        if (!page.view) {
          expect(status).toBe(404);
          continue;
        }
        for (const { id, category } of body.view?.facts ?? []) {
          expect([role, id, mayRead(role, category)]).toEqual([role, id, true]);
        }
        const named = (body.view?.story ?? []).flatMap(({ facts = [] }) => facts);
        for (const fact of named) {
          const category = definition.facts[fact as keyof typeof definition.facts]?.category;
          expect([role, fact, category !== undefined && mayRead(role, category)]).toEqual([role, fact, true]);
        }
      }
    },
  );

  test("F3: nobody on the requested side is shown asylum, health or vulnerability by any door", async () => {
    if (side === "requesting") return;
    for (const role of roles.filter((one) => rights[one as keyof typeof rights]?.side === "requested")) {
      const client = await holder(server(), role);
      for (const path of ["", "/mirror/requesting", "/mirror/requested"]) {
        const { body } = await client.get<unknown>(`/cases/${ref}${path}`);
        expect(JSON.stringify(body)).not.toMatch(/"(asylum|medicalReview|reflection|age|appeal)":?"?/);
      }
    }
  });
});

test("the printed matrix is the enforced one", async () => {
  const { body } = await two.clients.camille.get<Rights>("/rights");
  expect(body.rows.map(({ role }) => role).toSorted()).toEqual(roles.toSorted());
  for (const { role, cells } of body.rows) {
    for (const category of categories) {
      expect(cells[category]).toBe(rights[role as keyof typeof rights]?.cells[category]);
    }
  }
});

test("the document prints for whoever may read it, and for nobody else", async () => {
  const pdf = await two.clients.rachid.get<string>(`/cases/${ref}/document.pdf?kind=laissez-passer&language=ar`);
  expect([pdf.status, String(pdf.body).slice(0, 5)]).toEqual([200, "%PDF-"]);
  const { documents } = await two.clients.camille.page(ref);
  expect(documents).toMatchObject([
    { id: "MA4207719", kind: "laissez-passer" },
    { kind: "diligence" },
    { id: "notice", kind: "letter" },
  ]);
  expect((await two.clients.ines.page(ref)).documents).toEqual([]);
  expect((await two.clients.ines.get<Problem>(`/cases/${ref}/document.pdf`)).body.code).toBe("unknown-document");
});

test("a letter prints for whoever holds its facts, and for nobody else; who printed it is in the log of access", async () => {
  const { camille, rachid, ines } = two.clients;
  const [notice] = (await camille.page(ref)).documents.filter(({ kind }) => kind === "letter");
  const pdf = await camille.get<string>(`${notice?.href.replace("/api", "")}&language=ar`);
  expect([pdf.status, String(pdf.body).slice(0, 5)]).toEqual([200, "%PDF-"]);
  for (const client of [rachid, ines]) {
    expect((await client.page(ref)).documents.filter(({ kind }) => kind === "letter")).toEqual([]);
    const refused = await client.get<Problem>(`/cases/${ref}/letter.pdf?letter=notice`);
    expect([refused.status, refused.body.code]).toEqual([404, "unknown-letter"]);
  }
  const unknown = await camille.get<Problem>(`/cases/${ref}/letter.pdf?letter=constructor`);
  expect([unknown.status, unknown.body.code]).toEqual([404, "unknown-letter"]);
  const elsewhere = await camille.get<Problem>("/cases/00000000-0000-4000-8000-000000000000/letter.pdf?letter=notice");
  expect([elsewhere.status, elsewhere.body.code]).toEqual([404, "unknown-case"]);
  const { rows } = await two.fr.services.pools.people.query<{ what: string }>(
    "select what from people.access_log where what = 'letter'",
  );
  expect(rows).toHaveLength(1);
});
