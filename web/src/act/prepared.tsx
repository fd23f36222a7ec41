import type { CaseView, Offer } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";

/** Who signed first, for which post, when. */
export function Prepared({
  prepared,
  view,
}: {
  readonly prepared: NonNullable<Offer["prepared"]>;
  readonly view: CaseView;
}) {
  const { t, w, pick } = useWords();
  const corridor = useCorridor();
  return (
    <p className="prepared">
      <Icon name="pen" />
      <span>
        {t("act.preparedBy", {
          role: w(view.procedure.name, `roles.${prepared.role}`),
          post: pick(corridor.post(prepared.post)?.name) || prepared.post,
        })}{" "}
        <Moment at={prepared.at} shape={{ year: false }} className="muted" />
      </span>
    </p>
  );
}
