import { isOffline, ProblemError } from "../api/problem.ts";
import { useWords } from "../words/words.tsx";
import { Notice } from "./notice.tsx";

/** A refusal: what the server says, and what to do next. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  if (isOffline(error)) {
    return (
      <Notice tone="overdue" icon="offline" title={t("shell.offline")} urgent>
        {t("shell.offlineNext")}
      </Notice>
    );
  }
  const problem = error instanceof ProblemError ? error.problem : undefined;
  return (
    <Notice tone="overdue" icon="late" title={problem?.says || t("shell.unexpected")} urgent>
      {problem?.next || t("shell.unexpectedNext")}
      {problem?.conditions?.map(({ id, title, refusal }) => (
        <span className="notice-line" key={id}>
          {refusal || title}
        </span>
      ))}
    </Notice>
  );
}
