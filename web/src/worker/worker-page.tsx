import { useCallback, useEffect, useRef, useState } from "react";
import { Mark } from "../marks/mark.tsx";
import { call, type Season } from "./api.ts";
import { Complaint, type Post } from "./complaint.tsx";
import { momentWords } from "./dates.ts";
import { createOutbox, type Outbox, type Sending } from "./outbox.ts";
import { Rights } from "./rights.tsx";
import { type Place, SeasonView } from "./season-view.tsx";
import { type Opened, SignIn } from "./sign-in.tsx";
import { useOnline } from "./use-online.ts";
import { wipe } from "./vault.ts";
import { speeches, T, useWords } from "./words.tsx";

/** The worker's own page: a season that a paper opens; rights and a complaint for everybody. */
export function WorkerPage() {
  const { t, language } = useWords();
  const online = useOnline();
  const [opened, setOpened] = useState<Opened>();
  const [place, setPlace] = useState<Place>();
  const [waiting, setWaiting] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const [closed, setClosed] = useState(false);
  const outbox = useRef<Outbox>(createOutbox(undefined));
  const vault = opened?.vault;

  useEffect(() => {
    document.title = `${t("title")} · Wasl`;
  }, [t]);

  const refresh = useCallback(
    (season: Season) => {
      const seenAt = Temporal.Now.instant().toString();
      setOpened((now) => (now ? { ...now, season, seenAt } : now));
      void vault?.put("season", { season, seenAt });
    },
    [vault],
  );

  const version = opened?.season.version ?? 0;
  const flush = useCallback(async () => {
    const { sent } = await outbox.current.flush(language, version);
    setWaiting(outbox.current.count());
    if (sent.length > 0 && vault) {
      await call<Season>("GET", "/worker/season", language).then(refresh, () => undefined);
    }
    return sent;
  }, [language, version, vault, refresh]);

  useEffect(() => {
    if (online && waiting > 0) void flush();
  }, [online, waiting, flush]);

  const enter = async (next: Opened) => {
    outbox.current = createOutbox(next.vault);
    setWaiting(await outbox.current.load());
    setClosed(false);
    setOpened(next);
  };

  const post: Post = async (sending: Sending) => {
    await outbox.current.add(sending);
    const { sent, refused } = await outbox.current.flush(language, version);
    setWaiting(outbox.current.count());
    const mine = sent.find((one) => one.sending.id === sending.id);
    if (mine) {
      if (vault) await call<Season>("GET", "/worker/season", language).then(refresh, () => undefined);
      return mine.answer as { readonly receipt: string };
    }
    const kept =
      refused === undefined || refused.status === 0 || refused.status >= 500 || [401, 429].includes(refused.status);
    return kept ? "queued" : { trouble: refused.message };
  };

  const signOut = async () => {
    await call("DELETE", "/worker/session", language).catch(() => undefined);
    await wipe();
    outbox.current = createOutbox(undefined);
    setOpened(undefined);
    setPlace(undefined);
    setWaiting(0);
    setLeaving(false);
    setClosed(true);
  };

  return (
    <div className="w-page">
      <header className="w-bar">
        <span className="mark">
          <Mark />
          <span lang="fr">Wasl</span> <bdi lang="ar">وصل</bdi>
        </span>
        <Speeches />
      </header>
      <main id="main" className="w-main">
        <h1>
          <T k="title" />
        </h1>
        {online ? null : (
          <p className="w-note" role="status">
            <T k="offline" />
            {opened ? ` ${t("asOf", { date: momentWords(opened.seenAt, language) })}` : null}
          </p>
        )}
        {waiting > 0 ? (
          <p className="w-note" role="status">
            {t("waiting", { count: waiting })}{" "}
            <button type="button" className="button" onClick={() => void flush()}>
              {t("sendNow")}
            </button>
          </p>
        ) : null}
        {closed ? (
          <p className="w-note" role="status">
            {t("closed")}
          </p>
        ) : null}
        {opened ? (
          <>
            <SeasonView
              season={opened.season}
              vault={opened.vault}
              place={place}
              go={setPlace}
              refresh={refresh}
              post={post}
              queue={async (commands) => {
                await outbox.current.add({ id: crypto.randomUUID(), path: "/worker/acts", body: { commands } });
                setWaiting(outbox.current.count());
              }}
            />
            <footer className="w-foot">
              {leaving ? (
                <p role="alert">
                  {t("signOutUnsent")}{" "}
                  <button type="button" className="button" onClick={() => void signOut()}>
                    {t("signOutAnyway")}
                  </button>{" "}
                  <button type="button" className="button" onClick={() => setLeaving(false)}>
                    {t("stay")}
                  </button>
                </p>
              ) : (
                <button
                  type="button"
                  className="button"
                  onClick={() => (waiting > 0 ? setLeaving(true) : void signOut())}
                >
                  <T k="signOut" />
                </button>
              )}
            </footer>
          </>
        ) : (
          <>
            <SignIn onOpened={(next) => void enter(next)} />
            <section className="w-card" aria-labelledby="public-rights">
              <h2 id="public-rights">
                <T k="rights" />
              </h2>
              <Rights />
            </section>
            <details className="w-card">
              <summary>
                <T k="complain" />
              </summary>
              <Complaint post={post} />
            </details>
          </>
        )}
      </main>
    </div>
  );
}

function Speeches() {
  const { speech, show, t } = useWords();
  return (
    <nav className="w-speeches" aria-label={t("language")}>
      {speeches.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-current={code === speech ? "true" : undefined}
          onClick={() => show(code)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
