/** The text layer of a PDF, with what is written about it (title, subject, annotations), and whether it has pictures. */
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

export interface PdfText {
  /** One text a page. */
  readonly pages: readonly string[];
  /** Title, subject, keywords. */
  readonly about: string;
  /** Pictures may hold words that no text layer tells. */
  readonly images: boolean;
}

const mostPages = 200;

/** @returns undefined for what cannot be read whole: a person must read it. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText | undefined> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    if (document.numPages > mostPages) return undefined;
    const { OPS } = await getResolvedPDFJS();
    const painted = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
    const pages: string[] = [];
    let images = false;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const written = content.items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""));
      pages.push([written.join(""), ...(await notesOf(page))].join("\n"));
      images ||= (await page.getOperatorList()).fnArray.some((operation) => painted.has(operation));
    }
    const about = Object.values((await document.getMetadata()).info).filter((one) => typeof one === "string");
    await document.loadingTask.destroy();
    return { pages, about: about.join("\n"), images };
  } catch {
    return undefined;
  }
}

/** What annotations and form fields say. */
async function notesOf(page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>) {
  const notes: Record<string, unknown>[] = await page.getAnnotations();
  return notes.flatMap(({ contentsObj, titleObj, fieldValue, url }) =>
    [wordOf(contentsObj), wordOf(titleObj), fieldValue, url].filter((one) => typeof one === "string"),
  );
}

function wordOf(written: unknown): unknown {
  return written !== null && typeof written === "object" && "str" in written ? written.str : undefined;
}
