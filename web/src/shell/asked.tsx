import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isUnknown } from "../api/problem.ts";
import { Loading } from "../marks/loading.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useWords } from "../words/words.tsx";
import { NotFound } from "./not-found.tsx";

/** What was asked of the server: its shape while waiting, its refusal, or itself. */
export function Asked<T>(props: {
  readonly query: UseQueryResult<T>;
  readonly blocks?: number;
  /** A whole page is asked for: unknown then means that the page does not exist. */
  readonly page?: boolean;
  readonly children: (data: T) => ReactNode;
}) {
  const { t } = useWords();
  const { query } = props;
  if (query.data !== undefined) return props.children(query.data);
  if (query.isPending) {
    return (
      <>
        {props.page ? <h1 className="out-of-sight">{t("shell.loading")}</h1> : null}
        <Loading blocks={props.blocks} />
      </>
    );
  }
  if (props.page && isUnknown(query.error)) return <NotFound />;
  return (
    <div className="section">
      <ProblemNotice error={query.error} />
      <p className="buttons">
        <button type="button" className="button" onClick={() => void query.refetch()}>
          {t("shell.again")}
        </button>
      </p>
    </div>
  );
}
