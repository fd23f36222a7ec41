/** Who may be the second reader of what waits to leave: somebody of the right role who has not signed it and may read all of it. */
import type { Category } from "@wasl/procedure";
import type { Officer } from "../cases/api.ts";
import type { Entry } from "../cases/entry.ts";
import type { Reach } from "../cases/reach.ts";

export interface Waiting {
  readonly act: string;
  readonly name: string;
  readonly status: string;
  readonly signers: readonly string[];
  readonly screen: readonly { readonly category: Category }[] | null;
}

export function isReader(reach: Reach, officer: Officer, entry: Entry, row: Waiting): boolean {
  const { roles } = reach.actor(officer, entry.definition, entry.replica.self);
  const readable = (row.screen ?? []).every(({ category }) => officer.reads.includes(category));
  return (
    row.status === "to-read" &&
    readable &&
    !row.signers.includes(officer.person) &&
    readersOf(entry, row).some((role) => roles.includes(role))
  );
}

function readersOf(entry: Entry, row: Pick<Waiting, "act" | "name">): readonly string[] {
  const { steps, messages, lists } = entry.definition;
  switch (row.act) {
    case "message":
      return messages[row.name]?.second ?? [];
    case "step": {
      const step = steps[row.name];
      return step ? [...step.second, ...step.roles] : [];
    }
    default:
      return lists[row.name]?.by ?? [];
  }
}
