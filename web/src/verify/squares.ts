/** Squares in a picture, by ZXing in WebAssembly, whose program comes from this very server and is kept for later. */
import { prepareZXingModule, type ReaderOptions, readBarcodes } from "zxing-wasm/reader";
import program from "zxing-wasm/reader/zxing_reader.wasm?url";

export interface Squares {
  /** Bytes of every DataMatrix. */
  readonly squares: readonly Uint8Array[];
  /** Barcodes of other kinds. */
  readonly others: number;
}

let loading: Promise<unknown> | undefined;

/** Fetched as soon as the page is there, so that it verifies without a network afterwards. */
export function loadReader(): Promise<unknown> {
  loading ??= fetch(program)
    .then((answer) => answer.arrayBuffer())
    .then((wasmBinary) => prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

const thorough: ReaderOptions = { tryHarder: true, tryRotate: true, tryInvert: true, tryDownscale: true };
/** A camera gives another picture at once. */
const quick: ReaderOptions = { tryHarder: true, formats: ["DataMatrix"] };

export async function readSquares(image: ImageData, { live = false } = {}): Promise<Squares> {
  await loadReader();
  const found = (await readBarcodes(image, live ? quick : thorough)).filter(({ isValid }) => isValid);
  const squares = found.filter(({ format }) => format === "DataMatrix").map(({ bytes }) => bytes);
  return { squares, others: found.length - squares.length };
}

/** What a seal begins with (Doc 9303-13 §2.2): among several squares, the one to verify. */
export function sealAmong(squares: readonly Uint8Array[]): Uint8Array | undefined {
  return sealIn(squares) ?? squares[0];
}

/** Before a camera other barcodes are passed over: the seal may be in the next picture. */
export function sealIn(squares: readonly Uint8Array[]): Uint8Array | undefined {
  return squares.find((bytes) => bytes[0] === 0xdc);
}
