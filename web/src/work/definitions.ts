import { useQueries } from "@tanstack/react-query";
import type { Procedure } from "@wasl/procedure";
import { definitionQuery } from "../api/queries.ts";

/** The procedures of some cases, by name, as they arrive. */
export function useDefinitions(names: readonly string[]): ReadonlyMap<string, Procedure> {
  const distinct = [...new Set(names)];
  const pages = useQueries({ queries: distinct.map((name) => definitionQuery(name)) });
  return new Map(pages.flatMap(({ data }) => (data ? [[data.definition.name, data.definition] as const] : [])));
}
