import { layouts, type MrzFormat } from "./layouts.ts";

/**
 * Lines of a zone as somebody may have typed, scanned or pasted it: any space parts them, since none stands inside; two or three
 * lines run together are taken apart by their length.
 *
 * @returns undefined where the lengths are those of no zone.
 */
export function splitLines(
  text: string,
): { readonly lines: readonly string[]; readonly format: MrzFormat } | undefined {
  const written = text.split(/\s+/).filter((line) => line !== "");
  const lines = written.length === 1 ? apart(written[0] ?? "") : written;
  const format = formatOf(lines);
  return format && { lines, format };
}

const counts: Readonly<Record<number, number>> = { 90: 3, 88: 2, 72: 2 };

function apart(run: string): readonly string[] {
  const count = counts[run.length];
  if (!count) return [run];
  const width = run.length / count;
  return Array.from({ length: count }, (_, index) => run.slice(index * width, (index + 1) * width));
}

/** Two zones share a size with a visa, whose first letter is V (Part 7 §4.2.2, §7.2.2). */
function formatOf(lines: readonly string[]): MrzFormat | undefined {
  const visa = lines[0]?.startsWith("V");
  const like = ({ lines: count, width }: { lines: number; width: number }) =>
    lines.length === count && lines.every((line) => line.length === width);
  if (like(layouts.TD1)) return "TD1";
  if (like(layouts.TD2)) return visa ? "MRV-B" : "TD2";
  return like(layouts.TD3) ? (visa ? "MRV-A" : "TD3") : undefined;
}
