/** The door to cases: who may open which, and every act as one transaction or nothing. */

import { randomUUID } from "node:crypto";
import {
  advance,
  type CaseView,
  type Command,
  type Context,
  open,
  type PartyId,
  type Procedure,
  type Refusal,
} from "@wasl/procedure";
import type { CaseDesk } from "../services.ts";
import type { Cases, Officer, Result } from "./api.ts";
import type { Alongside, Change, Engine } from "./engine.ts";
import type { Entry } from "./entry.ts";
import { linkable } from "./linkable.ts";
import { readableIn } from "./mirror.ts";
import type { Filled } from "./prepare-document.ts";
import type { Reach } from "./reach.ts";
import type { Sealed } from "./seal-document.ts";
import { countOn, personNameIn, viewOf, visibleVersion } from "./viewing.ts";

export interface DeskServices {
  readonly state: string;
  readonly engine: Engine;
  readonly reach: Reach;
  readonly release: string;
  readonly definition: (procedure: string) => Procedure | undefined;
  /** Brings what a step wrote on the person's file to the person's other cases. */
  readonly spread: (entry: Entry) => Promise<void>;
  /** Why a document that the step issues may not be: its number was used, or its holder has a valid one. */
  readonly whyNotIssued: (entry: Entry, change: Change) => Promise<Refusal | undefined>;
  /** The command, with what the server writes in a document that it prepares; or why its zone cannot be written. */
  readonly filled: (entry: Entry, command: Command) => Filled;
  /** The document that a second signature issues, with its zone and its seal; undefined when it issues none. */
  readonly sealed: (entry: Entry, officer: Officer, command: Command) => Promise<Sealed | undefined>;
  readonly mirror: (entry: Entry, party: PartyId) => Promise<CaseView | null>;
}

type Core = Cases & Pick<CaseDesk, "visibleVersion" | "personName" | "mayOpen" | "ownId">;

const unknownCase = { ok: false, refusal: { code: "unknown-case" } } as const;
const no = (refusal: Refusal) => ({ ok: false, refusal }) as const;

/** A case that changes this often while one command is decided is being written by a machine gone wrong. */
const mostTries = 100;

export function createDesk(
  services: DeskServices,
): Core & { opened(officer: Officer, ref: string): Promise<Entry | undefined> } {
  const { engine, reach, state } = services;

  const allowed = (officer: Officer, entry: Entry | undefined): entry is Entry =>
    entry !== undefined && reach.mayOpen(officer, entry.definition, entry.replica.self, entry.posts, entry.id);

  /** As it is now, for who may open it. */
  const opened = async (officer: Officer, ref: string): Promise<Entry | undefined> => {
    const entry = await engine.fresh(ref);
    return allowed(officer, entry) ? entry : undefined;
  };

  const see = async (officer: Officer, entry: Entry): Promise<CaseView> =>
    viewOf(reach, officer, entry, (await engine.context(entry)).context);

  const act: Core["act"] = async (officer, ref, command, version) => {
    let entry = await engine.find(ref);
    let current = false;
    for (let tries = 0; tries < mostTries; tries++) {
      if (!allowed(officer, entry)) {
        return unknownCase;
      }
      const decided = await decide(officer, entry, command, version);
      if ("refusal" in decided) {
        // What was kept may be behind; only the present refuses.
        const now: Entry | undefined = current ? entry : await engine.fresh(ref);
        if (now === entry) {
          return no(decided.refusal);
        }
        entry = now;
        current = true;
        continue;
      }
      if (decided.change.events.length === 0) {
        return answer(officer, entry, decided.context);
      }
      const before: Entry = entry;
      const after: Entry | undefined = await engine.commit(before, decided.change, {
        ...decided.alongside,
        meanwhile: (next) => countOn(before, next, next.events.slice(before.events.length)),
      });
      if (after) {
        await keepOnly(after, command);
        if (after.othersBehind) {
          await services.spread(after);
        }
        return answer(officer, after, decided.context);
      }
      entry = await engine.read(ref);
      current = true;
    }
    return no({ code: "stale-version" });
  };

  /** The other case, where this officer may make this one depend on it. */
  const toLink = async (officer: Officer, entry: Entry, link: string, ref: string): Promise<Entry | undefined> => {
    const other = await engine.fresh(ref);
    return allowed(officer, other) && linkable(entry, link, other) ? other : undefined;
  };

  /** Once the link is written: no place but that of the case that it names is held by it. */
  const keepOnly = async (entry: Entry, command: Command): Promise<void> => {
    if (command.do !== "link") return;
    const other = command.ref === null ? undefined : await engine.find(command.ref);
    await engine.places.giveBack(entry, command.link, other?.id);
  };

  type Decision =
    | { readonly refusal: Refusal }
    | { readonly change: Change; readonly alongside: Alongside; readonly context: Context };

  const decide = async (officer: Officer, entry: Entry, command: Command, version: number): Promise<Decision> => {
    const { context, relied } = await engine.context(entry);
    const wanted = command.do === "link" ? command : undefined;
    const other = wanted?.ref ? await toLink(officer, entry, wanted.link, wanted.ref) : undefined;
    if (wanted && wanted.ref !== null && !other) {
      return { refusal: { code: "not-linkable", about: { link: wanted.link } } };
    }
    if (visibleVersion(reach, officer, entry) !== version) {
      return { refusal: { code: "stale-version" } };
    }
    const actor = reach.actor(officer, entry.definition, entry.replica.self);
    const asked = services.filled(entry, command);
    const outcome = advance(entry.definition, entry.replica, actor, asked.command, context);
    if (!outcome.ok || asked.refusal) {
      return { refusal: outcome.ok ? (asked.refusal as Refusal) : outcome.refusal };
    }
    const full = wanted && other && (await engine.places.take(entry, wanted.link, other));
    if (full) {
      return { refusal: full };
    }
    const issued = await services.whyNotIssued(entry, outcome);
    if (issued) {
      return { refusal: issued };
    }
    const sealed = await services.sealed(entry, officer, command);
    if (!sealed) {
      return { change: outcome, alongside: { relied }, context };
    }
    if (!sealed.ok) {
      return { refusal: sealed.refusal };
    }
    const complete = advance(entry.definition, sealed.replica, actor, command, context);
    const alongside = sealed.page ? { relied, file: sealed.page } : { relied };
    return complete.ok ? { change: complete, alongside, context } : { refusal: complete.refusal };
  };

  /** The view is made when it is looked at: who only wants the act done does not pay for it. */
  const answer = (officer: Officer, entry: Entry, context: Context): Result<{ view: CaseView }> => {
    let made: CaseView | undefined;
    return {
      ok: true,
      value: {
        get view() {
          made ??= viewOf(reach, officer, entry, context);
          return made;
        },
      },
    };
  };

  return {
    opened,
    act,
    async open(officer, name, parties) {
      const definition = services.definition(name);
      const self = Object.keys(parties).find((party) => parties[party] === state);
      if (!definition) {
        return no({ code: "unknown-procedure" });
      }
      if (self === undefined) {
        return no({ code: "wrong-parties" });
      }
      const { context } = await engine.context();
      const id = randomUUID();
      const actor = reach.actor(officer, definition, self);
      const outcome = open(definition, actor, { ref: id, release: services.release, parties, self }, context);
      if (!outcome.ok) {
        return outcome;
      }
      const entry = await engine.create(definition, id, outcome);
      return entry ? { ok: true, value: { ref: entry.replica.ref } } : no({ code: "stale-version" });
    },
    async view(officer, ref) {
      const entry = await opened(officer, ref);
      return entry ? { ok: true, value: await see(officer, entry) } : unknownCase;
    },
    async mirror(officer, ref, party) {
      const entry = await opened(officer, ref);
      if (!entry) {
        return unknownCase;
      }
      if (!Object.hasOwn(entry.replica.parties, party)) {
        return no({ code: "unknown-case" });
      }
      const held = await services.mirror(entry, party);
      return { ok: true, value: held && readableIn(entry.definition, held, officer.reads) };
    },
    async load(ref) {
      const entry = await engine.fresh(ref);
      return entry && { definition: entry.definition, replica: entry.replica, events: entry.events };
    },
    actor: (officer, definition) => reach.actor(officer, definition),
    async visibleVersion(officer, ref) {
      const entry = await opened(officer, ref);
      return entry && visibleVersion(reach, officer, entry);
    },
    async personName(officer, ref) {
      const entry = await opened(officer, ref);
      return entry && personNameIn(await see(officer, entry));
    },
    async ownId(officer, ref) {
      return (await opened(officer, ref))?.id;
    },
    async mayOpen(officer, ref) {
      return (await opened(officer, ref)) !== undefined;
    },
  };
}
