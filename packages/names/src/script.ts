/** The three scripts in which a Moroccan register writes names. */
export type Script = "arabic" | "latin" | "tifinagh";

/**
 * The script of most letters; undefined where there is no letter of the three.
 *
 * @param text as written
 */
export function scriptOf(text: string): Script | undefined {
  const counts: Record<Script, number> = { latin: 0, arabic: 0, tifinagh: 0 };
  for (const letter of text) {
    if (/\p{Script=Latin}/u.test(letter)) counts.latin += 1;
    else if (/\p{Script=Arabic}/u.test(letter)) counts.arabic += 1;
    else if (/\p{Script=Tifinagh}/u.test(letter)) counts.tifinagh += 1;
  }
  const [best] = (Object.entries(counts) as [Script, number][]).toSorted((one, other) => other[1] - one[1]);
  return best && best[1] > 0 ? best[0] : undefined;
}
