import type { CasePage } from "../../../server/http/api.ts";
import { Side } from "../marks/side.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";
import { Act } from "./act.tsx";
import { Crossing } from "./crossing.tsx";
import { useDefinition } from "./definition.tsx";
import { HomeFold } from "./home-fold.tsx";
import { storyLines } from "./story-line.ts";
import { StoryNow } from "./story-now.tsx";
import { storyParts } from "./story-parts.ts";

/** What happened, on two shores; where the turn crosses, the envelope and its receipt are drawn. */
export function Story({ page }: { readonly page: CasePage }) {
  const { t, pick } = useWords();
  const corridor = useCorridor();
  const definition = useDefinition();
  const { view } = page;
  const lines = storyLines(definition, view, page.envelopes);
  const shores = Object.values(view.parties).toSorted((one, other) =>
    (corridor.state(one)?.side ?? "").localeCompare(corridor.state(other)?.side ?? ""),
  );
  const postOf = (state: string) => {
    const code = view.story.findLast(({ by, post }) => view.parties[by] === state && post !== undefined)?.post;
    return pick(corridor.post(code)?.name);
  };
  return (
    <section
      className="section story"
      data-only={shores.length === 1 ? corridor.state(shores[0])?.side : undefined}
      aria-labelledby="happened"
    >
      <div className="section-head">
        <h2 id="happened">{t("case.happened")}</h2>
        <span className="muted small">{t("case.envelopes", { count: page.envelopes.length })}</span>
      </div>
      <div className="shores-head">
        {shores.map((state) => (
          <p key={state}>
            <Side state={state} />
            <small>{postOf(state)}</small>
          </p>
        ))}
      </div>
      <ol className="shores">
        {storyParts(lines).map((part, index) =>
          part.kind === "fold" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the story only grows at its end.
            <HomeFold key={index} lines={part.lines} view={view} people={page.people} open={!view.sent} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the story only grows at its end.
            <StoryAct key={index} line={part.line} page={page} />
          ),
        )}
        <StoryNow view={view} />
      </ol>
    </section>
  );
}

function StoryAct({ line, page }: { readonly line: ReturnType<typeof storyLines>[number]; readonly page: CasePage }) {
  const { view, people } = page;
  return (
    <>
      <Act line={line} view={view} people={people} />
      {line.turnTo ? <Crossing line={line} view={view} to={line.turnTo} /> : null}
    </>
  );
}
