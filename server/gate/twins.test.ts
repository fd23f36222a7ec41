/**
 * Pairs of cases on two real servers that differ only in what is protected and in which the same is done in sight: whatever
 * anybody without the right asks of the servers, the answers are the same, once references and hours are taken out.
 */
import { randomUUID } from "node:crypto";
import type { Json } from "@wasl/procedure";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { CaseList, Envelope, LiveEvent, WorkItem } from "../http/api.ts";
import { follow } from "../http/routes/events.ts";
import { type Client, signIn } from "../http/testing/client.ts";
import { categoriesOf } from "../people/rights.ts";
import type { Act, Who } from "./testing/request.ts";
import { officers, openGates, preparing, request } from "./testing/request.ts";
import { justNow, startTwoServers, type TwoServers } from "./testing/two-servers.ts";

let two: TwoServers;
let controller: Client;
beforeAll(async () => {
  two = await startTwoServers();
  controller = await signIn(two.fr.url, "fr-olivier");
}, 120_000);
afterAll(() => two?.stop());

type Refs = readonly [string, string];
const both = <T>(make: (at: 0 | 1) => Promise<T>): Promise<readonly [T, T]> => Promise.all([make(0), make(1)]);

/** What names a case or an hour, blotted out: what remains must be one text. */
function blotted(answer: unknown, ref: string): string {
  return JSON.stringify(answer)
    .replaceAll(ref, "REF")
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "AT")
    .replace(/[0-9a-f]{64}/g, "HASH")
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "ID")
    .replace(/[A-Z]{2}-[2-9A-Z]{4}-[2-9A-Z]{4}/g, "SHOWN")
    .replace(/"(position|size)":\d+/g, '"$1":N');
}

/** Everything that somebody may ask of one case: the page, lists and counts, exports, what other cases it is beside. */
async function answers(who: Client, ref: string): Promise<Readonly<Record<string, unknown>>> {
  const asked = [
    `/cases/${ref}`,
    `/cases/${ref}/mirror/requested`,
    `/cases/${ref}/mirror/requesting`,
    `/cases/${ref}/same-person`,
    `/cases/${ref}/document.pdf`,
    `/cases/${ref}/register`,
  ];
  const pages = await Promise.all(asked.map(async (path) => [path.replace(ref, ""), await who.get(path)] as const));
  const of = (list: readonly { readonly ref: string }[]) => list.filter((one) => one.ref === ref);
  const filters = ["", "?flag=suspended", "?turn=requesting", "?text=Amrani"];
  const lists = await Promise.all(
    filters.map(async (filter) => {
      const { status, body } = await who.get<CaseList>(`/cases${filter}`);
      return [`cases${filter}`, status === 200 ? of(body.cases) : status] as const;
    }),
  );
  const own = await Promise.all(
    ["/work?scope=mine", "/work?scope=post", "/outbox?scope=post", "/outbox?scope=all"].map(async (path) => {
      const { status, body } = await who.get<readonly (WorkItem | Envelope)[]>(path);
      return [path, status === 200 ? of(body) : status] as const;
    }),
  );
  return Object.fromEntries([...pages, ...lists, ...own]);
}

async function seenAlike(refs: Refs, eyes: readonly Who[]): Promise<void> {
  for (const name of eyes) {
    const seen = await both(async (at) => answers(two.clients[name], refs[at]));
    const [one, other] = [0, 1].map((at) =>
      Object.entries(seen[at] ?? {}).map(([what, answer]) => `${what} ${blotted(answer, refs[at] ?? "")}`),
    );
    expect(one, name).toEqual(other);
  }
}

/** What the controller of the access log reads of each: who has looked at what. */
async function loggedAlike(refs: Refs): Promise<void> {
  const lines = await both(async (at) => {
    const { body } = await controller.get<{ entries: readonly { at: string }[] }>(`/access-log?ref=${refs[at]}`);
    return new Set(body.entries.map(({ at: _, ...line }) => blotted(line, refs[at])));
  });
  expect(lines[0].size).toBeGreaterThan(0);
  expect([...lines[0]].sort()).toEqual([...lines[1]].sort());
}

/** The same attempt at each, which is refused: in the same words. */
async function refusedAlike(refs: Refs, tried: readonly Act[]): Promise<void> {
  for (const { by, command } of tried) {
    const [one, other] = await both(async (at) => two.clients[by].refusal(refs[at], command));
    expect(one, `${by} ${command.do}`).toBeDefined();
    expect(blotted(one, refs[0])).toBe(blotted(other, refs[1]));
  }
}

/** Live updates of a colleague: what is written out of sight is not told, not even its hour. */
async function toldAlike(refs: Refs, outOfSight: Act): Promise<void> {
  const { person, post, catalogue } = officers.julien;
  const officer = { person, post, catalogueRoles: [catalogue], ...categoriesOf(two.fr.services.rights, [catalogue]) };
  const told: LiveEvent[] = [];
  const stop = follow({ services: two.fr.services }, officer, (event) => told.push(event));
  const of = (ref: string) => told.filter((event) => event.kind === "case" && event.ref === ref).length;
  const entry = { kind: "reminder", at: justNow(), channel: "telephone" };
  const diligence = (): Act => ({
    by: "camille",
    command: { do: "contribute", list: "diligence", id: randomUUID(), value: entry },
  });
  await plays(refs[0], [outOfSight, diligence()]);
  await plays(refs[1], [diligence()]);
  await vi.waitFor(() => expect(of(refs[1])).toBeGreaterThan(0), { timeout: 10_000 });
  stop();
  expect(of(refs[0])).toBe(of(refs[1]));
}

const record = (by: Who, facts: Readonly<Record<string, Json>>): Act => ({ by, command: { do: "record", facts } });
const note = (): Act => ({
  by: "camille",
  command: { do: "message", message: "note", id: randomUUID(), value: { text: "Merci de préciser la commune." } },
});

const plays = async (ref: string, acts: readonly Act[]) => {
  for (const { by, command } of acts) ref = (await two.clients[by].act(ref, command)).view.ref;
  return ref;
};

/** The flag stands so abroad, and everything of both has been answered. */
async function arrived(refs: Refs, up: boolean): Promise<void> {
  await vi.waitFor(
    async () => {
      await two.arrived();
      for (const ref of refs) {
        expect((await two.clients.rachid.page(ref)).view.flags.length > 0).toBe(up);
        const { envelopes } = await two.clients.camille.page(ref);
        const open = envelopes.filter(({ status }) => status === "queued" || status === "waiting-batch");
        expect(open).toEqual([]);
      }
    },
    { timeout: 15_000, interval: 100 },
  );
}

describe("before anything was sent", () => {
  test("closed, never attested or taken back: page, lists, counts and refusals are the same", {
    timeout: 60_000,
  }, async () => {
    const gates = [{ asylum: "open" }, { asylum: "" }];
    const refs = await both(async (at) => {
      const ref = await two.open();
      return plays(ref, preparing(justNow(), await two.portrait(ref), gates[at]));
    });
    const eyes = ["camille", "julien", "bruno", "ines"] as const;
    await seenAlike(refs, eyes);
    // Whoever may read it sees the difference: what is compared is not blank.
    const legal = await both(async (at) => blotted(await answers(two.clients.helene, refs[at]), refs[at]));
    expect(legal[0]).not.toBe(legal[1]);
    await refusedAlike(refs, request.slice(0, 1));
    // Attested after all, signed by one; then closed in one, and taken back in the other.
    const then = [record("helene", { asylum: "open" }), record("helene", { asylum: null })];
    await both(async (at) => {
      await plays(refs[at], [record("helene", { asylum: "neverAsked" }), ...request.slice(0, 1), then[at] as Act]);
    });
    await seenAlike(refs, eyes);
    await refusedAlike(refs, request.slice(1));
    await loggedAlike(refs);
  });
});

describe("once the other State knows of the case", () => {
  const pauses = [
    {
      title: "a medical review beside a flight that was cancelled",
      closes: record("ines", { medicalReview: "pending" }),
      ordinary: [
        record("ines", { medicalReview: "none" }),
        { by: "camille", command: { do: "raise", flag: "suspended", cause: "FLIGHT" } },
      ],
      opens: record("ines", { medicalReview: "none" }),
      eyes: ["camille", "julien", "bruno", "rachid", "salma", "hamid"],
    },
    {
      title: "an asylum claim beside staff that is away",
      closes: record("helene", { asylum: "open" }),
      ordinary: [
        record("helene", { asylum: "final" }),
        { by: "camille", command: { do: "raise", flag: "suspended", cause: "STAFF" } },
      ],
      opens: record("helene", { asylum: "final" }),
      eyes: ["julien", "bruno", "ines", "rachid", "salma"],
    },
  ] as const;

  test.each(pauses)("$title: what anybody is told is the same, here and abroad", { timeout: 60_000 }, async (pause) => {
    const { closes, ordinary, opens, eyes } = pause;
    const refs = await both(async () => two.delivered());
    await both(async (at) => plays(refs[at], [note()]));
    await both(async (at) => {
      await plays(refs[at], at === 0 ? [closes] : ordinary);
      // Whoever has raised it in the other case has at least looked at this one.
      if (at === 0) await two.clients.camille.page(refs[at]);
    });
    await arrived(refs, true);
    await seenAlike(refs, eyes);
    await toldAlike(refs, closes);
    await refusedAlike(refs, [
      { by: "salma", command: { do: "step", step: "acknowledge", facts: { answerBasis: basis } } },
      { by: "camille", command: { do: "raise", flag: "suspended", cause: "STAFF" } },
      { by: "julien", command: { do: "step", step: "request" } },
    ]);
    const { asylum, age, appeal, reflection, enforceability } = openGates;
    await both(async (at) => {
      await plays(refs[at], [
        opens,
        record("helene", { asylum, age, appeal, reflection, enforceability }),
        { by: "helene", command: { do: "lift", flag: "suspended" } },
      ]);
    });
    await arrived(refs, false);
    await both(async (at) =>
      plays(refs[at], [{ by: "salma", command: { do: "step", step: "acknowledge", facts: { answerBasis: basis } } }]),
    );
    await arrived(refs, false);
    await seenAlike(refs, eyes);
    await loggedAlike(refs);
  });
});

const basis = {
  instrument: "demonstrationInstrument",
  purpose: "identificationAndTravelDocument",
  validUntil: "2030-12-31",
} as const;
