/** A seal as the square that is printed: DataMatrix, drawn as one outline, byte for byte. */
import bwip from "bwip-js/node";

/** Doc 9303-13 wants 0.3386 mm a module at least; half as much again is read from a crumpled sheet by a poor camera. */
const moduleMillimetres = 0.508;

export interface DrawnSeal {
  /** SVG. */
  readonly drawing: string;
  readonly millimetres: number;
  readonly modules: number;
}

export function drawSeal(seal: Uint8Array): DrawnSeal {
  const drawing = bwip.toSVG({
    bcid: "datamatrix",
    text: Buffer.from(seal).toString("latin1"),
    binarytext: true,
    scale: 1,
  });
  // Two units a module.
  const modules = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]) / 2;
  return { drawing, modules, millimetres: modules * moduleMillimetres };
}
