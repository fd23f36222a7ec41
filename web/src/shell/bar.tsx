import { Link, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Session } from "../../../server/http/api.ts";
import { Icon } from "../marks/icon.tsx";
import { Mark } from "../marks/mark.tsx";
import { useWords } from "../words/words.tsx";
import { Languages } from "./languages.tsx";
import { Navigation } from "./navigation.tsx";
import { Who } from "./who.tsx";

export function Bar({ session }: { readonly session: Session | null }) {
  const { t } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const place = useRouterState({ select: ({ location }) => location.href });
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the place changes.
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [place]);
  return (
    <header className="bar">
      <Link className="mark" to="/">
        <Mark />
        <span lang="fr">Wasl</span> <bdi lang="ar">وصل</bdi>
      </Link>
      {session ? <Navigation className="nav" session={session} /> : null}
      <div className="bar-end">
        <Languages />
        {session ? <Who session={session} /> : null}
        {session || path === "/sign-in" ? null : (
          <Link className="button is-small" to="/sign-in">
            {t("people.signIn")}
          </Link>
        )}
      </div>
      {session ? (
        <details className="menu" ref={menu}>
          <summary>
            <Icon name="menu" />
            {t("shell.menu")}
          </summary>
          <Navigation session={session} />
          <Languages />
        </details>
      ) : null}
    </header>
  );
}
