import { useQuery } from "@tanstack/react-query";
import { rightsQuery } from "../api/queries.ts";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";

const marks = ["w", "r", "m", "q", "o", "a"] as const;
type RightMark = (typeof marks)[number];
const isMark = (cell: string | undefined): cell is RightMark => marks.some((mark) => mark === cell);

/** Who may read or write which category of data: the very table that the server enforces. */
export function RightsPage() {
  const { t, pick, maybe } = useWords();
  const rights = useQuery(rightsQuery);
  useTitle(t("shell.rights"));
  return (
    <>
      <header className="section">
        <h1>{t("shell.rights")}</h1>
        <p className="lead">{t("access.rightsLead")}</p>
        <p className="key">
          {marks.map((mark) => (
            <span key={mark}>
              <b className="right" data-right={mark}>
                {mark}
              </b>{" "}
              {t(`access.right-${mark}`)}
            </span>
          ))}
        </p>
      </header>
      <Asked query={rights} blocks={3}>
        {({ categories, rows }) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
          <section className="table-frame is-wide" tabIndex={0} aria-label={t("shell.rights")}>
            <table className="table rights">
              <thead>
                <tr>
                  <th scope="col">{t("access.role")}</th>
                  {categories.map(({ id, title }) => (
                    <th key={id} scope="col">
                      <span className="right-title">{pick(title)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ role, cells }) => (
                  <tr key={role}>
                    <th scope="row">{maybe("roles-catalogue", role) ?? <span className="code">{role}</span>}</th>
                    {categories.map(({ id }) => {
                      const cell = cells[id];
                      return (
                        <td key={id}>
                          {isMark(cell) ? (
                            <b className="right" data-right={cell}>
                              <span aria-hidden="true">{cell}</span>
                              <span className="out-of-sight">{t(`access.right-${cell}`)}</span>
                            </b>
                          ) : (
                            <span className="muted" aria-hidden="true">
                              ·
                            </span>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </Asked>
    </>
  );
}
