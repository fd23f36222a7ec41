/**
 * Who protects a child. The rows of safeguards §6, with one column more, T, and two roles more: choices of this project.
 *
 * The matrix gives a central authority the answer to a question and nothing to browse. So what passes between two services is a
 * category of its own, `T`, with a key of its own: the channel reads that, and the child's file (K) stays with those who care for
 * the child and with the judge. No row of enforcement has a cell in either.
 */
import { row } from "./row.ts";

// biome-ignore format: a table is read by its columns
export const children = {
  //                                                     A B C D E F G H I J K L M N O P Q R S T
  CHILD_JUDGE: row("both", "children", "protect-child",   "- - - - - - - - m m w - - - - - - - - w"),
  CHILD_CA: row("both", "children", "protect-child",      "- - - - - - - - - - q - - - - - a - - w"),
  CHILD_CARE: row("both", "children", "protect-child",    "- - - - - - - - w w w - - - - - - - - w"),
  /** The child's own representative: an administrateur ad hoc or a tuteur, who reads the file of that child. */
  CHILD_GUARDIAN: row("both", "children", "protect-child", "- - - - - - - - - - r - - - - - - - - r"),
  /** A consulate, where it serves the child and endangers nobody: the question that it was asked, nothing else. */
  CHILD_CONSUL: row("both", "children", "answer-for-child", "- - - - - - - - - - - - - - - - - - - w"),
} as const;
