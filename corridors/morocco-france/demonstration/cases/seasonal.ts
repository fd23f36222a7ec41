/** Seasonal work at every stage: offers, seasons, complaints. */
import type { DemonstrationCase } from "../script.ts";
import { move, record, step } from "./moves.ts";
import {
  acceptContract,
  announceOffer,
  authorise,
  enter,
  offerContract,
  propose,
  publishOffer,
  selectFor,
  writeOffer,
} from "./seasonal-moves.ts";

const parties = { host: "FR", origin: "MA" } as const;
const offer = { procedure: "seasonal-offer", parties } as const;
const season = { procedure: "seasonal-placement", parties } as const;
const complaint = { procedure: "seasonal-complaint", parties: { receiving: "FR" } } as const;

const fatiha = {
  given: { latin: "Fatiha", arabic: "فتيحة" },
  family: { latin: "Bennacer", arabic: "بناصر" },
  birthDate: "1994-08-03",
  language: "darija",
  firstSeason: true,
} as const;
const rkia = {
  given: { latin: "Rkia", arabic: "رقية" },
  family: { latin: "Aït Brahim", arabic: "أيت براهيم" },
  birthDate: "1988-04-19",
  language: "tachelhit",
  firstSeason: true,
} as const;
const hafida = {
  given: { latin: "Hafida", arabic: "حفيظة" },
  family: { latin: "Lamrani", arabic: "لمراني" },
  birthDate: "1990-01-27",
  language: "darija",
  firstSeason: true,
} as const;
const mounir = {
  given: { latin: "Mounir", arabic: "منير" },
  family: { latin: "Zaki", arabic: "زكي" },
  birthDate: "1985-11-09",
  language: "arabic",
  firstSeason: false,
} as const;

const statement = (month: string, hours: number, rentTaken = 0) =>
  ({
    do: "contribute",
    list: "statements",
    value: { month, hours, overtimeHours: Math.max(0, hours - 151), gross: hours * 1231, net: hours * 965, rentTaken },
  }) as const;

export const seasonalCases: readonly DemonstrationCase[] = [
  {
    ...offer,
    id: "offer-forbidden-criteria",
    shows: "An offer that asks for mothers: it cannot be passed on, and each forbidden criterion is named.",
    ends: { state: "offered" },
    moves: [
      ...writeOffer(-2, {
        title: "Cueillette des fraises",
        posts: 10,
        starts: 30,
        demands: { sex: "asked", familyStatus: "asked", children: "asked" },
      }),
      ...publishOffer(-1).slice(0, 2),
    ],
  },
  {
    ...offer,
    id: "offer-announced",
    shows: "An offer announced in Morocco: the selection is open, nobody pays.",
    ends: { state: "announced" },
    moves: [
      ...writeOffer(-9, { title: "Taille des vignes", posts: 8, starts: 30 }),
      ...publishOffer(-7),
      ...announceOffer(-5),
    ],
  },
  {
    ...offer,
    id: "offer-apples",
    shows: "The seasons of some who were chosen are under way: the offer has posts left.",
    ends: { state: "selected" },
    moves: [
      ...writeOffer(-78, { title: "Cueillette des pommes", posts: 12, starts: -66 }),
      ...publishOffer(-77),
      ...announceOffer(-76),
      ...selectFor(-74, 12),
    ],
  },
  {
    ...offer,
    id: "offer-olives",
    shows: "Those chosen are placed one by one, as many as there are posts; then the employer confirms.",
    ends: { state: "selected" },
    moves: [
      ...writeOffer(-19, { title: "Cueillette des olives", posts: 4, starts: 24 }),
      ...publishOffer(-18),
      ...announceOffer(-17),
      ...selectFor(-13, 4),
    ],
  },
  {
    ...season,
    id: "season-proposed",
    shows: "A worker proposed to the employer, who owes a contract.",
    ends: { state: "proposed" },
    moves: propose(-3, mounir),
  },
  {
    ...season,
    id: "season-contract",
    shows: "A contract to be read and accepted by the worker, on the phone.",
    ends: { state: "contractOffered" },
    moves: [...propose(-6, fatiha), ...offerContract(-4, 24)],
  },
  {
    ...season,
    id: "season-accepted",
    shows: "A contract accepted: the decision is due within ninety days, and silence authorises nothing.",
    ends: { state: "accepted" },
    moves: [
      ...propose(-12, { ...mounir, given: { latin: "Driss", arabic: "إدريس" } }),
      ...offerContract(-10, 30),
      ...acceptContract(-8, "w-ma-rkia", "arabic"),
    ],
  },
  {
    ...season,
    id: "season-working",
    shows: "A season at work: days, pay and hours, a statement that the worker disputes.",
    ends: { state: "working" },
    moves: [
      ...propose(-60, rkia, "offer-apples"),
      ...offerContract(-58, -40, 5, "offer-apples"),
      ...acceptContract(-56, "w-ma-rkia", "tachelhit"),
      ...authorise(-50, -40, 5),
      ...enter(-42, "w-fr-rkia"),
      move([-38, "12:00"], "fr-solene", {
        do: "contribute",
        list: "days",
        value: { from: { $day: -40 }, to: { $day: -21 }, source: "contract" },
      }),
      move([-20, "12:00"], "fr-denis", statement("2026-09", 152)),
      move([-19, "19:00"], "w-fr-rkia", {
        do: "contribute",
        list: "contests",
        value: { month: "2026-09", what: "overtime", words: "عملنا يومي أحد ولم يُحسبا." },
      }),
      move([-2, "12:00"], "fr-denis", statement("2026-10", 158, 9000)),
      move([-1, "12:00"], "w-fr-rkia", {
        do: "contribute",
        list: "days",
        value: { from: { $day: -20 }, to: { $day: -1 }, source: "declaration" },
      }),
    ],
  },
  {
    ...season,
    id: "season-ended",
    shows: "A season ended. Priority can be given; to refuse it, the inspectorate must have looked first.",
    ends: { state: "ended", flags: ["inReview"] },
    moves: [
      ...propose(-73, hafida, "offer-apples"),
      ...offerContract(-72, -65, 3, "offer-apples"),
      ...acceptContract(-71, "w-ma-hafida", "darija"),
      ...authorise(-70, -65, 3),
      ...enter(-66, "w-fr-hafida"),
      step([-1, "09:00"], "fr-solene", "endSeason", { seasonEnd: { on: { $day: -1 } } }, "TERM"),
      record([-1, "15:00"], "fr-nora", { retaliation: "feared" }),
    ],
  },
  {
    ...complaint,
    id: "complaint-lodged",
    shows: "A complaint without a name, to be acknowledged within forty-eight hours.",
    ends: { state: "lodged" },
    moves: [
      move([0, "07:50"], "fr-alice", { do: "open" }),
      step([0, "08:00"], "fr-alice", "lodge", {
        grievance: {
          channel: "phone",
          saidBy: "worker",
          language: "darija",
          theme: "housing",
          urgent: false,
          anonymity: "full",
          account: "السقف فيه الماء وثمانية أشخاص في غرفة واحدة.",
          site: "Chemin des Vergers, Langon",
        },
      }),
    ],
  },
  {
    ...complaint,
    id: "complaint-inspected",
    shows: "A complaint with the labour inspectorate: the employer cannot tell that it exists.",
    ends: { state: "withInspectorate" },
    moves: [
      move([-6, "09:50"], "fr-alice", { do: "open" }),
      step([-6, "10:00"], "fr-alice", "lodge", {
        grievance: {
          channel: "thirdParty",
          saidBy: "thirdParty",
          language: "french",
          theme: "hours",
          urgent: false,
          anonymity: "towardsEmployer",
          account: "Dix heures par jour, sept sont payées.",
          employer: "Vergers de la Garonne",
        },
      }),
      step([-5, "09:00"], "fr-alice", "acknowledge"),
      step([-4, "09:00"], "fr-alice", "refer", { inspectorate: "FR-DREETS-33" }),
      record([-2, "09:00"], "fr-nora", { siteSize: 12 }),
    ],
  },
];
