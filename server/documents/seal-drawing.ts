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

/** The library's own drawing traces every outline, which takes longer than encoding: what it encodes is drawn here. */
export function drawSeal(seal: Uint8Array): DrawnSeal {
  const text = Buffer.from(seal).toString("latin1");
  const [encoded] = bwip.raw({ bcid: "datamatrix", text, binarytext: true });
  if (!encoded || !("pixs" in encoded)) throw new Error("A seal that no DataMatrix holds");
  const { pixs, pixx: modules } = encoded;
  const drawing = `<svg viewBox="0 0 ${modules} ${modules}" xmlns="http://www.w3.org/2000/svg"><path d="${outline(pixs, modules)}"/></svg>`;
  return { drawing, modules, millimetres: modules * moduleMillimetres };
}

/** Each row's runs of dark modules, all in one path: where two meet, no light line shows between them. */
function outline(dark: readonly number[], modules: number): string {
  let path = "";
  for (let row = 0; row < modules; row++) {
    for (let at = 0; at < modules; at++) {
      const start = at;
      while (at < modules && dark[row * modules + at] === 1) at += 1;
      if (at > start) path += `M${start} ${row}h${at - start}v1h${start - at}z`;
    }
  }
  return path;
}
