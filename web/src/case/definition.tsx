import type { Procedure } from "@wasl/procedure";
import { createContext, use } from "react";

export const DefinitionContext = createContext<Procedure | undefined>(undefined);

/** The procedure of the case on the page. */
export function useDefinition(): Procedure {
  const definition = use(DefinitionContext);
  if (definition === undefined) throw new Error("useDefinition is used inside a case");
  return definition;
}
