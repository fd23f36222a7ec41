/** Which documents a case page offers: those whose fact this reader holds, of kinds that this server prints. */
import type { CaseView, Json, Letter, Procedure } from "@wasl/procedure";
import type { Officer } from "../cases/api.ts";
import { shownReference } from "../cases/shown.ts";
import { documentMaker } from "../documents/documents.ts";
import { lettersGiven } from "../documents/letters/given.ts";
import { type DocumentStanding, documentStanding } from "./document-standing.ts";

export interface OfferedDocument {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly href: string;
  /** Why nobody is to accept it, and since when; absent of a document that is good. */
  readonly standing?: DocumentStanding;
}

export function documentsOf(
  view: CaseView,
  definition: Procedure | undefined,
  now: Temporal.Instant,
): readonly OfferedDocument[] {
  return documentMaker.kinds.flatMap((kind) => {
    const fact = view.facts.find(({ id, category }) => id === documentMaker.factOf(kind) && category === "E");
    if (!fact) return [];
    const number = numberOf(fact.value);
    const standing = documentStanding(definition, view, fact.id, now);
    const href = `/api/cases/${view.ref}/document.pdf?kind=${kind}`;
    return [{ id: number ?? kind, kind, at: fact.at, href, ...(standing ? { standing } : {}) }];
  });
}

function numberOf(value: Json): string | undefined {
  const number = value !== null && typeof value === "object" && "number" in value ? value.number : undefined;
  return typeof number === "string" ? number : undefined;
}

/**
 * The record of diligence, for whoever reads the clocks of the case: its own State answers for what was done. A court reads no more
 * in it than its row of the matrix gives, whoever prints it.
 */
export function diligenceOf(
  view: CaseView,
  { reads }: Pick<Officer, "reads">,
  definition: Procedure | undefined,
): readonly OfferedDocument[] {
  const list = definition?.lists.diligence;
  if (!list?.owners.includes(view.self) || list.crosses || !reads.includes(list.category)) return [];
  const at = view.story.at(-1)?.at ?? view.openedAt;
  const id = shownReference(view.procedure.name, view.ref);
  return [{ id, kind: "diligence", at, href: `/api/cases/${view.ref}/diligence.pdf` }];
}

/** Letters that the steps of the case have given, and of which this reader holds every fact. */
export function lettersOf(
  letters: readonly Letter[],
  view: CaseView,
  officer: Pick<Officer, "reads">,
  definition: Procedure | undefined,
): readonly OfferedDocument[] {
  return lettersGiven(letters, view, officer, definition).map(({ letter: { id }, at }) => ({
    id,
    kind: "letter",
    at,
    href: `/api/cases/${view.ref}/letter.pdf?letter=${id}`,
  }));
}
