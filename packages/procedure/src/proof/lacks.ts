/** Why a procedure may not be put in force: what its record of proof lacks. */
import type { Refusal } from "../case.ts";
import { compiled, procedureHash } from "../compiled.ts";
import type { Procedure } from "../definition.ts";
import { explorerVersion, promises } from "../explore/explore.ts";
import { protectedFacts } from "../interference/observers.ts";
import { own } from "../own.ts";
import type { ProofRecord, Proved } from "./record.ts";

/**
 * @param record the proof that is kept for the procedure, if any.
 * @returns undefined where every wall, every promise and every protected fact is proved, for this very hash and by this explorer; else why not:
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
    ...secretsOf(definition, record),
  ];
  const broken = asked.filter(([, one]) => one?.verdict === "broken");
  if (broken.length > 0) return { code: "safeguard-broken", about: { procedure: name, safeguards: names(broken) } };
  // A wall that was never put to the test has proved nothing.
  const open = asked.filter(([, one]) => one?.verdict !== "proved" || ("asked" in one && one.asked === 0));
  if (open.length > 0) return { code: "safeguard-not-shown", about: { procedure: name, safeguards: names(open) } };
  return undefined;
}

/** Every protected fact must be kept from every other party, and from every observer that the record names. */
function secretsOf(definition: Procedure, { secrets = [] }: ProofRecord) {
  return protectedFacts(definition).flatMap((fact) => {
    const shown = secrets.filter((one) => one.fact === fact);
    const others = compiled(definition).others[own(definition.facts, fact)?.owner ?? ""] ?? [];
    const missing = others.filter(
      (party) => !shown.some(({ viewer }) => viewer.kind === "party" && viewer.party === party),
    );
    const all: readonly (Proved | undefined)[] = [...shown, ...missing.map(() => undefined)];
    return all.map((one) => [`secret:${fact}`, one] as const);
  });
}

const names = (list: readonly (readonly [string, Proved | undefined])[]): string =>
  [...new Set(list.map(([name]) => name))].join(", ");
