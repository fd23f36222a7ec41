import { queryOptions } from "@tanstack/react-query";
import type {
  AccessLogPage,
  BrokenGlass,
  CaseList,
  CasePage,
  Channel,
  Corridor,
  Counsel,
  DemoPerson,
  Envelope,
  Language,
  Mirror,
  ProcedurePage,
  Readings,
  RegisterAnswer,
  RegisterOversight,
  Rights,
  Session,
  SimilarCase,
  Texts,
  Watched,
  WorkItem,
} from "../../../server/http/api.ts";
import { call, search } from "./call.ts";
import { isSignedOut } from "./problem.ts";

const forever = { staleTime: Number.POSITIVE_INFINITY };

export const corridorQuery = queryOptions({
  queryKey: ["corridor"],
  queryFn: () => call<Corridor>("GET", "/corridor"),
  ...forever,
});

export const textsQuery = (language: Language) =>
  queryOptions({ queryKey: ["texts", language], queryFn: () => call<Texts>("GET", `/texts/${language}`), ...forever });

/** `null` when nobody is signed in: not an error, a state. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  staleTime: 60_000,
  queryFn: async () => {
    try {
      return await call<Session>("GET", "/session");
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
});

export const demoPeopleQuery = queryOptions({
  queryKey: ["demo-people"],
  queryFn: () => call<readonly DemoPerson[]>("GET", "/demo/people"),
  ...forever,
});

export type WorkScope = "mine" | "post";

export const workQuery = (scope: WorkScope) =>
  queryOptions({
    queryKey: ["work", scope],
    queryFn: () => call<readonly WorkItem[]>("GET", `/work${search({ scope })}`),
  });

export interface CaseSearch {
  readonly text?: string;
  readonly procedure?: string;
  readonly state?: string;
  readonly turn?: string;
  readonly flag?: string;
  /** Absent: those that are open. */
  readonly which?: "closed" | "all";
  readonly page?: number;
}

export const casesQuery = (asked: CaseSearch) =>
  queryOptions({
    queryKey: ["cases", asked],
    queryFn: () => {
      const { which, ...others } = asked;
      const closed = which === "all" ? undefined : String(which === "closed");
      return call<CaseList>("GET", `/cases${search({ ...others, closed })}`);
    },
    placeholderData: (before: CaseList | undefined) => before,
  });

export const caseQuery = (ref: string) =>
  queryOptions({ queryKey: ["case", ref], queryFn: () => call<CasePage>("GET", `/cases/${ref}`) });

export const mirrorQuery = (ref: string, party: string) =>
  queryOptions({
    queryKey: ["case", ref, "mirror", party],
    queryFn: () => call<Mirror>("GET", `/cases/${ref}/mirror/${party}`),
  });

/** `near`: proposed to a person; `same`: said so by one. */
export const similarQuery = (ref: string, which: "duplicates" | "same-person") =>
  queryOptions({
    queryKey: ["case", ref, which],
    queryFn: () => call<readonly SimilarCase[]>("GET", `/cases/${ref}/${which}`),
    staleTime: 60_000,
    retry: false,
  });

export const brokenGlassQuery = queryOptions({
  queryKey: ["broken-glass"],
  queryFn: () => call<readonly BrokenGlass[]>("GET", "/broken-glass"),
});

/**
 * This person’s last list in the case; `null` when nothing was searched yet. Apart from what changes with the case, for every
 * reading leaves a line; once nobody is sought there any more, the server is asked why, and nothing is kept.
 */
export const registerQuery = (ref: string, asks: boolean) =>
  queryOptions({
    queryKey: ["register", ref, asks],
    gcTime: 0,
    queryFn: async () => (await call<RegisterAnswer | undefined>("GET", `/cases/${ref}/register`)) ?? null,
    ...forever,
    retry: false,
  });

export const registerOversightQuery = queryOptions({
  queryKey: ["register-searches"],
  queryFn: () => call<RegisterOversight>("GET", "/register-searches"),
});

export type OutboxScope = "mine" | "post" | "all";

export const outboxQuery = (scope: OutboxScope) =>
  queryOptions({
    queryKey: ["outbox", scope],
    queryFn: () => call<readonly Envelope[]>("GET", `/outbox${search({ scope })}`),
  });

export const procedureQuery = (name: string, language: Language) =>
  queryOptions({
    queryKey: ["procedure", name, language],
    queryFn: () => call<ProcedurePage>("GET", `/procedures/${name}${search({ language })}`),
    ...forever,
  });

/** The data alone, without its drawing: what a case is read with. The same in every language. */
export const definitionQuery = (name: string) =>
  queryOptions({
    queryKey: ["definition", name],
    queryFn: () => call<ProcedurePage>("GET", `/procedures/${name}${search({ only: "definition" })}`),
    ...forever,
  });

export const accessLogQuery = (ref: string | undefined) =>
  queryOptions({
    queryKey: ["access-log", ref],
    queryFn: () => call<AccessLogPage>("GET", `/access-log${search({ ref })}`),
  });

export const rightsQuery = queryOptions({
  queryKey: ["rights"],
  queryFn: () => call<Rights>("GET", "/rights"),
  ...forever,
});

export const counselQuery = (ref: string) =>
  queryOptions({ queryKey: ["case", ref, "counsel"], queryFn: () => call<Counsel>("GET", `/cases/${ref}/counsel`) });

export const channelsQuery = queryOptions({
  queryKey: ["channels"],
  queryFn: () => call<readonly Channel[]>("GET", "/channels"),
});

export const monitorQuery = queryOptions({
  queryKey: ["monitor"],
  queryFn: () => call<Watched>("GET", "/monitor"),
});

export const periods = ["year", "Q1", "Q2", "Q3", "Q4"] as const;

export interface ReadingSearch {
  readonly year?: number;
  readonly period?: Readings["period"];
  readonly opener?: string;
}

/** The server's words are in the language that is asked for. */
export const readingsQuery = (asked: ReadingSearch, language: Language) =>
  queryOptions({
    queryKey: ["indicators", asked, language],
    queryFn: () => call<Readings>("GET", `/indicators${search({ ...asked, language })}`),
  });
