/** Definitions of the corridor, or of a file, with what the checker finds in them. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type corridorData from "@wasl/morocco-france";
import type { Finding, Procedure } from "@wasl/procedure";
import { findingsOf } from "../../exchange/findings.ts";

type Corridor = typeof corridorData;

export interface Checked {
  readonly name: string;
  /** As its author wrote it: a {@link Procedure} only where no finding says otherwise. */
  readonly written: unknown;
  readonly findings: readonly Finding[];
}

/** Every procedure of the corridor, or the one that is named. */
export function checkedProcedures(corridor: Corridor, name: string | undefined): readonly Checked[] {
  const all: Readonly<Record<string, Procedure>> = corridor.procedures;
  return Object.entries(all)
    .filter(([own]) => name === undefined || own === name)
    .map(([own, definition]) => ({
      name: own,
      written: definition,
      findings: findingsOf(corridor, own, definition),
    }));
}

/**
 * A definition in a file: JSON, or a module whose default export it is. It is checked as a procedure of this corridor; its
 * texts only where the corridor has texts under its name.
 */
export async function checkedFile(
  corridor: Corridor,
  file: string,
): Promise<readonly Checked[] | { readonly unreadable: string }> {
  let written: unknown;
  try {
    written = /\.[cm]?[jt]s$/u.test(file) ? await moduleOf(file) : JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    return { unreadable: `${file} cannot be read as a definition: ${error instanceof Error ? error.message : error}` };
  }
  const named = typeof written === "object" && written !== null && "name" in written ? String(written.name) : file;
  const findings = findingsOf(corridor, named, written);
  return [{ name: named, written, findings }];
}

async function moduleOf(file: string): Promise<unknown> {
  const module: { readonly default?: unknown } = await import(pathToFileURL(resolve(file)).href);
  if (module.default === undefined) {
    throw new Error("it has no default export.");
  }
  return module.default;
}
