import { useQueries } from "@tanstack/react-query";
import type { Procedure } from "@wasl/procedure";
import { procedureQuery } from "../api/queries.ts";
import { useWords } from "../words/words.tsx";

/** The procedures of some cases, by name, as they arrive. */
export function useDefinitions(names: readonly string[]): ReadonlyMap<string, Procedure> {
  const { language } = useWords();
  const distinct = [...new Set(names)];
  const pages = useQueries({ queries: distinct.map((name) => procedureQuery(name, language)) });
  return new Map(pages.flatMap(({ data }) => (data ? [[data.definition.name, data.definition] as const] : [])));
}
