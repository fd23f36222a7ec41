import { type FormEvent, useState } from "react";
import type { Reading, Season } from "./api.ts";
import { dayWords } from "./dates.ts";
import { Field, Trouble } from "./fields.tsx";
import { type Key, T, useWords } from "./words.tsx";

type Act = (commands: readonly object[]) => Promise<boolean>;

const sources: Readonly<Record<string, Key>> = {
  stamp: "stamp",
  declaration: "declaration",
  paySlip: "paySlip",
  contract: "contractSource",
};

/** Days of work against six months a year, in both readings: neither decides anything. */
export function Days({ season, act }: { readonly season: Season; readonly act: Act }) {
  const { t, language } = useWords();
  const { days, may } = season;
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [wrong, setWrong] = useState(false);
  if (!days) return <p>{t("daysNone")}</p>;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setWrong(to < from);
    if (!from || to < from) return;
    const value = { from, to, source: "declaration" };
    void act([{ do: "contribute", list: "days", id: crypto.randomUUID(), value }]).then((done) => {
      if (!done) return;
      setFrom("");
      setTo("");
    });
  };
  return (
    <>
      <p>{t("daysLead")}</p>
      <div className="w-two">
        <Meter label="civil" reading={days.civilYear} first={days.civilYear.until === days.warnOf} />
        <Meter label="rolling" reading={days.rollingYear} first={days.rollingYear.until === days.warnOf} />
      </div>
      {days.stretches.length === 0 ? <p>{t("daysNone")}</p> : null}
      <ul className="w-list">
        {days.stretches.map(({ id, value }) => (
          <li key={id}>
            <b>{t("range", { from: dayWords(value.from, language), to: dayWords(value.to, language) })}</b>
            <span className="muted small">{t(sources[value.source] ?? "declaration")}</span>
          </li>
        ))}
      </ul>
      {may.addDays ? (
        <form className="w-card" onSubmit={add}>
          <h3>
            <T k="addDays" />
          </h3>
          <Field label="from">
            {(props) => (
              <input {...props} type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />
            )}
          </Field>
          <Field label="to">
            {(props) => (
              <input {...props} type="date" required value={to} onChange={(event) => setTo(event.target.value)} />
            )}
          </Field>
          {wrong ? <Trouble says={t("badDates")} /> : null}
          <button type="submit" className="button is-first">
            {t("add")}
          </button>
        </form>
      ) : null}
      {may.sayExit ? <Exit act={act} /> : null}
    </>
  );
}

function Meter({ label, reading, first }: { readonly label: Key; readonly reading: Reading; readonly first: boolean }) {
  const { t, language } = useWords();
  return (
    <section className={first ? "w-card is-first" : "w-card"}>
      <h3>{t(label)}</h3>
      <p className="w-figure">{t("used", { used: reading.used, allowed: reading.allowed })}</p>
      <meter min={0} max={reading.allowed} high={reading.allowed * 0.85} value={reading.used} aria-label={t(label)} />
      <p className="small">{t("until", { date: dayWords(reading.until, language) })}</p>
    </section>
  );
}

function Exit({ act }: { readonly act: Act }) {
  const { t } = useWords();
  const [on, setOn] = useState("");
  return (
    <form
      className="w-card"
      onSubmit={(event) => {
        event.preventDefault();
        if (on) void act([{ do: "record", facts: { exit: { on } } }]);
      }}
    >
      <p>{t("exitLead")}</p>
      <Field label="exitDay">
        {(props) => <input {...props} type="date" value={on} onChange={(event) => setOn(event.target.value)} />}
      </Field>
      <button type="submit" className="button">
        {t("send")}
      </button>
    </form>
  );
}
