import { Button } from "react-aria-components";
import type { DemoPerson } from "../../../server/http/api.ts";
import { Icon } from "../marks/icon.tsx";
import { useWords } from "../words/words.tsx";

export function DemoCard(props: {
  readonly person: DemoPerson;
  readonly busy: boolean;
  /** Named on the card where it is alone at its post. */
  readonly withPost: boolean;
  readonly onChoose: () => void;
}) {
  const { language, pick, t } = useWords();
  const { person } = props;
  const names = language === "ar" ? [person.nameArabic, person.name] : [person.name, person.nameArabic];
  const scripts = language === "ar" ? ["ar", "fr"] : ["fr", "ar"];
  return (
    <Button className="card" onPress={props.onChoose} isPending={props.busy} data-person={person.id}>
      <span className="card-name">
        <bdi className="voice" lang={scripts[0]}>
          {names[0]}
        </bdi>{" "}
        <bdi className="voice muted" lang={scripts[1]}>
          {names[1]}
        </bdi>
      </span>
      <span className="card-role">{person.roles.map(({ title }) => pick(title)).join(t("shell.comma"))}</span>
      {props.withPost ? <span className="card-post">{pick(person.post.name)}</span> : null}
      <span className="card-does">{pick(person.does)}</span>
      <span className="card-go">
        <Icon name="go" />
      </span>
    </Button>
  );
}
