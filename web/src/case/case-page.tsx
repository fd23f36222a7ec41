import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import type { CasePage as Page } from "../../../server/http/api.ts";
import { caseQuery, definitionQuery } from "../api/queries.ts";
import { Asked } from "../shell/asked.tsx";
import { useTitle } from "../shell/use-title.ts";
import { useWords } from "../words/words.tsx";
import { BreakGlass } from "./break-glass.tsx";
import { CanDo } from "./can-do.tsx";
import { CaseHead } from "./case-head.tsx";
import { Compare } from "./compare.tsx";
import { Counsel } from "./counsel.tsx";
import { DefinitionContext } from "./definition.tsx";
import { Documents } from "./documents.tsx";
import { Due } from "./due.tsx";
import { Known } from "./known.tsx";
import { Links } from "./links.tsx";
import { Lists } from "./lists.tsx";
import { Messages } from "./messages.tsx";
import { Mirrors } from "./mirrors.tsx";
import { OfferBeside } from "./offer-beside.tsx";
import { OnTheWay } from "./on-the-way.tsx";
import { Printed } from "./printed.tsx";
import { Register } from "./register.tsx";
import { SamePerson } from "./same-person.tsx";
import { Story } from "./story.tsx";
import { Weave } from "./weave.tsx";
import { WorkerAccess } from "./worker-access.tsx";
import { YearCount } from "./year-count.tsx";

/** What happened, what is due from whom by when, what I can do and why not, what the other State sees. */
export function CasePage() {
  const { ref } = useParams({ from: "/signed-in/cases/$ref" });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const page = useQuery(caseQuery(ref));
  const procedure = useQuery({
    ...definitionQuery(page.data?.view.procedure.name ?? ""),
    enabled: page.data !== undefined,
  });
  const named = page.data?.view.ref;
  // A draft gets the reference that both shores use with its first envelope: the address follows.
  useEffect(() => {
    if (named === undefined || named === ref) return;
    queries.setQueryData(["case", named], page.data);
    void navigate({ to: "/cases/$ref", params: { ref: named }, replace: true });
  }, [named, ref, navigate, queries, page.data]);
  return (
    <Asked query={page} blocks={4} page>
      {(found) => (
        <Asked query={procedure} blocks={4}>
          {({ definition }) => (
            <DefinitionContext value={definition}>
              <CaseBody page={found} />
            </DefinitionContext>
          )}
        </Asked>
      )}
    </Asked>
  );
}

function CaseBody({ page }: { readonly page: Page }) {
  const { w } = useWords();
  const { view } = page;
  useTitle(page.person?.latin ?? page.person?.arabic ?? page.shown, w(view.procedure.name, "title"));
  return (
    <>
      <CaseHead page={page} />
      <OnTheWay page={page} />
      <Weave view={view} />
      <Due view={view} />
      <div className="split case-body">
        <div className="aside case-aside">
          <CanDo view={view} />
          <Documents page={page} />
          <WorkerAccess page={page} />
          <Mirrors page={page} />
        </div>
        <div className="case-main">
          <Links view={view} />
          {view.sent ? null : <Known view={view} />}
          <Register page={page} />
          <OfferBeside view={view} />
          <YearCount page={page} />
          <Story page={page} />
          <Compare view={view} />
          <SamePerson page={page} />
          <Messages page={page} />
          <Lists page={page} />
          {view.sent ? <Known view={view} /> : null}
          <Counsel page={page} />
          <BreakGlass page={page} />
        </div>
      </div>
      <Printed page={page} />
    </>
  );
}
