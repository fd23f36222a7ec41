import type { Words } from "../words/words.tsx";

/** `1,4 Mo`: decimal units, as the browsers of our readers say them. */
export function bytesWords(bytes: number, { t, language }: Words): string {
  const [size, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, "megabytes" as const] : [bytes / 1000, "kilobytes" as const];
  const figure = size >= 10 ? String(Math.round(size)) : size.toFixed(1).replace(".", language === "fr" ? "," : ".");
  return t(`forms.${unit}`, { size: figure });
}
