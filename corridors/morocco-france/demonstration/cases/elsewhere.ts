/** Cases of other posts: Lille, whose colleagues in Bordeaux see nothing of them, and the leg on which Morocco asks. */
import type { DemonstrationCase } from "../script.ts";
import { casablanca, lille, nord, rabat } from "./cast.ts";
import { acknowledge, clear, identify, move, recognise, request, step } from "./moves.ts";

const asksMorocco = { requesting: "FR", requested: "MA" } as const;
const asksFrance = { requesting: "MA", requested: "FR" } as const;
const inLille = { desk: nord, to: lille } as const;
const inCasablanca = { desk: rabat, to: casablanca } as const;

export const elsewhereCases: readonly DemonstrationCase[] = [
  {
    id: "late",
    shows: "The post's time to reply has passed. Silence decides nothing: the central desk may escalate.",
    procedure: "laissez-passer",
    parties: asksMorocco,
    ends: { state: "acknowledged" },
    moves: [
      ...request(-17, {
        ...inLille,
        person: {
          given: { latin: "Noureddine" },
          family: { latin: "Zerouali" },
          birthDate: "1976",
          sex: "M",
          commune: "Taounate",
          father: "Allal",
          mother: "Rahma",
        },
        portrait: 1,
        custody: "houseArrest",
        evidence: "prints",
      }),
      ...acknowledge(-16, lille),
    ],
  },
  {
    id: "hearing",
    shows: "A hearing is fixed at the consulate in Lille; the prefecture has to confirm it.",
    procedure: "laissez-passer",
    parties: asksMorocco,
    ends: { state: "hearingScheduled" },
    moves: [
      ...request(-7, {
        ...inLille,
        person: {
          given: { latin: "Jaouad" },
          family: { latin: "Hamidi" },
          birthDate: "1981",
          sex: "M",
          commune: "Khénifra",
          father: "Haddou",
          mother: "Itto",
        },
        portrait: 2,
        custody: "houseArrest",
        evidence: "document",
        language: "tamazight",
      }),
      ...acknowledge(-6, lille, false),
      step([-2, "10:00"], lille.intake, "scheduleHearing", {
        hearing: {
          place: "post",
          plannedAt: { $instant: [3, "10:30"] },
          language: "tamazight",
          interpreter: true,
          escort: true,
        },
      }),
    ],
  },
  {
    id: "identified",
    shows: "Identification alone: Morocco has answered that the person is its national, and the case is closed.",
    procedure: "identification",
    parties: asksMorocco,
    ends: { state: "recognised" },
    moves: [
      ...request(-12, {
        ...inLille,
        person: {
          given: { latin: "Karim" },
          family: { latin: "Amrani" },
          birthDate: "1994-09-XX",
          sex: "M",
          commune: "Fès",
          father: "Brahim",
          mother: "Fatima Zahra",
        },
        portrait: 3,
        custody: "free",
        evidence: "document",
      }),
      ...acknowledge(-11, lille),
      identify(-6, lille, "found", "R-900002"),
      recognise(-5, lille, {
        latin: ["Karim", "El Amrani"],
        arabic: ["كريم", "العمراني"],
        birthDate: "1994-09-30",
        commune: "Fès",
        reference: "R-900002",
      }),
    ],
  },
  {
    id: "morocco-asks",
    shows: "The other leg: Morocco presents a person to France, and the consulate in Casablanca is checking.",
    procedure: "identification",
    parties: asksFrance,
    ends: { state: "acknowledged" },
    moves: [
      ...request(-4, {
        ...inCasablanca,
        person: {
          given: { latin: "Sami", arabic: "سامي" },
          family: { latin: "Leroux", arabic: "لورو" },
          birthDate: "1990-XX-XX",
          sex: "M",
          commune: "Villeurbanne",
          country: "FRA",
          father: "Alain",
          mother: "Nadia",
        },
        portrait: 4,
        custody: "free",
        evidence: "document",
        language: "french",
      }),
      ...acknowledge(-3, casablanca),
    ],
  },
  {
    id: "france-asks-back",
    shows:
      "On the same leg, France asks for another photograph; Morocco has to answer. One word waits to be read: it holds a telephone number.",
    procedure: "laissez-passer",
    parties: asksFrance,
    ends: { state: "incomplete" },
    moves: [
      ...request(-3, {
        ...inCasablanca,
        person: {
          given: { latin: "Mehdi", arabic: "مهدي" },
          family: { latin: "Garcia", arabic: "غارسيا" },
          birthDate: "1985",
          sex: "M",
          commune: "Perpignan",
          country: "FRA",
          father: "Antoine",
          mother: "Malika",
        },
        portrait: 1,
        custody: "free",
        evidence: "document",
        language: "french",
      }),
      step([-2, "10:30"], casablanca.intake, "askCompletion", {
        questions: {
          items: [{ about: "photo", question: "La photographie est trop sombre : merci d’en joindre une autre." }],
          answerBy: { $day: 5 },
        },
      }),
      clear([-2, "11:00"], casablanca.deputy),
      move([-1, "16:20"], rabat.prefecture, {
        do: "message",
        message: "note",
        value: { text: "Une nouvelle photographie suit. Son frère peut être joint au 06 39 98 00 41." },
      }),
    ],
  },
];
