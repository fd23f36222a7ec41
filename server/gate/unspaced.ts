/** Joins letters that were written apart, `a s i l e` or `a.s.i.l.e`: four or more single letters in a row. */
export function unspaced(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}(?:[ ._*-]{1,3}\p{L}(?!\p{L})){3,}/gu, (run) => run.replace(/[^\p{L}]/gu, ""));
}
