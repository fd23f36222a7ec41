/** How the register was searched, for the data-protection officer alone: every search, and what is unusual in them. */
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import type { AccessEntry } from "../../people/access-log.ts";
import type { SearchLine } from "../../register/oversight/observation.ts";
import { observe } from "../../register/oversight/observe.ts";
import { type SearchSeal, searchSeal } from "../../register/oversight/seal.ts";
import type { Routes } from "../context.ts";
import { logRead } from "../log-read.ts";
import { refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { refusals } from "../schemas/common.ts";
import { observationSeen, registerOversight, searchOpened } from "../schemas/register.ts";

const tags = ["oversight"];
/** What is looked back upon. */
const days = 90;

export const registerOversightRoutes: Routes = (app, context) => {
  const { services, people } = context;
  const seal = searchSeal(services.secret("register-searches"));
  const mustKeepSeal = (officer: Officer) => {
    if (officer.catalogueRoles.includes("DPO")) return officer;
    return refuse(officer.reads.includes("R") ? "register-seal-not-yours" : "missing-right");
  };

  const lookedBack = () =>
    services
      .clock()
      .subtract({ hours: 24 * days })
      .toString({ smallestUnit: "millisecond" });
  const observed = (made: readonly SearchLine[]) => {
    const { corridor, config, clock } = services;
    const calendar = corridor.calendars[config.state];
    const zone = corridor.states[config.state]?.zone ?? "UTC";
    return observe(made, { now: clock().toString(), zone, ...(calendar ? { calendar } : {}) });
  };

  app.get(
    "/api/register-searches",
    {
      schema: {
        tags,
        summary: "Searches of the register and what is unusual in them, never as an accusation",
        response: { 200: registerOversight, ...refusals },
      },
    },
    async (request) => {
      mustKeepSeal((await requireReader(request, people)).officer);
      const since = lookedBack();
      const entries = await people.accessLog.searches({ since });
      const made = entries.flatMap((entry) => lineOf(entry, seal));
      const found = observed(made);
      const marks = (await people.accessLog.of(seenWord, since)).map(markOf);
      const names = await people.accounts.names([...new Set([...entries, ...marks].map(({ person }) => person))]);
      const shown = new Map(made.map((line) => [line.ref, line.shown]));
      const contents = new Map(made.map((line) => [line.sequence, line]));
      return {
        since,
        searches: entries.toReversed().map((entry) => ({
          sequence: entry.sequence,
          at: entry.at,
          person: names[entry.person] ?? entry.person,
          role: entry.role,
          post: entry.post,
          purpose: entry.purpose,
          ...(entry.ref ? { ref: entry.ref, shown: shown.get(entry.ref) } : {}),
          ...wordsOf(entry.what),
          ...(contents.has(entry.sequence) ? { returned: contents.get(entry.sequence)?.returned.length ?? 0 } : {}),
        })),
        observations: found.map(({ refs, people: accounts, lines, ...rest }) => {
          const mark = marks.find((one) => one.kind === rest.kind && lines.every((line) => one.lines.has(line)));
          return {
            ...rest,
            people: accounts.map((account) => names[account] ?? account),
            cases: refs.map((ref) => shown.get(ref) ?? ref),
            lines: [...lines],
            ...(mark ? { seen: { by: names[mark.person] ?? mark.person, at: mark.at } } : {}),
          };
        }),
      };
    },
  );

  app.post(
    "/api/register-searches/seen",
    {
      schema: {
        tags,
        summary: "Marks what is unusual as seen; leaves a line of its own. What is added later is new again",
        body: observationSeen,
        response: { 204: z.null(), ...refusals },
      },
    },
    async (request, reply) => {
      const officer = mustKeepSeal((await requireReader(request, people)).officer);
      const { kind, lines } = request.body;
      const entries = await people.accessLog.searches({ since: lookedBack() });
      const made = entries.flatMap((entry) => lineOf(entry, seal));
      const wanted = new Set(lines);
      const stands = observed(made).some(
        (one) => one.kind === kind && one.lines.length === wanted.size && one.lines.every((line) => wanted.has(line)),
      );
      // Something was added meanwhile, or it is past: what was looked at is not what stands there.
      if (!stands) return refuse("unknown-record");
      await logRead(context, officer, `${seenWord} ${kind}`, { returned: lines.map(String) });
      reply.code(204);
      return null;
    },
  );

  app.post(
    "/api/register-searches/:sequence/open",
    {
      schema: {
        tags,
        summary: "Opens the seal of one search; leaves a line of its own",
        params: z.object({ sequence: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }),
        response: { 200: searchOpened, ...refusals },
      },
    },
    async (request) => {
      const officer = mustKeepSeal((await requireReader(request, people)).officer);
      const [entry] = await people.accessLog.searches({ sequence: request.params.sequence });
      const line = entry && lineOf(entry, seal)[0];
      if (!entry || !line) return refuse("unknown-record");
      await logRead(context, officer, "register-opened", { ref: line.ref, returned: [String(entry.sequence)] });
      return { asked: line.asked, returned: [...line.returned], unlike: line.unlike };
    },
  );
};

const seenWord = "register-seen";

/** Which searches an officer looked at when an observation was marked. */
function markOf({ person, at, what, returned }: AccessEntry) {
  return { person, at, kind: what.slice(seenWord.length + 1), lines: new Set((returned ?? []).map(Number)) };
}

function lineOf(entry: AccessEntry, seal: SearchSeal): readonly SearchLine[] {
  const { sequence, at, person, role, post, ref, sealed } = entry;
  return sealed && ref ? [{ sequence, at, person, role, post, ref, ...seal.open(sealed, { person, ref }) }] : [];
}

/** `register given birth` or `register-refused missing-right`. */
function wordsOf(what: string): { readonly fields: string[]; readonly refused?: string } {
  const [kind, ...rest] = what.split(" ");
  return kind === "register-refused" ? { fields: [], refused: rest.join(" ") } : { fields: rest };
}
