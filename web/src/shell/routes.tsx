import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import type { CaseSearch, ReadingSearch } from "../api/queries.ts";
import { periods, sessionQuery } from "../api/queries.ts";
import { NotFound } from "./not-found.tsx";
import { Root } from "./root.tsx";
import { Unexpected } from "./unexpected.tsx";

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: Unexpected,
});

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search: Record<string, unknown>): { from?: string } => ({ from: text(search.from) }),
  component: lazyRouteComponent(() => import("../people/sign-in-page.tsx"), "SignInPage"),
});

/** Behind it one is somebody: without a session the way leads through the sign-in page and back. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session === null)
      throw redirect({ to: "/sign-in", search: { from: location.href === "/" ? undefined : location.href } });
  },
});

const work = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  validateSearch: (search: Record<string, unknown>): { scope?: "post" } =>
    search.scope === "post" ? { scope: "post" } : {},
  component: lazyRouteComponent(() => import("../work/work-page.tsx"), "WorkPage"),
});

const cases = createRoute({
  getParentRoute: () => signedIn,
  path: "/cases",
  validateSearch: (search: Record<string, unknown>): CaseSearch => ({
    text: text(search.text),
    procedure: text(search.procedure),
    state: text(search.state),
    turn: text(search.turn),
    flag: text(search.flag),
    which: search.which === "closed" || search.which === "all" ? search.which : undefined,
    page: Number(search.page) > 1 ? Number(search.page) : undefined,
  }),
  component: lazyRouteComponent(() => import("../cases/cases-page.tsx"), "CasesPage"),
});

const open = createRoute({
  getParentRoute: () => signedIn,
  path: "/cases/new",
  component: lazyRouteComponent(() => import("../cases/open-page.tsx"), "OpenPage"),
});

const oneCase = createRoute({
  getParentRoute: () => signedIn,
  path: "/cases/$ref",
  component: lazyRouteComponent(() => import("../case/case-page.tsx"), "CasePage"),
});

const register = createRoute({
  getParentRoute: () => signedIn,
  path: "/cases/$ref/register",
  component: lazyRouteComponent(() => import("../register/register-page.tsx"), "RegisterPage"),
});

const act = createRoute({
  getParentRoute: () => signedIn,
  path: "/cases/$ref/$act/$name",
  component: lazyRouteComponent(() => import("../act/act-page.tsx"), "ActPage"),
});

const exchanges = createRoute({
  getParentRoute: () => signedIn,
  path: "/exchanges",
  validateSearch: (search: Record<string, unknown>): { scope?: "mine" | "all" } =>
    search.scope === "mine" || search.scope === "all" ? { scope: search.scope } : {},
  component: lazyRouteComponent(() => import("../exchanges/exchanges-page.tsx"), "ExchangesPage"),
});

const procedures = createRoute({
  getParentRoute: () => root,
  path: "/procedures",
  component: lazyRouteComponent(() => import("../procedures/procedures-page.tsx"), "ProceduresPage"),
});

const procedure = createRoute({
  getParentRoute: () => root,
  path: "/procedures/$name",
  component: lazyRouteComponent(() => import("../procedures/procedure-page.tsx"), "ProcedurePage"),
});

const accessLog = createRoute({
  getParentRoute: () => signedIn,
  path: "/access-log",
  validateSearch: (search: Record<string, unknown>): { ref?: string } => ({ ref: text(search.ref) }),
  component: lazyRouteComponent(() => import("../oversight/access-log-page.tsx"), "AccessLogPage"),
});

const registerSearches = createRoute({
  getParentRoute: () => signedIn,
  path: "/register-searches",
  component: lazyRouteComponent(() => import("../oversight/register-searches-page.tsx"), "RegisterSearchesPage"),
});

const channels = createRoute({
  getParentRoute: () => signedIn,
  path: "/channels",
  component: lazyRouteComponent(() => import("../channels/channels-page.tsx"), "ChannelsPage"),
});

const court = createRoute({
  getParentRoute: () => signedIn,
  path: "/diligence",
  component: lazyRouteComponent(() => import("../court/court-page.tsx"), "CourtPage"),
});

const monitor = createRoute({
  getParentRoute: () => signedIn,
  path: "/monitor",
  component: lazyRouteComponent(() => import("../monitor/monitor-page.tsx"), "MonitorPage"),
});

const indicators = createRoute({
  getParentRoute: () => signedIn,
  path: "/indicators",
  validateSearch: (search: Record<string, unknown>): ReadingSearch => ({
    year: Number(search.year) >= 2000 ? Number(search.year) : undefined,
    period: periods.find((one) => one === search.period),
    opener: text(search.opener),
  }),
  component: lazyRouteComponent(() => import("../indicators/indicators-page.tsx"), "IndicatorsPage"),
});

const rights = createRoute({
  getParentRoute: () => root,
  path: "/rights",
  component: lazyRouteComponent(() => import("../oversight/rights-page.tsx"), "RightsPage"),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: "/accessibility",
  component: lazyRouteComponent(() => import("./accessibility-page.tsx"), "AccessibilityPage"),
});

const tree = root.addChildren([
  signIn,
  procedures,
  procedure,
  rights,
  accessibility,
  signedIn.addChildren([
    work,
    cases,
    open,
    oneCase,
    register,
    act,
    exchanges,
    accessLog,
    registerSearches,
    channels,
    court,
    monitor,
    indicators,
  ]),
]);

export function makeRouter(queries: QueryClient) {
  return createRouter({ routeTree: tree, context: { queries }, scrollRestoration: true, defaultPreload: "intent" });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
