/** What a worker's door keeps goes with the cases that it opens, on a real server whose clock is in the test's hand. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playerIn } from "../demonstration/inside.ts";
import { whereIs } from "../demonstration/together.ts";
import { type Cards, createCards } from "./cards.ts";
import { type Complaints, createComplaints } from "./complaints.ts";
import { playSeasons, type Seasons } from "./testing/seasons.ts";

let two: Seasons;
let cards: Cards;
let complaints: Complaints;
let season: string;
const start = Temporal.Now.instant();
const pin = "503917";
const after = (duration: Temporal.DurationLike) =>
  two.at(start.toZonedDateTimeISO("Europe/Paris").add(duration).toInstant());
const playerOf = (id: string) => playerIn(two.fr, whereIs([two.fr], id).person);
const rowsOf = async (table: "card" | "session" | "sending") =>
  (await two.fr.services.pools.people.query(`select * from people.worker_${table}`)).rows;

beforeAll(async () => {
  two = await playSeasons(["offer-apples", "season-ended"], 5850);
  const { services } = two.fr;
  const secret = services.secret("worker-access");
  cards = createCards(services.pools.people, secret, services.clock);
  complaints = createComplaints(services, secret);
  season = two.ref("season-ended");
}, 120_000);
afterAll(() => two?.stop());

let receipt = "";
let ref = "";

test("after a month the session and the paper that was taken back are gone; a complaint that is looked into is no draft", async () => {
  const old = await cards.issue({ ref: season, post: "FR-PREF-33" }, "fr-solene");
  expect(await cards.signIn(old.code, pin)).toMatchObject({ card: { ref: season } });
  const { code } = await cards.issue({ ref: season, post: "FR-PREF-33" }, "fr-solene");
  const entered = await cards.signIn(code, pin);
  if (typeof entered === "string") throw new Error(entered);
  const lodged = await complaints.lodge(
    {
      id: randomUUID(),
      grievance: {
        channel: "web",
        saidBy: "worker",
        language: "darija",
        theme: "pay",
        urgent: false,
        anonymity: "towardsEmployer",
        account: "لم تؤد ساعات يوم الأحد.",
      },
    },
    entered.card,
  );
  if (!lodged.ok) throw new Error(lodged.refusal.code);
  receipt = lodged.value;
  ref = (await rowsOf("sending"))[0]?.ref;
  await two.fr.inside.jobs.retention();
  expect([(await rowsOf("card")).length, (await rowsOf("session")).length]).toEqual([2, 2]);

  after({ days: 31 });
  await two.fr.inside.jobs.retention();
  expect((await rowsOf("card")).filter(({ ref: of }) => of === season).map(({ id }) => id)).toEqual([entered.card.id]);
  expect(await rowsOf("session")).toEqual([]);
  expect(await complaints.byReceipt(receipt)).toMatchObject({ state: "lodged" });
  expect((await playerOf("fr-alice").look(ref))?.view.facts.map(({ id }) => id)).toContain("grievance");
});

test("three years after the season the paper goes with its data, and whoever holds the receipt still has the answer", async () => {
  await playerOf("fr-solene").act(season, { do: "step", step: "givePriority" });
  after({ years: 3 });
  await two.fr.inside.jobs.retention();
  expect((await rowsOf("card")).length).toBe(1);
  after({ years: 3, days: 40 });
  await two.fr.inside.jobs.retention();
  expect(await rowsOf("card")).toEqual([]);
  expect((await rowsOf("sending")).map(({ card }) => card)).toEqual([null]);
  expect(await complaints.byReceipt(receipt)).toMatchObject({ state: "lodged" });
});

test("three years after the complaint is closed its receipt opens nothing, and no row is left", async () => {
  const alice = playerOf("fr-alice");
  await alice.act(ref, { do: "step", step: "acknowledge" });
  await alice.act(ref, { do: "step", step: "mediate" });
  const outcome = { remedy: "pay", reasons: "Les heures du dimanche étaient dues : elles sont payées." };
  await alice.act(ref, { do: "step", step: "answerAsMediator", facts: { outcome } });
  expect(await complaints.byReceipt(receipt)).toMatchObject({ state: "answered", outcome });
  await alice.act(ref, { do: "step", step: "close" });
  after({ years: 6, days: 41 });
  await two.fr.inside.jobs.retention();
  expect(await complaints.byReceipt(receipt)).toBeUndefined();
  expect(await rowsOf("sending")).toEqual([]);
});
