/** People who think of going back, from the first talk to the year after. Invented people; amounts of a demonstration's table. */
import type { DemonstrationCase, DemonstrationMove, Marked } from "../script.ts";
import { clear, internal, move, record, sign, step } from "./moves.ts";

interface Returning {
  readonly given: readonly [latin: string, arabic: string];
  readonly family: readonly [latin: string, arabic: string];
  readonly birthDate: string;
  readonly says: string;
}

const base = { procedure: "assisted-return", parties: { requesting: "FR", requested: "MA" } } as const;
const [first, second, consul, partner] = ["fr-lucie", "fr-samuel", "ma-btissam", "ma-reda"] as const;

const names = ({ given, family }: Returning) => ({
  given: { latin: given[0], arabic: given[1] },
  family: { latin: family[0], arabic: family[1] },
});

const basisUntil = (day: number): Marked => ({
  instrument: "demonstrationInstrument",
  purpose: "voluntaryReturn",
  validUntil: { $day: day, plus: "P2Y" },
});

const counselled = (day: number, who: Returning): readonly DemonstrationMove[] => [
  move([day, "09:00"], first, { do: "open" }),
  record([day, "09:05"], first, {
    person: {
      ...names(who),
      birthDate: who.birthDate,
      nationality: "MAR",
      languages: ["darija", "french"],
      earlierAid: "never",
    },
  }),
  internal([day, "10:00"], first, "counsel", {
    counselling: {
      at: { $instant: [day, "09:10"] },
      language: "darija",
      interpreter: "INT-0422",
      toldOf: ["legalRoutes", "asylum", "remedies", "conditions", "amounts", "rightToChange"],
      allTold: true,
      understood: true,
      says: who.says,
    },
  }),
];

const consented = (day: number, who: Returning): readonly DemonstrationMove[] => [
  ...counselled(day, who),
  record([day + 1, "09:00"], first, { age: "adult" }),
  internal([day + 1, "09:30"], first, "findEligible", {
    eligibility: { answer: "eligible", why: "Première demande, pays couvert.", appealTo: "Tribunal administratif" },
    aid: { table: "DEMO-2026", allowance: 1200, reintegration: 3000, shownOn: { $day: day + 1 } },
  }),
  record([day + 2, "09:00"], first, { stillWants: "yes" }),
  internal([day + 2, "09:30"], first, "consentInWriting", {
    consent: { signedOn: { $day: day + 2 }, language: "darija", interpreter: "INT-0422", passesOn: ["name", "plan"] },
  }),
  sign([day + 2, "10:00"], second, "consentInWriting"),
];

const asksAgain = (day: number): DemonstrationMove =>
  record([day, "09:00"], first, { stillWants: "yes", age: "adult", transferBasis: basisUntil(day) });

const documentAsked = (day: number, who: Returning): readonly DemonstrationMove[] => [
  ...consented(day, who),
  asksAgain(day + 3),
  step([day + 3, "09:30"], first, "askDocument", {
    documentRequest: { post: "MA-CG-BOD", ...names(who), birthDate: who.birthDate, kind: "voluntary" },
  }),
  sign([day + 3, "10:00"], second, "askDocument"),
];

const booked = (day: number, who: Returning, number: string, leaves: number): readonly DemonstrationMove[] => [
  ...documentAsked(day, who),
  step([day + 6, "10:00"], consul, "giveDocument", {
    travelDocument: { number, issuedOn: { $day: day + 6 }, validUntil: { $day: leaves, plus: "P20D" } },
    answerBasis: basisUntil(day),
  }),
  asksAgain(day + 7),
  step([day + 7, "09:30"], first, "book", {
    booking: {
      number: "AT787",
      departsAt: { $instant: [leaves, "12:40"] },
      arrivesAt: { $instant: [leaves, "14:35"] },
      from: "BOD",
      to: "CMN",
      help: "none",
    },
    wishes: { partner: "MA-REINT", ...names(who), kind: "business", region: "Fès-Meknès" },
  }),
  sign([day + 7, "10:00"], second, "book"),
];

const settling = (day: number, who: Returning, number: string): readonly DemonstrationMove[] => [
  ...booked(day, who, number, day + 12),
  asksAgain(day + 12),
  step([day + 12, "12:30"], first, "depart", {
    departure: { boardedAt: { $instant: [day + 12, "12:10"] }, airport: "BOD" },
  }),
  step([day + 13, "09:00"], partner, "confirmArrival", {
    arrival: { at: { $instant: [day + 12, "15:10"] }, metBy: "partner" },
  }),
  step([day + 20, "10:00"], partner, "agreePlan", {
    plan: {
      agreedOn: { $day: day + 20 },
      steps: [
        { kind: "tools", amount: 1800, by: { $day: day + 60 }, what: "Outillage de menuiserie." },
        { kind: "rent", amount: 600, by: { $day: day + 60 }, what: "Atelier, trois premiers mois." },
      ],
    },
  }),
  clear([day + 20, "11:00"], "ma-karima"),
];

const omar: Returning = {
  given: ["Omar", "عمر"],
  family: ["Tazi", "التازي"],
  birthDate: "1988",
  says: "Mon père est âgé. Je veux rentrer, mais pas les mains vides.",
};
const karim: Returning = {
  given: ["Karim", "كريم"],
  family: ["Lamrani", "العمراني"],
  birthDate: "1979-02-11",
  says: "Dix ans ici. J’ai un terrain là-bas, et mes enfants.",
};
const said: Returning = {
  given: ["Saïd", "سعيد"],
  family: ["Amrani", "العمراني"],
  birthDate: "1991-06",
  says: "Si l’atelier marche, je reste là-bas.",
};
const rachida: Returning = {
  given: ["Rachida", "رشيدة"],
  family: ["Zniber", "الزنيبر"],
  birthDate: "1984-12-03",
  says: "Je veux coudre à mon compte.",
};
const jamal: Returning = {
  given: ["Jamal", "جمال"],
  family: ["Fikri", "فكري"],
  birthDate: "1995",
  says: "Je ne suis pas sûr encore.",
};

export const voluntaryCases: readonly DemonstrationCase[] = [
  {
    ...base,
    id: "omar",
    shows: "Counselled; the aid is to be computed and shown. Nothing has left the office.",
    ends: { state: "interested" },
    moves: counselled(-1, omar),
  },
  {
    ...base,
    id: "karim",
    shows: "Consented in writing; the consulate is asked for a document: voluntary, and nothing else.",
    ends: { state: "documentAsked" },
    moves: documentAsked(-6, karim),
  },
  {
    ...base,
    id: "said",
    shows: "The journey is booked; he may still change his mind until he boards.",
    ends: { state: "booked" },
    moves: booked(-9, said, "MA0052011", 6),
  },
  {
    ...base,
    id: "rachida",
    shows: "Back for four months with a plan; the visit at three months was made.",
    ends: { state: "followed3" },
    moves: [
      ...settling(-100, rachida, "MA0052003"),
      step([-22, "10:00"], partner, "visitAt3", {
        followUp3: { seenOn: { $day: -23 }, reached: true, situation: "onTheWay", stepsDone: 1 },
      }),
    ],
  },
  {
    ...base,
    id: "jamal",
    shows: "He changed his mind before boarding. The file is closed, no reason was asked.",
    ends: { state: "booked", flags: ["changedMind"] },
    moves: [...booked(-14, jamal, "MA0052008", -2), move([-2, "12:00"], first, { do: "raise", flag: "changedMind" })],
  },
];
