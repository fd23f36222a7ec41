/** When a pause leaves the real outbox, in which order and beside which words, is the same whether a gate or a person raised it. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, codeOf, look, orThrow, someone } from "../testing/acting.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { startTwoServers, type TwoServers } from "../testing/two-servers.ts";

let cluster: TestCluster;
let two: TwoServers;
beforeAll(async () => {
  cluster = await startTestCluster();
  two = await startTwoServers(cluster);
}, 60_000);
afterAll(async () => {
  await two?.stop();
  await cluster?.stop();
});

const causes = ["gate", "person"] as const;
type Cause = (typeof causes)[number];

async function asked(): Promise<string> {
  const { france, officers } = two;
  const { ref } = orThrow(await france.cases.open(officers.camille, "errand", { asking: "FR", answering: "MA" }));
  await act(france, officers.camille, ref, { do: "record", facts: { target: "MA-CG-BOD", person: someone } });
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
  return (await act(france, officers.camille, ref, { do: "step", step: "ask" })).ref;
}

const pause = (cause: Cause, ref: string) =>
  cause === "gate"
    ? act(two.france, two.officers.legal, ref, { do: "record", facts: { asylum: "open" } })
    : act(two.france, two.officers.camille, ref, { do: "raise", flag: "suspended", cause: "STAFF" });

/** What stands in the outbox of a case, as its officer sees it, without what names one. */
async function standing(ref: string) {
  const envelopes = await two.france.outbox.ofCase(two.officers.paul, ref);
  return envelopes
    .filter(({ direction }) => direction === "out")
    .map(({ act: what, name, status, reason, nextTryAt, tries, at, sequence }) => ({
      what,
      name,
      status,
      reason,
      nextTryAt,
      tries,
      at,
      sequence,
    }));
}

const flagsThere = async (ref: string) => (await look(two.morocco, two.officers.consul, ref)).flags;

test("raised at any second of a batch, lifted at any second of another: both leave and arrive with their batch", {
  timeout: 60_000,
}, async () => {
  for (const [raisedAfter, liftedAfter] of [
    [0, 59],
    [17, 3],
    [58, 30],
  ] as const) {
    const refs = [await asked(), await asked()] as const;
    await two.settled();
    // A word that waits for its reader leaves neither earlier nor later for what closed.
    for (const ref of refs)
      await act(two.france, two.officers.camille, ref, {
        do: "message",
        message: "note",
        id: randomUUID(),
        value: { text: "Merci de préciser la commune." },
      });
    two.clock.pass({ seconds: raisedAfter });
    for (const [at, cause] of causes.entries()) await pause(cause, refs[at] ?? "");
    await two.settled();
    expect(await standing(refs[0])).toEqual(await standing(refs[1]));
    for (const ref of refs) expect(await flagsThere(ref)).toEqual([]);
    two.clock.pass({ seconds: 60 });
    await two.settled();
    expect(await standing(refs[0])).toEqual(await standing(refs[1]));
    expect(await flagsThere(refs[0])).toEqual(await flagsThere(refs[1]));
    expect(await flagsThere(refs[0])).toHaveLength(1);
    // In one the gate opens again, in the other it was never closed: a person lifts both.
    two.clock.pass({ seconds: liftedAfter });
    for (const ref of refs) {
      await act(two.france, two.officers.legal, ref, { do: "record", facts: { asylum: "never" } });
      await act(two.france, two.officers.camille, ref, { do: "lift", flag: "suspended" });
    }
    await two.settled();
    expect(await standing(refs[0])).toEqual(await standing(refs[1]));
    for (const ref of refs) expect(await flagsThere(ref)).toHaveLength(1);
    two.clock.pass({ seconds: 60 });
    await two.settled();
    expect(await standing(refs[0])).toEqual(await standing(refs[1]));
    for (const ref of refs) expect(await flagsThere(ref)).toEqual([]);
    two.clock.pass({ seconds: 60 - ((raisedAfter + liftedAfter) % 60) });
  }
});

test("flags of one batch arrive in the order in which they were raised, whatever raised each", {
  timeout: 60_000,
}, async () => {
  const order = ["gate", "person", "person", "gate", "person", "gate"] as const;
  const refs: string[] = [];
  for (const _ of order) refs.push(await asked());
  await two.settled();
  for (const [at, cause] of order.entries()) {
    await pause(cause, refs[at] ?? "");
    two.clock.pass({ seconds: 1 });
  }
  two.clock.pass({ seconds: 60 });
  await two.settled();
  const { rows } = await two.morocco.services.pools
    .compartment("removal")
    .query<{ ref: string }>("select ref from inbox where act = 'raise' and ref = any ($1) order by seq", [refs]);
  expect(rows.map(({ ref }) => ref)).toEqual(refs);
});

test("a word after a pause that somebody lifted unknowing leaves once the gates are attested anew, whatever had raised it", {
  timeout: 60_000,
}, async () => {
  const { france, officers } = two;
  const answers = [];
  for (const cause of causes) {
    const ref = await asked();
    await two.settled();
    // The attestation was used up by the asking: whoever paused it, the gate stands unknown or closed.
    await pause(cause, ref);
    await act(france, officers.camille, ref, { do: "lift", flag: "suspended" });
    const value = { text: "Merci de préciser la commune." };
    await act(france, officers.camille, ref, { do: "message", message: "note", id: randomUUID(), value });
    const [word] = (await france.outbox.ofCase(officers.paul, ref)).filter(({ status }) => status === "to-read");
    const clear = () => france.outbox.clear(officers.paul, word?.id ?? "");
    const refused = await clear();
    await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
    answers.push([refused, codeOf(await clear())]);
  }
  expect(answers[0]).toEqual([{ ok: false, refusal: { code: "gate-not-met", hidden: true } }, "ok"]);
  expect(answers[1]).toEqual(answers[0]);
});
