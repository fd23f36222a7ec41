/** A child's own file, as far as it has come. Everybody is invented; a child's words are made up as well. */
import type { DemonstrationCase, DemonstrationMove, Marked } from "../../script.ts";
import { move, record, sign, step } from "../moves.ts";

export interface Child {
  readonly given: readonly [latin: string, arabic: string];
  readonly family: readonly [latin: string, arabic: string];
  readonly birthDate: string;
  readonly doubt?: boolean;
  readonly language?: string;
  readonly wish: "stay" | "joinFamily" | "goElsewhere" | "notYetKnown";
  readonly words: string;
}

export const childOf = ({ given, family, birthDate, doubt = false, language = "darija" }: Child): Marked => ({
  given: { latin: given[0], arabic: given[1] },
  family: { latin: family[0], arabic: family[1] },
  birthDate,
  ageBasis: "declared",
  doubt,
  languages: [language],
});

export const hearingOf = (day: number, { language = "darija", wish, words }: Child): Marked => ({
  heardAt: { $instant: [day, "10:00"] },
  language,
  interpreter: "INT-0417",
  withWhom: ["guardian", "lawyer", "interpreter"],
  wish,
  words,
});

export const protectionUntil = (day: number): Marked => ({
  instrument: "demonstrationInstrument",
  purpose: "childProtection",
  validUntil: { $day: day, plus: "P2Y" },
});

/** Opened and sheltered. */
export const sheltered = (day: number, child: Child): readonly DemonstrationMove[] => [
  move([day, "08:30"], "fr-nathalie", { do: "open" }),
  step([day, "09:00"], "fr-nathalie", "secure", {
    child: childOf(child),
    signal: {
      at: { $instant: [day, "08:00"] },
      from: "association",
      safety: "shelterNeeded",
      needs: ["shelter", "rest"],
    },
  }),
];

/** Represented, heard and assessed. */
export const assessed = (day: number, child: Child): readonly DemonstrationMove[] => [
  ...sheltered(day, child),
  step([day + 1, "09:00"], "fr-elise", "represent", {
    representation: {
      guardian: "FR-AAH-33",
      lawyer: "FR-BAR-BOD",
      orderedOn: { $day: day + 1 },
      reference: `TPE-DEMO-${Math.abs(day)}`,
    },
  }),
  record([day + 2, "11:00"], "fr-nathalie", { childSays: hearingOf(day + 2, child) }),
  step([day + 3, "09:00"], "fr-nathalie", "assess", {
    needs: {
      safety: "safe",
      relatives: "inOrigin",
      history: "Arrivé seul à l’automne, hébergé par une connaissance avant la mise à l’abri.",
      family: "Élevé par sa grand-mère ; nouvelles régulières par une tante.",
      schooling: "Suit des cours de français, souhaite apprendre un métier.",
    },
  }),
];

type Solution = "localCare" | "familyInOrigin";

export const determined = (day: number, child: Child, solution: Solution): readonly DemonstrationMove[] => [
  ...assessed(day, child),
  step([day + 4, "09:00"], "fr-nathalie", "determine", {
    determination: {
      options: [
        { solution: "localCare", speaksFor: "École commencée, repères retrouvés.", speaksAgainst: "Loin des siens." },
        { solution: "familyInOrigin", speaksFor: "Lien fort avec la grand-mère.", speaksAgainst: "Âge de celle-ci." },
      ],
      solution,
      ...(solution === "familyInOrigin" ? { receivedBy: "relative" } : {}),
      reasons: "L’enfant a été entendu deux fois. Chaque solution a été pesée, la sienne d’abord.",
      panel: ["care", "guardian", "psychologist"],
      undertaking: true,
    },
  }),
  sign([day + 4, "15:00"], "fr-marc", "determine"),
];

const judgment = (day: number, kind: string): Marked => ({
  kind,
  decidedOn: { $day: day },
  reference: `TPE-DEMO-${Math.abs(day)}-${kind === "protectHere" ? "P" : "R"}`,
  reasons: "Intérêt supérieur de l’enfant, entendu avec son représentant et son avocat.",
});

export const protectedHere = (day: number, child: Child): readonly DemonstrationMove[] => [
  ...determined(day, child, "localCare"),
  step([day + 5, "10:00"], "fr-elise", "protectHere", { judgment: judgment(day + 5, "protectHere") }),
];

export const returnSought = (day: number, child: Child): readonly DemonstrationMove[] => [
  ...determined(day, child, "familyInOrigin"),
  record([day + 5, "09:00"], "fr-nathalie", { returnSafety: "noRisk", reflection: "none" }),
  step([day + 5, "10:00"], "fr-elise", "seekReturn", { judgment: judgment(day + 5, "seekReturn") }),
];

export const file = (
  id: string,
  shows: string,
  state: string,
  moves: readonly DemonstrationMove[],
): DemonstrationCase => ({
  id,
  shows,
  procedure: "child-best-interests",
  parties: { protecting: "FR" },
  ends: { state },
  moves,
});
