/**
 * Which cases an officer may open: those of the officer's post, or of every post for a service that serves the whole State (a
 * central unit, border police, a court, identification); and only in a role that the procedure gives the officer's State, or
 * that reads some category of it. Unknown and not allowed get the same answer.
 */
import type { Actor, Compartment, Procedure, StateCode } from "@wasl/procedure";
import type { Officer } from "./api.ts";
import { ofDefinition } from "./definitions.ts";

/** What reach needs to know of a post. */
export interface PostReach {
  readonly code: string;
  readonly state: StateCode;
  readonly kind?: string;
  readonly area?: string;
}

/** A bar among them: counsel opens the files that name it, no others. Nor does an employer see a neighbour's. */
const local = new Set([
  "consulate-general",
  "prefecture",
  "retention-centre",
  "bar",
  "child-protection",
  "guardian",
  "voluntary-return",
  "employer",
  "reintegration",
]);
/** A person in a case of their own: let in by a door that knows which that is (`server/worker`), never by a post. */
const ownCases = new Set(["WORKER"]);
/** They read flags, logs or totals through screens of their own, never a case. */
const neverCases = new Set(["DPO", "AUDITOR", "MONITOR", "STAT", "COUNSEL", "WORKER"]);

export interface Reach {
  /** Posts of which the officer sees the cases; `all` for a service of the whole State. */
  posts(officer: Officer): readonly string[] | "all";
  /** @param id the case's own, for those who open only the files that name them. */
  mayOpen(officer: Officer, definition: Procedure, self: string, posts: readonly string[], id?: string): boolean;
  actor(officer: Officer, definition: Procedure, self?: string): Actor;
}

/** What reach needs of a row of the matrix: its side (`requesting`, `requested`, `both`…) and its compartment. */
export interface RoleReach {
  readonly side: string;
  readonly compartment: string;
}

/**
 * Where a role that only reads may read: what judges, heals or transfers does so in removal cases. In a child's file, in an aid
 * file, a season, whoever is not named by the procedure sees nothing, not even that there is a case.
 */
const readsIn: Readonly<Record<string, Compartment>> = {
  cases: "removal",
  transfer: "removal",
  identification: "removal",
  court: "removal",
  medical: "removal",
};

/** @param rowOf row of the matrix. */
export function reachOf(
  posts: readonly PostReach[],
  state: StateCode,
  rowOf: (catalogueRole: string) => RoleReach | undefined,
): Reach {
  const known = new Map(posts.map((post) => [post.code, post]));

  const seen = (officer: Officer): readonly string[] | "all" => {
    const own = known.get(officer.post);
    if (!own || own.state !== state) {
      return [];
    }
    if (own.kind === undefined || local.has(own.kind)) {
      return [own.code];
    }
    if (own.area === undefined) {
      return "all";
    }
    return posts
      .filter((post) => post.state === state && (post.code === own.code || post.area === own.area))
      .map(({ code }) => code);
  };

  return {
    posts: seen,
    mayOpen(officer, definition, self, casePosts, id) {
      if (officer.files !== undefined) {
        return id !== undefined && officer.files.includes(id) && rolesIn(officer, definition, self).length > 0;
      }
      const reached = seen(officer);
      if (reached !== "all" && !casePosts.some((post) => reached.includes(post))) {
        return false;
      }
      return rolesIn(officer, definition, self).length > 0 || readsOfItsSide(officer, definition, self, rowOf);
    },
    actor: (officer, definition, self) => ({
      person: officer.person,
      post: officer.post,
      roles: rolesIn(officer, definition, self),
    }),
  };
}

type Rows = Officer["catalogueRoles"];

interface Held {
  readonly inOwnCase: readonly string[];
  readonly elsewhere: readonly string[];
}

/** Asked several times at every step, for the rows of the matrix that somebody signed in with. */
const held = new WeakMap<Rows, (definition: Procedure, self?: string) => Held>();

/** Of rows alone: whether it is somebody's own case is another matter, and may differ for the same rows. */
function heldBy(rows: Rows): (definition: Procedure, self?: string) => Held {
  return ofDefinition((definition, party) => {
    const roles = Object.entries(definition.roles).filter(
      ([, role]) => rows.includes(role.catalogue) && (party === "" || role.party === party),
    );
    return {
      inOwnCase: roles.map(([id]) => id),
      elsewhere: roles.filter(([, role]) => !ownCases.has(role.catalogue)).map(([id]) => id),
    };
  });
}

/** Roles of the procedure that the officer holds; of one party's, where it is known which the State is. */
function rolesIn(officer: Officer, definition: Procedure, self: string | undefined): readonly string[] {
  const { catalogueRoles, inOwnCase } = officer;
  const known = held.get(catalogueRoles) ?? heldBy(catalogueRoles);
  held.set(catalogueRoles, known);
  return known(definition, self)[inOwnCase === true ? "inOwnCase" : "elsewhere"];
}

/**
 * A role that acts in no step may still read the case (`COURT_READ`): it is of this side, and opens a category of the
 * procedure, in the compartment that it works in. Everywhere else only those are let in whom the procedure names.
 */
function readsOfItsSide(
  officer: Officer,
  definition: Procedure,
  self: string,
  rowOf: (catalogueRole: string) => RoleReach | undefined,
): boolean {
  const ofSide = officer.catalogueRoles.some((role) => {
    const row = neverCases.has(role) ? undefined : rowOf(role);
    return row?.side === self && readsIn[row.compartment] === definition.compartment;
  });
  return ofSide && Object.values(definition.facts).some(({ category }) => officer.reads.includes(category));
}
