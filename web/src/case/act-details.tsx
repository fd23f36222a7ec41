import type { CaseView, StoryItem } from "@wasl/procedure";
import { useCorridor } from "../shell/corridor.tsx";
import { useWords } from "../words/words.tsx";
import { reasonWords } from "./story-words.ts";

const mostLabels = 6;

/** Reason, facts, and who: the person by name in our own house only, elsewhere by role and post. */
export function ActDetails(props: {
  readonly item: StoryItem;
  readonly view: CaseView;
  readonly people: Readonly<Record<string, string>>;
}) {
  const words = useWords();
  const { t, w, pick } = words;
  const corridor = useCorridor();
  const { item, view } = props;
  const procedure = view.procedure.name;
  const person = item.person ? props.people[item.person] : undefined;
  const role = item.role ? w(procedure, `roles.${item.role}`) : undefined;
  const post = person ? undefined : pick(corridor.post(item.post)?.name) || undefined;
  const labels = (item.facts ?? []).map((fact) => w(procedure, `facts.${fact}.label`));
  const shown = labels.slice(0, labels.length > mostLabels + 1 ? mostLabels : labels.length);
  const rest = labels.length - shown.length;
  return (
    <>
      {item.reason ? <p className="why">{reasonWords(item, procedure, words)}</p> : null}
      {labels.length > 0 ? (
        <p>
          {shown.join(t("shell.comma"))}
          {rest > 0 ? ` ${t("case.andMore", { count: rest })}` : null}
        </p>
      ) : null}
      {person || role ? (
        <p className="act-who">
          {[person, role, post]
            .filter((part) => part)
            .map((part, index) => (
              <bdi key={part}>
                {index > 0 ? t("shell.comma") : null}
                {part}
              </bdi>
            ))}
        </p>
      ) : null}
    </>
  );
}
