/** Worked cases of a complaint. */
import type { Example } from "@wasl/procedure";
import { internal, record, step } from "../examples/moves.ts";

const opens = { at: "2026-07-06T18:00:00Z", party: "receiving" } as const;

const grievance = {
  channel: "web",
  saidBy: "worker",
  language: "darija",
  theme: "hours",
  urgent: false,
  anonymity: "none",
  account: "كنخدمو عشر ساعات ف النهار وكيتخلصو غير سبعة.",
  site: "Chemin des Vergers, Langon",
} as const;

export const complaintExamples: readonly Example[] = [
  {
    id: "unpaidHours",
    rows: ["W7"],
    opens,
    play: [
      step("2026-07-06T18:10:00Z", "worker", "lodge", {
        facts: { grievance },
        expect: { state: "lodged", clocks: { acknowledgement: { status: "running" } } },
      }),
      step("2026-07-07T09:00:00Z", "mediator", "acknowledge", {
        expect: { state: "acknowledged", clocks: { sorting: { status: "running" } } },
      }),
      step("2026-07-08T09:00:00Z", "mediator", "refer", {
        facts: { inspectorate: "FR-DREETS-33" },
        expect: { state: "withInspectorate" },
      }),
      record("2026-07-15T09:00:00Z", "inspector", "site", { siteSize: 12 }),
      step("2026-07-20T15:00:00Z", "inspector", "answerAfterInspection", {
        facts: {
          finding: { on: "visit", report: "IT-33-2026-204", measures: "Rappel des heures dues depuis le 15 juin." },
          outcome: { remedy: "pay", reasons: "Trois heures par jour étaient dues et non payées." },
        },
        expect: { state: "answered" },
      }),
      step("2026-07-21T18:00:00Z", "worker", "close", { expect: { state: "closed" } }),
    ],
  },
  {
    id: "papersHeld",
    rows: ["seasonal-work §8"],
    opens,
    play: [
      step("2026-07-06T18:10:00Z", "worker", "lodge", {
        facts: { grievance: { ...grievance, theme: "documentsHeld", urgent: true } },
        expect: { refused: "condition-not-met", conditions: ["ordinary"], state: "written" },
      }),
      step("2026-07-06T18:11:00Z", "worker", "lodgeUrgent", {
        facts: { grievance: { ...grievance, theme: "documentsHeld", urgent: true } },
        expect: { state: "lodgedUrgent", clocks: { urgency: { status: "running" } } },
      }),
      step("2026-07-06T20:00:00Z", "mediator", "refer", {
        facts: { inspectorate: "FR-DREETS-33" },
        expect: { state: "withInspectorate", clocks: { urgency: { status: "stopped" } } },
      }),
    ],
  },
  {
    id: "threeOnSite",
    rows: ["SW6", "SW9"],
    opens,
    play: [
      step("2026-07-06T18:10:00Z", "worker", "lodge", { facts: { grievance: { ...grievance, anonymity: "full" } } }),
      record("2026-07-07T09:00:00Z", "mediator", "site", { siteSize: 3 }),
      internal("2026-07-07T10:00:00Z", "mediator", "tellTheme", {
        expect: { refused: "condition-not-met", conditions: ["fiveOnSite", "workerAgrees"], state: "lodged" },
      }),
    ],
  },
];
