import type { CaseView } from "@wasl/procedure";
import type { IconName } from "../marks/icon.tsx";
import { Side } from "../marks/side.tsx";
import { Status } from "../marks/status.tsx";
import type { Tone } from "../time/remaining.ts";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";
import { type Compared, comparePairs, type Reading } from "./compare-pairs.ts";
import { useDefinition } from "./definition.tsx";

const shapes: Readonly<Record<Reading, { readonly tone: Tone; readonly icon: IconName }>> = {
  same: { tone: "ok", icon: "same" },
  near: { tone: "soon", icon: "near" },
  differs: { tone: "soon", icon: "differs" },
  added: { tone: "info", icon: "more" },
  absent: { tone: "quiet", icon: "no" },
};

/** Requested and decided, word for word; the spelling of the request is never replaced. */
export function Compare({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const definition = useDefinition();
  const pairs = comparePairs(definition, view);
  if (pairs.length === 0) return null;
  return (
    <section className="section" aria-labelledby="who">
      <div className="section-head">
        <h2 id="who">{t("case.whoIs")}</h2>
        <span className="muted small">{t("case.wordForWord")}</span>
      </div>
      {pairs.map((pair) => (
        <div className="paper" key={`${pair.asked.id} ${pair.decided.id}`}>
          <CompareTable pair={pair} view={view} />
          <p className="muted small compare-note">{t("case.compareNote")}</p>
        </div>
      ))}
    </section>
  );
}

function CompareTable({ pair, view }: { readonly pair: Compared; readonly view: CaseView }) {
  const { t, w } = useWords();
  const definition = useDefinition();
  const procedure = definition.name;
  const cell = (fact: string, name: string, value: Compared["fields"][number]["asked"]) => {
    const schema = definition.facts[fact]?.schema;
    const field = schema?.type === "record" ? schema.fields[name]?.schema : undefined;
    if (field === undefined || value === undefined) return <span className="muted">{t("forms.notGiven")}</span>;
    return <Value brief schema={field} value={value} place={{ procedure, base: `facts.${fact}`, path: [name] }} />;
  };
  return (
    <table className="compare stack">
      <thead>
        <tr>
          <th scope="col">{t("case.information")}</th>
          <th scope="col">
            {t("case.asked")}
            <br />
            <Side state={view.parties[pair.asked.owner] ?? ""} />
          </th>
          <th scope="col">
            {t("case.decided")}
            <br />
            <Side state={view.parties[pair.decided.owner] ?? ""} />
          </th>
          <th scope="col">{t("case.reading")}</th>
        </tr>
      </thead>
      <tbody>
        {pair.fields.map(({ name, asked, decided, reading }) => (
          <tr key={name}>
            <th scope="row">{w(procedure, `facts.${pair.decided.id}.fields.${name}`)}</th>
            <td data-label={t("case.asked")}>
              <span className={reading === "differs" || reading === "near" ? "said is-marked" : "said"}>
                {cell(pair.asked.id, name, asked)}
              </span>
            </td>
            <td data-label={t("case.decided")}>
              <span className={reading === "differs" || reading === "near" ? "said is-marked" : "said"}>
                {cell(pair.decided.id, name, decided)}
              </span>
            </td>
            <td data-label={t("case.reading")}>
              <Status tone={shapes[reading].tone} icon={shapes[reading].icon}>
                {t(`case.reading-${reading}`)}
              </Status>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
