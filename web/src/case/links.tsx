import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CaseView, Condition, Guard, Procedure } from "@wasl/procedure";
import { identityFacts } from "@wasl/procedure";
import { Button } from "react-aria-components";
import { useAct } from "../api/acts.ts";
import { casesQuery, definitionQuery, similarQuery } from "../api/queries.ts";
import { Icon } from "../marks/icon.tsx";
import { ProblemNotice } from "../marks/problem-notice.tsx";
import { useSession } from "../shell/session.ts";
import { useWords } from "../words/words.tsx";
import { useDefinition } from "./definition.tsx";

/** Cases that this one depends on: made and undone by a person, and what they say is read anew each time. */
export function Links({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const definition = useDefinition();
  const own = Object.entries(definition.links).filter(([, { party }]) => party === view.self);
  if (own.length === 0) return null;
  return (
    <section className="section no-print" aria-labelledby="links">
      <div className="section-head">
        <h2 id="links">{t("case.links")}</h2>
        <span className="muted small">{t("case.linksSay")}</span>
      </div>
      <ul className="rows">
        {own.map(([name]) => (
          <LinkRow key={name} name={name} view={view} />
        ))}
      </ul>
    </section>
  );
}

interface Linkable {
  readonly ref: string;
  readonly shown: string;
  readonly state?: string;
}

/**
 * Of a procedure about people, those that somebody has said to be of this person; of one about nobody (a channel, an offer), those
 * that stand where a condition asks for.
 */
function useLinkable(view: CaseView, procedure: string, name: string): readonly Linkable[] {
  const { conditions } = useDefinition();
  const other = useQuery(definitionQuery(procedure)).data?.definition;
  const ofPerson = other !== undefined && identityFacts(other).length > 0;
  const same = useQuery({ ...similarQuery(view.ref, "same-person"), enabled: ofPerson });
  const all = useQuery({ ...casesQuery({ procedure }), enabled: other !== undefined && !ofPerson });
  if (ofPerson) return (same.data ?? []).filter((one) => one.procedure === procedure);
  const asked = statesAsked(Object.values(conditions), name);
  return (all.data?.cases ?? []).filter(({ ref, state }) => ref === view.links[name] || asked.has(state));
}

/** States of the linked case that any condition asks for. */
function statesAsked(conditions: readonly Condition[], name: string): ReadonlySet<string> {
  const inside = (guard: Guard): readonly string[] => {
    if ("linked" in guard) return guard.linked[0] === name ? guard.linked[1] : [];
    if ("all" in guard) return guard.all.flatMap(inside);
    if ("any" in guard) return guard.any.flatMap(inside);
    return "not" in guard ? inside(guard.not) : [];
  };
  return new Set(conditions.flatMap(({ guard }) => inside(guard)));
}

function LinkRow({ name, view }: { readonly name: string; readonly view: CaseView }) {
  const { t, w } = useWords();
  const definition = useDefinition();
  const act = useAct(view.ref);
  const may = useMayLink(definition, view, name);
  const procedure = definition.links[name]?.procedure ?? "";
  const found = useLinkable(view, procedure, name);
  const held = view.links[name];
  const title = w(view.procedure.name, `links.${name}.title`);
  const link = (ref: string | null) => act.mutate({ command: { do: "link", link: name, ref }, version: view.version });
  const shown = held === undefined ? found : found.filter(({ ref }) => ref === held);
  return (
    <li className="similar" data-link={name}>
      {act.isError ? <ProblemNotice error={act.error} /> : null}
      <span className="similar-who">
        <b>{title}</b>
        {shown.map((one) => (
          <span key={one.ref} className="small link-case">
            <Icon name={held === undefined ? "wait" : "done"} />
            <Link to="/cases/$ref" params={{ ref: one.ref }}>
              <bdi className="nowrap">{one.shown}</bdi>
            </Link>
            {one.state === undefined ? null : <span className="muted">{w(procedure, `states.${one.state}`)}</span>}
            {may && held === undefined ? (
              <Button className="button is-small" isPending={act.isPending} onPress={() => link(one.ref)}>
                {w(view.procedure.name, `links.${name}.do`)}
              </Button>
            ) : null}
          </span>
        ))}
        {shown.length === 0 ? (
          <span className="muted small">{t(held === undefined ? "case.linkNone" : "case.linkedElsewhere")}</span>
        ) : null}
      </span>
      {may && held !== undefined ? (
        <Button className="button is-plain is-small" isPending={act.isPending} onPress={() => link(null)}>
          {t("case.linkUndo")}
        </Button>
      ) : null}
    </li>
  );
}

function useMayLink({ links, roles }: Procedure, view: CaseView, name: string): boolean {
  const held = new Set(useSession().roles.map(({ id }) => id));
  return !view.closed && (links[name]?.by ?? []).some((role) => held.has(roles[role]?.catalogue ?? ""));
}
