import { useWords } from "../words/words.tsx";
import { useCorridor } from "./corridor.tsx";

/** A State within a sentence: *le Maroc, du Maroc, au Maroc, vers le Maroc*. The corridor has the words; else the bare name. */
export interface StateForms {
  readonly [form: string]: string;
  readonly the: string;
  readonly of: string;
  readonly in: string;
  readonly to: string;
}

export function useStateForms(): (code: string | undefined) => StateForms {
  const { maybe, pick } = useWords();
  const corridor = useCorridor();
  return (code = "") => {
    const name = pick(corridor.state(code)?.name) || code;
    const form = (which: string) => maybe("states", `${code}.${which}`) ?? name;
    return { the: form("the"), of: form("of"), in: form("in"), to: form("to") };
  };
}
