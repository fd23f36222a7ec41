/** The 17 Moroccan consulates general in France and the six French consular districts in Morocco. */
import { type Post, post } from "./post.ts";
import { background, districtsInMorocco, listOf17, mantes2025, sourced } from "./sources.ts";

/** Day of the meeting whose report lists the 17 posts. */
const listedOn = "2024-11-29";

/** A consulate general receives the file, hears the person and issues the document (identification §1). */
const issues = sourced("identification §1");

const inFrance = (code: string, area: string, openFrom?: string): Post =>
  post(code, "consulate-general", openFrom ? mantes2025 : listOf17, {
    area,
    listedOn,
    openFrom,
    capabilities: (["LPC", "HEARING"] as const).map((capability) => ({
      capability,
      from: openFrom ?? listedOn,
      source: issues,
    })),
  });

/** Département of the seat is background knowledge; which départements each serves is in `territories.ts`. */
export const moroccanConsulates: readonly Post[] = [
  inFrance("MA-CG-PAR", "75"),
  inFrance("MA-CG-ORY", "94"),
  inFrance("MA-CG-PTO", "95"),
  inFrance("MA-CG-VIL", "93"),
  // Named in the list of November 2024, open to the public since 20 June 2025: both dates are kept.
  inFrance("MA-CG-MLJ", "78", "2025-06-20"),
  inFrance("MA-CG-COL", "92"),
  inFrance("MA-CG-LIL", "59"),
  inFrance("MA-CG-LYO", "69"),
  inFrance("MA-CG-MPL", "34"),
  inFrance("MA-CG-MRS", "13"),
  inFrance("MA-CG-TLS", "31"),
  inFrance("MA-CG-BOD", "33"),
  inFrance("MA-CG-RNS", "35"),
  inFrance("MA-CG-ORL", "45"),
  inFrance("MA-CG-DIJ", "21"),
  inFrance("MA-CG-SXB", "67"),
  inFrance("MA-CG-BIA", "2B"),
];

const inMorocco = (code: string): Post =>
  post(code, "consulate-general", districtsInMorocco, {
    listedOn: "2024-11-29",
    capabilities: [{ capability: "LPC", from: "2024-11-29", source: background("posts §2") }],
  });

export const frenchConsulates: readonly Post[] = [
  inMorocco("FR-CG-RBA"),
  inMorocco("FR-CG-CAS"),
  inMorocco("FR-CG-FEZ"),
  inMorocco("FR-CG-RAK"),
  inMorocco("FR-CG-AGA"),
  inMorocco("FR-CG-TNG"),
];
