/**
 * Text that no person types and that a database or a signature cannot hold, a NUL or half a character, is refused at the door;
 * so is nesting that no form has.
 */

const deepest = 60;

/** @param body as it was parsed. */
export function isWellFormed(body: unknown): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: body, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === "string" && !isText(value)) return false;
    if (value === null || typeof value !== "object" || Buffer.isBuffer(value)) continue;
    if (depth >= deepest) return false;
    for (const [name, member] of Object.entries(value)) {
      if (!isText(name)) return false;
      waiting.push({ value: member, depth: depth + 1 });
    }
  }
  return true;
}

const isText = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");
