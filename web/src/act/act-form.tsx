import { useBlocker, useNavigate } from "@tanstack/react-router";
import type { Offer, Procedure } from "@wasl/procedure";
import { useRef, useState } from "react";
import type { CasePage } from "../../../server/http/api.ts";
import { actThen, useAct } from "../api/acts.ts";
import { SchemaField } from "../forms/schema-field.tsx";
import { tell } from "../shell/toasts.tsx";
import { labelPath } from "../values/value-place.ts";
import { useWords } from "../words/words.tsx";
import { AgreedText } from "./agreed-text.tsx";
import { commandOf } from "./command.ts";
import { ErrorsSummary } from "./errors-summary.tsx";
import { faultWords } from "./fault-words.ts";
import { formParts } from "./form-parts.ts";
import { offerTitle } from "./offer-words.ts";
import { ReasonField } from "./reason-field.tsx";
import { ReviewDialog } from "./review-dialog.tsx";
import { TakeBack } from "./take-back.tsx";
import { useActForm } from "./use-act-form.ts";

export function ActForm(props: { readonly page: CasePage; readonly offer: Offer; readonly definition: Procedure }) {
  const words = useWords();
  const { t, w, maybe } = words;
  const { page, offer, definition } = props;
  const { view } = page;
  const navigate = useNavigate();
  const act = useAct(view.ref);
  const [parts] = useState(() => formParts(offer, view, definition));
  const form = useActForm(offer, parts);
  const [reviewing, setReviewing] = useState(false);
  const done = useRef(false);
  const summary = useRef<HTMLDivElement>(null);
  useBlocker({
    shouldBlockFn: () => form.touched && !done.current && !window.confirm(t("act.leave")),
    enableBeforeUnload: () => form.touched && !done.current,
  });
  const errors = new Map(form.faults.map((fault) => [fault.pointer, t(`forms.error-${fault.code}`, fault.about)]));
  const review = () => {
    if (form.look().length === 0) return setReviewing(true);
    requestAnimationFrame(() => summary.current?.focus());
  };
  const sign = () =>
    actThen(
      act,
      { command: commandOf(offer, form.filled(), () => crypto.randomUUID()), version: view.version },
      (after) => {
        done.current = true;
        tell(
          t(offer.persons === 2 && offer.do !== "sign" ? "act.preparedToast" : "act.doneToast", {
            act: offerTitle(offer, view, words),
          }),
        );
        void navigate({ to: "/cases/$ref", params: { ref: after.view.ref } });
      },
    );
  return (
    <form
      className="act-form section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        review();
      }}
    >
      <ErrorsSummary
        ref={summary}
        faults={form.faults.map((fault) => ({ ...fault, says: faultWords(fault, parts, words) }))}
      />
      {parts.map((part) => (
        <div
          className="paper form-part"
          key={part.id}
          data-alone={offer.do === "record" && parts.length === 1 ? true : undefined}
        >
          {part.agreesTo ? (
            <AgreedText part={part} agreesTo={part.agreesTo} caseRef={view.ref} />
          ) : (
            <SchemaField
              schema={part.schema}
              value={form.values[part.id]}
              onChange={(value) => form.set(part.id, value)}
              place={part.place}
              pointer={`/${part.id}`}
              label={part.label ? t(part.label) : w(part.place.procedure, labelPath(part.place))}
              hint={maybe(part.place.procedure, `${part.place.base}.hint`)}
              optional={part.optional}
              errors={errors}
              caseRef={view.ref}
            />
          )}
        </div>
      ))}
      {offer.reasons.length > 0 ? (
        <div className="paper form-part">
          <ReasonField
            procedure={view.procedure.name}
            reasons={offer.reasons}
            value={form.reason}
            onChange={form.setReason}
            error={errors.get("/reason")}
            crosses={offer.do !== "internal"}
          />
        </div>
      ) : null}
      <p className="buttons">
        <button type="submit" className="button is-first is-auto">
          {t(Object.keys(offer.crosses).length > 0 ? "act.review" : "act.reviewHome")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void navigate({ to: "/cases/$ref", params: { ref: view.ref } })}
        >
          {t("act.cancel")}
        </button>
      </p>
      <TakeBack
        offer={offer}
        view={view}
        definition={definition}
        onDone={() => {
          done.current = true;
        }}
      />
      <ReviewDialog
        open={reviewing}
        onClose={() => setReviewing(false)}
        offer={offer}
        view={view}
        filled={reviewing ? form.filled() : { facts: {} }}
        busy={act.isPending}
        error={act.error}
        onSign={sign}
      />
    </form>
  );
}
