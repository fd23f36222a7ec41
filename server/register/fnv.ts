/** FNV-1a over UTF-16 units, 32 bits; its last bits want stirring by whoever uses it. */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
