import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { CasePage } from "../../../server/http/api.ts";
import { Modal } from "../act/modal.tsx";
import { useBreakGlass } from "../api/acts.ts";
import { rightsQuery } from "../api/queries.ts";
import { Icon } from "../marks/icon.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useSession } from "../shell/session.ts";
import { tell } from "../shell/toasts.tsx";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

/** One more category for one hour, in an emergency: a reason is asked, and whoever controls reads it afterwards. */
export function BreakGlass({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  const { categories } = useSession();
  const definition = useDefinition();
  const [open, setOpen] = useState(false);
  const [category, setCategory] = useState("");
  const [reason, setReason] = useState("");
  const rights = useQuery({ ...rightsQuery, enabled: open });
  const glass = useBreakGlass(page.view.ref);
  const made = new Set(Object.values(definition.facts).map((fact) => fact.category));
  const closed = (rights.data?.categories ?? []).filter(({ id }) => made.has(id) && !categories.read.includes(id));
  if ([...made].every((id) => categories.read.includes(id)) || categories.write.length === 0) return null;
  return (
    <p className="no-print glass">
      <button type="button" className="button is-plain is-small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="eye" />
        {t("case.breakGlass")}
      </button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        title={t("case.breakGlass")}
        says={t("case.breakGlassSays")}
        buttons={
          <>
            <Button
              className="button is-first"
              isPending={glass.isPending}
              isDisabled={category === "" || reason.trim() === ""}
              onPress={() =>
                glass.mutate(
                  { category, reason: reason.trim() },
                  {
                    onSuccess: () => {
                      setOpen(false);
                      tell(t("case.glassBroken"));
                    },
                  },
                )
              }
            >
              {t("case.breakGlassNow")}
            </Button>
            <Button className="button" onPress={() => setOpen(false)}>
              {t("act.back")}
            </Button>
          </>
        }
      >
        {glass.isError ? <ProblemNotice error={glass.error} /> : null}
        <div className="field">
          <label htmlFor="glass-category">{t("case.glassCategory")}</label>
          <select
            id="glass-category"
            className="input"
            value={category}
            onChange={(event) => setCategory(event.target.value)}
          >
            <option value="">{t("forms.choose")}</option>
            {closed.map(({ id, title }) => (
              <option key={id} value={id}>
                {pick(title)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="glass-reason">{t("case.glassReason")}</label>
          <textarea
            id="glass-reason"
            className="input"
            rows={3}
            dir="auto"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Modal>
    </p>
  );
}
