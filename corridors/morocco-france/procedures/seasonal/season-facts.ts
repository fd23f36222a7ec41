/** What is known of one worker's season. Nothing here tells of a complaint, but one attestation that the inspectorate alone reads. */
import {
  attestation,
  code,
  date,
  fragment,
  integer,
  list,
  listOf,
  optional,
  partialDate,
  postCode,
  privateFact,
  record,
  shared,
  text,
  yesNo,
} from "@wasl/procedure";
import { basis } from "../../basis.ts";
import { spokenLanguage, writtenName } from "../fragments/schemas.ts";
import { cents } from "./offer-facts.ts";

const season = { category: "M", basis: basis("seasonal-work §4") } as const;
const origin = { ...season, owner: "origin" } as const;
const host = { ...season, owner: "host" } as const;

/** Words that both languages have: nothing written by hand crosses with a contract. */
const tasks = ["picking", "sorting", "pruning", "planting", "packing", "animalCare", "kitchen", "cleaning"] as const;

export const seasonFacts = fragment({
  worker: shared(
    record({
      given: writtenName,
      family: writtenName,
      birthDate: partialDate(),
      language: spokenLanguage,
      firstSeason: yesNo(),
    }),
    { ...origin, by: "placement" },
  ),
  /** Which offices of the host State the season is for. */
  place: shared(record({ offer: text(60), employer: postCode(), authority: postCode(), consulate: postCode() }), {
    ...origin,
    by: "placement",
  }),
  /** One set of terms; both languages are printed from it, so that they cannot differ. */
  contract: shared(
    record({
      employer: text(120),
      site: text(160),
      starts: date(),
      ends: date(),
      hourlyGross: cents(100_000),
      weeklyHours: integer(1, 48),
      overtime: code("paidMore", "timeBack"),
      travelPaidBy: code("employer", "worker"),
      housing: code("ownContract", "withWorkContract", "none"),
      monthlyRent: optional(cents(200_000)),
      rentTakenFromPay: yesNo(),
      tasks: listOf(code(...tasks), 6, 1),
    }),
    { ...host, by: ["employer", "authority"] },
  ),
  /** The worker's own word, after the contract was read or heard in a language that the worker named. */
  contractUnderstood: attestation(["understood", "notUnderstood"], {
    ...origin,
    kind: "private",
    by: "worker",
    basis: basis("S6"),
  }),
  reading: privateFact(record({ language: spokenLanguage, means: code("read", "readAloud", "listened") }), {
    ...origin,
    by: "worker",
    basis: basis("S6"),
  }),
  /** What was asked or taken for the recruitment, as the worker alone says it. */
  fees: attestation(["none", "asked", "paid", "refunded"], {
    ...origin,
    kind: "private",
    by: "worker",
    basis: basis("S1"),
  }),
  acceptance: shared(record({ language: spokenLanguage }), { ...origin, by: "worker", basis: basis("S6") }),
  employerStanding: privateFact(record({ result: code("inOrder", "sanctioned"), checkedOn: date() }), {
    ...host,
    by: ["authority", "inspector"],
    basis: basis("S7"),
  }),
  /** Both readings of the year, side by side, and which one the officer applied. */
  yearCount: privateFact(
    record({
      civilYearUntil: date(),
      rollingYearUntil: date(),
      reading: code("civilYear", "rollingYear"),
      reason: text(400),
    }),
    { ...host, by: "authority", basis: basis("seasonal-work §3 day counter") },
  ),
  /** Looked up among the seasons that may be of the same person: the machine proposes them, a person says. */
  otherSeason: attestation(["none", "overlapping"], {
    ...host,
    kind: "private",
    by: "authority",
    basis: basis("seasonal-work §3 day counter"),
  }),
  authorisation: shared(record({ reference: text(60), endorsedOn: date(), validTo: date() }), {
    ...host,
    by: "authority",
    basis: basis("C-SEA-END"),
  }),
  /** A date, and no word of health. */
  medical: privateFact(record({ heldOn: date() }), { ...host, by: ["authority", "visas"] }),
  visa: shared(record({ reference: text(30), issuedOn: date(), validTo: date() }), { ...host, by: "visas" }),
  entry: privateFact(record({ on: date(), source: code("stamp", "declaration") }), {
    ...host,
    by: ["authority", "workerHere"],
  }),
  card: privateFact(record({ askedOn: date(), reference: optional(text(60)) }), {
    ...host,
    by: "authority",
    basis: basis("C-SEA-REQ"),
  }),
  /** Who employs from now on. The one before has the case no longer: neither the new contract nor the days to come. */
  newEmployer: privateFact(postCode(), {
    ...host,
    by: "authority",
    insteadOf: "place.employer",
    basis: basis("seasonal-work §2 convention 1963"),
  }),
  replacementAccepted: attestation(["accepted", "declined"], {
    ...host,
    kind: "private",
    by: "workerHere",
    basis: basis("seasonal-work §2 convention 1963"),
  }),
  seasonEnd: shared(record({ on: date() }), { ...host, by: "authority" }),
  /** Said by the worker who wishes to, or not at all: nothing follows from its absence. */
  exit: privateFact(record({ on: date() }), { ...host, by: "workerHere", basis: basis("S9") }),
  workerHeard: privateFact(record({ on: date(), language: spokenLanguage }), {
    ...host,
    by: ["authority", "inspector"],
    basis: basis("S9"),
  }),
  /** Whether a wish to punish a complaint stands behind a non-renewal. Who decides on it never learns that a complaint exists. */
  retaliation: attestation(["none", "feared"], { owner: "host", by: "inspector", category: "N", basis: basis("S4") }),
});

const kept = { owners: "host", category: "M", crosses: false } as const;
const month = text(7, "^\\d{4}-(0[1-9]|1[0-2])$");

export const seasonLists = fragment({
  /** Stretches of work and presence, each with its source; the worker may add and dispute. */
  days: list({
    ...kept,
    by: ["employer", "authority", "workerHere"],
    entry: record({ from: date(), to: date(), source: code("stamp", "declaration", "paySlip", "contract") }, [
      ["from", "to"],
    ]),
    basis: basis("seasonal-work §3 day counter"),
  }),
  statements: list({
    ...kept,
    by: "employer",
    entry: record({
      month,
      hours: integer(0, 400),
      overtimeHours: integer(0, 200),
      gross: cents(),
      net: cents(),
      rentTaken: cents(200_000),
    }),
    basis: basis("seasonal-work §7"),
  }),
  contests: list({
    ...kept,
    by: "workerHere",
    entry: record({ month, what: code("hours", "overtime", "pay", "rent", "days"), words: text(600) }),
    basis: basis("seasonal-work §7"),
  }),
});
