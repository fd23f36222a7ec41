/** Handovers at every stage, a way through to a third country, and two people to be taken back. */
import type { DemonstrationCase, DemonstrationMove, Marked } from "../script.ts";
import { bordeaux, casablanca, gironde, rabat } from "./cast.ts";
import { clear, internal, move, record, sign, step } from "./moves.ts";
import {
  arrivals,
  attested,
  border,
  opened,
  read,
  returnBasis,
  signedByTwo,
  type Traveller,
  travellerOf,
} from "./returns.ts";

const base = { procedure: "handover", parties: { requesting: "FR", requested: "MA" } } as const;

const woman = (given: Traveller["given"], family: Traveller["family"], birthDate: string): Traveller => ({
  given,
  family,
  birthDate,
  sex: "F",
  nationality: "MAR",
});

/** The holder of the document that the case `issued` has. */
const onLaissezPasser: Traveller = {
  given: ["Soufiane", "سفيان"],
  family: ["Cherkaoui", "الشرقاوي"],
  birthDate: "1990-08-27",
  sex: "M",
  nationality: "MAR",
};

const flight = (day: number, time: string, lands: string): Marked => ({
  number: "AT787",
  departsAt: { $instant: [day, time] },
  arrivesAt: { $instant: [day, lands] },
  from: "BOD",
  to: "CMN",
  need: "ESCORT",
  personsOnFlight: 1,
});

const planned = (day: number, who: Traveller): readonly DemonstrationMove[] => [
  ...opened(day, who, {}),
  record([day, "08:55"], gironde.central, {
    transfer: { authority: gironde.authority, arrivalPost: "MA-PAF-CMN", noticeWorkingDays: "5" },
    papers: { kind: "passport", number: "XB0000512", validTo: { $day: day, plus: "P2Y" }, willing: true },
    escort: { officers: 2, medical: false },
    monitorTold: { at: { $instant: [day, "08:54"] } },
  }),
  ...read(day),
];

const notified = (day: number, onDay: number, who: Traveller): readonly DemonstrationMove[] => [
  ...planned(day, who),
  step([day, "11:00"], gironde.central, "notify", { flight: flight(onDay, "12:40", "14:35") }),
];

const slot = (day: number, onDay: number): DemonstrationMove =>
  step([day, "09:30"], arrivals, "confirmSlot", {
    slot: { contactPost: "MA-PAF-CMN", at: { $instant: [onDay, "14:35"] } },
  });

const arrived = (from: number, day: number, who: Traveller): readonly DemonstrationMove[] => [
  ...notified(from, day, who),
  slot(from + 1, day),
  ...attested(day, "07", true),
  internal([day, "07:40"], gironde.legal, "clearDeparture"),
  sign([day, "08:10"], gironde.central, "clearDeparture"),
  ...attested(day, "11", true),
  step([day, "12:30"], border, "depart", {
    departure: { at: { $instant: [day, "12:25"] }, airport: "BOD", documentNumber: "XB0000512", handedOver: true },
    handoverRecord: {
      at: { $instant: [day, "12:20"] },
      airport: "BOD",
      belongings: ["Une valise", "Un téléphone"],
      papers: ["travelDocument", "personalPapers"],
    },
  }),
  step([day, "15:00"], arrivals, "confirmArrival", { arrival: { at: { $instant: [day, "14:50"] }, airport: "CMN" } }),
];

export const handoverCases: readonly DemonstrationCase[] = [
  {
    ...base,
    id: "handover-prepared",
    shows: "A person with a passport who is willing to go: the flight is still to be told.",
    ends: { state: "prepared" },
    moves: planned(-1, woman(["Hanane", "حنان"], ["Bensouda", "بنسودة"], "1989-03-08")),
  },
  {
    ...base,
    id: "handover-notified",
    shows: "A flight that was told in time; the border police in Casablanca has to confirm the reception.",
    ends: { state: "notified" },
    moves: notified(-1, 12, woman(["Ghita", "غيثة"], ["Sefrioui", "الصفريوي"], "1992-07-22")),
  },
  {
    ...base,
    id: "handover-slot",
    shows: "Reception confirmed; everything is asked again on the eve.",
    ends: { state: "slotConfirmed" },
    moves: [...notified(-3, 9, woman(["Bouchra", "بشرى"], ["Lamine", "لمين"], "1986-11-11")), slot(-2, 9)],
  },
  {
    ...base,
    id: "handover-arrived",
    shows: "Arrived this week: the record waits for the second State's signature.",
    ends: { state: "arrived" },
    moves: arrived(-14, -1, woman(["Nezha", "نزهة"], ["Berrechid", "برشيد"], "1983-01-27")),
  },
  {
    ...base,
    id: "handover-linked",
    shows:
      "On a laissez-passer: said to be of the same person, and linked; were the document given back, nothing would leave.",
    ends: { state: "prepared" },
    moves: [
      ...opened(-1, onLaissezPasser, {}),
      move([-1, "08:52"], gironde.prefecture, { do: "same", as: "issued" }),
      move([-1, "08:54"], gironde.prefecture, { do: "link", link: "laissezPasser", to: "issued" }),
      record([-1, "08:55"], gironde.central, {
        transfer: { authority: gironde.authority, arrivalPost: "MA-PAF-CMN", noticeWorkingDays: "5" },
        papers: { kind: "laissezPasser", number: "MA0041870", validTo: { $day: -3, plus: "P28D" }, willing: false },
        escort: { officers: 2, medical: false },
      }),
    ],
  },
  {
    procedure: "transit",
    parties: base.parties,
    id: "transit-asked",
    shows: "A way through Casablanca to a third country, which takes no part and is told nothing.",
    ends: { state: "requested" },
    moves: [
      ...opened(
        -2,
        {
          given: ["Ousmane", "عثمان"],
          family: ["Faye", "فاي"],
          birthDate: "1988-09-09",
          sex: "M",
          nationality: "SEN",
        },
        { onward: { admission: "assured", safety: "examined" } },
      ),
      record([-2, "08:55"], gironde.central, {
        transitPlan: {
          authority: gironde.authority,
          addressedTo: bordeaux.post,
          from: "BOD",
          through: "CMN",
          reachesAt: { $instant: [24, "14:35"] },
          leavesAt: { $instant: [24, "18:30"] },
          destination: "SEN",
          need: "NONE",
          personsOnFlight: 1,
        },
        transitPapers: { kind: "passport", number: "A00000288", validTo: { $day: -2, plus: "P2Y" } },
      }),
      ...read(-2),
      ...signedByTwo(-2, gironde.central, "askTransit"),
    ],
  },
  {
    procedure: "take-back",
    parties: { requesting: "MA", requested: "FR" },
    id: "take-back-alleged",
    shows: "A permit found afterwards: Morocco reports the error, France has three working days to answer.",
    ends: { state: "alleged" },
    moves: alleged(-1, woman(["Ilham", "إلهام"], ["Guessous", "كسوس"], "1990-06-16")),
  },
  {
    procedure: "take-back",
    parties: { requesting: "MA", requested: "FR" },
    id: "take-back-agreed",
    shows: "France has agreed to take back; a month runs.",
    ends: { state: "takingBack" },
    moves: [
      ...alleged(-6, woman(["Samia", "سامية"], ["Tahiri", "الطاهري"], "1984-04-04")),
      step([-5, "10:00"], casablanca.consul, "agreeToTakeBack", {
        arrangement: { by: { $day: -5, plus: "P20D" }, contactPost: "FR-PAF-ORY" },
        answerBasis: returnBasis(-5),
      }),
    ],
  },
];

function alleged(day: number, who: Traveller): readonly DemonstrationMove[] {
  return [
    move([day, "08:40"], rabat.prefecture, { do: "open" }),
    record([day, "08:50"], rabat.prefecture, {
      traveller: travellerOf(who),
      transferBasis: returnBasis(day),
      allegation: {
        authority: rabat.authority,
        addressedTo: casablanca.post,
        ground: "legalStay",
        sentBy: "requested",
        handedOverOn: { $day: day - 10 },
      },
      raisedBy: { who: "counsel", at: { $instant: [day - 1, "16:00"] } },
      personHeard: { at: { $instant: [day, "08:45"] }, language: "darija", wish: "return" },
      information: { at: { $instant: [day, "08:45"] }, language: "darija" },
      informed: "understood",
    }),
    record([day, "09:20"], rabat.second, { minimisation: "passed" }),
    step([day, "10:20"], rabat.prefecture, "allege"),
    sign([day, "10:40"], rabat.second, "allege"),
    clear([day, "10:50"], rabat.central),
  ];
}
