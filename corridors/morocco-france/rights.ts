/**
 * Who may see or write which category of data: the access matrix of safeguards §6, cell by cell, with the purpose and the
 * compartment of each role (posts §6). Default nothing: a role or a cell that is not here gives nothing, and no
 * administrator can add one (F3). Words are texts under `roles-catalogue`, `categories`, `rights`, `purposes`, `compartments`.
 */
import type { Category } from "@wasl/procedure";
import { children } from "./rights/children.ts";
import { type Right, type RoleRights, row } from "./rights/row.ts";
import { ownCase, seasonal } from "./rights/seasonal.ts";
import { voluntary } from "./rights/voluntary.ts";

export { categories, type RoleRights, type Side } from "./rights/row.ts";

/** A role ends after this time unless a named superior renews it. */
export const roleValidity = "P180D";

// biome-ignore format: a table is read by its columns
export const rights: Readonly<Record<string, RoleRights>> = {
  //                                                               A B C D E F G H I J K L M N O P Q R S T
  REQ_CASE: row("requesting", "cases", "prepare-file",            "w w w r r w w - - - - r - - - - r - -"),
  REQ_LEGAL: row("requesting", "cases", "attest-gates",           "r r - r r w w m m m - r - - - - r - -"),
  REQ_CENTRAL: row("requesting", "cases", "escalate",             "r r - r r r r - - - - w - - - - r - -"),
  REQ_BORDER: row("requesting", "transfer", "depart",             "r - q - r - - - - - - w - - - - - - -"),
  RTD_INTAKE: row("requested", "cases", "receive-file",           "r r - r r - m - - - - r - - - - r - -"),
  RTD_CONSUL: row("requested", "cases", "decide-nationality",     "r r q w w - m - - - - r - - - - r - -"),
  RTD_IDENT: row("requested", "identification", "identify",       "r r r w - - - - - - - - - - - - - - -"),
  RTD_BORDER: row("requested", "transfer", "arrive",              "r - - - r - - - - - - w - - - - - - -"),
  COURT_READ: row("requesting", "court", "judge-retention",       "r - - r r r r - - - - - - - - - - - -"),
  COUNSEL: row("person", "own-file", "defend",                    "o o o o o o o o o o o o o o o - - o - o"),
  WORK_OFFER: row("both", "seasonal", "season",                   "- - - - - - - - - - - - w - - - - - -"),
  WORK_SELECT: row("both", "seasonal", "season",                  "- - - - - - - - - - - - r - - - a - -"),
  WORK_INSPECT: row("both", "seasonal", "inspect-work",           "- - - - - - - - - - - - r r - - a - -"),
  WORK_MEDIATOR: row("both", "seasonal", "mediate",               "- - - - - - - - - - - - q w - - - - -"),
  WORKER: ownCase(row("person", "own-file", "season",             "o - - - - - - - - - - - o o - - - o -")),
  MOB_NATIONAL: row("both", "mobility", "mobility",               "q - - - - - - - - - - - w - - - a - -"),
  MOB_HOST: row("both", "mobility", "mobility",                   "q - - - - - - - - - - - w - - - a - -"),
  SEC_EDITOR: row("both", "security", "notices",                  "- - - - - - - - - - - - - - - w a - -"),
  SEC_APPROVER: row("both", "security", "notices",                "- - - - - - - - - - - - - - - w a - -"),
  SEC_READER: row("both", "security", "notices",                  "- - - - - - - - - - - - - - - w a - -"),
  STAT: row("both", "aggregates", "figures",                      "- - - - - - - - - - - - - - - - w - -"),
  GMMP_CHAIR: row("both", "group", "group",                       "- - - - - - - - - - - - - - - - a - w"),
  GMMP_SEC: row("both", "group", "group",                         "- - - - - - - - - - - - - - - - a - w"),
  DPO: row("both", "logs", "control",                             "- - - - - - - - - - - - - - - - a r -"),
  AUDITOR: row("both", "logs", "control",                         "- - - - - - - - - - - - - - - - a r -"),
  MONITOR: row("independent", "flags", "monitor",                 "- - - m m m m - - m m m m m - - a r r"),
  /**
   * Choice of this project: the matrix has no row for the medical service that attests G6, and lending it `REQ_LEGAL`
   * would open nine categories to it. It sees who the person is and says yes or no; nothing else (W5).
   */
  REQ_MEDICAL: row("requesting", "medical", "attest-health",      "r - - - - - - - m - - - - - - - - - -"),
  ...children,
  ...seasonal,
  ...voluntary,
};

/** The cell; nothing for a role or a category that the matrix does not have. */
export function rightOf(role: string, category: Category): Right {
  return Object.hasOwn(rights, role) ? (rights[role]?.cells[category] ?? "-") : "-";
}

/**
 * Whether a role that a procedure names may read the facts of a category in a case it acts in. `m` gives the flags of that
 * category, which in a case are its attestations (yes or no) and its dates, and the procedure keeps nothing else there;
 * the independent monitor acts in no case and reads flags on its own screen, never facts.
 */
export function mayRead(role: string, category: Category): boolean {
  const right = rightOf(role, category);
  if (right === "o") return rights[role]?.ownCase === true;
  return right === "r" || right === "w" || (right === "m" && rights[role]?.side !== "independent");
}

/** Whether it may record facts of a category: `w`, and for `m` an attestation only, which the procedure's own list names. */
export function mayWrite(role: string, category: Category): boolean {
  const right = rightOf(role, category);
  return right === "w" || (right === "m" && rights[role]?.side === "requesting");
}

/** Two roles of one person must share a compartment (Q5). Returns the first pair that does not. */
export function clashOf(roles: readonly string[]): readonly [string, string] | undefined {
  const [first, ...others] = roles;
  if (first === undefined) return undefined;
  const clash = others.find((role) => rights[role]?.compartment !== rights[first]?.compartment);
  return clash === undefined ? undefined : [first, clash];
}
