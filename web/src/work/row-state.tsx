import type { WorkItem } from "../../../server/http/api.ts";
import { Status } from "../marks/status.tsx";
import { useWords } from "../words/words.tsx";

/** Where the case stands: a stopped clock and a raised flag before its state. */
export function RowState({
  item,
}: {
  readonly item: Pick<WorkItem, "procedure" | "state" | "flags" | "due"> & { readonly because?: WorkItem["because"] };
}) {
  const { t, w } = useWords();
  const flag = item.flags[0];
  const state = w(item.procedure, `states.${item.state}`);
  if (flag !== undefined) {
    return (
      <div className="row-state">
        <Status tone="quiet" icon="pause">
          {w(item.procedure, `flags.${flag}.title`)}
        </Status>
        <span className="muted">{state}</span>
      </div>
    );
  }
  if (item.due?.status === "paused") {
    return (
      <div className="row-state">
        <Status tone="quiet" icon="pause">
          {t("time.stopped")}
        </Status>
        <span className="muted">{state}</span>
      </div>
    );
  }
  if (item.because === "refused") {
    return (
      <div className="row-state">
        <Status tone="overdue" icon="cross">
          {t("work.refusedState")}
        </Status>
        <span className="muted">{state}</span>
      </div>
    );
  }
  return (
    <div className="row-state">
      <Status tone="info" icon="same">
        {state}
      </Status>
    </div>
  );
}
