import type { Session } from "../../../server/http/api.ts";
import type { TextKey } from "../words/dictionary.ts";

interface Place {
  readonly to:
    | "/"
    | "/cases"
    | "/exchanges"
    | "/procedures"
    | "/access-log"
    | "/register-searches"
    | "/channels"
    | "/diligence"
    | "/monitor"
    | "/indicators";
  readonly title: TextKey;
  /** Only for these catalogue roles. */
  readonly roles?: readonly string[];
  /** Only for whoever may read figures, as the server says. */
  readonly figures?: true;
}

const places: readonly Place[] = [
  { to: "/", title: "shell.work" },
  { to: "/cases", title: "shell.cases" },
  { to: "/exchanges", title: "shell.exchanges" },
  { to: "/procedures", title: "shell.procedures" },
  { to: "/indicators", title: "shell.indicators", figures: true },
  { to: "/access-log", title: "shell.accessLog", roles: ["DPO", "AUDITOR"] },
  { to: "/register-searches", title: "shell.registerWatch", roles: ["DPO"] },
  { to: "/channels", title: "shell.channels", roles: ["MOB_HOST", "MOB_NATIONAL"] },
  { to: "/diligence", title: "shell.court", roles: ["COURT_READ"] },
  { to: "/monitor", title: "shell.monitor", roles: ["MONITOR"] },
];

/** Where this person may go, in the order of the bar. */
export const placesFor = (session: Session): readonly Place[] =>
  places.filter(
    ({ roles, figures }) =>
      (roles === undefined || session.roles.some(({ id }) => roles.includes(id))) && (!figures || session.figures),
  );
