/**
 * Choice of this project: the matrix of safeguards §6 names who offers, selects, inspects and mediates, and nobody who
 * endorses a contract, delivers a visa or announces an offer. Lending them `WORK_OFFER` would let an office act as an
 * employer. Each sees the season, never a complaint (W7).
 */
import { type RoleRights, row } from "./row.ts";

// biome-ignore format: a table is read by its columns
export const seasonal = {
  //                                            A B C D E F G H I J K L M N O P Q R S T
  WORK_AUTH: row("both", "seasonal", "season",   "- - - - - - - - - - - - w - - - a - - -"),
  WORK_VISA: row("both", "seasonal", "season",   "- - - - - - - - - - - - w - - - a - - -"),
  WORK_ORIGIN: row("both", "seasonal", "season", "- - - - - - - - - - - - w - - - a - - -"),
} as const;

export const ownCase = (rights: RoleRights): RoleRights => ({ ...rights, ownCase: true });
