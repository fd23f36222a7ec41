/** Moves that the seasonal cases share. */
import type { DemonstrationMove, Marked } from "../script.ts";
import { clear, internal, move, record, sign, step } from "./moves.ts";

const notAsked = {
  sex: "notAsked",
  familyStatus: "notAsked",
  children: "notAsked",
  religion: "notAsked",
  origin: "notAsked",
  pregnancy: "notAsked",
  unionMembership: "notAsked",
  pastComplaint: "notAsked",
} as const;

export interface OfferOptions {
  readonly title: string;
  readonly posts: number;
  /** Working day on which the work starts. */
  readonly starts: number;
  readonly demands?: Readonly<Record<string, string>>;
}

/** Written by the employer, nothing checked yet. */
export const writeOffer = (
  day: number,
  { title, posts, starts, demands }: OfferOptions,
): readonly DemonstrationMove[] => [
  move([day, "08:30"], "fr-denis", { do: "open" }),
  record([day, "08:45"], "fr-denis", {
    employer: {
      name: "Vergers de la Garonne",
      siret: "00000000000017",
      sector: "agriculture",
      site: "Chemin des Vergers, Langon",
      authority: "FR-PREF-33",
    },
    offer: {
      title,
      posts,
      starts: { $day: starts },
      ends: { $day: starts, plus: "P4M" },
      hourlyGross: 1231,
      weeklyHours: 35,
      overtime: "paidMore",
      travelPaidBy: "employer",
      tasks: "Cueillir et trier les fruits. Pas de charge de plus de quinze kilos.",
    },
    demands: { ...notAsked, ...demands },
    housing: {
      address: "2 chemin des Vergers, Langon",
      places: 14,
      squareMetresEach: 9,
      monthlyRent: 9000,
      letting: "ownContract",
      rentTakenFromPay: false,
    },
  }),
];

/** Employer checked, housing seen, two signatures, the text read. */
export const publishOffer = (day: number): readonly DemonstrationMove[] => [
  internal([day, "10:00"], "fr-solene", "checkEmployer", {
    employerCheck: {
      sanctions: "none",
      companyExtractOn: { $day: day - 20 },
      checkedOn: { $day: day },
      source: "Extrait des sanctions, DREETS",
    },
  }),
  internal([day, "14:00"], "fr-nora", "passHousing", {
    inspection: { on: { $day: day }, result: "passed", report: "IT-33-DEMO-118" },
  }),
  step([day, "15:00"], "fr-solene", "publish"),
  sign([day, "15:20"], "fr-nora", "publish"),
  clear([day, "15:40"], "fr-gilles"),
];

export const announceOffer = (day: number): readonly DemonstrationMove[] => [
  step([day, "09:30"], "ma-najat", "announce", {
    announcement: {
      french: "Cueillette de fruits en Gironde, de trois à six mois. Être recruté ne coûte rien à personne.",
      arabic: "جني الفواكه في جيروند من ثلاثة إلى ستة أشهر. التشغيل مجاني للجميع.",
      zeroFeeNotice: true,
      complaintLine: "0800 000 000",
      authorisation: "given",
      authorisationReference: "INT-DEMO-4471",
    },
  }),
  clear([day, "10:00"], "ma-adil"),
];

export interface Worker {
  readonly given: { readonly latin: string; readonly arabic: string };
  readonly family: { readonly latin: string; readonly arabic: string };
  readonly birthDate: string;
  readonly language: string;
  readonly firstSeason: boolean;
}

/** The panel has chosen; each of those chosen gets a season of their own. */
export const selectFor = (day: number, chosen: number): readonly DemonstrationMove[] => [
  step([day, "11:00"], "ma-najat", "select", {
    selection: {
      heldOn: { $day: day },
      panel: 3,
      experience: 40,
      skill: 30,
      availability: 20,
      earlierSeason: 10,
      applicants: 3 * chosen,
      chosen,
      refusalsReasoned: true,
    },
  }),
  sign([day, "11:20"], "ma-zineb", "select"),
];

/** On which offer: `to` is the id of its case. */
export const propose = (day: number, worker: Worker, to = "offer-olives"): readonly DemonstrationMove[] => [
  move([day, "08:40"], "ma-najat", { do: "open" }),
  record([day, "08:50"], "ma-najat", {
    worker: worker as unknown as Marked,
    place: { offer: "SO-DEMO-0001", employer: "FR-EMP-33-1", authority: "FR-PREF-33", consulate: "FR-CG-CAS" },
  }),
  move([day, "09:00"], "ma-najat", { do: "link", link: "offer", to }),
  step([day, "09:10"], "ma-najat", "propose"),
];

/** Four months from the working day `starts`. */
export const offerContract = (
  day: number,
  starts: number,
  months = 4,
  to = "offer-olives",
): readonly DemonstrationMove[] => [
  record([day, "09:00"], "fr-solene", { employerStanding: { result: "inOrder", checkedOn: { $day: day } } }),
  move([day, "09:15"], "fr-denis", { do: "link", link: "ownOffer", to }),
  step([day, "09:30"], "fr-denis", "offerContract", {
    contract: {
      employer: "Vergers de la Garonne",
      site: "Chemin des Vergers, Langon",
      starts: { $day: starts },
      ends: { $day: starts, plus: `P${months}M` },
      hourlyGross: 1231,
      weeklyHours: 35,
      overtime: "paidMore",
      travelPaidBy: "employer",
      housing: "ownContract",
      monthlyRent: 9000,
      rentTakenFromPay: false,
      tasks: ["picking", "sorting"],
    },
  }),
];

export const acceptContract = (day: number, by: string, language: string): readonly DemonstrationMove[] => [
  record([day, "18:00"], by, {
    reading: { language, means: "readAloud" },
    contractUnderstood: "understood",
    fees: "none",
  }),
  step([day, "18:10"], by, "accept", { acceptance: { language } }),
];

/** Two signatures on the authorisation, the medical check, the visa. */
export const authorise = (day: number, starts: number, months = 4): readonly DemonstrationMove[] => [
  record([day, "08:45"], "fr-solene", { otherSeason: "none" }),
  step([day, "09:00"], "fr-solene", "authorise", {
    yearCount: {
      civilYearUntil: { $day: starts, plus: "P6M" },
      rollingYearUntil: { $day: starts, plus: "P6M" },
      reading: "civilYear",
      reason: "Aucune période avant celle-ci : les deux lectures coïncident.",
    },
    authorisation: {
      reference: "AT-33-DEMO-0457",
      endorsedOn: { $day: day },
      validTo: { $day: starts, plus: `P${months}M` },
    },
  }),
  sign([day, "10:00"], "fr-gilles", "authorise"),
  record([day + 2, "10:00"], "fr-yves", { medical: { heldOn: { $day: day + 1 } } }),
  step([day + 2, "11:00"], "fr-yves", "issueVisa", {
    visa: { reference: "V-CAS-DEMO-2210", issuedOn: { $day: day + 2 }, validTo: { $day: day + 2, plus: "P90D" } },
  }),
];

export const enter = (day: number, by: string): readonly DemonstrationMove[] => [
  step([day, "17:00"], by, "enter", { entry: { on: { $day: day }, source: "declaration" } }),
  step([day + 2, "09:00"], "fr-solene", "startWork", { card: { askedOn: { $day: day + 1 } } }),
];
