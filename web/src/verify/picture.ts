/** A chosen file as pixels: a photograph, a scan, or the first page of a PDF. */

/** More is no easier to read, and a phone has little memory. */
const mostPixels = 16_000_000;
const dotsPerInch = 300;

/** @returns undefined where the file is nothing that this browser can draw. */
export async function pixelsOf(file: Blob): Promise<ImageData | undefined> {
  try {
    return (await isPdf(file)) ? await pdfPixels(file) : await imagePixels(file);
  } catch {
    return undefined;
  }
}

async function isPdf(file: Blob): Promise<boolean> {
  return (await file.slice(0, 5).text()) === "%PDF-";
}

async function imagePixels(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, Math.sqrt(mostPixels / (bitmap.width * bitmap.height)));
  const [context, width, height] = surface(bitmap.width * scale, bitmap.height * scale);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}

async function pdfPixels(file: Blob): Promise<ImageData> {
  const { getDocument } = await import("unpdf/pdfjs");
  const document = await getDocument({ data: new Uint8Array(await file.arrayBuffer()) }).promise;
  const page = await document.getPage(1);
  const whole = page.getViewport({ scale: dotsPerInch / 72 });
  const scale = Math.min(1, Math.sqrt(mostPixels / (whole.width * whole.height)));
  const viewport = page.getViewport({ scale: (dotsPerInch / 72) * scale });
  const [canvasContext, width, height] = surface(viewport.width, viewport.height);
  await page.render({ canvasContext, canvas: null, viewport } as never).promise;
  return canvasContext.getImageData(0, 0, width, height);
}

function surface(wide: number, high: number): [CanvasRenderingContext2D, number, number] {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(wide));
  canvas.height = Math.max(1, Math.round(high));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("No canvas");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return [context, canvas.width, canvas.height];
}
