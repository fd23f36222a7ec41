/**
 * Assisted voluntary return: the counsellor's row of safeguards §6, and two roles on the other shore that the matrix has not:
 * choices of this project. What is asked of a consulate is of category T, so that it reads the question and no aid file.
 */
import { row } from "./row.ts";

// biome-ignore format: a table is read by its columns
export const voluntary = {
  //                                                            A B C D E F G H I J K L M N O P Q R S T
  AVRR_COUNSEL: row("requesting", "voluntary", "voluntary-return", "q - - - q - - - m m - r - - w - - - - w"),
  /** Who helps the person to settle again: what the person has agreed to pass on, and the plan. */
  AVRR_PARTNER: row("requested", "voluntary", "reintegration",     "- - - - - - - - - - - - - - w - - - - -"),
  /** A consulate that is asked for a travel document: that the return is voluntary, whom it concerns, nothing else. */
  AVRR_CONSUL: row("requested", "voluntary", "answer-for-return",  "- - - - - - - - - - - - - - - - - - - w"),
} as const;
