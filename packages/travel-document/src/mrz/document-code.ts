import type { MrzFormat } from "./layouts.ts";

/**
 * Which document codes a zone may begin with. TD1 and TD2: A, C or I, the second never V, nor C after A (which is a crew
 * member's), and the emergency travel document's PU, which Doc 9303-8 §4.1.5 puts on a TD2. TD3: P. Visas: V.
 */
export function allowedCode(code: string, format: MrzFormat): boolean {
  if (!/^[A-Z][A-Z0-9]?$/.test(code)) return false;
  if (format === "TD3") return code.startsWith("P");
  if (format === "MRV-A" || format === "MRV-B") return code.startsWith("V");
  if (format === "TD2" && code === "PU") return true;
  return /^[ACI]/.test(code) && code.charAt(1) !== "V" && (code !== "AC" || format === "TD1");
}
