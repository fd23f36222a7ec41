/** Applications for readmission, at every stage. */
import type { DemonstrationCase, DemonstrationMove, Facts, Marked } from "../script.ts";
import { bordeaux, gironde } from "./cast.ts";
import { record, step } from "./moves.ts";
import { opened, read, returnBasis, signedByTwo, type Traveller } from "./returns.ts";

const parties = { requesting: "FR", requested: "MA" } as const;
const base = { procedure: "readmission", parties } as const;

const national = (given: Traveller["given"], family: Traveller["family"], birthDate: string): Traveller => ({
  given,
  family,
  birthDate,
  sex: "M",
  nationality: "MAR",
});

const application = (ground: string): Facts => ({
  application: { authority: "FR-PREF-33", addressedTo: bordeaux.post, ground },
});
const passport: Facts = {
  proof: { pieces: [{ kind: "passport", speaksFor: "nationality", number: "XB0000417" }] },
};
const ticket: Facts = { primaFacie: { pieces: [{ kind: "travelTicket", speaksFor: "entry" }] } };

export const applied = (
  day: number,
  who: Traveller,
  evidence: Facts,
  ground = "ownNational",
): readonly DemonstrationMove[] => [
  ...opened(day, who, { ...application(ground), ...evidence }),
  ...read(day),
  record([day, "09:45"], gironde.second, { genuine: "noneFalse" }),
  ...signedByTwo(day, gironde.prefecture, "apply"),
];

const acceptance = (day: number, grounds: readonly string[]): Marked => ({
  grounds,
  transferBy: { $day: day, plus: "P60D" },
  arrivalPost: "MA-PAF-CMN",
});

const accept = (day: number): readonly DemonstrationMove[] => [
  record([day, "10:00"], bordeaux.intake, { evidenceWeighed: "counts" }),
  step([day, "15:00"], bordeaux.consul, "accept", {
    acceptance: acceptance(day, ["proof"]),
    answerBasis: returnBasis(day),
  }),
];

export const readmissionCases: readonly DemonstrationCase[] = [
  {
    ...base,
    id: "readmission-draft",
    shows: "An application for readmission being prepared: no piece of evidence yet, and the form says so.",
    ends: { state: "prepared" },
    moves: opened(-1, national(["Jalal", "جلال"], ["Benkirane", "بنكيران"], "1987-02-19"), application("ownNational")),
  },
  {
    ...base,
    id: "readmission-sent",
    shows: "An application that has reached the consulate; its time to answer runs.",
    ends: { state: "requested" },
    moves: applied(-2, national(["Tarik", "طارق"], ["Lahrichi", "لحريشي"], "1991-12-03"), passport),
  },
  {
    ...base,
    id: "readmission-extended",
    shows:
      "A national of a third country, likely to have come from Morocco: the time to answer is extended once, and Morocco enquires.",
    ends: { state: "extended" },
    moves: [
      ...applied(
        -9,
        {
          given: ["Mamadou", "مامادو"],
          family: ["Diop", "ديوب"],
          birthDate: "1994-05-21",
          sex: "M",
          nationality: "SEN",
        },
        ticket,
        "thirdCountryNational",
      ),
      step([-4, "11:00"], bordeaux.intake, "extendReply", {
        extension: { until: { $day: -4, plus: "P30D" }, because: "registerSearch" },
      }),
    ],
  },
  {
    ...base,
    id: "readmission-accepted",
    shows: "Accepted on a passport; the handover is a case of its own.",
    ends: { state: "accepted" },
    moves: [...applied(-8, national(["Adil", "عادل"], ["Kettani", "الكتاني"], "1985-08-30"), passport), ...accept(-3)],
  },
  {
    ...base,
    id: "readmission-refused",
    shows: "Refused with written reasons: nothing shows that the person entered from Morocco.",
    ends: { state: "refused" },
    moves: [
      ...applied(
        -10,
        {
          given: ["Ibrahima", "إبراهيما"],
          family: ["Ndiaye", "ندياي"],
          birthDate: "1990-10-14",
          sex: "M",
          nationality: "SEN",
        },
        ticket,
        "thirdCountryNational",
      ),
      step(
        [-5, "14:00"],
        bordeaux.consul,
        "refuse",
        {
          writtenReasons: { text: "Le titre de transport ne mentionne aucun port marocain." },
          answerBasis: returnBasis(-5),
        },
        "NO_ENTRY_OR_STAY",
      ),
      { when: [-5, "14:30"], by: bordeaux.intake, doing: { do: "clear" } },
    ],
  },
];
