/** What the worked cases of a season have in common. */
import type { ExampleMove } from "@wasl/procedure";
import { internal, link, record, sign, step } from "../examples/moves.ts";

export const notAsked = {
  sex: "notAsked",
  familyStatus: "notAsked",
  children: "notAsked",
  religion: "notAsked",
  origin: "notAsked",
  pregnancy: "notAsked",
  unionMembership: "notAsked",
  pastComplaint: "notAsked",
} as const;

export const offer = {
  title: "Cueillette des prunes",
  posts: 12,
  starts: "2026-06-15",
  ends: "2026-10-31",
  hourlyGross: 1231,
  weeklyHours: 35,
  overtime: "paidMore",
  travelPaidBy: "employer",
  tasks: "Cueillir et trier les fruits, sans port de charges de plus de 15 kg.",
} as const;

export const offerFile = {
  employer: {
    name: "Vergers de la Garonne",
    siret: "00000000000017",
    sector: "agriculture",
    site: "Chemin des Vergers, Langon",
    authority: "FR-PREF-33",
  },
  offer,
  demands: notAsked,
  housing: {
    address: "2 chemin des Vergers, Langon",
    places: 14,
    squareMetresEach: 9,
    monthlyRent: 9000,
    letting: "ownContract",
    rentTakenFromPay: false,
  },
} as const;

export const employerCheck = {
  sanctions: "none",
  companyExtractOn: "2026-01-20",
  checkedOn: "2026-03-02",
  source: "Extrait des sanctions, DREETS",
} as const;

export const inspection = { on: "2026-03-04", result: "passed", report: "IT-33-2026-118" } as const;

export const announcement = {
  french: "Cueillette de fruits en Gironde. Aucun frais n’est demandé à personne.",
  arabic: "جني الفواكه في جيروند. لا تُطلب أي مصاريف من أي أحد.",
  zeroFeeNotice: true,
  complaintLine: "0800 000 000",
  authorisation: "given",
} as const;

export const selection = {
  heldOn: "2026-04-02",
  panel: 3,
  experience: 40,
  skill: 30,
  availability: 20,
  earlierSeason: 10,
  applicants: 61,
  chosen: 12,
  refusalsReasoned: true,
} as const;

/** The offer written, the employer checked, the housing seen, two signatures. */
export const published = (on = "2026-03-05"): readonly ExampleMove[] => [
  record("2026-03-02T08:00:00Z", "employer", "offer", offerFile),
  internal("2026-03-02T09:00:00Z", "authority", "checkEmployer", { facts: { employerCheck } }),
  internal("2026-03-04T15:00:00Z", "inspector", "passHousing", { facts: { inspection } }),
  step(`${on}T09:00:00Z`, "authority", "publish", { person: "officer" }),
  sign(`${on}T10:00:00Z`, "inspector", "publish", {
    person: "inspector",
    expect: { state: "published", elsewhere: "published" },
  }),
];

export const opensOffer = { at: "2026-03-02T07:55:00Z", party: "host" } as const;
export const opensSeason = { at: "2026-04-07T07:55:00Z", party: "origin" } as const;

export const worker = {
  given: { latin: "Fatiha", arabic: "فتيحة" },
  family: { latin: "Bennacer", arabic: "بناصر" },
  birthDate: "1994-08-03",
  language: "darija",
  firstSeason: true,
} as const;

export const place = {
  offer: "SO-2026-0001",
  employer: "FR-EMP-33-1",
  authority: "FR-PREF-33",
  consulate: "FR-CG-CAS",
} as const;

export const contract = {
  employer: "Vergers de la Garonne",
  site: "Chemin des Vergers, Langon",
  starts: offer.starts,
  ends: offer.ends,
  hourlyGross: 1231,
  weeklyHours: 35,
  overtime: "paidMore",
  travelPaidBy: "employer",
  housing: "ownContract",
  monthlyRent: 9000,
  rentTakenFromPay: false,
  tasks: ["picking", "sorting"],
} as const;

export const inOrder = { result: "inOrder", checkedOn: "2026-04-08" } as const;

/** The offer that the person was selected for, its selection settled. */
export const onOffer = (state = "selected", at = "2026-04-07T08:30:00Z"): ExampleMove =>
  link(at, "placement", "offer", { value: state });

export const employersOffer = (): ExampleMove =>
  link("2026-04-08T08:30:00Z", "employer", "ownOffer", { value: "selected" });

export const proposed = (): readonly ExampleMove[] => [
  record("2026-04-07T08:00:00Z", "placement", "worker", { worker, place }),
  onOffer(),
  step("2026-04-07T09:00:00Z", "placement", "propose", { expect: { state: "proposed", elsewhere: "proposed" } }),
];

export const contractOffered = (): readonly ExampleMove[] => [
  ...proposed(),
  record("2026-04-08T08:00:00Z", "authority", "standing", { employerStanding: inOrder }),
  employersOffer(),
  step("2026-04-08T09:00:00Z", "employer", "offerContract", {
    facts: { contract },
    expect: { state: "contractOffered", elsewhere: "contractOffered" },
  }),
];

export const read = (at: string, fees = "none"): ExampleMove =>
  record(at, "worker", "reading", {
    reading: { language: "darija", means: "readAloud" },
    contractUnderstood: "understood",
    fees,
  });

export const accepted = (): readonly ExampleMove[] => [
  ...contractOffered(),
  read("2026-04-10T18:00:00Z"),
  step("2026-04-10T18:10:00Z", "worker", "accept", {
    facts: { acceptance: { language: "darija" } },
    expect: {
      state: "accepted",
      elsewhere: "accepted",
      clocks: { decision: { status: "running" } },
      holds: { host: ["worker", "place", "employerStanding", "contract", "acceptance"] },
    },
  }),
];

export const yearCount = {
  civilYearUntil: "2026-12-14",
  rollingYearUntil: "2026-12-14",
  reading: "civilYear",
  reason: "Première saison : les deux lectures coïncident.",
} as const;

export const authorisation = { reference: "AT-33-2026-0457", endorsedOn: "2026-04-20", validTo: "2026-10-31" } as const;

export const authorised = (): readonly ExampleMove[] => [
  ...accepted(),
  record("2026-04-20T08:30:00Z", "authority", "otherSeason", { otherSeason: "none" }),
  step("2026-04-20T09:00:00Z", "authority", "authorise", { person: "one", facts: { yearCount, authorisation } }),
  sign("2026-04-20T10:00:00Z", "authority", "authorise", {
    person: "two",
    expect: { state: "authorised", elsewhere: "authorised", clocks: { decision: { status: "stopped" } } },
  }),
];

export const working = (): readonly ExampleMove[] => [
  ...authorised(),
  record("2026-05-11T09:00:00Z", "visas", "medical", { medical: { heldOn: "2026-05-07" } }),
  step("2026-05-12T09:00:00Z", "visas", "issueVisa", {
    facts: { visa: { reference: "V-CAS-2026-2210", issuedOn: "2026-05-12", validTo: "2026-08-10" } },
  }),
  step("2026-06-13T17:00:00Z", "workerHere", "enter", {
    facts: { entry: { on: "2026-06-13", source: "declaration" } },
    expect: { state: "entered", elsewhere: "entered", clocks: { cardRequest: { status: "running" } } },
  }),
  step("2026-06-18T09:00:00Z", "authority", "startWork", {
    facts: { card: { askedOn: "2026-06-17" } },
    expect: { state: "working", elsewhere: "working", clocks: { cardRequest: { status: "stopped" } } },
  }),
];

export const ended = (): readonly ExampleMove[] => [
  ...working(),
  step("2026-11-02T09:00:00Z", "authority", "endSeason", {
    reason: "TERM",
    facts: { seasonEnd: { on: "2026-10-31" } },
    expect: { state: "ended", elsewhere: "ended" },
  }),
];
