import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Session } from "../../../server/http/api.ts";
import { workQuery } from "../api/queries.ts";
import { useWords } from "../words/words.tsx";
import { placesFor } from "./places.ts";

export function Navigation({ session, className }: { readonly session: Session; readonly className?: string }) {
  const { t } = useWords();
  const { data: work } = useQuery(workQuery("mine"));
  return (
    <nav className={className} aria-label={t("shell.mainNavigation")}>
      {placesFor(session).map(({ to, title }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === "/" }} activeProps={{ "aria-current": "page" }}>
          {t(title)}
          {to === "/" && work && work.length > 0 ? <span className="count">{work.length}</span> : null}
        </Link>
      ))}
    </nav>
  );
}
