import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import type { Envelope } from "../../../server/http/api.ts";
import { useEnvelopeAct } from "../api/acts.ts";
import { Icon } from "../marks/icon.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Side } from "../marks/side.tsx";
import { tell } from "../shell/toasts.tsx";
import { useWords } from "../words/words.tsx";
import { envelopeWords } from "./act-words.ts";
import { ReadingPart } from "./reading-part.tsx";

/** A second person reads every word and image before it leaves; what the screening doubts stands beside it. */
export function ReadAndClear({ envelope }: { readonly envelope: Envelope }) {
  const words = useWords();
  const { t } = words;
  const clear = useEnvelopeAct("clear");
  const withdraw = useEnvelopeAct("withdraw");
  return (
    <article className="paper section reading">
      <div className="section-head">
        <h3>
          <Link to="/cases/$ref" params={{ ref: envelope.ref }}>
            {envelopeWords(envelope, envelope.procedure ?? "common", words)}
          </Link>
        </h3>
        <p className="small muted">
          {t("exchanges.to")} <Side state={envelope.peer} /> · <bdi className="nowrap">{envelope.shown}</bdi>
        </p>
      </div>
      {envelope.reading?.map((part) => (
        <ReadingPart key={part.pointer} envelope={envelope} part={part} />
      ))}
      {clear.isError ? <ProblemNotice error={clear.error} /> : null}
      {withdraw.isError ? <ProblemNotice error={withdraw.error} /> : null}
      <p className="buttons">
        <Button
          className="button is-first is-auto"
          isPending={clear.isPending}
          onPress={() => clear.mutate(envelope.id, { onSuccess: () => tell(t("exchanges.cleared")) })}
        >
          <Icon name="done" />
          {t("exchanges.clear")}
        </Button>
        {envelope.mayWithdraw ? (
          <Button className="button" isPending={withdraw.isPending} onPress={() => withdraw.mutate(envelope.id)}>
            {t("exchanges.doNotSend")}
          </Button>
        ) : null}
      </p>
    </article>
  );
}
