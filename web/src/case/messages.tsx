import type { CasePage } from "../../../server/http/api.ts";
import { Moment } from "../marks/moment.tsx";
import { Side } from "../marks/side.tsx";
import { isRecord } from "../values/json.ts";
import { useWords } from "../words/words.tsx";

/** Words between counterparts on this case. */
export function Messages({ page }: { readonly page: CasePage }) {
  const { t, w } = useWords();
  const { view } = page;
  if (view.said.length === 0) return null;
  return (
    <section className="section" aria-labelledby="messages">
      <h2 id="messages">{t("case.messages")}</h2>
      <ol className="messages">
        {view.said.map((one) => {
          const text =
            typeof one.value === "string" ? one.value : isRecord(one.value) ? String(one.value.text ?? "") : "";
          return (
            <li className="message" key={one.id} data-ours={one.by === view.self ? true : undefined}>
              <p className="message-head">
                <Side state={view.parties[one.by] ?? ""} />
                <span className="muted mini">
                  {w(view.procedure.name, `messages.${one.message}.title`)} ·{" "}
                  <Moment at={one.at} shape={{ weekday: false }} />
                </span>
              </p>
              <blockquote dir="auto">{text}</blockquote>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
