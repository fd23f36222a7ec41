import type { Procedure } from "@wasl/procedure";
import { useWords } from "../words/words.tsx";
import { Chapter } from "./chapter.tsx";

/** Worked cases: the same data are the tests. */
export function Examples({ definition }: { readonly definition: Procedure }) {
  const { t, w } = useWords();
  const { name, examples } = definition;
  if (examples.length === 0) return null;
  return (
    <Chapter id="examples" title={t("procedures.examples")} says={t("procedures.examplesSay")}>
      <ol className="examples">
        {examples.map(({ id, rows }) => (
          <li key={id} className="example">
            <h3>{w(name, `examples.${id}.title`)}</h3>
            <p className="muted">{w(name, `examples.${id}.story`)}</p>
            <p className="mini muted">
              {rows.map((row) => (
                <span className="code tag" key={row}>
                  {row}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </Chapter>
  );
}
