/** Small PDFs, written by hand, so that a test says byte by byte what is in its file. */

/** @param objects bodies of objects from number 1 on; the first is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = ""): Buffer {
  let text = "%PDF-1.7\n";
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** One page of Latin text. `more` goes into the catalogue. */
export function pageOf(text: string, more = "", others: readonly string[] = [], trailer = ""): Buffer {
  const written = text.replace(/[\\()]/g, "\\$&");
  const stream = text === "" ? "" : `BT /F1 12 Tf 40 700 Td (${written}) Tj ET`;
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      ...others,
    ],
    trailer,
  );
}
