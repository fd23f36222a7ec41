/** Cases after the answer: the flight, the document with its two signatures, the departure and the arrival. */
import type { DemonstrationCase, DemonstrationMove, Marked } from "../script.ts";
import { bordeaux, gironde } from "./cast.ts";
import {
  acknowledge,
  attest,
  extend,
  type FileOptions,
  type Found,
  identify,
  internal,
  recognise,
  record,
  request,
  sign,
  step,
} from "./moves.ts";

const parties = { requesting: "FR", requested: "MA" } as const;
const base = { procedure: "laissez-passer", parties } as const;
const desks = { desk: gironde, to: bordeaux } as const;

/** From the request to the consul's agreement in principle. */
function agreed(day: number, options: FileOptions, found: Found): readonly DemonstrationMove[] {
  return [
    ...request(day, options),
    ...(options.custody === "retained" ? [extend(day + 2, options.desk, day)] : []),
    ...acknowledge(day + 1, bordeaux),
    identify(day + 3, bordeaux, "found", found.reference),
    recognise(day + 4, bordeaux, found),
    step([day + 5, "10:00"], bordeaux.consul, "agree", {
      agreement: { noticeWorkingDays: "5", surrenderPassport: false },
    }),
  ];
}

const flight = (day: number, number: string): Marked => ({
  number,
  departsAt: { $instant: [day, "12:40"] },
  arrivesAt: { $instant: [day, "14:35"] },
  from: "BOD",
  to: "CMN",
  need: "ESCORT",
  personsOnFlight: 1,
});

const notify = (day: number, onDay: number, number: string): readonly DemonstrationMove[] => [
  ...attest(gironde, day, "14"),
  step([day, "15:30"], gironde.central, "notifyFlight", { flight: flight(onDay, number) }),
];

const document = (day: number, number: string): Marked => ({
  number,
  code: "PU",
  issuingPost: "MA-CG-BOD",
  issuedOn: { $day: day },
  validTo: { $day: day, plus: "P28D" },
  journeys: 1,
  destination: "CMN",
});

/** Signed by one; the deputy's signature issues it. */
const prepareDocument = (day: number, number: string): readonly DemonstrationMove[] => [
  record([day, "09:50"], bordeaux.consul, { otherDocument: "none" }),
  step([day, "10:10"], bordeaux.consul, "issue", { document: document(day, number) }),
];

const issue = (day: number, number: string): readonly DemonstrationMove[] => [
  ...prepareDocument(day, number),
  sign([day, "11:20"], bordeaux.deputy, "issue"),
];

export const journeyCases: readonly DemonstrationCase[] = [
  {
    ...base,
    id: "awaiting-flight",
    shows: "Agreed in principle: France has to find a flight, five working days ahead at least.",
    ends: { state: "agreed" },
    moves: agreed(
      -12,
      {
        ...desks,
        person: {
          given: { latin: "Abdelkarim" },
          family: { latin: "Aït Lahcen" },
          birthDate: "1983",
          sex: "M",
          commune: "Agadir",
          father: "Lahcen",
          mother: "Fadma",
        },
        portrait: 3,
        custody: "retained",
        evidence: "prints",
        language: "tachelhit",
      },
      {
        latin: ["Abdelkrim", "Ait Lahcen"],
        arabic: ["عبد الكريم", "أيت لحسن"],
        birthDate: "1983-01-01",
        commune: "Agadir",
        reference: "R-900005",
      },
    ),
  },
  {
    ...base,
    id: "document-second-signature",
    shows: "The consul has signed the document; the deputy's signature will issue it today.",
    ends: { state: "flightNotified", prepared: ["issue"] },
    moves: [
      ...agreed(
        -13,
        {
          ...desks,
          person: {
            given: { latin: "Redouan" },
            family: { latin: "Bouziane" },
            birthDate: "1979",
            sex: "M",
            commune: "Taza",
            father: "Miloud",
            mother: "Zohra",
            grandfather: "Kaddour",
          },
          portrait: 1,
          custody: "retained",
          evidence: "document",
        },
        {
          latin: ["Redouane", "Bouziane"],
          arabic: ["رضوان", "بوزيان"],
          birthDate: "1979",
          commune: "Taza",
          reference: "R-900008",
        },
      ),
      ...notify(-6, 6, "AT787"),
      ...prepareDocument(0, "MA0041873"),
    ],
  },
  {
    ...base,
    id: "issued",
    shows: "Issued, for one journey; the flight is in a few days. Every gate will be asked again on the eve.",
    ends: { state: "issued" },
    moves: [
      ...agreed(
        -15,
        {
          ...desks,
          person: {
            given: { latin: "Sofiane" },
            family: { latin: "Charkaoui" },
            birthDate: "1990-08-27",
            sex: "M",
            commune: "Béjaad",
            father: "Hasan",
            mother: "Rachida",
          },
          portrait: 2,
          custody: "houseArrest",
          evidence: "document",
        },
        {
          latin: ["Soufiane", "Cherkaoui"],
          arabic: ["سفيان", "الشرقاوي"],
          birthDate: "1990-08-27",
          commune: "Béjaad",
          reference: "R-900011",
        },
      ),
      ...notify(-8, 4, "AT787"),
      ...issue(-3, "MA0041870"),
    ],
  },
  {
    ...base,
    id: "arrived",
    shows: "A whole case, from the first request to the arrival in Casablanca.",
    ends: { state: "used" },
    moves: [
      ...agreed(
        -24,
        {
          ...desks,
          person: {
            given: { latin: "Zakaria" },
            family: { latin: "El Messaoudi" },
            birthDate: "1993-06",
            sex: "M",
            commune: "Meknès",
            father: "Saleh",
            mother: "Touria",
          },
          portrait: 4,
          custody: "houseArrest",
          evidence: "document",
        },
        {
          latin: ["Zakaria", "Messaoudi"],
          arabic: ["زكرياء", "المسعودي"],
          birthDate: "1993-06-03",
          commune: "Meknès",
          reference: "R-900013",
        },
      ),
      ...notify(-18, -4, "AT787"),
      ...issue(-9, "MA0041856"),
      ...attest(gironde, -4, "07", false),
      internal([-4, "07:40"], gironde.legal, "clearDeparture"),
      sign([-4, "08:10"], gironde.central, "clearDeparture"),
      ...attest(gironde, -4, "11", false),
      step([-4, "12:30"], "fr-sonia", "depart", {
        departure: { at: { $instant: [-4, "12:25"] }, airport: "BOD", documentNumber: "MA0041856", handedOver: true },
      }),
      step([-4, "15:20"], "ma-samira", "confirmArrival", {
        arrival: { at: { $instant: [-4, "14:50"] }, airport: "CMN" },
      }),
    ],
  },
];
