/** Seasons made on an offer, on two real servers: no more than its posts, once for a person, and none while it is suspended. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { playerIn } from "../demonstration/inside.ts";
import type { Player } from "../demonstration/play.ts";
import { whereIs } from "../demonstration/together.ts";
import { playSeasons, type Seasons } from "../worker/testing/seasons.ts";

let two: Seasons;
let agency: Player;
let offer: string;

const playerOf = (id: string): Player => {
  const { person, server } = whereIs([two.fr, two.ma], id);
  return playerIn(server, person);
};
const parties = { host: "FR", origin: "MA" };

beforeAll(async () => {
  two = await playSeasons(["offer-olives"], 5830);
  agency = playerOf("ma-najat");
  offer = two.ref("offer-olives");
}, 120_000);
afterAll(() => two?.stop());

async function chosen(given: string): Promise<string> {
  const ref = await agency.open("seasonal-placement", parties);
  const worker = {
    given: { latin: given },
    family: { latin: "Zemmouri" },
    birthDate: "1991-05-04",
    language: "darija",
    firstSeason: true,
  };
  const place = { offer: "SO-1", employer: "FR-EMP-33-1", authority: "FR-PREF-33", consulate: "FR-CG-CAS" };
  await agency.act(ref, { do: "record", facts: { worker, place } });
  return ref;
}
/** `taken`, or why not. */
async function takes(ref: string, of: string | null = offer): Promise<string> {
  try {
    await agency.act(ref, { do: "link", link: "offer", ref: of });
    return "taken";
  } catch (error) {
    return JSON.parse((error as Error).message).code;
  }
}
const proposes = async (ref: string) => {
  const [done] = await Promise.allSettled([agency.act(ref, { do: "step", step: "propose" })]);
  return done.status === "fulfilled" ? done.value.view.state : JSON.parse(done.reason.message);
};

test("an offer of four posts is taken four times, however many try at once; who gives up leaves the place to another", async () => {
  const names = ["Aïcha", "Badia", "Chama", "Dounia", "Fadma", "Ghita"];
  const drafts = await Promise.all(names.map(chosen));
  const answers = await Promise.all(drafts.map((ref) => takes(ref)));
  expect(answers.toSorted()).toEqual(["link-full", "link-full", "taken", "taken", "taken", "taken"]);
  const first = (answer: string) => drafts[answers.indexOf(answer)] ?? "";
  expect(await takes(first("taken"))).toBe("taken");
  await agency.act(first("taken"), { do: "link", link: "offer", ref: null });
  expect(await takes(first("link-full"))).toBe("taken");
  expect(await takes(first("taken"))).toBe("link-full");
  await agency.act(first("link-full"), { do: "raise", flag: "withdrawn" });
  expect(await takes(first("taken"))).toBe("taken");
  expect(await proposes(first("taken"))).toBe("proposed");
  for (const ref of drafts.slice(1)) await takes(ref, null);
});

test("a season opened twice for one person is refused: when it takes a place, and when the two turn out to be one only later", async () => {
  const [one, again, later] = [await chosen("Hanane"), await chosen("Hanan"), await chosen("Hanna")];
  await agency.same(again, one);
  expect(await takes(one)).toBe("taken");
  expect(await takes(again)).toBe("link-twice");
  expect(await takes(later)).toBe("taken");
  await agency.same(later, one);
  expect(await proposes(later)).toMatchObject({
    code: "condition-not-met",
    conditions: ["offerOpen"],
  });
  expect(await proposes(one)).toBe("proposed");
});

test("while the inspectorate suspends the offer no place is taken and nobody is proposed, in either State", async () => {
  const [held, late] = [await chosen("Ijja"), await chosen("Jamila")];
  expect(await takes(held)).toBe("taken");
  const inspector = playerOf("fr-nora");
  await inspector.act(offer, { do: "raise", flag: "suspended", cause: "HOUSING" });
  await Promise.all([two.fr.settled(), two.ma.settled()]);
  expect(await takes(late)).toBe("not-linkable");
  expect(await proposes(held)).toMatchObject({ code: "condition-not-met" });
  await inspector.act(offer, { do: "lift", flag: "suspended" });
  await Promise.all([two.fr.settled(), two.ma.settled()]);
  expect(await proposes(held)).toBe("proposed");
});
