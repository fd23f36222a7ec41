/** Offices and employers of seasonal work (posts §4–5, seasonal-work §1). Employers are invented, and their names say so. */
import { type Post, post } from "./post.ts";
import { background, ownChoice, sourced } from "./sources.ts";

const invented = ownChoice("seasonal-work §1");
const gironde = { area: "33" } as const;

export const seasonalPosts: readonly Post[] = [
  post("FR-EMP-33-1", "employer", invented, gironde),
  post("FR-EMP-33-2", "employer", invented, gironde),
  post("FR-DREETS-33", "labour-inspectorate", background("seasonal-work §1"), gironde),
  post("FR-MEDIATION", "mediation", invented),
  post("FR-OFII-CAS", "immigration-office", sourced("posts §4")),
  post("MA-ANAPEC", "employment-agency", sourced("posts §5")),
  post("MA-IT-CAS", "labour-inspectorate", background("seasonal-work §1")),
  post("MA-MEDIATION", "mediation", invented),
];
