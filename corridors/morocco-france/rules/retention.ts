/**
 * French administrative retention, before and after 11 November 2025 (identification §8).
 *
 * Counting of the extensions [D, to confirm]: the first day counts and the end is at midnight, as Cass. avis of 7 January
 * 2025 n° 24-70.008 says of the former "4 jours". No other reading keeps the totals of 30, 60 and 90 days without passing
 * the maximum by part of a day, and it is the shorter, hence the protective one.
 */
import { row } from "./table.ts";

const lexbase = "https://www.lexbase.fr/texte-de-loi/122798092-autre-version";
const wassermann =
  "https://www.wassermann-avocat-metz.com/post/rétention-administrative-modification-du-séquençage-des-périodes-de-prolongation";
const reform =
  "https://actualite-droit-des-etrangers.fr/2025/10/29/assouplissement-des-conditions-de-prolongation-en-retention";

const shorter = { tag: "S", protects: "shorter" } as const;
/** First day of the former schedule is background knowledge [B]: nothing before it is answered. */
const former = { effectiveFrom: "2024-01-28", effectiveTo: "2025-11-10", firstDay: "counts", ...shorter } as const;
const reformed = { effectiveFrom: "2025-11-11", ...shorter } as const;

export const retention = [
  row({
    ...former,
    id: "C-RET-1",
    value: 4,
    unit: "d",
    basis: "L741-1; Cass. avis 7 Jan 2025 n° 24-70.008",
    sourceUrl: lexbase,
  }),
  row({ ...former, id: "C-RET-2", value: 26, unit: "d", basis: "L742-1, L742-3", sourceUrl: wassermann }),
  row({ ...former, id: "C-RET-3", value: 30, unit: "d", basis: "L742-4", sourceUrl: wassermann }),
  row({
    ...former,
    id: "C-RET-4-OLD",
    variant: "first",
    value: 15,
    unit: "d",
    basis: "L742-5, abrogated",
    sourceUrl: wassermann,
  }),
  row({
    ...former,
    id: "C-RET-4-OLD",
    variant: "second",
    value: 15,
    unit: "d",
    basis: "L742-5, abrogated",
    sourceUrl: wassermann,
  }),
  row({ ...reformed, id: "C-RET-1", value: 96, unit: "h", basis: "L741-1, Loi 2025-796", sourceUrl: lexbase }),
  row({
    ...reformed,
    id: "C-RET-2",
    value: 26,
    unit: "d",
    firstDay: "counts",
    basis: "L742-1, L742-3",
    sourceUrl: wassermann,
  }),
  row({ ...reformed, id: "C-RET-3", value: 30, unit: "d", firstDay: "counts", basis: "L742-4", sourceUrl: wassermann }),
  row({
    ...reformed,
    id: "C-RET-4",
    value: 30,
    unit: "d",
    firstDay: "counts",
    basis: "L742-4 since 11 Nov 2025",
    sourceUrl: reform,
  }),
  row({
    ...shorter,
    id: "C-MA-RET",
    variant: "first",
    value: 24,
    unit: "h",
    jurisdiction: "MA",
    basis: "Law 02-03",
    sourceUrl:
      "http://gadem-guide-juridique.info/eloignement-territoire/privation-liberte/la-prolongation-de-la-retention/",
  }),
  row({
    ...shorter,
    id: "C-MA-RET",
    variant: "extension",
    value: 15,
    unit: "d",
    firstDay: "counts",
    jurisdiction: "MA",
    basis: "Law 02-03, decided by the judge; first day counted as the protective choice [D]",
    sourceUrl:
      "http://gadem-guide-juridique.info/eloignement-territoire/privation-liberte/la-prolongation-de-la-retention/",
  }),
];
