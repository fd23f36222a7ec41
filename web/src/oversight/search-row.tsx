import type { RegisterOversight, SearchOpened } from "../../../server/http/api.ts";
import { useOpenSeal } from "../api/acts.ts";
import { Moment } from "../marks/moment.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Status } from "../marks/status.tsx";
import { questionFields } from "../register/first-question.ts";
import { useCorridor } from "../shell/corridor.tsx";
import { edtfWords } from "../time/edtf-words.ts";
import { Run } from "../values/run.tsx";
import { useWords } from "../words/words.tsx";
import { refusedWords } from "./refused-words.ts";
import { fieldsWords } from "./what-words.ts";

type Search = RegisterOversight["searches"][number];

/** One search: by whom, in which case, which fields, what became of it; its names and records behind the seal. */
export function SearchRow({ search }: { readonly search: Search }) {
  const words = useWords();
  const { t, pick, maybe } = words;
  const corridor = useCorridor();
  const seal = useOpenSeal();
  return (
    <tr>
      <th scope="row">
        <Moment at={search.at} shape={{ short: true }} />
      </th>
      <td data-label={t("register.who")}>
        <span>
          <span className="block">
            <bdi>{search.person}</bdi>
          </span>
          <span className="muted small">
            {maybe("roles-catalogue", search.role) ?? search.role} ·{" "}
            {pick(corridor.post(search.post)?.name) || search.post}
          </span>
        </span>
      </td>
      <td data-label={t("register.inCase")}>
        {search.shown ? (
          <bdi className="code nowrap">{search.shown}</bdi>
        ) : (
          <span className="muted">{t("register.noCase")}</span>
        )}
      </td>
      <td data-label={t("register.what")}>
        <span>
          {search.refused ? <span className="muted">{t("register.noCase")}</span> : fieldsWords(search.fields, words)}
          {seal.data ? <Opened opened={seal.data} /> : null}
          {seal.isError ? <ProblemNotice error={seal.error} /> : null}
        </span>
      </td>
      <td data-label={t("register.outcome")}>
        <span className="read">
          {search.refused ? (
            <>
              <Status tone="blocked" icon="stop">
                {t("register.refused")}
              </Status>
              <span className="muted mini">{refusedWords(search.refused, words)}</span>
            </>
          ) : (
            <>
              <span>{t("register.returned", { count: search.returned ?? 0 })}</span>
              {seal.data ? null : (
                <button
                  type="button"
                  className="button is-small"
                  aria-label={t("register.openSealOf", { number: search.sequence })}
                  onClick={() => seal.mutate(search.sequence)}
                >
                  {t("register.openSeal")}
                </button>
              )}
            </>
          )}
        </span>
      </td>
    </tr>
  );
}

function Opened({ opened }: { readonly opened: SearchOpened }) {
  const words = useWords();
  const { t } = words;
  return (
    <dl className="opened small">
      {questionFields.flatMap((field) => {
        const text = opened.asked[field];
        return text === undefined
          ? []
          : [
              <div key={field}>
                <dt>{t(`register.${field}`)}</dt>
                <dd>
                  <Run text={field === "birth" ? edtfWords(text, words) : text} />
                </dd>
              </div>,
            ];
      })}
      <div>
        <dt>{t("register.records")}</dt>
        <dd className="two">
          {opened.returned.length === 0
            ? t("register.returned", { count: 0 })
            : opened.returned.map((id) => (
                <bdi className="code" key={id}>
                  {id}
                </bdi>
              ))}
        </dd>
      </div>
    </dl>
  );
}
