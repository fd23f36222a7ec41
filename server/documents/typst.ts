/** Typst with our fonts and nothing else: no font of the machine, no package from the web. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const resolve = createRequire(import.meta.url).resolve;

const fonts = [
  resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  resolve("@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  resolve("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf"),
  // Amiri keeps letters whole in the text layer: what is read aloud, searched or screened is what is seen.
  resolve("@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf"),
  resolve("@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf"),
  join(import.meta.dirname, "fonts", "OCRB.otf"),
];

/** Each claims to be tagged; Typst refuses what does not hold to the standard. One file claims one of them. */
export type PdfStandard = "a-2a" | "ua-1";

let compiler: NodeCompiler | undefined;

function withFonts(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }],
    workspace: import.meta.dirname,
  });
  return compiler;
}

/**
 * @param template Typst source; it reads `json(bytes(sys.inputs.data))`.
 * @param data what is printed. Data never becomes source: a name cannot be a program.
 * @param files by absolute path within the template.
 * @throws with Typst's own words when the template is wrong, or a file is no picture.
 */
export function typeset(
  template: string,
  data: unknown,
  files: Readonly<Record<string, Uint8Array>> = {},
  pdfStandard: PdfStandard = "a-2a",
): Uint8Array {
  const typst = withFonts();
  const paths = Object.entries(files).map(([path, bytes]) => [join(import.meta.dirname, path), bytes] as const);
  for (const [path, bytes] of paths) typst.mapShadow(path, Buffer.from(bytes));
  try {
    const compiled = typst.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
    const document = compiled.result;
    if (!document) {
      const failed = compiled.takeDiagnostics();
      throw new Error(`Typst: ${JSON.stringify(failed?.shortDiagnostics ?? "unknown")}`);
    }
    return typst.pdf(document, { pdfStandard });
  } finally {
    for (const [path] of paths) typst.unmapShadow(path);
    typst.evictCache(10);
  }
}
