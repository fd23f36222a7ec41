/** Typst with our fonts and nothing else: no font of the machine, no package from the web. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const resolve = createRequire(import.meta.url).resolve;

const fonts = [
  "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  // Amiri keeps letters whole in the text layer: what is read aloud, searched or screened is what is seen.
  "@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf",
  "@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf",
];

let compiler: NodeCompiler | undefined;

function withFonts(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(resolve(font))) }],
    workspace: import.meta.dirname,
  });
  return compiler;
}

/**
 * @param template Typst source; it reads `json(bytes(sys.inputs.data))`.
 * @param data what is printed. Data never becomes source: a name cannot be a program.
 * @throws with Typst's own words when the template is wrong.
 */
export function typeset(template: string, data: unknown): Uint8Array {
  const typst = withFonts();
  const inputs = { data: JSON.stringify(data) };
  const compiled = typst.compile({ mainFileContent: template, inputs });
  const document = compiled.result;
  if (!document) {
    const failed = compiled.takeDiagnostics();
    throw new Error(`Typst: ${JSON.stringify(failed?.shortDiagnostics ?? "unknown")}`);
  }
  const pdf = typst.pdf(document, { pdfStandard: "a-2a" });
  typst.evictCache(10);
  return pdf;
}
