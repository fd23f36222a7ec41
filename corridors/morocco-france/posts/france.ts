/** French services (posts §4). Codes are ours. Asylum offices have no post here, on purpose: wall W1. */
import { type Post, type PostKind, post } from "./post.ts";
import { background, ownChoice, sourced } from "./sources.ts";

const services = sourced("posts §4");
const known = background("posts §4");

const local = (kind: PostKind, source: typeof services) => (code: string, area: string) =>
  post(code, kind, source, { area });

const prefecture = local("prefecture", services);
const retentionCentre = local("retention-centre", known);
const medicalService = local("medical-service", known);
const court = local("court", services);
const borderPolice = local("border-police", known);
const bar = local("bar", known);

export const frenchServices: readonly Post[] = [
  prefecture("FR-PREF-33", "33"),
  prefecture("FR-PREF-59", "59"),
  prefecture("FR-PREF-69", "69"),
  prefecture("FR-PREF-13", "13"),
  prefecture("FR-PREF-76", "76"),
  prefecture("FR-PREF-95", "95"),
  prefecture("FR-PREF-11", "11"),
  prefecture("FR-PREF-31", "31"),
  prefecture("FR-PREF-67", "67"),
  prefecture("FR-PREF-2A", "2A"),
  prefecture("FR-PP", "75"),

  retentionCentre("FR-CRA-BOD", "33"),
  retentionCentre("FR-CRA-LIL", "59"),
  retentionCentre("FR-CRA-LYO", "69"),
  retentionCentre("FR-CRA-MRS", "13"),
  retentionCentre("FR-CRA-ROU", "76"),
  retentionCentre("FR-CRA-TLS", "31"),
  retentionCentre("FR-CRA-MES", "77"),

  medicalService("FR-MED-BOD", "33"),
  medicalService("FR-MED-LIL", "59"),

  court("FR-TJ-BOD", "33"),
  court("FR-TJ-LIL", "59"),
  court("FR-TJ-ROU", "76"),
  bar("FR-BAR-BOD", "33"),

  borderPolice("FR-PAF-BOD", "33"),
  borderPolice("FR-PAF-CDG", "95"),
  borderPolice("FR-PAF-ORY", "94"),

  post("FR-DNPAF", "central-desk", { tag: "S-s", row: "posts §4" }),
  post("FR-DGEF", "ministry", { tag: "S-s", row: "posts §4" }),
  post("FR-SCEC", "civil-registry", known),
  post("FR-DPO", "data-protection", known),
  post("FR-MONITOR", "monitor", ownChoice("posts §4")),
];
