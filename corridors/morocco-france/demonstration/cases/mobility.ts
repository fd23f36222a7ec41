/** Channels of legal mobility and the requests that go through them, at every stage. */
import { hashOf } from "@wasl/procedure";
import type { DemonstrationCase, DemonstrationMove, Facts, Marked } from "../script.ts";
import { clear, move, record, sign, step } from "./moves.ts";

const request = { procedure: "legal-mobility", parties: { requesting: "MA", requested: "FR" } } as const;
const channel = { procedure: "mobility-channel", parties: { requesting: "FR", requested: "MA" } } as const;

const [maud, damien, rajae, othmane] = ["fr-maud", "fr-damien", "ma-rajae", "ma-othmane"] as const;

const basisOf = (day: number): Marked => ({
  instrument: "demonstrationInstrument",
  purpose: "legalMobility",
  validUntil: { $day: day, plus: "P1Y" },
});

interface Applicant {
  readonly given: readonly [latin: string, arabic: string];
  readonly family: readonly [latin: string, arabic: string];
  readonly birthDate: string;
  readonly by: "youngProfessional" | "student" | "talent";
  readonly what: string;
  readonly where: string;
  readonly sector: string;
}

const file = (day: number, { given, family, birthDate, by, what, where, sector }: Applicant): Facts => ({
  applicant: {
    given: { latin: given[0], arabic: given[1] },
    family: { latin: family[0], arabic: family[1] },
    birthDate,
  },
  request: {
    channel: by,
    authority: "MA-DFP",
    addressedTo: "FR-OFII-MOB",
    startsOn: { $day: day, plus: "P120D" },
    endsOn: { $day: day, plus: "P400D" },
    residentAlready: false,
  },
  qualification: { kind: by === "student" ? "admission" : "occupation", title: what },
  establishment: { name: where, sector, regulated: false },
  mobilityBasis: basisOf(day),
  told: { at: { $instant: [day, "08:45"] }, language: "french" },
  ...(by === "youngProfessional" ? { commitment: { signedOn: { $day: day - 1 } } } : {}),
});

const drafted = (day: number, who: Applicant): readonly DemonstrationMove[] => [
  move([day, "08:40"], rajae, { do: "open" }),
  record([day, "08:50"], rajae, file(day, who)),
];

const sent = (day: number, who: Applicant): readonly DemonstrationMove[] => [
  ...drafted(day, who),
  record([day, "09:00"], rajae, { informed: "understood" }),
  step([day, "10:20"], rajae, "sendRequest"),
  sign([day, "10:40"], othmane, "sendRequest"),
];

const open = (
  id: string,
  shows: string,
  terms: { readonly channel: string; readonly places: number; readonly conditions: readonly string[] },
  entries: readonly (readonly [list: string, value: Marked])[] = [],
): DemonstrationCase => {
  const agreed = {
    ...terms,
    direction: "toFrance",
    year: 2026,
    opensOn: "2026-01-01",
    closesOn: "2026-12-31",
    reference: "FICTIF : échange de lettres de démonstration",
  };
  return {
    ...channel,
    id,
    shows,
    ends: { state: "open" },
    moves: [
      move([-30, "08:40"], maud, { do: "open" }),
      step([-30, "09:00"], maud, "proposeTerms", { terms: agreed }),
      sign([-30, "09:20"], damien, "proposeTerms"),
      step([-29, "09:00"], rajae, "acceptTermsByRequested", { termsAcceptedByRequested: hashOf(agreed) }),
      sign([-29, "09:20"], othmane, "acceptTermsByRequested"),
      ...entries.map(([list, value], index) => move([-10 + index, "11:00"], maud, { do: "contribute", list, value })),
    ],
  };
};

const ghali: Applicant = {
  given: ["Ghali", "غالي"],
  family: ["Benchekroun", "بنشقرون"],
  birthDate: "1999-04-02",
  by: "youngProfessional",
  what: "Menuisier",
  where: "Atelier du Pont",
  sector: "crafts",
};
const salwa: Applicant = {
  given: ["Salwa", "سلوى"],
  family: ["Hakimi", "حكيمي"],
  birthDate: "2002-09-18",
  by: "student",
  what: "Master de génie civil",
  where: "École des travaux",
  sector: "education",
};
const reda: Applicant = {
  given: ["Reda", "رضا"],
  family: ["Lazrak", "الأزرق"],
  birthDate: "1991-01-30",
  by: "talent",
  what: "Chercheur en hydrologie",
  where: "Institut de l’eau",
  sector: "research",
};
const meryem: Applicant = {
  given: ["Meryem", "مريم"],
  family: ["Sebbar", "السبار"],
  birthDate: "1998-12-12",
  by: "youngProfessional",
  what: "Pâtissière",
  where: "Maison Garonne",
  sector: "commerce",
};

export const mobilityCases: readonly DemonstrationCase[] = [
  open(
    "channel-young",
    "The channel of the young professionals: two places agreed, both taken, one request waiting.",
    { channel: "youngProfessional", places: 2, conditions: ["contract", "threeToTwelveMonths", "commitmentToReturn"] },
    [
      ["places", { reference: "LM-2345-6789", authorisedOn: { $day: -10 } }],
      ["places", { reference: "LM-ABCD-EFGH", authorisedOn: { $day: -9 } }],
      ["waiting", { reference: "LM-JKLM-NPQR", completeOn: { $day: -8 } }],
    ],
  ),
  open("channel-student", "The students’ channel, with places left.", {
    channel: "student",
    places: 400,
    conditions: ["admission", "resources"],
  }),
  {
    ...channel,
    id: "channel-talent",
    shows: "Terms proposed by France for talent; Morocco has yet to agree.",
    ends: { state: "termsAtRequested" },
    moves: [
      move([-3, "08:40"], maud, { do: "open" }),
      step([-3, "09:00"], maud, "proposeTerms", {
        terms: {
          channel: "talent",
          direction: "toFrance",
          year: 2027,
          places: 60,
          opensOn: "2027-01-01",
          closesOn: "2027-12-31",
          conditions: ["diploma", "contract"],
          reference: "FICTIF : proposition de démonstration",
        },
      }),
      sign([-3, "09:20"], damien, "proposeTerms"),
    ],
  },
  {
    ...request,
    id: "mobility-draft",
    shows: "A request being prepared in Rabat.",
    ends: { state: "prepared" },
    moves: drafted(-1, meryem),
  },
  {
    ...request,
    id: "mobility-sent",
    shows: "A student’s request that the host authority has to answer.",
    ends: { state: "requested" },
    moves: sent(-4, salwa),
  },
  {
    ...request,
    id: "mobility-refused",
    shows: "Refused with reasons and a remedy: a review can be asked for.",
    ends: { state: "refused" },
    moves: [
      ...sent(-9, reda),
      step(
        [-5, "10:00"],
        maud,
        "refuse",
        {
          writtenReasons: { text: "Le contrat joint ne couvre pas toute la période.", remedy: "review" },
          hostBasis: basisOf(-5),
        },
        "FILE_INCOMPLETE",
      ),
      clear([-5, "10:30"], damien),
    ],
  },
  {
    ...request,
    id: "mobility-authorised",
    shows: "Authorised in an open channel; the visa is to come.",
    ends: { state: "authorised" },
    moves: [
      ...sent(-12, ghali),
      move([-10, "10:50"], maud, { do: "link", link: "channel", to: "channel-young" }),
      step([-10, "11:10"], maud, "authorise", {
        authorisation: {
          authorisedOn: { $day: -10 },
          startsOn: { $day: -12, plus: "P120D" },
          endsOn: { $day: -12, plus: "P400D" },
          reference: "AT-DEMO-118",
        },
        hostBasis: basisOf(-10),
      }),
    ],
  },
];
