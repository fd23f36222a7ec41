import { useEffect, useMemo, useRef, useState } from "react";
import { bodyOf, type Draft, isSaid, nothingYet, toBase64, toBlob } from "./complaint-body.ts";
import { Choice, Field, Trouble } from "./fields.tsx";
import type { Sending } from "./outbox.ts";
import { Receipt } from "./receipt.tsx";
import { spokenOf } from "./spoken.ts";
import type { Vault } from "./vault.ts";
import { Voice } from "./voice.tsx";
import { type Key, T, useWords } from "./words.tsx";

export type Post = (
  sending: Sending,
) => Promise<"queued" | { readonly receipt: string } | { readonly trouble: string }>;

const themes: readonly { readonly value: string; readonly label: Key }[] = [
  { value: "fees", label: "fees" },
  { value: "documentsHeld", label: "documentsHeld" },
  { value: "pay", label: "themePay" },
  { value: "hours", label: "themeHours" },
  { value: "housing", label: "themeHousing" },
  { value: "violence", label: "violence" },
  { value: "discrimination", label: "discrimination" },
  { value: "contract", label: "themeContract" },
  { value: "other", label: "themeOther" },
];

/** Written or said, with a name or without, by the worker or by somebody else. The draft survives the network. */
export function Complaint({ vault, post }: { readonly vault?: Vault; readonly post: Post }) {
  const { t, speech } = useWords();
  const [draft, setDraft] = useState<Draft>(nothingYet);
  const [loaded, setLoaded] = useState(vault === undefined);
  const [outcome, setOutcome] = useState<Awaited<ReturnType<Post>>>();
  const [incomplete, setIncomplete] = useState(false);
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void vault?.get<Draft>("draft").then((kept) => {
      if (kept) setDraft(kept);
      setLoaded(true);
    });
  }, [vault]);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    void vault?.put("draft", next);
  };
  const voice = useMemo(() => (draft.voice ? toBlob(draft.voice) : undefined), [draft.voice]);
  const send = async () => {
    setIncomplete(!isSaid(draft));
    if (!isSaid(draft)) return;
    const id = crypto.randomUUID();
    const body = bodyOf(draft, id, spokenOf(speech));
    const done = await post({ id, path: "/worker/complaints", body });
    setOutcome(done);
    if (done === "queued" || "receipt" in done) {
      setDraft(nothingYet);
      await vault?.take("draft");
    }
    answer.current?.focus();
  };
  if (!loaded) return null;
  return (
    <>
      <p>
        <T k="complainLead" />
      </p>
      <div ref={answer} tabIndex={-1} className="w-answer" aria-live="polite">
        {outcome === "queued" ? <p className="w-note">{t(vault ? "queued" : "queuedHere")}</p> : null}
        {outcome && outcome !== "queued" && "trouble" in outcome ? <Trouble says={outcome.trouble} /> : null}
        {outcome && outcome !== "queued" && "receipt" in outcome ? (
          <p className="w-note">
            {t("sent")} <b className="w-code">{outcome.receipt}</b>
          </p>
        ) : null}
      </div>
      <form className="w-card" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label="forWhom"
          value={draft.forOther ? "other" : "me"}
          onChange={(value) => change({ forOther: value === "other" })}
          options={[
            { value: "me", label: "forMe" },
            { value: "other", label: "forOther" },
          ]}
        />
        <Choice label="theme" value={draft.theme} onChange={(theme) => change({ theme })} options={themes} />
        <label className="w-check">
          <input
            type="checkbox"
            checked={draft.urgent}
            onChange={(event) => change({ urgent: event.target.checked })}
          />
          <span>{t("urgent")}</span>
        </label>
        <Field label="account">
          {(props) => (
            <textarea
              {...props}
              rows={5}
              maxLength={4000}
              dir="auto"
              value={draft.account}
              onChange={(event) => change({ account: event.target.value })}
            />
          )}
        </Field>
        <Voice
          voice={voice}
          onVoice={(blob) => {
            if (!blob) return change({ voice: undefined });
            void toBase64(blob).then((data) => change({ voice: { type: blob.type, data } }));
          }}
        />
        <Line label="site" maxLength={160} value={draft.site} onValue={(site) => change({ site })} />
        <Choice
          label="anonymity"
          value={draft.anonymity}
          onChange={(anonymity) => change({ anonymity })}
          options={[
            { value: "full", label: "full" },
            { value: "towardsEmployer", label: "towardsEmployer" },
            { value: "none", label: "noneHidden" },
          ]}
        />
        {draft.anonymity === "full" ? null : (
          <>
            <Line label="name" maxLength={120} notKept value={draft.name} onValue={(name) => change({ name })} />
            <Line
              label="reachedAt"
              maxLength={120}
              notKept
              value={draft.reachedAt}
              onValue={(reachedAt) => change({ reachedAt })}
            />
          </>
        )}
        {incomplete ? <Trouble says={t("nothingSaid")} /> : null}
        <button type="button" className="button is-first" onClick={() => void send()}>
          <T k="send" />
        </button>
        {vault && draft !== nothingYet ? <p className="muted small">{t("draftKept")}</p> : null}
      </form>
      <Receipt />
    </>
  );
}

/** One line of writing; `notKept`: the telephone does not remember it for other forms. */
function Line(props: {
  readonly label: "site" | "name" | "reachedAt";
  readonly maxLength: number;
  readonly notKept?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const { label, maxLength, notKept, value, onValue } = props;
  return (
    <Field label={label}>
      {(field) => (
        <input
          {...field}
          maxLength={maxLength}
          autoComplete={notKept ? "off" : undefined}
          dir="auto"
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}
