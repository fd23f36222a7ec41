/** Which documents a case page offers: those whose fact this reader holds, of kinds that this server prints. */
import type { CaseView, Json } from "@wasl/procedure";
import { documentMaker } from "../documents/documents.ts";

export interface OfferedDocument {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly href: string;
}

export function documentsOf(view: CaseView): readonly OfferedDocument[] {
  return documentMaker.kinds.flatMap((kind) => {
    const fact = view.facts.find(({ id, category }) => id === documentMaker.factOf(kind) && category === "E");
    if (!fact) return [];
    const number = numberOf(fact.value);
    return [{ id: number ?? kind, kind, at: fact.at, href: `/api/cases/${view.ref}/document.pdf?kind=${kind}` }];
  });
}

function numberOf(value: Json): string | undefined {
  const number = value !== null && typeof value === "object" && "number" in value ? value.number : undefined;
  return typeof number === "string" ? number : undefined;
}
