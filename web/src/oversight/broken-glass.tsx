import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { BrokenGlass as Broken } from "../../../server/http/api.ts";
import { useReviewGlass } from "../api/acts.ts";
import { brokenGlassQuery, rightsQuery } from "../api/queries.ts";
import { Moment } from "../marks/moment.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Status } from "../marks/status.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";

/** Every time the glass was broken, why, and what whoever controls has said of it. */
export function BrokenGlass() {
  const { t } = useWords();
  const { data } = useQuery(brokenGlassQuery);
  if (data === undefined || data.length === 0) return null;
  return (
    <section className="section" aria-labelledby="broken-glass">
      <h2 id="broken-glass">{t("access.brokenGlass")}</h2>
      <ul className="rows">
        {data.map((one) => (
          <BrokenRow key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function BrokenRow({ one }: { readonly one: Broken }) {
  const { t, pick } = useWords();
  const corridor = useCorridor();
  const rights = useQuery(rightsQuery);
  const review = useReviewGlass();
  const category = pick(rights.data?.categories.find(({ id }) => id === one.category)?.title) || one.category;
  return (
    <li className="entry">
      <p>
        <b>{category}</b>{" "}
        <span className="muted small">
          <bdi>{one.person}</bdi> · {pick(corridor.post(one.post)?.name)} ·{" "}
          <Moment at={one.at} shape={{ weekday: false }} />
        </span>
      </p>
      <blockquote dir="auto">{one.reason}</blockquote>
      {review.isError ? <ProblemNotice error={review.error} /> : null}
      {one.verdict === null ? (
        <p className="buttons">
          <Button
            className="button is-small"
            isPending={review.isPending}
            onPress={() => review.mutate({ id: one.id, verdict: "justified" })}
          >
            {t("access.justified")}
          </Button>
          <Button
            className="button is-small"
            isPending={review.isPending}
            onPress={() => review.mutate({ id: one.id, verdict: "not-justified" })}
          >
            {t("access.notJustified")}
          </Button>
        </p>
      ) : (
        <Status
          tone={one.verdict === "justified" ? "ok" : "overdue"}
          icon={one.verdict === "justified" ? "done" : "cross"}
        >
          {t(one.verdict === "justified" ? "access.justified" : "access.notJustified")}
        </Status>
      )}
    </li>
  );
}
