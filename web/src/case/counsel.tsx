import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { Counsel as Answer, CasePage } from "../../../server/http/api.ts";
import { call } from "../api/call.ts";
import { counselQuery } from "../api/queries.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useSession } from "../shell/session.ts";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

/** Whoever defends the person: named by those who keep the file, reads this case alone, and may object. */
export function Counsel({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  const corridor = useCorridor();
  const definition = useDefinition();
  const { categories } = useSession();
  const queries = useQueryClient();
  const { ref, self } = page.view;
  const may =
    categories.write.includes("F") &&
    Object.values(definition.roles).some(({ catalogue, party }) => catalogue === "COUNSEL" && party === self);
  const query = useQuery({ ...counselQuery(ref), enabled: may });
  const name = useMutation({
    mutationFn: (person: string | null) => call<Answer>("PUT", `/cases/${ref}/counsel`, { person }),
    onSuccess: (answer) => queries.setQueryData(counselQuery(ref).queryKey, answer),
  });
  if (!may || query.data === undefined) return null;
  const { counsel, choices } = query.data;
  if (counsel === null && choices.length === 0) return null;
  return (
    <section className="section no-print" aria-labelledby="counsel">
      <div className="section-head">
        <h2 id="counsel">{t("case.counsel")}</h2>
        <span className="muted small">{t("case.counselSays")}</span>
      </div>
      {name.isError ? <ProblemNotice error={name.error} /> : null}
      <ul className="rows">
        {(counsel ? [counsel] : choices).map((one) => (
          <li key={one.id} className="similar" data-counsel={one.id}>
            <span className="similar-who">
              <bdi>{one.name}</bdi>
              <span className="muted small">{pick(corridor.post(one.post)?.name)}</span>
            </span>
            <Button
              className={counsel ? "button is-plain is-small" : "button is-small"}
              isPending={name.isPending}
              onPress={() => name.mutate(counsel ? null : one.id)}
            >
              {t(counsel ? "case.endMandate" : "case.nameCounsel")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
