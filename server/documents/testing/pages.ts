/** A page as a scanner would see it, and the squares that another library than the one that drew them reads on it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasmBinary = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));

/** The first page of a PDF, rasterised. */
export async function pageOf(pdf: Uint8Array, dotsPerInch: number) {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const [page] = [...document.pages()];
    if (!page) throw new Error("A PDF without a page");
    const { data, width, height } = await page.render({ scale: dotsPerInch / 72, render: "bitmap" });
    document.destroy();
    return {
      data,
      width,
      height,
      /** The page in grey, as a portable grey map. */
      greyMap(): Buffer {
        const grey = Buffer.alloc(width * height);
        for (let pixel = 0; pixel < grey.length; pixel++) grey[pixel] = data[4 * pixel + 1] ?? 0;
        return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
      },
      /** Hexadecimal, of every DataMatrix on the page. */
      async readSquares(): Promise<readonly string[]> {
        prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer as ArrayBuffer } });
        const image = { data: Uint8ClampedArray.from(data), width, height, colorSpace: "srgb" } as ImageData;
        const found = await readBarcodes(image, { formats: ["DataMatrix"], tryHarder: true });
        return found.filter(({ isValid }) => isValid).map(({ bytes }) => Buffer.from(bytes).toString("hex"));
      },
    };
  } finally {
    library.destroy();
  }
}
