/** A record of proof as a file holds it: of whatever shape somebody gave it, it is read or refused, and nothing is thrown. */
import { list, named, number, object, oneOf, optional, type Reader, text, truth } from "../check/shape/reader.ts";
import { type BrokenClaim, claims } from "../interference/claims.ts";
import type { Observer } from "../interference/observers.ts";
import type { ProofOptions, ProofRecord, Proved, ProvedSecret, ProvedWall } from "./record.ts";

/** What says of what, and by whom, a record is. */
export type ProofHead = Pick<ProofRecord, "procedure" | "explorer">;

/** Where a record is not as one is written: JSON pointer. */
export interface Unreadable {
  readonly wrong: string;
}

const verdict = oneOf("not-shown", "proved", "broken");
const procedure = object<ProofRecord["procedure"]>({ name: text, hash: text });
const party = object<Observer & { kind: "party" }>({ kind: oneOf("party"), party: text });
const colleagues = object<Observer & { kind: "colleagues" }>({
  kind: oneOf("colleagues"),
  party: text,
  roles: list(text),
});
const viewer: Reader<Observer> = (value, pointer, report) =>
  (typeof value === "object" && value !== null && "roles" in value ? colleagues : party)(value, pointer, report);

const whole = object<ProofRecord>({
  procedure,
  explorer: number,
  options: object<ProofOptions>({ room: number, limit: number }),
  states: number,
  transitions: number,
  depth: number,
  complete: truth,
  bounds: list(oneOf("states", "letters", "choices")),
  walls: named(object<ProvedWall>({ row: text, verdict, names: optional(list(text)), asked: number })),
  promises: named(object<Proved>({ verdict, names: optional(list(text)) })) as Reader<ProofRecord["promises"]>,
  secrets: list(
    object<ProvedSecret>({
      fact: text,
      viewer,
      verdict,
      states: number,
      pairs: number,
      claims: list(object<BrokenClaim>({ claim: oneOf(...claims), path: text })),
    }),
  ),
  abstraction: named(text) as Reader<ProofRecord["abstraction"]>,
});

/** The whole of it. */
export const readRecord = (written: unknown): ProofRecord | Unreadable => read(whole, written);

/** Its head alone, whatever else it holds. */
export function readHead(written: unknown): ProofHead | Unreadable {
  const { procedure: of, explorer } = Object(written) as Partial<Record<keyof ProofHead, unknown>>;
  return read(object<ProofHead>({ procedure, explorer: number }), { procedure: of, explorer });
}

function read<T>(reader: Reader<T>, written: unknown): T | Unreadable {
  let wrong: string | undefined;
  const found = reader(written, "", (pointer) => {
    wrong ??= pointer;
  });
  return wrong === undefined ? found : { wrong };
}
