/** Cases between the prefecture of Gironde and the consulate general in Bordeaux, before the answer on nationality. */
import type { DemonstrationCase } from "../script.ts";
import { bordeaux, gironde } from "./cast.ts";
import { acknowledge, clear, draft, identify, move, ready, recognise, request, step } from "./moves.ts";

const parties = { requesting: "FR", requested: "MA" } as const;
const base = { procedure: "laissez-passer", parties } as const;
const desks = { desk: gironde, to: bordeaux } as const;

export const girondeCases: readonly DemonstrationCase[] = [
  {
    ...base,
    id: "draft",
    shows: "A file being prepared: the photograph is missing, and the form says so.",
    ends: { state: "prepared" },
    moves: draft(-1, {
      ...desks,
      person: {
        given: { latin: "Abdelhak" },
        family: { latin: "Sebti" },
        birthDate: "1988-XX-XX",
        sex: "M",
        commune: "Salé",
        father: "Omar",
        mother: "Zhour",
      },
      custody: "houseArrest",
      evidence: "document",
    }),
  },
  {
    ...base,
    id: "second-signature",
    shows: "Everything is ready; a second person has to sign the request.",
    ends: { state: "prepared", prepared: ["request"] },
    moves: [
      ...ready(-1, {
        ...desks,
        person: {
          given: { latin: "Mouadh", arabic: "معاذ" },
          family: { latin: "Nassiri", arabic: "الناصري" },
          birthDate: "1999-11-XX",
          sex: "M",
          commune: "Khouribga",
          father: "Abderrahim",
          mother: "Souad",
          grandfather: "Larbi",
        },
        portrait: 2,
        custody: "retained",
        evidence: "prints",
      }),
      step([-1, "10:20"], gironde.prefecture, "request"),
    ],
  },
  {
    ...base,
    id: "just-arrived",
    shows: "A request that has reached Bordeaux; nobody has opened it yet.",
    ends: { state: "requested" },
    moves: request(-1, {
      ...desks,
      person: {
        given: { latin: "Oussama" },
        family: { latin: "El Bakkali" },
        birthDate: "1995-06-05",
        sex: "M",
        commune: "Tanger",
        father: "Mustafa",
        mother: "Latifa",
        grandfather: "Idriss",
      },
      portrait: 3,
      custody: "houseArrest",
      evidence: "document",
    }),
  },
  {
    ...base,
    id: "being-identified",
    shows: "The identification service in Rabat is checking. The register spells the name otherwise.",
    ends: { state: "acknowledged" },
    moves: [
      ...request(-3, {
        ...desks,
        person: {
          given: { latin: "Hicham" },
          family: { latin: "Ziani" },
          birthDate: "1988",
          sex: "M",
          commune: "Nador",
          father: "Ahmad",
          mother: "Malika",
          grandfather: "Mohamed",
        },
        portrait: 1,
        custody: "free",
        evidence: "document",
        language: "tarifit",
      }),
      ...acknowledge(-2, bordeaux),
    ],
  },
  {
    ...base,
    id: "questions",
    shows: "The consulate asks; the prefecture has to answer by a date. They have exchanged a word besides.",
    ends: { state: "moreInfoRequested" },
    moves: [
      ...request(-6, {
        ...desks,
        person: {
          given: { latin: "Anass", arabic: "أنس" },
          family: { latin: "Ouchan", arabic: "أوشن" },
          birthDate: "1986-XX-XX",
          sex: "M",
          commune: "Taroudant",
          father: "M'barek",
          mother: "Yamna",
        },
        portrait: 4,
        custody: "houseArrest",
        evidence: "document",
        language: "tachelhit",
      }),
      ...acknowledge(-5, bordeaux, false),
      step([-3, "10:15"], bordeaux.intake, "askMore", {
        questions: {
          items: [
            { about: "grandparents", question: "Quel est le nom du grand-père paternel ?" },
            { about: "birthPlace", question: "Merci de préciser le douar ou le quartier de naissance." },
          ],
          answerBy: { $day: 4 },
        },
      }),
      clear([-3, "10:40"], bordeaux.consul),
      move([-2, "11:30"], gironde.prefecture, {
        do: "message",
        message: "note",
        value: { text: "Nous revoyons la personne demain avec un interprète en tachelhit et répondons aussitôt." },
      }),
      clear([-2, "12:00"], gironde.second),
    ],
  },
  {
    ...base,
    id: "to-decide",
    shows:
      "The check is done: the consul has the register's candidates, two brothers and a namesake among them, and decides.",
    ends: { state: "acknowledged" },
    moves: [
      ...request(-9, {
        ...desks,
        person: {
          given: { latin: "Youcef" },
          family: { latin: "Lamrani" },
          birthDate: "1990/1992",
          sex: "M",
          commune: "Fès",
          father: "Ibrahim",
          mother: "Fatima",
          grandfather: "Ali",
        },
        portrait: 2,
        custody: "houseArrest",
        evidence: "document",
      }),
      ...acknowledge(-8, bordeaux),
      identify(-2, bordeaux, "several"),
    ],
  },
  {
    ...base,
    id: "suspended",
    shows: "Suspended by the prefecture: the other side sees one neutral word and no reason.",
    ends: { state: "acknowledged", flags: ["suspended"] },
    moves: [
      ...request(-8, {
        ...desks,
        person: {
          given: { latin: "Ilyass" },
          family: { latin: "Ben Omar" },
          birthDate: "1997-04-18",
          sex: "M",
          commune: "Berkane",
          father: "Jamal",
          mother: "Karima",
        },
        portrait: 3,
        custody: "houseArrest",
        evidence: "document",
      }),
      ...acknowledge(-7, bordeaux),
      move([-2, "16:10"], gironde.prefecture, { do: "raise", flag: "suspended", cause: "STAFF" }),
    ],
  },
  {
    ...base,
    id: "not-recognised",
    shows: "The consul found no trace and says so, with written reasons. The case is closed.",
    ends: { state: "notRecognised" },
    moves: [
      ...request(-14, {
        ...desks,
        person: {
          given: { latin: "Samir" },
          family: { latin: "Belkadi" },
          birthDate: "1984",
          sex: "M",
          commune: "Oujda",
          father: "Slimane",
          mother: "Kheira",
        },
        portrait: 1,
        custody: "free",
        evidence: "prints",
      }),
      ...acknowledge(-13, bordeaux),
      identify(-7, bordeaux, "notFound"),
      step(
        [-5, "15:20"],
        bordeaux.consul,
        "notRecognise",
        { writtenReasons: { text: "Aucune inscription ne correspond aux noms, à l’année et à la commune donnés." } },
        "NO_TRACE",
      ),
      clear([-5, "16:00"], bordeaux.deputy),
    ],
  },
  {
    ...base,
    id: "recognised",
    shows: "Recognised this week under the register's own spelling; the consul has to agree to the document.",
    ends: { state: "recognised" },
    moves: [
      ...request(-11, {
        ...desks,
        person: {
          given: { latin: "Fayçal" },
          family: { latin: "Hamdaoui" },
          birthDate: "1992-12-15",
          sex: "M",
          commune: "Safi",
          father: "Kamal",
          mother: "Houria",
        },
        portrait: 4,
        custody: "houseArrest",
        evidence: "document",
      }),
      ...acknowledge(-10, bordeaux),
      identify(-4, bordeaux, "found", "R-900009"),
      recognise(-1, bordeaux, {
        latin: ["Faycal", "Hamdaoui"],
        arabic: ["فيصل", "الحمداوي"],
        birthDate: "1992-12-15",
        commune: "Safi",
        reference: "R-900009",
      }),
    ],
  },
];
