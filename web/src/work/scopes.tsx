import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type WorkScope, workQuery } from "../api/queries.ts";
import { useWords } from "../words/words.tsx";

export function Scopes({ scope }: { readonly scope: WorkScope }) {
  const { t } = useWords();
  const mine = useQuery(workQuery("mine"));
  const post = useQuery(workQuery("post"));
  return (
    <nav className="views" aria-label={t("work.scope")}>
      <Link to="/" search={{}} aria-current={scope === "mine" ? "true" : undefined}>
        {t("work.mine")} <span>{mine.data?.length}</span>
      </Link>
      <Link to="/" search={{ scope: "post" }} aria-current={scope === "post" ? "true" : undefined}>
        {t("work.post")} <span>{post.data?.length}</span>
      </Link>
    </nav>
  );
}
