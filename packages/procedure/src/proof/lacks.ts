/** Why a procedure may not be put in force: what its record of proof lacks. */
import { canonical } from "../canonical.ts";
import type { Refusal } from "../case.ts";
import { procedureHash } from "../compiled.ts";
import type { Context } from "../context.ts";
import type { Procedure } from "../definition.ts";
import { explorerVersion, promises } from "../explore/explore.ts";
import { type Observer, observersOf, protectedFacts } from "../interference/observers.ts";
import { own } from "../own.ts";
import { readHead, readRecord } from "./read-record.ts";
import type { ProofRecord, Proved } from "./record.ts";

/**
 * @param record the proof that is kept for the procedure, if any: what a file holds, of whatever shape.
 * @param rights the access matrix: from whose eyes at home a protected fact must be shown to be kept.
 * @returns undefined where every wall, every promise and every protected fact is proved, over every run, for this very hash and by this
 *   explorer; else why not: `proof-missing`, `proof-unreadable`, `proof-of-another-version`, `proof-by-another-explorer`,
 *   `safeguard-broken`, `proof-incomplete`, `safeguard-not-shown`; `about` names the procedure and what is concerned.
 */
export function proofLacks(
  definition: Procedure,
  record: unknown,
  rights: Pick<Context, "mayRead">,
): Refusal | undefined {
  const { name } = definition;
  const refused = (code: string, about: Refusal["about"] = {}): Refusal => ({
    code,
    about: { procedure: name, ...about },
  });
  if (record === undefined || record === null) return refused("proof-missing");
  const head = readHead(record);
  if ("wrong" in head) return refused("proof-unreadable", { path: head.wrong });
  const hash = procedureHash(definition);
  const { procedure, explorer } = head;
  if (procedure.name !== name || procedure.hash !== hash) {
    return refused("proof-of-another-version", { hash, proved: procedure.hash });
  }
  if (explorer !== explorerVersion) return refused("proof-by-another-explorer", { explorer: String(explorer) });
  // Only now: another explorer may have written its records otherwise.
  const kept = readRecord(record);
  if ("wrong" in kept) return refused("proof-unreadable", { path: kept.wrong });
  const asked = [
    ...definition.walls.map(({ id }) => [`wall:${id}`, own(kept.walls, id)] as const),
    ...promises.map((promise) => [promise, own(kept.promises, promise)] as const),
    ...secretsOf(definition, kept, rights),
  ];
  const broken = asked.filter(([, one]) => one?.verdict === "broken");
  if (broken.length > 0) return refused("safeguard-broken", { safeguards: names(broken) });
  // Whatever its verdicts say: a walk that ended early has shown nothing over every run.
  if (!kept.complete || kept.bounds.length > 0) return refused("proof-incomplete", { bounds: kept.bounds.join(", ") });
  // A wall that was never put to the test has proved nothing.
  const open = asked.filter(([, one]) => one?.verdict !== "proved" || ("asked" in one && one.asked === 0));
  return open.length > 0 ? refused("safeguard-not-shown", { safeguards: names(open) }) : undefined;
}

/** Every protected fact must be kept from every other State and from everybody at home who may not read it, as the matrix has them. */
function secretsOf(definition: Procedure, { secrets }: ProofRecord, { mayRead }: Pick<Context, "mayRead">) {
  return protectedFacts(definition).flatMap((fact) => {
    const shown = secrets.filter((one) => one.fact === fact);
    const viewers = new Set(shown.map(({ viewer }) => named(viewer)));
    const missing = observersOf(definition, fact, mayRead).filter((viewer) => !viewers.has(named(viewer)));
    const all: readonly (Proved | undefined)[] = [
      ...shown.map((one) => (one.claims.length > 0 ? { ...one, verdict: "broken" as const } : one)),
      ...missing.map(() => undefined),
    ];
    return all.map((one) => [`secret:${fact}`, one] as const);
  });
}

/** The same observer has the same name, in whichever order its roles stand. */
const named = (viewer: Observer): string =>
  viewer.kind === "party"
    ? canonical(["party", viewer.party])
    : canonical(["colleagues", viewer.party, ...viewer.roles.toSorted()]);

const names = (list: readonly (readonly [string, Proved | undefined])[]): string =>
  [...new Set(list.map(([name]) => name))].join(", ");
