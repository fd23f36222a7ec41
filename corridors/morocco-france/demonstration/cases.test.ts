import { readFileSync } from "node:fs";
import {
  type Actor,
  advance,
  type Command,
  type Context,
  type Dispatch,
  endClock,
  letGo,
  open,
  type Procedure,
  type Replica,
  receive,
} from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import { france } from "../calendars/fr.ts";
import { morocco } from "../calendars/ma.ts";
import corridor from "../corridor.ts";
import { lexicon, normaliseForScreening } from "../lexicon.ts";
import { findPost } from "../posts.ts";
import { mayRead } from "../rights.ts";
import { rules } from "../rules.ts";
import { cases, plan } from "./cases.ts";
import { files } from "./files.ts";
import { people } from "./people.ts";
import { knownRecords } from "./register-people.ts";
import { commandOf, type DemonstrationCase, dayOf, instantOf } from "./script.ts";
import { workers } from "./workers.ts";

const procedures: Readonly<Record<string, Procedure>> = corridor.procedures;
const days = [
  "2026-11-23T17:20:00Z",
  "2026-03-02T00:10:00Z",
  "2026-05-30T09:00:00Z",
  "2027-01-04T12:00:00Z",
  "2026-08-24T22:59:00Z",
];

let counter = 0;
const newId = () => `00000000-0000-4000-8000-${String(++counter).padStart(12, "0")}`;
const file = (id: string) => {
  const found = files.find((each) => each.id === id);
  if (!found) throw new Error(`no file ${id}`);
  return { hash: "0".repeat(64), name: found.name, mediaType: found.mediaType, bytes: readFileSync(found.url).length };
};

const contextAt = (at: Temporal.Instant): Context => ({
  now: at.toString(),
  calendars: { FR: france, MA: morocco },
  rules,
  newReference: newId,
  mayRead,
});

const cast = [...people, ...workers.map((worker) => ({ ...worker, roles: ["WORKER"] }))];

function actorOf(definition: Procedure, who: string, party: string): Actor {
  const person = cast.find((each) => each.id === who);
  if (!person) throw new Error(`nobody called ${who}`);
  const roles = Object.entries(definition.roles)
    .filter(([, role]) => role.party === party && person.roles.includes(role.catalogue))
    .map(([id]) => id);
  return { person: person.id, post: person.post, roles };
}

/** Plays a case on two replicas, everything delivered at once. */
function play(each: DemonstrationCase, now: Temporal.Instant) {
  const definition = procedures[each.procedure];
  if (!definition) throw new Error(each.procedure);
  const replicas: Record<string, Replica | undefined> = {};
  const links: Record<string, Record<string, string>> = {};
  const texts: string[] = [];
  for (const { at, by, doing, when } of plan(now, [each])) {
    const state = cast.find((person) => person.id === by)?.state;
    const party = Object.entries(each.parties).find(([, code]) => code === state)?.[0] ?? "";
    const actor = actorOf(definition, by, party);
    const context = { ...contextAt(at), linked: links[party] ?? {} };
    const label = `${each.id} ${when.join(" ")} ${by} ${JSON.stringify(doing).slice(0, 90)}`;
    const held = replicas[party];
    if (doing.do === "clear" || doing.do === "same") continue;
    const command = doing.do === "link" ? linkTo(doing, party, links) : commandOf(doing, now, file, newId);
    const outcome =
      doing.do === "open"
        ? open(
            definition,
            actor,
            { ref: newId(), release: "demonstration", parties: each.parties, self: party },
            context,
          )
        : command && held
          ? advance(definition, held, actor, command, context)
          : undefined;
    if (!outcome?.ok) throw new Error(`${label}: ${JSON.stringify(outcome?.refusal ?? "not open")}`);
    replicas[party] = outcome.replica;
    for (const dispatch of outcome.dispatches) {
      texts.push(...freeTexts(dispatch));
      const crossing = letGoOf(definition, replicas, party, dispatch, context);
      const reception = receive(definition, replicas[crossing.to], crossing, party, crossing.to, context);
      if (reception.kind !== "applied") throw new Error(`${label}: ${JSON.stringify(reception)}`);
      replicas[crossing.to] = reception.replica;
    }
  }
  return { definition, replicas, texts };
}

/** The other case is taken to stand where it ends: it is played by itself. */
function linkTo(
  { link, to }: { readonly link: string; readonly to: string },
  party: string,
  links: Record<string, Record<string, string>>,
): Command {
  const state = cases.find(({ id }) => id === to)?.ends.state ?? "";
  links[party] = { ...links[party], [link]: state };
  return { do: "link", link, ref: newId() };
}

/** What was written is read at once, and leaves. */
function letGoOf(
  definition: Procedure,
  replicas: Record<string, Replica | undefined>,
  party: string,
  { crossing, waits }: Dispatch,
  context: Context,
) {
  const replica = replicas[party];
  const word = replica?.waiting.find(({ to }) => to === crossing.to);
  if (!waits || !replica || !word) return crossing;
  const read = letGo(definition, replica, word, context);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  replicas[party] = read.replica;
  return read.dispatches[0]?.crossing ?? crossing;
}

const freeTexts = ({ crossing, screen }: Dispatch): string[] =>
  screen
    .filter((place) => place.kind === "text")
    .map((place) =>
      String(
        place.pointer
          .split("/")
          .slice(1)
          .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], crossing.part),
      ),
    );

describe.each(days)("the cases of a demonstration made on %s", (day) => {
  const now = Temporal.Instant.from(day);

  it.each(cases)("$id: $shows", (each) => {
    const { replicas } = play(each, now);
    const own = Object.values(replicas).filter((replica) => replica !== undefined);
    expect(own.map((replica) => replica.state)).toEqual(own.map(() => each.ends.state));
    const first = replicas[Object.keys(each.parties)[0] ?? ""];
    const flags = Object.keys(first?.flags ?? {}).filter((flag) => Object.keys(first?.flags[flag] ?? {}).length > 0);
    expect(flags).toEqual(each.ends.flags ?? []);
    expect(own.flatMap((replica) => replica.prepared.map((prepared) => prepared.step))).toEqual(
      each.ends.prepared ?? [],
    );
  });

  it("are all in the past, in order, and none before the procedures are in force", () => {
    const moves = plan(now);
    expect(moves.every((move) => Temporal.Instant.compare(move.at, now) <= 0)).toBe(true);
    const early = moves.filter(({ at, of }) => at.toString() < (procedures[of.procedure]?.since ?? "9999"));
    expect(early.map(({ of }) => of.id)).toEqual([]);
  });
});

describe("the cases of the demonstration", () => {
  const now = Temporal.Instant.from(days[0] ?? "");

  it("show every procedure, both legs, and a late one whose time to reply has passed", () => {
    expect([...new Set(cases.map((each) => each.procedure))].sort()).toEqual(Object.keys(procedures).sort());
    expect(new Set(cases.flatMap((each) => each.parties.requesting ?? []))).toEqual(new Set(["FR", "MA"]));
    const late = cases.find((each) => each.id === "late");
    if (!late) throw new Error("no late case");
    const { definition, replicas } = play(late, now);
    if (!replicas.requesting) throw new Error("no replica");
    expect(endClock(definition, replicas.requesting, "reply", contextAt(now)).ok).toBe(true);
  });

  it("let out no word that screening doubts, but the one that is there to be stopped", () => {
    const doubts = (text: string) =>
      lexicon
        .filter((entry) => new RegExp(entry.pattern, "iu").test(normaliseForScreening(text)))
        .map((entry) => entry.category);
    for (const each of cases) {
      const found = play(each, now).texts.flatMap(doubts);
      expect(found, each.id).toEqual(each.id === "france-asks-back" ? ["contact"] : []);
    }
  });

  it("are about people of the register: what the consul recognised is a record there, letter by letter", () => {
    for (const each of cases) {
      for (const { doing } of each.moves) {
        if (doing.do !== "step" || doing.step !== "recognise") continue;
        const said = JSON.parse(JSON.stringify(doing.facts?.recognition));
        const reference = doing.facts?.registerReference;
        const held = knownRecords.find((record) => record.id === reference);
        expect([said.given.latin, said.family.arabic, said.birthDate]).toEqual([
          held?.givenLatin,
          held?.familyArabic,
          held?.birthDate,
        ]);
      }
    }
  });

  it("send each request to a post that exists", () => {
    for (const each of cases) {
      for (const { doing } of each.moves) {
        if (doing.do !== "record" || !doing.facts.dossier) continue;
        const dossier = doing.facts.dossier as { requestingAuthority: string; targetPost: string };
        expect(findPost(dossier.targetPost)?.state).toBe(each.parties.requested);
        expect(findPost(dossier.requestingAuthority)?.state).toBe(each.parties.requesting);
      }
    }
  });
});

describe("days of the demonstration", () => {
  const monday = Temporal.Instant.from("2026-11-23T00:30:00Z");

  it("count Monday to Friday, back and forth", () => {
    expect(dayOf(-1, monday).toString()).toBe("2026-11-20");
    expect(dayOf(-6, monday).toString()).toBe("2026-11-13");
    expect(dayOf(5, monday).toString()).toBe("2026-11-30");
  });

  it("squeeze what happens on the day itself into what has passed of it, in order", () => {
    const first = instantOf([0, "09:00"], monday);
    const second = instantOf([0, "10:00"], monday);
    expect(Temporal.Instant.compare(first, second)).toBe(-1);
    expect(Temporal.Instant.compare(second, monday)).toBe(-1);
  });
});
