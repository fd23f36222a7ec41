import { useWords } from "../words/words.tsx";
import { useCorridor } from "./corridor.tsx";

/** What a case of this procedure is called where it is about nobody who is named: by what it is. */
export function useCalled(): (procedure: string) => string | undefined {
  const { w } = useWords();
  const { procedures } = useCorridor();
  return (procedure) =>
    procedures.find(({ name }) => name === procedure)?.namesSomebody === false ? w(procedure, "title") : undefined;
}
