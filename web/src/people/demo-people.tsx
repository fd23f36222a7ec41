import { useQuery } from "@tanstack/react-query";
import type { DemoPerson } from "../../../server/http/api.ts";
import { demoPeopleQuery } from "../api/queries.ts";
import { useSignIn } from "../api/sessions.ts";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { Asked } from "../shell/asked.tsx";
import { useWords } from "../words/words.tsx";
import { DemoCard } from "./demo-card.tsx";

/** The people of a post, one after another, in the order of the list. */
function byPost(people: readonly DemoPerson[]): readonly (readonly [string, readonly DemoPerson[]])[] {
  const posts = new Map<string, DemoPerson[]>();
  for (const person of people) posts.set(person.post.code, [...(posts.get(person.post.code) ?? []), person]);
  return [...posts];
}

export function DemoPeople({ onDone }: { readonly onDone: () => void }) {
  const { pick } = useWords();
  const people = useQuery(demoPeopleQuery);
  const signIn = useSignIn();
  return (
    <Asked query={people} blocks={3}>
      {(found) => (
        <div className="posts">
          {signIn.isError ? <ProblemNotice error={signIn.error} /> : null}
          {byPost(found).map(([code, those]) => (
            <section className="section" key={code} aria-labelledby={`post-${code}`}>
              <h2 id={`post-${code}`}>{pick(those[0]?.post.name)}</h2>
              <ul className="cards">
                {those.map((person) => (
                  <li key={person.id}>
                    <DemoCard
                      person={person}
                      busy={
                        signIn.isPending &&
                        signIn.variables !== undefined &&
                        "person" in signIn.variables &&
                        signIn.variables.person === person.id
                      }
                      onChoose={() => signIn.mutate({ person: person.id }, { onSuccess: onDone })}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Asked>
  );
}
