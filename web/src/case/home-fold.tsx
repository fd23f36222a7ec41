import type { CaseView } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { Side } from "../marks/side.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { useStateForms } from "../shell/state-words.ts";
import { useClock } from "../time/clock.tsx";
import { dateWords } from "../time/date-words.ts";
import { useWords } from "../words/words.tsx";
import { ActDetails } from "./act-details.tsx";
import type { StoryLine } from "./story-line.ts";
import { storyTitle } from "./story-words.ts";

/** Several acts that stayed at home, in one card that opens. */
export function HomeFold(props: {
  readonly lines: readonly StoryLine[];
  readonly view: CaseView;
  readonly people: Readonly<Record<string, string>>;
  readonly open: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const forms = useStateForms();
  const corridor = useCorridor();
  const { lines, view } = props;
  const state = view.parties[lines[0]?.item.by ?? ""] ?? "";
  return (
    <li
      className="act is-home"
      data-side={corridor.state(state)?.side ?? "a"}
      data-thread={corridor.state(view.parties[lines[0]?.thread ?? ""] ?? state)?.side ?? "a"}
    >
      <span className="act-knot" />
      <div className="act-body">
        <details className="fold" open={props.open}>
          <summary>
            <span>
              <span className="fold-title">{t("case.foldedActs", { count: lines.length, ...forms(state) })}</span>
              <Days lines={lines} />
            </span>
            <span className="side-word">
              <Side state={state} />
            </span>
          </summary>
          <ol className="fold-lines">
            {lines.map(({ item }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the story only grows at its end.
              <li key={index}>
                <Moment at={item.at} shape={{ weekday: false, year: false }} />
                <b>{storyTitle(item, view.procedure.name, words)}</b>
                <ActDetails item={item} view={view} people={props.people} />
              </li>
            ))}
          </ol>
        </details>
        <span className="home">
          <Icon name="home" />
          {t("case.staysIn", forms(state))}
        </span>
      </div>
    </li>
  );
}

/** `2 novembre`, or from the first day to the last. */
function Days({ lines }: { readonly lines: readonly StoryLine[] }) {
  const { t, language } = useWords();
  const { zone } = useClock();
  const day = (line: StoryLine | undefined) => {
    const date = Temporal.Instant.from(line?.item.at ?? "")
      .toZonedDateTimeISO(zone)
      .toPlainDate();
    return dateWords(date, language, { weekday: false, year: false });
  };
  const [first, last] = [day(lines[0]), day(lines.at(-1))];
  return <time className="block">{first === last ? first : t("time.fromTo", { from: first, to: last })}</time>;
}
