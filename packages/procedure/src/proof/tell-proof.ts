/** What is proved of a procedure, in plain words: for people who will be bound by it, and for those who judge them. */
import { procedureHash } from "../compiled.ts";
import type { Context } from "../context.ts";
import type { Procedure } from "../definition.ts";
import { type PromiseId, promises, type Shown } from "../explore/explore.ts";
import { own } from "../own.ts";
import type { PageLanguage } from "../page/dates.ts";
import { proofLacks } from "./lacks.ts";
import { numberInWords } from "./numbers.ts";
import type { ProofRecord, Proved, ProvedSecret } from "./record.ts";
import { observerInWords } from "./tell-secret.ts";
import { type Teller, teller } from "./teller.ts";

export interface ToldProof {
  /** `none`: there is no record for this very hash. `partly`: not everything is shown. */
  readonly verdict: "proved" | "partly" | "broken" | "none";
  readonly title: string;
  /** One sentence: what is proved, over how many states, for this version. */
  readonly says: string;
  /** Why not everything was walked through. */
  readonly bounds: readonly string[];
  readonly forHash: string;
  readonly hash: string;
  readonly walls: readonly ToldWall[];
  readonly promisesTitle: string;
  readonly promises: readonly ToldShown[];
  readonly secretsTitle: string;
  /** One for each protected fact: from whom it is kept. */
  readonly secrets: readonly ToldShown[];
  readonly meansTitle: string;
  readonly means: string;
  readonly leftOutTitle: string;
  readonly leftOut: readonly string[];
}

export interface ToldShown {
  readonly id: string;
  readonly says: string;
  readonly verdict: Shown["verdict"];
  readonly verdictSays: string;
}

export interface ToldWall extends ToldShown {
  readonly row: string;
  /** How often it was put to the test; empty where it never was. */
  readonly asked: string;
}

/**
 * @param record what is kept of the proof; undefined where there is none.
 * @param words text of a full key, `laissez-passer.walls.noChild`; the key itself where there is none.
 * @param rights the access matrix, as for {@link proofLacks}.
 */
export function tellProof(
  definition: Procedure,
  record: ProofRecord | undefined,
  words: (key: string) => string,
  language: PageLanguage,
  rights: Pick<Context, "mayRead">,
): ToldProof {
  const of = teller(definition, words, language);
  const verdict = verdictOf(definition, record, rights);
  const held = verdict === "none" ? undefined : record;
  const { proof } = of.own;
  return {
    verdict,
    title: proof.title,
    says: saysOf(of, verdict, held),
    bounds: (held?.bounds ?? []).map((bound) => proof.bounds[bound]),
    forHash: proof.forHash,
    hash: procedureHash(definition),
    walls: held ? definition.walls.map(({ id, row }) => wallOf(of, id, row, held)) : [],
    promisesTitle: proof.promises,
    promises: held ? promises.map((promise) => promiseOf(of, promise, held)) : [],
    secretsTitle: of.own.secrets.title,
    secrets: held ? secretsOf(of, held) : [],
    meansTitle: proof.meansTitle,
    means: proof.means,
    leftOutTitle: proof.leftOut,
    leftOut: Object.values(proof.abstraction),
  };
}

function verdictOf(
  definition: Procedure,
  record: ProofRecord | undefined,
  rights: Pick<Context, "mayRead">,
): ToldProof["verdict"] {
  switch (proofLacks(definition, record, rights)?.code) {
    case undefined:
      return "proved";
    case "safeguard-broken":
      return "broken";
    case "proof-incomplete":
    case "safeguard-not-shown":
      return "partly";
    default:
      return "none";
  }
}

function saysOf({ own: { proof }, language }: Teller, verdict: ToldProof["verdict"], record?: ProofRecord): string {
  if (verdict === "none" || verdict === "broken") return proof[verdict];
  return proof[verdict](numberInWords(record?.states ?? 0, language));
}

function shown({ own: { proof } }: Teller, id: string, says: string, one: Proved | undefined): ToldShown {
  const verdict = one?.verdict ?? "not-shown";
  return { id, says, verdict, verdictSays: proof.verdicts[verdict] };
}

/** The worst of its verdicts is a fact's. */
function secretsOf(of: Teller, { secrets = [] }: ProofRecord): readonly ToldShown[] {
  const { own: words, word } = of;
  const byFact = Map.groupBy(secrets, ({ fact }) => fact);
  return [...byFact].map(([fact, all]) => {
    const broken = all.filter(({ verdict }) => verdict === "broken");
    const open = all.find(({ verdict }) => verdict !== "proved");
    const from = (list: readonly ProvedSecret[]) =>
      list.map(({ viewer }) => observerInWords(of, viewer)).join(words.semicolon);
    const label = word(`facts.${fact}.label`);
    const says = broken.length > 0 ? words.secrets.told(label, from(broken)) : words.secrets.hidden(label, from(all));
    return shown(of, fact, says, broken[0] ?? open ?? all[0]);
  });
}

function wallOf(of: Teller, id: string, row: string, record: ProofRecord): ToldWall {
  const wall = own(record.walls, id);
  const asked = wall?.asked ?? 0;
  return {
    ...shown(of, id, of.word(`walls.${id}`), wall),
    row,
    asked: asked > 0 ? of.own.proof.asked(numberInWords(asked, of.language)) : "",
  };
}

const promiseOf = (of: Teller, promise: PromiseId, record: ProofRecord): ToldShown => {
  const one = own(record.promises, promise);
  const { holds, broken } = of.own.promises[promise];
  return shown(of, promise, one?.verdict === "broken" ? broken : holds, one);
};
