/** Remedies and protections of the person (safeguards §4). The protective reading is the default everywhere. */
import { row } from "./table.ts";

const longer = { protects: "longer" } as const;

export const remedies = [
  row({ ...longer, id: "C-APP-48", value: 48, unit: "h", basis: "L921-2, to confirm", tag: "B" }),
  row({
    ...longer,
    id: "C-APP-7",
    value: 7,
    unit: "d",
    franc: "disputed",
    basis: "L921-1: CAA Lyon 19 Dec 2024 (not franc), CAA Toulouse 3 July 2025 (franc)",
    tag: "S",
    sourceUrl: "https://alyoda.eu/index.php?id=9794",
  }),
  // No reading of these two was found: both are computed, the longer is acted on.
  row({ ...longer, id: "C-APP-1M", value: 1, unit: "m", franc: "disputed", basis: "L911-1, to confirm", tag: "B" }),
  row({
    ...longer,
    id: "C-ASY-5",
    value: 5,
    unit: "d",
    franc: "disputed",
    basis: "asylum asked in retention; not absolute, suspended by release",
    tag: "S",
    sourceUrl:
      "https://douai.cour-administrative-appel.fr/cour-nationale-du-droit-d-asile/decisions-de-justice/jurisprudence/decisions-jurisprudentielles/le-delai-de-presentation-d-une-demande-d-asile-en-retention-est-suspendu-par-la-liberation-de-l-interesse-et-ne-recommence-a-courir-qu-au-moment-du",
  }),
  row({
    id: "C-ASY-96",
    value: 96,
    unit: "h",
    protects: "shorter",
    basis: "OFPRA decides; no removal before; retention ends at once if not accelerated",
    tag: "S",
    sourceUrl: "https://avocat24.fr/laws/code-de-lentree-et-du/article-r754-12",
  }),
  row({
    ...longer,
    id: "C-TRF",
    value: 30,
    unit: "d",
    basis: "Warsaw Convention art. 13; R425-2: reflection period",
    tag: "S",
    sourceUrl: "http://www.contrelatraite.org/ceseda",
  }),
  row({
    ...longer,
    id: "C-VOL",
    variant: "least",
    value: 7,
    unit: "d",
    basis: "Dir. 2008/115 art. 7, to confirm",
    tag: "B",
  }),
  row({
    ...longer,
    id: "C-VOL",
    variant: "most",
    value: 30,
    unit: "d",
    basis: "Dir. 2008/115 art. 7, to confirm",
    tag: "B",
  }),
];
