/** The safeguards between two real servers: what leaves a prefecture, and what a consulate may know of it. */
import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { pageOf } from "../attachments/testing.ts";
import type { AttachmentStored, CaseList, Envelope, Problem } from "../http/api.ts";
import { signIn } from "../http/testing/client.ts";
import { preparing, request, type Who } from "./testing/request.ts";
import { justNow, startTwoServers, type TwoServers } from "./testing/two-servers.ts";

vi.setConfig({ testTimeout: 60_000 });

let two: TwoServers;

beforeAll(async () => {
  two = await startTwoServers();
}, 120_000);
afterAll(() => two?.stop());

const casesAt = async (who: Who) => (await two.clients[who].get<CaseList>("/cases")).body.cases.map(({ ref }) => ref);

const waiting = async (ref: string, who: Who): Promise<readonly Envelope[]> =>
  (await two.clients[who].page(ref)).envelopes.filter(({ status }) => status === "to-read");

const clear = (who: Who, id: string | undefined) => two.clients[who].send<Problem>("POST", `/outbox/${id}/clear`);

describe("what leaves", () => {
  test("F6, G8: whoever wrote it cannot be its second reader; another person reads it and it arrives", async () => {
    const ref = await two.requested();
    const [envelope] = await waiting(ref, "julien");
    expect(envelope?.reading).toMatchObject([{ kind: "attachment", doubts: ["image"] }]);
    await two.arrived();
    expect(await casesAt("rachid")).not.toContain(ref);

    const own = await clear("camille", envelope?.id);
    expect([own.status, own.body.code]).toEqual([403, "same-reader"]);
    expect((await clear("julien", envelope?.id)).status).toBe(200);
    await two.arrived();
    expect(await casesAt("rachid")).toContain(ref);
    const again = await clear("julien", envelope?.id);
    expect(again.status).toBeGreaterThanOrEqual(400);
  });

  test("I2, F1: a statement that speaks of asylum raises a doubt, is refused by a person, and the file goes without it", async () => {
    const { camille, julien } = two.clients;
    const draft = await two.open();
    const bytes = pageOf("Audition : il a depose une demande d'asile a Paris");
    const stored = await camille.upload<AttachmentStored>(draft, "statement.attachment", {
      name: "audition.pdf",
      type: "application/pdf",
      bytes,
    });
    expect(stored.body.doubts).toContain("asylum");
    const { doubts: _, ...attachment } = stored.body;
    const statement = { text: "Il dit avoir demandé l’asile.", language: "darija", attachment };
    let ref = draft;
    for (const { by, command } of [...preparing(justNow(), await two.portrait(ref), {}, { statement }), ...request]) {
      ref = (await two.clients[by].act(ref, command)).view.ref;
    }
    const [envelope] = await waiting(ref, "julien");
    const doubted = envelope?.reading?.filter(({ doubts }) => doubts.includes("asylum"));
    expect(doubted?.map(({ kind }) => kind).toSorted()).toEqual(["attachment", "text"]);

    const refused = await julien.send<Envelope>("POST", `/outbox/${envelope?.id}/refuse`);
    expect(refused.status, JSON.stringify(refused.body)).toBe(200);
    expect((await camille.page(ref)).view.state).toBe("prepared");
    await two.arrived();
    expect(await casesAt("rachid")).not.toContain(ref);
  });

  test("a message to the counterpart waits for its reader too", async () => {
    const ref = await two.delivered();
    const command = {
      do: "message",
      message: "note",
      id: randomUUID(),
      value: { text: "Merci de préciser la commune." },
    } as const;
    await two.clients.camille.act(ref, command);
    await two.arrived();
    expect((await two.clients.rachid.page(ref)).view.said).toEqual([]);
    await two.clear(ref, "julien");
    await two.arrived();
    expect((await two.clients.rachid.page(ref)).view.said).toHaveLength(1);
  });
});

/** What does not depend on which case it is, nor on the second at which it was looked at. */
function blurred(value: unknown, ref: string): string {
  return JSON.stringify(value)
    .replaceAll(ref, "REF")
    .replace(/[A-Z]{2}-[2-9A-Z]{4}-[2-9A-Z]{4}/g, "SHOWN")
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "AT")
    .replace(/[0-9a-f]{64}/g, "HASH")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replace(/"position":\d+/g, '"position":N');
}

describe("I1: a pause for asylum and a pause for a flight", () => {
  test("look the same to the consulate and to a colleague without the right, page, list, work and outbox", async () => {
    const forAsylum = await two.delivered();
    const forFlight = await two.delivered();
    await two.clients.helene.act(forAsylum, { do: "record", facts: { asylum: "open" } });
    await two.clients.camille.act(forFlight, { do: "raise", flag: "suspended", cause: "FLIGHT" });
    await after(1500);
    await two.arrived();

    const seen = async (ref: string, who: Who) => {
      const client = two.clients[who];
      const page = await client.page(ref);
      const list = (await client.get<CaseList>("/cases")).body.cases.find((one) => one.ref === ref);
      const work = (await client.get<{ ref: string }[]>("/work?scope=post")).body.find((one) => one.ref === ref);
      const outbox = (await client.get<{ ref: string }[]>("/outbox?scope=all")).body.filter((one) => one.ref === ref);
      const { story, ...rest } = page.view;
      return blurred(
        { view: rest, kinds: story.map(({ kind, name, by }) => [kind, name, by]), list, work, outbox },
        ref,
      );
    };
    const consulate = await seen(forAsylum, "rachid");
    expect(consulate).toContain("suspended");
    expect(consulate).toBe(await seen(forFlight, "rachid"));
    expect(await seen(forAsylum, "salma")).toBe(await seen(forFlight, "salma"));

    const julien = (await two.clients.julien.page(forAsylum)).view;
    expect(JSON.stringify(julien)).not.toMatch(/"asylum"|LEGAL/);
    expect(julien.flags.map(({ flag }) => flag)).toContain("suspended");
  });

  test("stop every further step, and only a person lifts them", async () => {
    const ref = await two.delivered();
    await two.clients.helene.act(ref, { do: "record", facts: { asylum: "open" } });
    await after(1500);
    await two.arrived();
    const answerBasis = {
      instrument: "demonstrationInstrument",
      purpose: "identificationAndTravelDocument",
      validUntil: "2030-12-31",
    };
    const acknowledge = { do: "step", step: "acknowledge", facts: { answerBasis } } as const;
    expect(await two.clients.salma.refusal(ref, acknowledge)).toMatchObject({ code: "condition-not-met" });
    await two.clients.helene.act(ref, { do: "record", facts: { asylum: "final" } });
    expect((await two.clients.helene.page(ref)).view.flags).toHaveLength(1);
    await two.clients.helene.act(ref, { do: "lift", flag: "suspended" });
    await after(1500);
    await two.arrived();
    expect(await two.clients.salma.refusal(ref, acknowledge)).toBeUndefined();
  });
});

test("I3: when the person may be a child, what was sent is paused in the same neutral words", async () => {
  const ref = await two.delivered();
  await two.clients.helene.act(ref, { do: "record", facts: { age: "doubt" } });
  await after(1500);
  await two.arrived();
  const { view } = await two.clients.rachid.page(ref);
  expect(view.flags).toMatchObject([{ flag: "suspended", by: "requesting" }]);
  expect(JSON.stringify(view)).not.toMatch(/"age"|doubt|minor/);
});

test("F5: nothing is sent while a gate is unknown, and the refusal does not tell which", async () => {
  const draft = await two.open();
  const photo = await two.portrait(draft);
  for (const { by, command } of preparing(justNow(), photo, { asylum: "" })) await two.clients[by].act(draft, command);
  const refusal = await two.clients.camille.refusal(draft, { do: "step", step: "request" });
  expect(refusal?.code).toBe("gate-not-met");
  expect(JSON.stringify(refusal)).not.toMatch(/asyl|appeal|reflection|health/i);
});

test("F9: the data-protection officers of both States see who opened the file, by role and post", async () => {
  const ref = await two.delivered();
  await two.clients.rachid.page(ref);
  for (const [server, person] of [
    [two.fr, "fr-olivier"],
    [two.ma, "ma-nabil"],
  ] as const) {
    const officer = await signIn(server.url, person);
    const { body } = await officer.get<{ entries: { role: string; post: string }[] }>(`/access-log?ref=${ref}`);
    expect(body.entries.length).toBeGreaterThan(0);
    for (const entry of body.entries)
      expect(entry).toMatchObject({ role: expect.any(String), post: expect.any(String) });
    expect((await officer.get(`/cases/${ref}`)).status).toBe(404);
  }
});

test("a colleague of another post, and of another State, cannot tell the case from one that does not exist", async () => {
  const ref = await two.delivered();
  const lille = await signIn(two.fr.url, "fr-laure");
  const imane = await signIn(two.ma.url, "ma-imane");
  for (const client of [lille, imane]) {
    for (const path of ["", "/mirror/requested", "/document.pdf", `/attachments/${"a".repeat(64)}`]) {
      const real = await client.get<Problem>(`/cases/${ref}${path}`);
      const invented = await client.get<Problem>(`/cases/${randomUUID()}${path}`);
      expect([real.status, real.body]).toEqual([invented.status, invented.body]);
      expect(real.status).toBe(404);
    }
  }
});
