import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Session } from "../../../server/http/api.ts";
import { useLive } from "../api/live.ts";
import { Notice } from "../marks/notice.tsx";
import { useWords } from "../words/words.tsx";
import { Bar } from "./bar.tsx";
import { Foot } from "./foot.tsx";
import { Toasts } from "./toasts.tsx";

/** What is round every page. After a change of page the focus goes to the new page's content, as a reload would do. */
export function Frame({ session }: { readonly session: Session | null }) {
  const { t } = useWords();
  const connection = useLive(session !== null);
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      <Bar session={session} />
      <main id="main" className="page" ref={main} tabIndex={-1}>
        {connection === "reconnecting" ? (
          <Notice tone="soon" icon="offline" title={t("shell.reconnecting")} urgent>
            {t("shell.reconnectingNext")}
          </Notice>
        ) : null}
        <Outlet />
      </main>
      <Foot />
      <Toasts />
    </>
  );
}
