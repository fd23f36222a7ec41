import { useState } from "react";
import type { Listed, Season, Statement } from "./api.ts";
import { euros, monthWords } from "./dates.ts";
import { Choice, Field } from "./fields.tsx";
import { type Key, useWords } from "./words.tsx";

type Act = (commands: readonly object[]) => Promise<boolean>;

/** A statement a month; each may be disputed, line by line. */
export function Pay({ season, act }: { readonly season: Season; readonly act: Act }) {
  const { t } = useWords();
  const statements = season.statements ?? [];
  if (statements.length === 0) return <p>{t("payNone")}</p>;
  return (
    <>
      {statements.map((statement) => (
        <Month
          key={statement.id}
          statement={statement}
          contested={(season.contests ?? []).filter(({ value }) => value.month === statement.value.month)}
          mayContest={season.may.contest === true}
          act={act}
        />
      ))}
    </>
  );
}

const words: Readonly<Record<string, Key>> = {
  hours: "cHours",
  overtime: "cOvertime",
  pay: "cPay",
  rent: "cRent",
  days: "cDays",
};

function Month({
  statement: { id, value },
  contested,
  mayContest,
  act,
}: {
  readonly statement: Listed<Statement>;
  readonly contested: NonNullable<Season["contests"]>;
  readonly mayContest: boolean;
  readonly act: Act;
}) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const [what, setWhat] = useState<"hours" | "overtime" | "pay" | "rent" | "days">();
  const [text, setText] = useState("");
  const rows: readonly (readonly [Key, string])[] = [
    ["hours", String(value.hours)],
    ["overtime", String(value.overtimeHours)],
    ["gross", euros(value.gross, language)],
    ["net", euros(value.net, language)],
    ["rent", euros(value.rentTaken, language)],
  ];
  const send = async () => {
    if (!what) return;
    const entry = { month: value.month, what, words: text };
    const done = await act([{ do: "contribute", list: "contests", id: crypto.randomUUID(), value: entry }]);
    if (done) setOpen(false);
  };
  return (
    <section className="w-card" aria-labelledby={`month-${id}`}>
      <h3 id={`month-${id}`}>{monthWords(value.month, language)}</h3>
      <dl className="w-terms">
        {rows.map(([label, said]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <bdi>{said}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {value.rentTaken > 0 ? <p className="w-note">{t("rentWarn")}</p> : null}
      {contested.map((one) => (
        <p key={one.id} className="small">
          <b>{t("contested")}</b> · {t(words[one.value.what] ?? "cPay")} · <bdi>{one.value.words}</bdi>
        </p>
      ))}
      {mayContest && !open ? (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t("contest")}
        </button>
      ) : null}
      {open ? (
        <>
          <p className="w-note">{t("contestSeen")}</p>
          <Choice
            label="contestWhat"
            value={what}
            onChange={setWhat}
            options={(["hours", "overtime", "pay", "rent", "days"] as const).map((one) => ({
              value: one,
              label: words[one] ?? "cPay",
            }))}
          />
          <Field label="contestWords">
            {(props) => (
              <textarea
                {...props}
                rows={3}
                maxLength={600}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
          <button type="button" className="button is-first" aria-disabled={!what} onClick={() => void send()}>
            {t("send")}
          </button>
        </>
      ) : null}
    </section>
  );
}
