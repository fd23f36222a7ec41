import type { CasePage } from "../../../server/http/api.ts";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { Status } from "../marks/status.tsx";
import { isRecord } from "../values/json.ts";
import { isZone, Zone } from "../values/zone.tsx";
import { useWords } from "../words/words.tsx";

/** Made in the reader's language; the rest is a page that two people have signed. */
const written: ReadonlySet<string> = new Set(["diligence", "letter"]);

const addressOf = (kind: string, href: string, language: string): string =>
  written.has(kind) ? `${href}${href.includes("?") ? "&" : "?"}language=${language}` : href;

export function Documents({ page }: { readonly page: CasePage }) {
  const { t, rich, maybe, language } = useWords();
  if (page.documents.length === 0) return null;
  const zones = page.view.facts.flatMap(({ value }) => {
    const zone = isRecord(value) ? value.mrz : undefined;
    return typeof zone === "string" && isZone(zone) ? [zone] : [];
  });
  return (
    <section className="paper" aria-labelledby="documents">
      <h2 id="documents" className="panel-title">
        {t("case.documents")}
      </h2>
      <ul className="list">
        {page.documents.map(({ id, kind, at, href, standing }) => (
          <li key={id}>
            <a href={addressOf(kind, href, language)} target="_blank" rel="noreferrer">
              <Icon name="paper" />{" "}
              {(kind === "letter"
                ? maybe("letters", `${id}.name`)
                : maybe(page.view.procedure.name, `documents.${kind}`)) ?? t("case.document", { number: id })}
              <span className="out-of-sight"> {t("shell.newWindow")}</span>
            </a>
            <span className="muted">
              <Moment at={at} />
            </span>
            {standing ? (
              <Status tone="blocked" icon="stop">
                {rich(`case.document-${standing.is}`, { date: <Moment at={standing.since} /> })}
              </Status>
            ) : null}
          </li>
        ))}
      </ul>
      {zones.map((zone) => (
        <div className="compare-zone" key={zone}>
          <p className="muted small">{t("case.compareZone")}</p>
          <Zone text={zone} />
        </div>
      ))}
      {page.documents.some(({ kind }) => !written.has(kind)) ? (
        <p className="small">
          <a href={`/verify?lang=${language}`} target="_blank" rel="noreferrer">
            {t("case.verify")} <span className="out-of-sight">{t("shell.newWindow")}</span>
          </a>
        </p>
      ) : null}
    </section>
  );
}
