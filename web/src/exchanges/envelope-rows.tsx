import { useState } from "react";
import type { Envelope } from "../../../server/http/api.ts";
import { useWords } from "../words/words.tsx";
import { EnvelopeRow } from "./envelope-row.tsx";

const atOnce = 12;

/** The latest first; older ones on demand. */
export function EnvelopeRows({ envelopes }: { readonly envelopes: readonly Envelope[] }) {
  const { t } = useWords();
  const [shown, setShown] = useState(atOnce);
  const left = envelopes.length - shown;
  return (
    <>
      <ol className="rows">
        {envelopes.slice(0, shown).map((one) => (
          <EnvelopeRow key={one.id} envelope={one} />
        ))}
      </ol>
      {left > 0 ? (
        <p>
          <button type="button" className="button" onClick={() => setShown(shown + 50)}>
            {t("exchanges.older", { count: left })}
          </button>
        </p>
      ) : null}
    </>
  );
}
