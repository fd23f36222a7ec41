/** Returns of children, at several stages: asked, refused, ready, followed up. */
import type { DemonstrationCase, DemonstrationMove } from "../../script.ts";
import { clear, move, record, sign, step } from "../moves.ts";
import { type Child, childOf, protectionUntil } from "./file.ts";

const parties = { requesting: "FR", requested: "MA" } as const;
const base = { procedure: "child-return", parties } as const;

const consulted = (day: number, file: string, child: Child): readonly DemonstrationMove[] => [
  move([day, "08:30"], "fr-nathalie", { do: "open" }),
  record([day, "08:35"], "fr-nathalie", {
    child: childOf(child),
    transferBasis: protectionUntil(day),
    report: {
      from: "FR-ASE-33",
      to: "MA-AC-96",
      solution: "familyInOrigin",
      summary: "Enfant entendu deux fois, suivi et scolarisé, souhaite vivre auprès des siens.",
      reasons: "Lien solide avec la famille ; chaque solution a été pesée.",
    },
  }),
  move([day, "08:40"], "fr-nathalie", { do: "same", as: file }),
  move([day, "08:45"], "fr-nathalie", { do: "link", link: "determination", to: file }),
  record([day, "09:30"], "fr-nathalie", { transmission: "endangersNobody" }),
  step([day, "10:00"], "fr-antoine", "consult"),
  sign([day, "10:30"], "fr-elise", "consult"),
  clear([day, "11:00"], "fr-marc"),
];

const consented = (day: number, file: string, child: Child): readonly DemonstrationMove[] => [
  ...consulted(day, file, child),
  record([day + 2, "09:00"], "ma-naima", { entrusted: { care: "MA-EN-CAS", since: { $day: day + 2 } } }),
  record([day + 6, "09:00"], "ma-ghizlane", {
    homeVisit: {
      visitedOn: { $day: day + 5 },
      carersHeard: true,
      agreed: true,
      able: true,
      findings: "Foyer stable, école proche.",
    },
    reception: { receivedBy: "relative", setting: "family", agreed: true, able: true, care: "MA-EN-CAS" },
    answerSafe: "endangersNobody",
    answerBasis: protectionUntil(day),
  }),
  step([day + 6, "10:00"], "ma-naima", "consentTo", {
    consent: { authority: "judgeOfMinors", decidedOn: { $day: day + 6 }, reference: `TPI-DEMO-${Math.abs(day)}` },
  }),
  sign([day + 6, "10:30"], "ma-ghizlane", "consentTo"),
];

const ready = (day: number, file: string, child: Child, leaves: number): readonly DemonstrationMove[] => [
  ...consented(day, file, child),
  record([day + 8, "09:00"], "fr-nathalie", { returnSafety: "noRisk" }),
  step([day + 8, "10:00"], "fr-elise", "decide", {
    decision: {
      kind: "transfersJurisdiction",
      standing: "executory",
      decidedOn: { $day: day + 8 },
      reference: `TPE-DEMO-${Math.abs(day)}-T`,
    },
  }),
  record([day + 10, "09:00"], "fr-nathalie", { transmission: "endangersNobody" }),
  step([day + 10, "10:00"], "fr-nathalie", "planJourney", {
    plan: {
      accompaniedBy: "specialisedOfficial",
      leavesOn: { $day: leaves },
      meets: "MA-EN-CAS",
      firstVisitOn: { $day: leaves, plus: "P7D" },
      contact: "Le service d’accueil, aux heures ouvrées.",
    },
  }),
  sign([day + 10, "10:30"], "fr-elise", "planJourney"),
  clear([day + 10, "11:00"], "fr-marc"),
  step([day + 12, "10:00"], "ma-ghizlane", "confirmReception"),
];

const received = (day: number, file: string, child: Child): readonly DemonstrationMove[] => [
  ...ready(day, file, child, day + 15),
  record([day + 15, "07:00"], "fr-nathalie", {
    returnSafety: "noRisk",
    childUnderstands: "understood",
    enforcementFiles: "noneHeld",
    transmission: "endangersNobody",
    reflection: "none",
  }),
  record([day + 15, "07:10"], "fr-elise", { recourse: "timePassed", proceedings: "none" }),
  step([day + 15, "08:00"], "fr-nathalie", "depart", {
    departure: { at: { $instant: [day + 15, "09:30"] }, accompaniedBy: "specialisedOfficial" },
  }),
  sign([day + 15, "08:20"], "fr-elise", "depart"),
  step([day + 15, "17:00"], "ma-ghizlane", "receive", {
    arrival: { at: { $instant: [day + 15, "15:30"] }, handedTo: "relative" },
  }),
];

export const asksConsent = (file: string, child: Child): DemonstrationCase => ({
  ...base,
  id: `${file}-consulted`,
  shows: "The Moroccan authority is consulted under article 33: child protection has the home to visit.",
  ends: { state: "consulted" },
  moves: consulted(-5, file, child),
});

export const noConsent = (file: string, child: Child): DemonstrationCase => ({
  ...base,
  id: `${file}-not-consented`,
  shows: "The family does not wish to receive the child: the judge decides on protection in France.",
  ends: { state: "notConsented" },
  moves: [
    ...consulted(-12, file, child),
    step(
      [-3, "10:00"],
      "ma-naima",
      "notConsent",
      { refusal: { reasons: "La famille ne souhaite pas accueillir, et le dit avec respect." } },
      "FAMILY_DECLINES",
    ),
    clear([-3, "11:00"], "ma-driss"),
  ],
});

export const aboutToLeave = (file: string, child: Child): DemonstrationCase => ({
  ...base,
  id: `${file}-ready`,
  shows: "Everything is ready but the day: every gate is asked anew before the child leaves, accompanied.",
  ends: { state: "ready" },
  moves: ready(-16, file, child, 4),
});

export const missedVisit = (file: string, child: Child): DemonstrationCase => ({
  ...base,
  id: `${file}-visits`,
  shows: "Back for half a year. The visit at three months was made; that at six is missing, and counts as unknown.",
  ends: { state: "followed3" },
  moves: [
    ...received(-160, file, child),
    step([-84, "10:00"], "ma-ghizlane", "visitAt3", {
      followUp3: {
        seenOn: { $day: -85 },
        childSeen: true,
        standing: "safe",
        schooling: "atSchool",
        carerKeeps: "yes",
        childSays: "Je vais à l’école à pied avec ma cousine.",
      },
    }),
    clear([-84, "11:00"], "ma-siham"),
  ],
});
