/** Why a procedure may not be put in force: what its record of proof lacks. */
import type { Refusal } from "../case.ts";
import { procedureHash } from "../compiled.ts";
import type { Procedure } from "../definition.ts";
import { explorerVersion, promises } from "../explore/explore.ts";
import { own } from "../own.ts";
import type { ProofRecord, Proved } from "./record.ts";

/**
 * @param record the proof that is kept for the procedure, if any.
 * @returns undefined where every wall and every promise is proved, for this very hash and by this explorer; else why not:
 *   `proof-missing`, `proof-of-another-version`, `proof-by-another-explorer`, `proof-incomplete`, `safeguard-broken`,
 *   `safeguard-not-shown`; `about` names the procedure and what is concerned.
 */
export function proofLacks(definition: Procedure, record: ProofRecord | undefined): Refusal | undefined {
  const { name } = definition;
  if (!record) return { code: "proof-missing", about: { procedure: name } };
  const hash = procedureHash(definition);
  const { procedure, explorer } = record;
  if (procedure.name !== name || procedure.hash !== hash) {
    return { code: "proof-of-another-version", about: { procedure: name, hash, proved: procedure.hash } };
  }
  if (explorer !== explorerVersion) {
    return { code: "proof-by-another-explorer", about: { procedure: name, explorer: String(explorer) } };
  }
  const asked = [
    ...definition.walls.map(({ id }) => [`wall:${id}`, own(record.walls ?? {}, id)] as const),
    ...promises.map((promise) => [promise, own(record.promises ?? {}, promise)] as const),
  ];
  const broken = asked.filter(([, one]) => one?.verdict === "broken");
  if (broken.length > 0) return { code: "safeguard-broken", about: { procedure: name, safeguards: names(broken) } };
  // A wall that was never put to the test has proved nothing.
  const open = asked.filter(([, one]) => one?.verdict !== "proved" || ("asked" in one && one.asked === 0));
  if (open.length > 0) return { code: "safeguard-not-shown", about: { procedure: name, safeguards: names(open) } };
  return undefined;
}

const names = (list: readonly (readonly [string, Proved | undefined])[]): string =>
  list.map(([name]) => name).join(", ");
