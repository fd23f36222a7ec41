import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Channel } from "../../../server/http/api.ts";
import { channelsQuery } from "../api/queries.ts";
import { Empty } from "../marks/empty.tsx";
import { Status } from "../marks/status.tsx";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";

const procedure = "mobility-channel";

/** Every channel of legal mobility at a glance: what was agreed, what is taken, what is left, who waits. */
export function ChannelsPage() {
  const { t } = useWords();
  const channels = useQuery(channelsQuery);
  useTitle(t("shell.channels"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.channels")}</h1>
        <p className="lead">{t("channels.lead")}</p>
      </header>
      <Asked query={channels} blocks={3}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t("channels.none")} />
          ) : (
            <div className="channels">
              {rows.map((row) => (
                <ChannelCard key={row.ref} row={row} />
              ))}
            </div>
          )
        }
      </Asked>
    </>
  );
}

function ChannelCard({ row }: { readonly row: Channel }) {
  const { t, w, language } = useWords();
  const say = (path: string) => w(procedure, path);
  const full = row.state === "open" && row.left === 0;
  const figures = [
    ["places", row.places],
    ["taken", row.taken],
    ["left", row.left],
    ["waiting", row.waiting],
    ["inHand", row.inHand],
    ["residents", row.residents],
  ] as const;
  const day = (date: string) => dateWords(Temporal.PlainDate.from(date), language);
  return (
    <article className="paper channel" aria-labelledby={`channel-${row.ref}`}>
      <header className="channel-head">
        <h2 id={`channel-${row.ref}`}>
          <Link to="/cases/$ref" params={{ ref: row.ref }}>
            {say(`facts.terms.values.${row.channel}`)}
          </Link>
        </h2>
        <p className="muted small">
          {say(`facts.terms.values.${row.direction}`)} · <bdi>{row.year}</bdi> ·{" "}
          <bdi className="nowrap">{row.shown}</bdi>
        </p>
        <Status
          tone={row.state !== "open" ? "quiet" : full ? "soon" : "ok"}
          icon={row.state !== "open" ? "clock" : full ? "cross" : "done"}
        >
          {full ? t("channels.full") : say(`states.${row.state}`)}
        </Status>
      </header>
      <div className="channel-bar" aria-hidden="true">
        <span style={{ inlineSize: `${row.places === 0 ? 0 : Math.round((100 * row.taken) / row.places)}%` }} />
      </div>
      <dl className="channel-figures">
        {figures.map(([name, value]) => (
          <div key={name} data-figure={name}>
            <dt>{t(`channels.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{t("channels.calendar", { from: day(row.opensOn), to: day(row.closesOn) })}</p>
      <ul className="channel-conditions small">
        {row.conditions.map((condition) => (
          <li key={condition}>{say(`facts.terms.values.${condition}`)}</li>
        ))}
      </ul>
      <p className="muted mini">
        {row.reference} · {t("channels.carriedOver")}
      </p>
    </article>
  );
}
