/** The channels of legal mobility at a glance: places agreed, taken, left, and who waits. Figures and no names. */
import type { CaseView } from "@wasl/procedure";
import { z } from "zod";
import type { Officer } from "../../cases/api.ts";
import { shownReference } from "../../cases/shown.ts";
import type { Context, Routes } from "../context.ts";
import { orRefuse, refuse } from "../problem.ts";
import { requireReader } from "../reader.ts";
import { refusals } from "../schemas/common.ts";

const channelRow = z.object({
  ref: z.string(),
  shown: z.string(),
  state: z.string(),
  channel: z.string(),
  direction: z.string(),
  year: z.int(),
  places: z.int(),
  taken: z.int().describe("Entries of the ledger that stand"),
  left: z.int(),
  residents: z.int().describe("Resident already: counted apart"),
  waiting: z.int(),
  inHand: z.int().describe("Requests of this channel that await an answer, in this server's cases"),
  opensOn: z.string(),
  closesOn: z.string(),
  conditions: z.array(z.string()),
  reference: z.string(),
  carriedOver: z.literal(0),
});

const [channelProcedure, requestProcedure] = ["mobility-channel", "legal-mobility"] as const;
const awaitsAnswer = new Set(["requested", "moreInfoRequested", "answered", "underReview"]);

interface Terms {
  readonly channel: string;
  readonly direction: string;
  readonly year: number;
  readonly places: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly conditions: readonly string[];
  readonly reference: string;
}

export const channelRoutes: Routes = (app, context) => {
  app.get(
    "/api/channels",
    {
      schema: {
        tags: ["mobility"],
        summary: "Channels of legal mobility: places agreed, taken, left and waited for",
        response: { 200: z.array(channelRow), ...refusals },
      },
    },
    async (request) => {
      const { officer } = await requireReader(request, context.people);
      if (!officer.reads.includes("M")) return refuse("missing-right");
      const [channels, requests] = await Promise.all([
        viewsOf(context, officer, channelProcedure),
        viewsOf(context, officer, requestProcedure),
      ]);
      const inHand = requests.filter(({ state }) => awaitsAnswer.has(state)).map((view) => factOf(view, "request"));
      return channels.flatMap((view) => {
        const terms = factOf<Terms>(view, "terms");
        if (!terms) return [];
        const standing = (list: string) => (view.lists[list] ?? []).filter(({ retracted }) => !retracted).length;
        const taken = standing("places");
        return [
          {
            ...terms,
            conditions: [...terms.conditions],
            ref: view.ref,
            shown: shownReference(channelProcedure, view.ref),
            state: view.state,
            taken,
            left: Math.max(0, terms.places - taken),
            residents: standing("residents"),
            waiting: standing("waiting"),
            inHand: inHand.filter((one) => isOf(one, terms)).length,
            carriedOver: 0 as const,
          },
        ];
      });
    },
  );
};

/** The request's year is that of its start until it is authorised, whose day then counts. */
const isOf = (request: unknown, { channel, year }: Terms): boolean => {
  const asked = request as { readonly channel?: string; readonly startsOn?: string } | undefined;
  return asked?.channel === channel && Number(asked.startsOn?.slice(0, 4)) >= year;
};

const factOf = <T>(view: CaseView, id: string): T | undefined =>
  view.facts.find((fact) => fact.id === id)?.value as T | undefined;

async function viewsOf({ services }: Context, officer: Officer, procedure: string): Promise<readonly CaseView[]> {
  const views: CaseView[] = [];
  for (let page = 1; ; page++) {
    const list = await services.cases.list(officer, { procedure, closed: false, page });
    for (const { ref } of list.cases) views.push(orRefuse(await services.cases.view(officer, ref)));
    if (page >= list.pages) return views;
  }
}
