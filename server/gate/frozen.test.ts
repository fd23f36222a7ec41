/** I1 in full: what was already written, signed or queued when a gate closes does not leave either; the pause does. */
import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../http/api.ts";
import type { Who } from "./testing/request.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

let two: TwoServers;
beforeAll(async () => {
  two = await startTwoServers();
}, 120_000);
afterAll(() => two?.stop());

const note = () =>
  ({ do: "message", message: "note", id: randomUUID(), value: { text: "Merci de préciser la commune." } }) as const;
const batch = async () => {
  await after(1500);
  await two.arrived();
};
const toRead = async (ref: string) =>
  (await two.clients.julien.page(ref)).envelopes.filter(({ status }) => status === "to-read");
const clear = (who: Who, id: string | undefined) => two.clients[who].send<Problem>("POST", `/outbox/${id}/clear`);

describe("I1: asylum claimed while something still waits for its second reader", () => {
  test("the request itself no longer leaves, whoever has signed it", async () => {
    const ref = await two.requested();
    const [envelope] = await toRead(ref);
    await two.clients.helene.act(ref, { do: "record", facts: { asylum: "open" } });
    const answer = await clear("julien", envelope?.id);
    await batch();
    expect([answer.status, answer.body.code]).toEqual([409, "nothing-to-read"]);
    const { view } = await two.clients.camille.page(ref);
    expect([view.state, view.turn]).toEqual(["prepared", "requesting"]);
    expect((await two.clients.rachid.get(`/cases/${ref}`)).status).toBe(404);
  });

  test("a note written before does not leave, and does not keep the pause from leaving", async () => {
    const ref = await two.delivered();
    await two.clients.camille.act(ref, note());
    await two.clients.helene.act(ref, { do: "record", facts: { asylum: "open" } });
    await batch();
    const { view } = await two.clients.rachid.page(ref);
    expect(view.flags).toMatchObject([{ flag: "suspended" }]);
    expect(view.said).toEqual([]);
    const home = (await two.clients.camille.page(ref)).view;
    expect(home.story.map(({ kind }) => kind).slice(-3)).toEqual(["said", "raised", "returned"]);
  });

  test("what a colleague and the consulate see of it is the same for an ordinary pause", {
    timeout: 20_000,
  }, async () => {
    const seen: unknown[] = [];
    for (const [who, pause] of [
      ["helene", { do: "record", facts: { asylum: "open" } }],
      ["camille", { do: "raise", flag: "suspended", cause: "FLIGHT" }],
    ] as const) {
      const ref = await two.delivered();
      await two.clients.camille.act(ref, note());
      await two.clients[who].act(ref, pause);
      await batch();
      const pages = await Promise.all([two.clients.julien.page(ref), two.clients.rachid.page(ref)]);
      seen.push(
        pages.map(({ envelopes, view }) => [
          envelopes.map(({ act, name, status, sequence, mayClear, mayWithdraw, reason }) => [
            act,
            name,
            status,
            sequence,
            mayClear,
            mayWithdraw,
            reason,
          ]),
          view.story.map(({ kind, name, by, reason }) => [kind, name, by, reason]),
          [view.version, view.said, view.flags.map(({ flag }) => flag)],
        ]),
      );
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  test("a note written during the pause does not leave before it is lifted and read", { timeout: 20_000 }, async () => {
    const ref = await two.delivered();
    await two.clients.helene.act(ref, { do: "record", facts: { asylum: "open" } });
    await batch();
    await two.clients.camille.act(ref, note());
    const [held] = await toRead(ref);
    expect(held?.mayClear).toBe(false);
    expect((await clear("julien", held?.id)).body.code).toBe("held-while-suspended");
    await batch();
    expect((await two.clients.rachid.page(ref)).view.said).toEqual([]);

    await two.clients.helene.act(ref, { do: "record", facts: { asylum: "final" } });
    await two.clients.helene.act(ref, { do: "lift", flag: "suspended" });
    await batch();
    expect((await two.clients.rachid.page(ref)).view.said).toEqual([]);
    expect((await clear("julien", held?.id)).status).toBe(200);
    await batch();
    const { view } = await two.clients.rachid.page(ref);
    expect([view.said.length, view.flags]).toEqual([1, []]);
  });

  test("nobody lifts the pause while the gate is closed: not the legal officer, and a colleague has no right to", async () => {
    const ref = await two.delivered();
    await two.clients.helene.act(ref, { do: "record", facts: { asylum: "open" } });
    const lift = { do: "lift", flag: "suspended" } as const;
    expect((await two.clients.camille.refusal(ref, lift))?.code).toBe("missing-right");
    expect((await two.clients.helene.refusal(ref, lift))?.code).toBe("gate-not-met");
    await batch();
    expect((await two.clients.rachid.page(ref)).view.flags).toMatchObject([{ flag: "suspended" }]);
  });
});
