/**
 * Days of rest of France, 2024 to 2028: eleven a year, those of Easter written out. Source: standards §12 (2025 to 2027
 * compared with date-holidays 3.37.0, [V]); the test beside this file repeats the comparison for every year.
 */
import type { Calendar, Holiday } from "@wasl/legal-time";

const source = "domain/standards.md §12, compared with date-holidays 3.37.0 (ISC, CC-BY-3.0) [V]";

const everyYear: readonly (readonly [string, string])[] = [
  ["01-01", "Jour de l'an"],
  ["05-01", "Fête du travail"],
  ["05-08", "Victoire de 1945"],
  ["07-14", "Fête nationale"],
  ["08-15", "Assomption"],
  ["11-01", "Toussaint"],
  ["11-11", "Armistice de 1918"],
  ["12-25", "Noël"],
];

const ofEaster: readonly (readonly [string, string])[] = [
  ["2024-04-01", "Lundi de Pâques"],
  ["2024-05-09", "Ascension"],
  ["2024-05-20", "Lundi de Pentecôte"],
  ["2025-04-21", "Lundi de Pâques"],
  ["2025-05-29", "Ascension"],
  ["2025-06-09", "Lundi de Pentecôte"],
  ["2026-04-06", "Lundi de Pâques"],
  ["2026-05-14", "Ascension"],
  ["2026-05-25", "Lundi de Pentecôte"],
  ["2027-03-29", "Lundi de Pâques"],
  ["2027-05-06", "Ascension"],
  ["2027-05-17", "Lundi de Pentecôte"],
  ["2028-04-17", "Lundi de Pâques"],
  ["2028-05-25", "Ascension"],
  ["2028-06-05", "Lundi de Pentecôte"],
];

const years = [2024, 2025, 2026, 2027, 2028];

const holidays: readonly Holiday[] = [
  ...years.flatMap((year) => everyYear.map(([day, name]) => ({ date: `${year}-${day}`, name }))),
  ...ofEaster.map(([date, name]) => ({ date, name })),
]
  .map((day) => ({ ...day, status: "fixed" as const, source }))
  .sort((a, b) => a.date.localeCompare(b.date));

export const france: Calendar = {
  state: "FR",
  zone: "Europe/Paris",
  version: "2026-01-15",
  weekend: [6, 7],
  holidays,
  covers: { from: "2024-01-01", to: "2028-12-31" },
};

const localSource = "local law of Alsace and Moselle, background knowledge to confirm [B]";

/**
 * Two more days of rest in the départements 57, 67 and 68 (Good Friday only in some communes). They do not enter the
 * national calendar: no clock of the corridor is known to count them. Here so that nobody adds them by surprise.
 */
export const alsaceMoselle: readonly Holiday[] = [
  ["2024-03-29", "Vendredi saint"],
  ["2024-12-26", "Saint-Étienne"],
  ["2025-04-18", "Vendredi saint"],
  ["2025-12-26", "Saint-Étienne"],
  ["2026-04-03", "Vendredi saint"],
  ["2026-12-26", "Saint-Étienne"],
  ["2027-03-26", "Vendredi saint"],
  ["2027-12-26", "Saint-Étienne"],
  ["2028-04-14", "Vendredi saint"],
  ["2028-12-26", "Saint-Étienne"],
].map(([date, name]) => ({ date: `${date}`, name: `${name}`, status: "fixed", source: localSource }));
