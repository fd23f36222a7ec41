import { useQuery } from "@tanstack/react-query";
import type { CaseView, Json } from "@wasl/procedure";
import { call } from "../api/call.ts";
import { Status } from "../marks/status.tsx";
import { Value } from "../values/value.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

interface Beside {
  readonly field: string;
  readonly offered: { readonly value: Json };
  readonly contract?: { readonly value: Json };
  readonly differs: boolean;
}

/** What the offer promised and what the contract says, line by line; where they differ it is said in a word. */
export function OfferBeside({ view }: { readonly view: CaseView }) {
  const { t, w } = useWords();
  const { name: procedure, links, facts } = useDefinition();
  const linked = Object.keys(view.links).some((name) => links[name]?.procedure === "seasonal-offer");
  const { data = [] } = useQuery({
    queryKey: ["case", view.ref, "offer", view.version],
    queryFn: () => call<readonly Beside[]>("GET", `/cases/${view.ref}/offer`),
    enabled: linked,
  });
  const schema = facts.contract?.schema;
  if (data.length === 0 || schema?.type !== "record") return null;
  const contract = view.facts.some(({ id }) => id === "contract");
  const cell = (field: string, value: Json | undefined, marked: boolean) => {
    const of = schema.fields[field]?.schema;
    if (of === undefined || value === undefined) return <span className="muted">{t("forms.notGiven")}</span>;
    return (
      <span className={marked ? "said is-marked" : "said"}>
        <Value brief schema={of} value={value} place={{ procedure, base: "facts.contract", path: [field] }} />
      </span>
    );
  };
  return (
    <section className="section" aria-labelledby="offer-beside">
      <h2 id="offer-beside">{t(contract ? "worker.besideTitle" : "worker.offerTitle")}</h2>
      <table className="compare stack">
        <thead>
          <tr>
            <th scope="col">{t("case.information")}</th>
            <th scope="col">{t("worker.besideOffer")}</th>
            {contract ? <th scope="col">{t("worker.besideContract")}</th> : null}
            {contract ? <th scope="col">{t("case.reading")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {data.map(({ field, offered, contract: agreed, differs }) => (
            <tr key={field}>
              <th scope="row">{w(procedure, `facts.contract.fields.${field}`)}</th>
              <td data-label={t("worker.besideOffer")}>{cell(field, offered.value, differs)}</td>
              {contract ? <td data-label={t("worker.besideContract")}>{cell(field, agreed?.value, differs)}</td> : null}
              {contract ? (
                <td data-label={t("case.reading")}>
                  <Status tone={differs ? "soon" : "ok"} icon={differs ? "differs" : "same"}>
                    {t(differs ? "worker.besideDiffers" : "worker.besideSame")}
                  </Status>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
