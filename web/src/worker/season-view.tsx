import { useState } from "react";
import { call, type Refused, type Season } from "./api.ts";
import { Arrival } from "./arrival.tsx";
import { Complaint, type Post } from "./complaint.tsx";
import { Contract } from "./contract.tsx";
import { momentWords } from "./dates.ts";
import { Days } from "./days.tsx";
import { Trouble } from "./fields.tsx";
import { Pay } from "./pay.tsx";
import { Standing } from "./receipt.tsx";
import { Rights } from "./rights.tsx";
import type { Vault } from "./vault.ts";
import { type Key, T, useWords } from "./words.tsx";

const places = ["contract", "days", "pay", "rights", "complain", "readers"] as const;
export type Place = (typeof places)[number];

interface Props {
  readonly season: Season;
  readonly vault: Vault;
  readonly place: Place | undefined;
  readonly go: (place: Place | undefined) => void;
  readonly refresh: (season: Season) => void;
  readonly queue: (commands: readonly object[]) => Promise<void>;
  readonly post: Post;
}

export function SeasonView({ season, vault, place, go, refresh, queue, post }: Props) {
  const { t, language } = useWords();
  const [said, setSaid] = useState<"done" | "queued" | { readonly says: string; readonly next: string }>();
  /** Now, or, where there is no network and it adds only, later. */
  const act = async (commands: readonly object[]): Promise<boolean> => {
    setSaid(undefined);
    try {
      refresh(await call<Season>("POST", "/worker/acts", language, { commands, version: season.version }));
      setSaid("done");
      return true;
    } catch (error) {
      const { status, message, next } = error as Refused;
      const adds = commands.every((one) => "do" in one && one.do === "contribute");
      if (status === 0 && adds) {
        await queue(commands);
        setSaid("queued");
        return true;
      }
      setSaid(status === 0 ? { says: t("offline"), next: "" } : { says: message, next });
      return false;
    }
  };
  if (!place) {
    const shown = places.filter((one) => season.days !== undefined || !["days", "pay"].includes(one));
    return (
      <>
        <section className="w-card">
          <p className="w-name">{(language === "ar" ? season.name.arabic : season.name.latin) ?? season.name.latin}</p>
          <p>
            <b>{season.state.says[language]}</b>
          </p>
        </section>
        {season.may.enter ? <Arrival act={act} said={typeof said === "object" ? said : undefined} /> : null}
        <nav className="w-places" aria-label={t("title")}>
          {shown.map((one) => (
            <button key={one} type="button" className="button" onClick={() => go(one)}>
              <T k={one} />
            </button>
          ))}
        </nav>
      </>
    );
  }
  return (
    <section aria-labelledby="place" className="w-place">
      <button type="button" className="button is-plain" onClick={() => go(undefined)}>
        <span aria-hidden="true" className="w-back">
          ‹
        </span>{" "}
        <T k="back" />
      </button>
      <h2 id="place" tabIndex={-1}>
        <T k={place} />
      </h2>
      <div aria-live="polite">
        {said === "done" || said === "queued" ? <p className="w-note">{t(said as Key)}</p> : null}
        {typeof said === "object" ? <Trouble {...said} /> : null}
      </div>
      {place === "contract" ? <Contract season={season} act={act} /> : null}
      {place === "days" ? <Days season={season} act={act} /> : null}
      {place === "pay" ? <Pay season={season} act={act} /> : null}
      {place === "rights" ? <Rights /> : null}
      {place === "complain" ? (
        <>
          {season.complaints.length > 0 ? (
            <section className="w-card" aria-labelledby="mine">
              <h3 id="mine">{t("myComplaints")}</h3>
              {season.complaints.map((one) => (
                <Standing key={one.receipt} complaint={one} />
              ))}
            </section>
          ) : null}
          <Complaint vault={vault} post={post} />
        </>
      ) : null}
      {place === "readers" ? <Readers season={season} /> : null}
    </section>
  );
}

function Readers({ season }: { readonly season: Season }) {
  const { t, language } = useWords();
  if (season.readers.length === 0) return <p>{t("readersNone")}</p>;
  return (
    <ul className="w-list">
      {season.readers.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a log are only ever added in front, all at once.
        <li key={index}>
          <span>
            <b>{one.role[language]}</b> · {one.post[language]}
          </span>
          <span className="muted small">{momentWords(one.at, language)}</span>
        </li>
      ))}
    </ul>
  );
}
