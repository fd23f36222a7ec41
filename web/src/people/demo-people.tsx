import { useQuery } from "@tanstack/react-query";
import type { DemoPerson } from "../../../server/http/api.ts";
import { demoPeopleQuery } from "../api/queries.ts";
import { useSignIn } from "../api/sessions.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Asked } from "../shell/asked.tsx";
import { useWords } from "../words/words.tsx";
import { DemoCard } from "./demo-card.tsx";

type Post = readonly [code: string, people: readonly DemoPerson[]];

/** The people of a post, one after another, in the order of the list. */
function byPost(people: readonly DemoPerson[]): readonly Post[] {
  const posts = new Map<string, DemoPerson[]>();
  for (const person of people) posts.set(person.post.code, [...(posts.get(person.post.code) ?? []), person]);
  return [...posts];
}

export function DemoPeople({ onDone }: { readonly onDone: () => void }) {
  const { t, pick } = useWords();
  const people = useQuery(demoPeopleQuery);
  const signIn = useSignIn();
  const chosen =
    signIn.isPending && signIn.variables && "person" in signIn.variables ? signIn.variables.person : undefined;
  const choose = (person: string) => signIn.mutate({ person }, { onSuccess: onDone });
  return (
    <Asked query={people} blocks={3}>
      {(found) => (
        <div className="posts">
          {signIn.isError ? <ProblemNotice error={signIn.error} /> : null}
          {byPost(found)
            .filter(([, those]) => those.length > 1)
            .map(([code, those]) => (
              <section className="section" key={code} aria-labelledby={`post-${code}`}>
                <h2 id={`post-${code}`}>{pick(those[0]?.post.name)}</h2>
                <Cards people={those} chosen={chosen} onChoose={choose} />
              </section>
            ))}
          <section className="section" aria-labelledby="post-others">
            <h2 id="post-others">{t("people.otherPosts")}</h2>
            <Cards
              people={byPost(found).flatMap(([, those]) => (those.length === 1 ? those : []))}
              chosen={chosen}
              onChoose={choose}
              withPost
            />
          </section>
        </div>
      )}
    </Asked>
  );
}

function Cards(props: {
  readonly people: readonly DemoPerson[];
  readonly chosen: string | undefined;
  readonly onChoose: (person: string) => void;
  readonly withPost?: boolean;
}) {
  return (
    <ul className="cards">
      {props.people.map((person) => (
        <li key={person.id}>
          <DemoCard
            person={person}
            withPost={props.withPost === true}
            busy={props.chosen === person.id}
            onChoose={() => props.onChoose(person.id)}
          />
        </li>
      ))}
    </ul>
  );
}
