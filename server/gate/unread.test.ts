/** What nobody has read yet holds nothing back: it has no number until a person lets it go. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Problem } from "../http/api.ts";
import { startTwoServers, type TwoServers } from "./testing/two-servers.ts";

vi.setConfig({ testTimeout: 30_000 });

let two: TwoServers;
beforeAll(async () => {
  two = await startTwoServers();
}, 120_000);
afterAll(() => two?.stop());

const answerBasis = {
  instrument: "demonstrationInstrument",
  purpose: "identificationAndTravelDocument",
  validUntil: "2099-12-31",
};
const note = (text: string) => ({ do: "message", message: "note", id: randomUUID(), value: { text } }) as const;

describe("a note that waits for its second reader", () => {
  test("does not keep the answer to the request from leaving, and follows it once read", async () => {
    const ref = await two.delivered();
    const { rachid, salma, camille } = two.clients;
    await rachid.act(ref, note("Le dossier est entre les mains du service."));
    await rachid.act(ref, { do: "step", step: "acknowledge", facts: { answerBasis } });
    await two.arrived();
    const before = (await camille.page(ref)).view;
    expect([before.state, before.said]).toEqual(["acknowledged", []]);

    const [unread] = (await salma.page(ref)).envelopes.filter(({ status }) => status === "to-read");
    expect([unread?.sequence, unread?.mayClear]).toEqual([0, true]);
    expect((await salma.send("POST", `/outbox/${unread?.id}/clear`)).status).toBe(200);
    await two.arrived();
    const after = (await camille.page(ref)).view;
    expect(after.said.map(({ value }) => value)).toEqual([{ text: "Le dossier est entre les mains du service." }]);
    const sent = (await salma.page(ref)).envelopes.filter(({ direction }) => direction === "out");
    expect(sent.map(({ act, sequence, status }) => [act, sequence, status]).sort()).toEqual([
      ["message", 2, "received"],
      ["step", 1, "received"],
    ]);
  });

  test("can be taken back alone, and leaves no gap", async () => {
    const ref = await two.delivered();
    const { rachid, salma, camille } = two.clients;
    await rachid.act(ref, note("À ne pas envoyer."));
    await rachid.act(ref, note("Merci de préciser la commune."));
    const unread = (await salma.page(ref)).envelopes.filter(({ status }) => status === "to-read");
    expect((await rachid.send<Problem>("POST", `/outbox/${unread[0]?.id}/withdraw`)).status).toBe(200);
    expect((await salma.send("POST", `/outbox/${unread[1]?.id}/clear`)).status).toBe(200);
    await two.arrived();
    expect((await camille.page(ref)).view.said.map(({ value }) => value)).toEqual([
      { text: "Merci de préciser la commune." },
    ]);
    expect((await rachid.page(ref)).view.said).toHaveLength(1);
  });
});
