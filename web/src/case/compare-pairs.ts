import type { CaseView, FactView, Json, Procedure, Schema } from "@wasl/procedure";
import { isRecord } from "../values/json.ts";

export type Reading = "same" | "near" | "differs" | "added" | "absent";

export interface ComparedField {
  readonly name: string;
  readonly asked: Json | undefined;
  readonly decided: Json | undefined;
  readonly reading: Reading;
}

export interface Compared {
  readonly asked: FactView;
  readonly decided: FactView;
  readonly fields: readonly ComparedField[];
}

const least = 3;

/** Letters only, without accents and case: `Aït` and `AIT` are the same name in another hand. */
const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The words of a value, each under its place: what a code says of them (how sure one is) is no part of the name. */
function leaves(schema: Schema | undefined, value: Json | undefined, at = ""): ReadonlyMap<string, string> {
  if (value === undefined || value === null || value === "" || schema?.type === "code") return new Map();
  if (schema?.type !== "record" || !isRecord(value)) return new Map([[at, JSON.stringify(value)]]);
  return new Map(
    Object.entries(schema.fields).flatMap(([name, field]) => [...leaves(field.schema, value[name], `${at}/${name}`)]),
  );
}

function reading(asked: ReadonlyMap<string, string>, decided: ReadonlyMap<string, string>): Reading {
  if (asked.size === 0) return decided.size === 0 ? "absent" : "added";
  if (decided.size === 0) return "absent";
  const both = [...asked].filter(([place]) => decided.has(place));
  if (both.length === 0) return "added";
  if (both.every(([place, words]) => decided.get(place) === words)) return decided.size > asked.size ? "added" : "same";
  return both.every(([place, words]) => bare(decided.get(place) ?? "") === bare(words)) ? "near" : "differs";
}

/**
 * What was asked beside what was decided: two shared records of different owners that have fields in common. The words of
 * each stay as they were written; this reads them and replaces nothing.
 */
export function comparePairs(definition: Procedure, view: CaseView): readonly Compared[] {
  const records = view.facts.filter(
    (fact) => fact.kind === "shared" && definition.facts[fact.id]?.schema.type === "record" && isRecord(fact.value),
  );
  return records.flatMap((asked, index) =>
    records.slice(index + 1).flatMap((other) => {
      const [first, second] = asked.at <= other.at ? [asked, other] : [other, asked];
      const one = definition.facts[first.id]?.schema;
      const two = definition.facts[second.id]?.schema;
      if (first.category !== "A" || second.category !== "D") return [];
      if (first.owner === second.owner || one?.type !== "record" || two?.type !== "record") return [];
      const common = Object.keys(two.fields).filter((name) => name in one.fields);
      if (common.length < least || !isRecord(first.value) || !isRecord(second.value)) return [];
      const held = [first.value, second.value] as const;
      const fields = common.map((name) => ({
        name,
        asked: held[0][name],
        decided: held[1][name],
        reading: reading(
          leaves(one.fields[name]?.schema, held[0][name]),
          leaves(two.fields[name]?.schema, held[1][name]),
        ),
      }));
      return [
        {
          asked: first,
          decided: second,
          fields: fields.filter((field) => field.asked !== undefined || field.decided !== undefined),
        },
      ];
    }),
  );
}
