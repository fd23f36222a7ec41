import type { Basis as BasisData } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";

/** Row of the domain reference with its tag; where no law is behind it, that is said. */
export function Basis({ basis }: { readonly basis: BasisData | undefined }) {
  const { t } = useWords();
  if (basis === undefined) return null;
  return (
    <span className="basis" title={t(`procedures.tag-${basis.tag}`)}>
      <span className="code">{basis.row}</span>
      <span className="tag">{basis.tag}</span>
      {basis.kind === "law" ? null : <span className="muted mini">{t(`procedures.basis-${basis.kind}`)}</span>}
    </span>
  );
}
