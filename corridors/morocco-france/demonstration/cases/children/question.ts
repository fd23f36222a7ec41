/** Questions about a child, and the search for a family. */
import type { DemonstrationCase, DemonstrationMove, Facts } from "../../script.ts";
import { clear, internal, move, record, sign, step } from "../moves.ts";
import { type Child, childOf, hearingOf, protectionUntil } from "./file.ts";

const parties = { requesting: "FR", requested: "MA" } as const;

/** Opened, of the same child as the file, and linked to it. */
const begun = (day: number, file: string, child: Child): readonly DemonstrationMove[] => [
  move([day, "08:30"], "fr-nathalie", { do: "open" }),
  record([day, "08:35"], "fr-nathalie", { child: childOf(child), transferBasis: protectionUntil(day) }),
  move([day, "08:40"], "fr-nathalie", { do: "same", as: file }),
  move([day, "08:45"], "fr-nathalie", { do: "link", link: "childFile", to: file }),
];

const asked = (day: number, file: string, child: Child, door: "centralAuthority" | "consulate", more: Facts = {}) => [
  ...begun(day, file, child),
  record([day, "09:00"], "fr-nathalie", {
    inquiry: {
      from: "FR-AC-96",
      to: door === "consulate" ? "MA-CG-BOD" : "MA-AC-96",
      door,
      purpose: "decideCare",
      items: [
        door === "consulate"
          ? { about: "civilStatus", question: "Un acte de naissance est-il inscrit à ce nom ?" }
          : { about: "caregiver", question: "Qui s’occupait de l’enfant avant son départ ?" },
      ],
      keepFrom: ["family"],
      answerBy: { $day: day, plus: "P40D" },
    },
  }),
  internal([day, "09:30"], "fr-elise", "justify", {
    necessity: { at: { $instant: [day, "09:25"] }, need: "family", why: "Pour décider de la prise en charge." },
  }),
  record([day, "10:00"], "fr-nathalie", { transmission: "endangersNobody", ...more }),
  step([day, "10:20"], "fr-antoine", "ask"),
  sign([day, "10:40"], "fr-elise", "ask"),
  clear([day, "11:00"], "fr-marc"),
];

export const questions = (file: string, child: Child): DemonstrationCase => ({
  id: `${file}-question`,
  shows: "The French authority asks who cared for the child; the Moroccan one has to answer.",
  procedure: "child-information-request",
  parties,
  ends: { state: "asked" },
  moves: asked(-4, file, child, "centralAuthority"),
});

export const consularQuestion = (file: string, child: Child): DemonstrationCase => ({
  id: `${file}-consulate`,
  shows:
    "A question on civil status, put to a consulate because that serves the child; the consulate sees it, and nothing else.",
  procedure: "child-information-request",
  parties,
  ends: { state: "asked" },
  moves: asked(-3, file, child, "consulate", { consularInterest: "inInterest" }),
});

export const answered = (file: string, child: Child): DemonstrationCase => ({
  id: `${file}-answer`,
  shows: "Asked and answered: the judge has what was needed.",
  procedure: "child-information-request",
  parties,
  ends: { state: "answered" },
  moves: [
    ...asked(-9, file, child, "centralAuthority"),
    record([-8, "09:00"], "ma-naima", { entrusted: { care: "MA-EN-CAS", since: { $day: -8 } } }),
    record([-6, "09:00"], "ma-ghizlane", { answerSafe: "endangersNobody" }),
    step([-6, "10:00"], "ma-naima", "answer", {
      answerBasis: protectionUntil(-6),
      findings: { known: "much", answers: [{ about: "caregiver", answer: "La grand-mère maternelle, depuis 2016." }] },
    }),
    sign([-6, "10:30"], "ma-ghizlane", "answer"),
    clear([-6, "11:00"], "ma-driss"),
  ],
});

const traced = (day: number, file: string, child: Child): readonly DemonstrationMove[] => [
  ...begun(day, file, child),
  record([day, "09:00"], "fr-nathalie", {
    childSays: hearingOf(day - 1, child),
    trace: {
      from: "FR-AC-96",
      to: "MA-AC-96",
      relatives: [
        {
          relation: "mother",
          name: { latin: `Khadija ${child.family[0]}`, arabic: `خديجة ${child.family[1]}` },
          lastKnown: "Beni Mellal",
        },
      ],
      answerBy: { $day: day, plus: "P60D" },
    },
    transmission: "endangersNobody",
    childAgrees: "agrees",
  }),
  step([day, "10:00"], "fr-antoine", "ask"),
  sign([day, "10:30"], "fr-nathalie", "ask"),
  clear([day, "11:00"], "fr-marc"),
  record([day + 1, "09:00"], "ma-naima", { entrusted: { care: "MA-EN-CAS", since: { $day: day + 1 } } }),
  internal([day + 3, "10:00"], "ma-ghizlane", "checkSafety", {
    safetyThere: { checkedOn: { $day: day + 3 }, risk: "none" },
  }),
  record([day + 4, "09:00"], "ma-ghizlane", { answerSafe: "endangersNobody", answerBasis: protectionUntil(day) }),
  step([day + 4, "10:00"], "ma-naima", "reportFound", {
    found: {
      relatives: [
        {
          relation: "mother",
          name: { latin: `Khadija ${child.family[0]}`, arabic: `خديجة ${child.family[1]}` },
          region: "Béni Mellal-Khénifra",
        },
      ],
      reachable: true,
    },
  }),
];

export const located = (file: string, child: Child): DemonstrationCase => ({
  id: `${file}-family`,
  shows: "The mother is found. Whether to make contact is a decision of its own, with the child.",
  procedure: "child-family-tracing",
  parties,
  ends: { state: "located" },
  moves: traced(-8, file, child),
});

export const familyCannot = (file: string, child: Child): DemonstrationCase => ({
  id: `${file}-family-cannot`,
  shows: "The family was heard and cannot receive the child. That is an answer; nobody presses it.",
  procedure: "child-family-tracing",
  parties,
  ends: { state: "familyHeard" },
  moves: [
    ...traced(-12, file, child),
    record([-7, "09:00"], "fr-nathalie", { transmission: "endangersNobody", childAgrees: "agrees" }),
    step([-7, "10:00"], "fr-nathalie", "allowContact", { contact: { with: ["mother"], how: "videoWithCare" } }),
    sign([-7, "10:30"], "fr-elise", "allowContact"),
    record([-5, "09:00"], "ma-ghizlane", { answerSafe: "endangersNobody" }),
    step([-5, "10:00"], "ma-ghizlane", "reportFamily", {
      family: {
        wishesContact: true,
        wouldReceive: "no",
        able: "no",
        situation: "La famille souhaite des nouvelles, mais ne peut pas accueillir.",
      },
    }),
    clear([-5, "11:00"], "ma-naima"),
  ],
});
