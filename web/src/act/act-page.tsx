import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { caseQuery, definitionQuery } from "../api/queries.ts";
import { DefinitionContext } from "../case/definition.tsx";
import { Notice } from "../marks/notice.tsx";
import { Asked } from "../shell/asked.tsx";
import { NotFound } from "../shell/not-found.tsx";
import { useWords } from "../words/words.tsx";
import { ActForm } from "./act-form.tsx";
import { ActHead } from "./act-head.tsx";
import { LastHeard } from "./last-heard.tsx";
import { missingOffer } from "./missing-offer.ts";
import { whyWords } from "./why-words.ts";

/** One act on one case: what to fill in, then what will cross, then the signature. */
export function ActPage() {
  const words = useWords();
  const { t } = words;
  const { ref, act, name } = useParams({ from: "/signed-in/cases/$ref/$act/$name" });
  const page = useQuery(caseQuery(ref));
  const procedure = useQuery({
    ...definitionQuery(page.data?.view.procedure.name ?? ""),
    enabled: page.data !== undefined,
  });
  return (
    <Asked query={page} blocks={3} page>
      {(found) => (
        <Asked query={procedure} blocks={3}>
          {({ definition }) => {
            const offer =
              act === "record" && name === "missing"
                ? missingOffer(definition, found.view)
                : found.view.offers.find((one) => one.do === act && one.name === name);
            if (offer === undefined) return <NotFound />;
            return (
              <DefinitionContext value={definition}>
                <ActHead page={found} offer={offer} />
                {offer.do === "step" || offer.do === "internal" ? <LastHeard view={found.view} /> : null}
                {offer.enabled ? (
                  <ActForm key={`${act} ${name}`} page={found} offer={offer} definition={definition} />
                ) : (
                  <Notice tone="blocked" icon="stop" title={t("act.notNow")}>
                    {offer.why.map((why) => (
                      <span className="notice-line" key={`${why.code} ${why.condition}`}>
                        {whyWords(why, found.view, words)}
                      </span>
                    ))}
                  </Notice>
                )}
              </DefinitionContext>
            );
          }}
        </Asked>
      )}
    </Asked>
  );
}
