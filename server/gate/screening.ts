/**
 * Screening of what would leave: it raises doubts, a person clears them (safeguards §5). Every text is read against the
 * corridor's lexicon; a PDF by its text layer; what has no text layer cannot be screened, so a person looks.
 */
import { normaliseForScreening } from "../../corridors/morocco-france/lexicon.ts";
import type { CorridorData, Screening } from "../services.ts";
import { readPdfText } from "./pdf-text.ts";
import { unspaced } from "./unspaced.ts";

/** Doubts besides the lexicon's categories. Words are texts under `screening.<doubt>`. */
export const image = "image";
export const noTextLayer = "no-text-layer";

export function createScreening(lexicon: CorridorData["lexicon"]): Screening {
  const rows = lexicon.map(({ category, pattern }) => ({ category, expression: new RegExp(pattern, "iu") }));

  const doubtsOf = (text: string): readonly string[] => {
    const plain = normaliseForScreening(text);
    // Also as somebody reads it who joins the letters of «a s i l e».
    const readings = [plain, unspaced(plain)];
    const found = rows.filter(({ expression }) => readings.some((reading) => expression.test(reading)));
    return [...new Set(found.map(({ category }) => category))];
  };

  return {
    text: doubtsOf,
    async attachment({ mediaType, bytes }) {
      if (mediaType.startsWith("image/")) return [image];
      if (mediaType === "text/plain") return doubtsOf(bytes.toString("utf8"));
      const read = mediaType === "application/pdf" ? await readPdfText(bytes) : undefined;
      if (!read) return [noTextLayer];
      return [
        ...doubtsOf([...read.pages, read.about].join("\n")),
        ...(read.pages.some((page) => page.trim() === "") ? [noTextLayer] : []),
        ...(read.images ? [image] : []),
      ];
    },
  };
}
