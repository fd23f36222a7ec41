/** What another server sends wrongly, by mistake or on purpose: a typed answer, nothing half-written, nothing lost. */
import { createPrivateKey, randomUUID, sign } from "node:crypto";
import { type EnvelopeClaims, hashOf, type Signer, sealEnvelope } from "@wasl/exchange";
import type { Crossing, Json } from "@wasl/procedure";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { splitCrossing } from "../cases/split.ts";
import { sealParts } from "../keys/bundle.ts";
import { act, look, orThrow, someone } from "../testing/acting.ts";
import { errand } from "../testing/errand.ts";
import { startTestCluster, type TestCluster } from "../testing/postgres.ts";
import { startTwoServers, type TwoServers } from "../testing/two-servers.ts";
import { type Answer, crossingAbout, type Delivered } from "./envelope.ts";
import { answersIn } from "./post.ts";

let cluster: TestCluster;
let two: TwoServers;
let ref: string;
const sent: Delivered[] = [];

beforeAll(async () => {
  cluster = await startTestCluster();
}, 60_000);
afterAll(() => cluster?.stop());
beforeEach(async () => {
  sent.length = 0;
  two = await startTwoServers(cluster);
  const { france, officers } = two;
  ref = orThrow(await france.cases.open(officers.camille, "errand", { asking: "FR", answering: "MA" })).ref;
  await act(france, officers.camille, ref, { do: "record", facts: { target: "MA-CG-BOD", person: someone } });
  await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
  ref = (await act(france, officers.camille, ref, { do: "step", step: "ask" })).ref;
  await two.settled();
}, 60_000);
afterEach(() => two?.stop());

async function post(delivered: Delivered): Promise<Answer> {
  const answer = await fetch(`${two.morocco.exchangeUrl}/exchange/envelopes`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ envelopes: [delivered] }),
  });
  const { answers } = (await answer.json()) as { answers: Answer[] };
  return answers[0] as Answer;
}

function verdict(answer: Answer): string {
  if ("refused" in answer) return answer.refused;
  const { code } = JSON.parse(Buffer.from(answer.receipt.split(".")[1] ?? "", "base64url").toString());
  return code ?? "received";
}

/** The signature of the French server, as a thief or a faulty release would use it. */
function french(): Signer {
  const { kid, privateKey } = two.france.inside.keys.signing();
  return { kid, sign: (data) => sign("sha256", data, { key: privateKey, dsaEncoding: "ieee-p1363" }) };
}

/** Next in the French chain: a message, as the kernel would have made it, with changes. */
async function crossing(
  changes: { core?: Partial<Crossing["core"]>; part?: Crossing["part"]; sequence?: number } = {},
) {
  const { replica } = orDie(await two.france.cases.load(ref));
  const chain = replica.outgoing.answering;
  const core = {
    case: ref,
    procedure: replica.procedure,
    release: replica.release,
    parties: replica.parties,
    by: "asking",
    role: "officer",
    post: "FR-PREF-33",
    at: two.clock.now().toString(),
    act: { kind: "message", message: "note", id: randomUUID() },
    ...changes.core,
  } as Crossing["core"];
  const made: Crossing = {
    to: "answering",
    sequence: changes.sequence ?? (chain?.sequence ?? 0) + 1,
    previous: chain?.hash ?? "",
    epoch: 0,
    seen: {},
    core,
    part: changes.part ?? { value: { text: "…" } },
  };
  return made;
}

async function envelope(made: Crossing, changes: Partial<EnvelopeClaims> = {}, signer = french()): Promise<Delivered> {
  const key = Buffer.alloc(32, 9);
  const { bare, parts } = splitCrossing(errand, made);
  const sealed = sealParts(parts, () => key, crossingAbout(ref, made));
  const body = { crossing: bare, hash: "0".repeat(64), sealed: sealed?.toString("base64url") ?? "" };
  const { jws } = await sealEnvelope(
    {
      jti: randomUUID(),
      iss: "FR",
      aud: "MA",
      iat: Math.floor(two.clock.now().epochMilliseconds / 1000),
      release: made.core.release,
      caseRef: ref,
      kind: "crossing",
      body: body as unknown as { [key: string]: Json },
      ...changes,
    },
    signer,
  );
  return { jws, keys: Object.fromEntries(Object.keys(parts).map((category) => [category, key.toString("base64url")])) };
}

const orDie = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("nothing there");
  return value;
};

describe("an envelope", () => {
  test("that is good is received", async () => {
    expect(verdict(await post(await envelope(await crossing())))).toBe("received");
  });

  test("with one changed byte has a bad signature", async () => {
    const { jws, keys } = await envelope(await crossing());
    const [head, , mark] = jws.split(".");
    const other = (await envelope(await crossing())).jws.split(".")[1];
    expect(verdict(await post({ jws: `${head}.${other}.${mark}`, keys }))).toBe("bad-signature");
  });

  test("of a key that nobody has confirmed is of an unknown key", async () => {
    const signer: Signer = { ...french(), kid: hashOf("nobody").slice(0, 43) };
    expect(verdict(await post(await envelope(await crossing(), {}, signer)))).toBe("unknown-key");
  });

  test("of a revoked key is refused, whatever hour it says", async () => {
    await two.morocco.inside.trust.revoke(french().kid, two.clock.now());
    expect(verdict(await post(await envelope(await crossing(), { iat: 1_700_000_000 })))).toBe("revoked-key");
  });

  test("for another State is of the wrong audience", async () => {
    expect(verdict(await post(await envelope(await crossing(), { aud: "ES" })))).toBe("wrong-audience");
  });

  test("in another State's name is of the wrong issuer", async () => {
    expect(verdict(await post(await envelope(await crossing(), { iss: "ES" })))).toBe("wrong-issuer");
  });

  test("under a release that this State has not ratified is refused, signed, and has its place in the ledger", async () => {
    const before = (await two.morocco.inside.ledger.head("FR")).size;
    const made = await crossing({ core: { release: "f".repeat(64) } });
    expect(verdict(await post(await envelope(made)))).toBe("unknown-release");
    expect((await two.morocco.inside.ledger.head("FR")).size).toBe(before + 2);
  });

  test("from far in the future is refused; from a clock a little ahead it is a finding", async () => {
    const ahead = (seconds: number) => Math.floor(two.clock.now().epochMilliseconds / 1000) + seconds;
    expect(verdict(await post(await envelope(await crossing(), { iat: ahead(100_000) })))).toBe("clock-skew");
    expect(verdict(await post(await envelope(await crossing(), { iat: ahead(90) })))).toBe("received");
  });

  test("sent again byte for byte gets its receipt again; other bytes under its identifier are a replay", async () => {
    const jti = randomUUID();
    const first = await envelope(await crossing(), { jti });
    const answer = await post(first);
    expect(await post(first)).toEqual(answer);
    expect(verdict(await post(await envelope(await crossing(), { jti })))).toBe("replayed");
  });

  test("that is no envelope at all is malformed, and too much is too large", async () => {
    expect(verdict(await post({ jws: "a.b.c", keys: {} }))).toBe("malformed");
    expect(verdict(await post(await envelope(await crossing(), { body: { nothing: true } })))).toBe("malformed");
    const answer = await fetch(`${two.morocco.exchangeUrl}/exchange/envelopes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ envelopes: [{ jws: "x".repeat(9_000_000), keys: {} }] }),
    });
    expect([answer.status, await answer.json()]).toEqual([413, { code: "too-large" }]);
  });

  test("with a time or a name that no database holds is malformed, and does not keep back the others of its batch", async () => {
    const at = await crossing({ core: { at: "whenever" } });
    const early = await crossing({ core: { at: "-271000-01-01T00:00:00Z" } });
    const name = await crossing({ core: { act: { kind: "message", message: "no\u0000te", id: randomUUID() } } });
    for (const made of [at, early, name]) expect(verdict(await post(await envelope(made)))).toBe("malformed");
  });

  test("of refusal in the name of another party than the sender's moves nothing", async () => {
    const before = await look(two.morocco, two.officers.consul, ref);
    const body = { procedure: "errand", by: "answering", sequence: 1, epoch: 0, hash: "0".repeat(64), code: "no" };
    expect(verdict(await post(await envelope(await crossing(), { kind: "refusal", body })))).toBe("received");
    await two.settled();
    expect((await two.morocco.outbox.ofCase(two.officers.consul, ref)).at(-1)).toMatchObject({
      direction: "in",
      status: "refused",
      reason: "wrong-sender",
    });
    expect((await look(two.morocco, two.officers.consul, ref)).state).toBe(before.state);
  });

  test("answered with rubbish is simply sent again", () => {
    expect(answersIn("<html>")).toBeUndefined();
    expect(answersIn('{"answers":{}}')).toBeUndefined();
    const rubbish = '{"answers":[null,5,"x",{"receipt":7},{"refused":{"a":1}},{"refused":"bad-signature"}]}';
    expect(answersIn(rubbish)?.map((answer) => "refused" in answer && answer.refused)).toEqual([
      ...Array.from({ length: 5 }, () => "peer-failed"),
      "bad-signature",
    ]);
  });

  test("whose key does not open it is refused at the case, and the case stands as it stood", async () => {
    const { jws, keys } = await envelope(await crossing());
    const wrong = Object.fromEntries(
      Object.keys(keys).map((category) => [category, Buffer.alloc(32).toString("base64url")]),
    );
    expect(verdict(await post({ jws, keys: wrong }))).toBe("received");
    await two.settled();
    const [, came] = await two.morocco.outbox.ofCase(two.officers.consul, ref);
    expect(came).toMatchObject({ direction: "in", status: "refused", reason: "malformed" });
  });
});

describe("what the agreed procedure does not allow", () => {
  const statusOfLast = async () =>
    (await two.morocco.outbox.ofCase(two.officers.consul, ref)).filter(({ direction }) => direction === "in").at(-1);

  test("a fact that may not cross is refused, signed, and the sender learns it", async () => {
    const made = await crossing({ part: { value: { text: "…" }, facts: { asylum: "open" } } });
    await post(await envelope(made));
    await two.settled();
    expect(await statusOfLast()).toMatchObject({ status: "refused" });
    expect(JSON.stringify(await look(two.morocco, two.officers.consul, ref))).not.toContain("asylum");
    const answers = await two.france.outbox.ofCase(two.officers.camille, ref);
    expect(answers.filter(({ act: what }) => what === "refusal").map(({ name }) => name)).toEqual([
      "fact-may-not-cross",
    ]);
  });

  test("a conflicting number is an error that moves nothing", async () => {
    const before = await look(two.morocco, two.officers.consul, ref);
    await post(await envelope(await crossing({ sequence: 1 })));
    await two.settled();
    expect(await statusOfLast()).toMatchObject({ status: "refused" });
    expect((await look(two.morocco, two.officers.consul, ref)).state).toBe(before.state);
  });

  test("a step out of turn is refused", async () => {
    const act = { kind: "step", step: "ask", from: "open", to: "asked", clocks: [] } as const;
    await post(await envelope(await crossing({ core: { act }, part: {} })));
    await two.settled();
    expect(await statusOfLast()).toMatchObject({ status: "refused" });
  });
});

describe("a refusal of what we sent", () => {
  test("returns the case to where it was, with the turn, and the reason in the story", async () => {
    const { france, morocco, officers } = two;
    await act(morocco, officers.consul, ref, { do: "step", step: "reply", facts: { answer: "no" } });
    two.clock.pass({ seconds: 1 });
    await two.settled();
    await act(france, officers.legal, ref, { do: "record", facts: { asylum: "never" } });
    // Morocco goes back to an older ratification: it no longer knows this release.
    await morocco.services.pools.exchange.query("delete from exchange.release");
    await two.restartWithout("MA");
    await act(france, officers.camille, ref, { do: "step", step: "ask" });
    await two.settled();
    const here = await look(france, officers.camille, ref);
    expect(here).toMatchObject({ state: "open", turn: "asking" });
    expect(here.story.at(-1)).toMatchObject({ kind: "returned", reason: "unknown-release" });
    const envelopes = await france.outbox.ofCase(officers.camille, ref);
    const out = envelopes.filter(({ direction }) => direction === "out");
    expect(out.at(-1)).toMatchObject({ status: "refused", receipt: { verdict: "refused", code: "unknown-release" } });
  });
});

test("a key is replaced with an overlap, and what was signed before still arrives", async () => {
  const { france, morocco, officers } = two;
  const old = france.inside.keys.signing();
  two.clock.pass({ minutes: 1 });
  await france.inside.keys.rotate("sig", two.clock.now());
  await act(france, officers.camille, ref, { do: "contribute", list: "entries", id: randomUUID(), value: "new key" });
  await two.settled();
  const [, waiting] = await france.outbox.ofCase(officers.camille, ref);
  expect(waiting).toMatchObject({ status: "queued", reason: "unknown-key" });
  await morocco.meet({ state: "FR", url: france.exchangeUrl, keys: france.publicKeys });
  await morocco.inside.trust.retire(old.kid, two.clock.now().add({ hours: 24 }));
  two.clock.pass({ minutes: 10 });
  await two.settled();
  expect((await look(morocco, officers.consul, ref)).lists.entries?.map(({ value }) => value)).toEqual(["new key"]);
  const late: Signer = { kid: old.kid, sign: french().sign };
  const key = createPrivateKey(old.privateKey.export({ format: "pem", type: "pkcs8" }));
  const byOld: Signer = { kid: late.kid, sign: (data) => sign("sha256", data, { key, dsaEncoding: "ieee-p1363" }) };
  expect(verdict(await post(await envelope(await crossing(), {}, byOld)))).toBe("received");
});
