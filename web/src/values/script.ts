/** Language tag of a run by its script, so that each gets its own face: Arabic, Tifinagh, else none. */
export function scriptOf(text: string): "ar" | "ber" | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return "ar";
  if (/\p{Script=Tifinagh}/u.test(text)) return "ber";
  return undefined;
}
