import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { categories as columns, mayRead, mayWrite, rights } from "../../corridors/morocco-france/rights.ts";
import { type StandIn, standIn } from "../http/testing/stand-in.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { createPeople, openIdConnectOf, type People } from "./people.ts";
import { categories, categoriesOf, cellOf, rightsOf } from "./rights.ts";

let cluster: TestCluster;
let stand: StandIn;
let people: People;

beforeAll(async () => {
  cluster = await startTestCluster();
  stand = await standIn(cluster);
  people = await createPeople(stand.services);
}, 60_000);

afterAll(async () => {
  await stand.pools.end();
  await cluster.stop();
});

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

describe("accounts of production", () => {
  const email = "claire.vasseur@interieur.invalid";
  const password = "une phrase de passe assez longue";

  test("open with address and password, and with nothing else", async () => {
    await people.accounts.add({ id: "fr-claire", name: "Claire Vasseur", email, language: "fr", password });
    const answer = await people.accounts.signIn({ email, password }, new Headers());
    expect(answer).toBeInstanceOf(Response);
    expect(await people.accounts.signIn({ email, password: "a wrong one, long enough" }, new Headers())).toBe(
      "no-match",
    );
    expect(await people.accounts.signIn({ email: "nobody@interieur.invalid", password }, new Headers())).toBe(
      "no-match",
    );
  });

  test("with a second factor need its code too", async () => {
    const first = (await people.accounts.signIn({ email, password }, new Headers())) as Response;
    const headers = new Headers({
      cookie: cookieOf(first),
      "content-type": "application/json",
      origin: "http://127.0.0.1",
    });
    const post = (path: string, body: unknown, using: Headers) =>
      people.accounts.handler(
        new Request(`http://127.0.0.1:80/api/auth${path}`, {
          method: "POST",
          headers: using,
          body: JSON.stringify(body),
        }),
      );
    const enabled = await post("/two-factor/enable", { password }, headers);
    const { totpURI } = (await enabled.json()) as { totpURI: string };
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    expect((await post("/two-factor/verify-totp", { code: codeOf(secret) }, headers)).status).toBe(200);

    expect(await people.accounts.signIn({ email, password }, new Headers())).toBe("code-needed");
    expect(await people.accounts.signIn({ email, password, code: "000000" }, new Headers())).toBe("no-match");
    const whole = await people.accounts.signIn({ email, password, code: codeOf(secret) }, new Headers());
    expect(await people.accounts.whoIs(new Headers({ cookie: cookieOf(whole as Response) }))).toMatchObject({
      id: "fr-claire",
    });
  });

  test("nobody makes an account for themselves", async () => {
    const answer = await people.accounts.handler(
      new Request("http://127.0.0.1:80/api/auth/sign-up/email", {
        method: "POST",
        headers: { "content-type": "application/json", origin: "http://127.0.0.1" },
        body: JSON.stringify({ email: "me@interieur.invalid", password, name: "Me" }),
      }),
    );
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test("sign-in without a password exists in the demonstration only", async () => {
    const { config } = stand.services;
    const real = await createPeople({ ...stand.services, config: { ...config, demonstration: false } });
    expect(await real.accounts.signInDemonstration("fr-camille", new Headers())).toBeUndefined();
    const forced = await real.accounts.handler(
      new Request("http://127.0.0.1:80/api/auth/demonstration/sign-in", {
        method: "POST",
        headers: { "content-type": "application/json", origin: "http://127.0.0.1" },
        body: JSON.stringify({ person: "fr-camille" }),
      }),
    );
    expect(forced.status).toBe(404);
  });

  test("an identity provider is used when its three settings are given", () => {
    expect(openIdConnectOf({ WASL_OIDC_DISCOVERY_URL: "https://id.invalid" })).toBeUndefined();
    const given = {
      WASL_OIDC_DISCOVERY_URL: "https://id.invalid",
      WASL_OIDC_CLIENT_ID: "wasl",
      WASL_OIDC_CLIENT_SECRET: "s",
    };
    expect(openIdConnectOf(given)).toEqual({ discoveryUrl: "https://id.invalid", clientId: "wasl", clientSecret: "s" });
  });
});

/** The code of RFC 6238 for now. */
function codeOf(secret: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...secret.replace(/=+$/, "")]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Temporal.Now.instant().epochMilliseconds / 30_000)));
  const mac = createHmac("sha1", key).update(counter).digest();
  const at = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

describe("roles", () => {
  test("Q5: the same person as case officer and reader of security notices is refused", async () => {
    const grant = (role: string, compartment: string) =>
      people.postings.grant({ person: "fr-claire", post: "FR-PREF-33", role, compartment, superior: "fr-superior" });
    expect((await grant("REQ_CASE", "cases")).ok).toBe(true);
    expect(await grant("SEC_READER", "security")).toEqual({ ok: false, refusal: { code: "two-compartments" } });
    await expect(
      stand.pools.people.query("update people.posting set compartment = 'security' where person = 'fr-claire'"),
    ).rejects.toThrow(/two-compartments/);
  });

  test("nobody gives one to themselves, and none lasts more than 180 days", async () => {
    const given = { person: "fr-x", post: "FR-PREF-33", role: "REQ_CASE", compartment: "cases" };
    expect((await people.postings.grant({ ...given, superior: "fr-x" })).ok).toBe(false);
    const granted = await people.postings.grant({ ...given, superior: "fr-y", days: 4000 });
    if (!granted.ok) throw new Error(granted.refusal.code);
    const { grantedAt, expiresAt } = granted.value;
    expect(Temporal.Instant.from(grantedAt).until(expiresAt).total("hours")).toBe(24 * 180);
    await expect(
      stand.pools.people.query(
        "update people.posting set expires_at = expires_at + interval '1 day' where person = 'fr-x'",
      ),
    ).rejects.toThrow(/posting_lasts_180_days/);
  });

  test("ends when it has not been renewed", async () => {
    expect(await people.officer("fr-x")).toMatchObject({ catalogueRoles: ["REQ_CASE"] });
    stand.advance({ hours: 24 * 181 });
    expect(await people.officer("fr-x")).toBeUndefined();
    stand.advance({ hours: -24 * 181 });
  });
});

describe("the access matrix", () => {
  const enforced = rightsOf(rights);

  test.each(Object.keys(rights))("%s: each of the nineteen cells is enforced as printed", (role) => {
    expect(categories).toEqual(columns);
    for (const category of categories) {
      expect([category, enforced.mayRead(role, category)]).toEqual([category, mayRead(role, category)]);
      expect([category, enforced.mayWrite(role, category)]).toEqual([category, mayWrite(role, category)]);
      expect(cellOf(rights, role, category)).toBe(rights[role]?.cells[category]);
    }
  });

  test("F3: the requested side has no right to asylum, medical or trafficking data, and none can be added", async () => {
    const requested = Object.keys(rights).filter((role) => rights[role]?.side === "requested");
    expect(requested.length).toBeGreaterThan(3);
    for (const category of ["H", "I", "J", "K"] as const) {
      expect(categoriesOf(enforced, requested).reads).not.toContain(category);
      expect(categoriesOf(enforced, requested).writes).not.toContain(category);
    }
    // A role that an administrator invents, or writes into the database by hand, gives nothing.
    await stand.pools.people.query(
      `insert into people.posting (person, post, role, compartment, superior, granted_at, expires_at)
       values ('ma-admin', 'MA-CG-BOD', 'RTD_EVERYTHING', 'cases', 'ma-x', now(), now() + interval '1 day')`,
    );
    expect(await people.officer("ma-admin")).toMatchObject({ reads: [], writes: [] });
  });

  test("inherited names are no roles", () => {
    for (const role of ["constructor", "__proto__", "toString"]) expect(enforced.mayRead(role, "H")).toBe(false);
  });
});

describe("the access log", () => {
  const access = { person: "fr-camille", role: "REQ_CASE", post: "FR-PREF-33", purpose: "prepare-file", what: "case" };

  test("F9: keeps every read in order, under many readers at once", async () => {
    const before = (await people.accessLog.head()).sequence;
    await Promise.all(Array.from({ length: 50 }, (_, n) => people.accessLog.record({ ...access, ref: `ref-${n}` })));
    expect((await people.accessLog.head()).sequence).toBe(before + 50);
    expect(await people.accessLog.firstBroken()).toBeUndefined();
    expect((await people.accessLog.list({ ref: "ref-7" })).map(({ role, post }) => [role, post])).toEqual([
      ["REQ_CASE", "FR-PREF-33"],
    ]);
  });

  test("cannot be rewritten, and would show it", async () => {
    await expect(stand.pools.people.query("update people.access_log set person = 'nobody'")).rejects.toThrow(
      /append-only/,
    );
    await expect(stand.pools.people.query("delete from people.access_log")).rejects.toThrow(/append-only/);
    await expect(stand.pools.people.query("truncate people.access_log")).rejects.toThrow(/append-only/);
    await stand.pools.people.query("alter table people.access_log disable trigger never_rewritten");
    await stand.pools.people.query("update people.access_log set person = 'nobody' where sequence = 3");
    expect(await people.accessLog.firstBroken()).toBe(3);
    await stand.pools.people.query("alter table people.access_log enable trigger never_rewritten");
  });
});
