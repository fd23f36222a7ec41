/** Moroccan services (posts §5). Codes are ours. */
import { type Post, post } from "./post.ts";
import { background, listOf17, ownChoice } from "./sources.ts";

const known = background("posts §5");

export const moroccanServices: readonly Post[] = [
  post("MA-DACS", "ministry", listOf17),
  post("MA-DMSF", "ministry", listOf17),
  post("MA-DGSN-ID", "identification-service", listOf17),
  post("MA-CIVIL", "civil-registry", known),
  post("MA-PAF-CMN", "border-police", known),
  post("MA-PAF-RBA", "border-police", known),
  post("MA-MED-CAS", "medical-service", known),
  post("MA-TPI-CAS", "court", known),
  post("MA-DPO", "data-protection", known),
  post("MA-MONITOR", "monitor", ownChoice("posts §5")),
];
