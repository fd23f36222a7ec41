import { canonical, type Dispatch } from "@wasl/procedure";
import { describe, expect, test } from "vitest";
import { contextAt, opened, play, portrait, requested } from "./testing/kernel.ts";
import { type Gates, openGates, preparing, request } from "./testing/request.ts";

const now = "2026-03-12T09:00:00Z";

test("a complete file whose gates are open leaves, once two persons have signed", () => {
  const { dispatches, refusals } = requested(now);
  expect(refusals).toEqual([]);
  expect(dispatches.map(({ crossing }) => crossing.core.act)).toMatchObject([{ kind: "step", step: "request" }]);
});

describe("a file whose gate is closed, unknown or lapsed never leaves", () => {
  const closed: readonly [string, Gates][] = [
    ["asylum is open", { asylum: "open" }],
    ["an appeal is pending", { appeal: "pending" }],
    ["a reflection period runs", { reflection: "running" }],
    ["a medical review is pending", { medicalReview: "pending" }],
    ["I3: the person may be a minor", { age: "doubt" }],
    ["I3: the person is a minor", { age: "minor" }],
    ["the decision is not enforceable yet", { enforceability: "notYet" }],
    ["the second reader has doubts", { minimisation: "toReview" }],
    ["the person has not been informed", { informed: "notYet" }],
  ];

  test.each(closed)("%s", (_, gates) => {
    const { dispatches, replica } = requested(now, gates);
    expect(dispatches).toEqual([]);
    expect(replica.state).toBe("prepared");
  });

  test.each(Object.keys(openGates))("F5: %s is unknown", (gate) => {
    expect(requested(now, { [gate]: "" }).dispatches).toEqual([]);
  });

  test("I3: a birth date that may be of a child, whatever has been attested", () => {
    const person = { given: { latin: "Y" }, family: { latin: "A" }, birthDate: "2008-XX-XX", sex: "M" };
    expect(requested(now, {}, { person }).dispatches).toEqual([]);
  });

  test("neither the file's author nor anybody without the right can tell which of the protected gates it was", () => {
    const refusalOf = (gates: Gates) => canonical(requested(now, gates).refusals[0]);
    const one = refusalOf({ asylum: "open" });
    expect(one).toContain("gate-not-met");
    for (const gates of [{ asylum: "" }, { reflection: "running" }, { medicalReview: "pending" }, { age: "doubt" }]) {
      expect(refusalOf(gates)).toBe(one);
    }
    for (const word of ["asylum", "reflection", "medical", "adult"]) expect(one).not.toContain(word);
  });
});

test("F6: one officer signs as first and as second reader: refused", () => {
  const twice = request.map((act) => ({ ...act, by: "camille" as const }));
  const { dispatches, refusals } = play(opened(now), [...preparing(now, portrait), ...twice], contextAt(now));
  expect(dispatches).toEqual([]);
  expect(refusals).toMatchObject([{ code: "same-person" }]);
});

test("F7: a file without a transfer basis in force is refused", () => {
  const expired = {
    transferBasis: {
      instrument: "demonstrationInstrument",
      purpose: "identificationAndTravelDocument",
      validUntil: "2026-03-01",
    },
  };
  const { dispatches, refusals } = requested(now, {}, expired);
  expect(dispatches).toEqual([]);
  expect(canonical(refusals[0])).toContain("transferAllowed");
});

test("F11: an objection through counsel's channel holds the request until a person has looked again", () => {
  const objects = { by: "helene", command: { do: "raise", flag: "objection" } } as const;
  const held = play(opened(now), [...preparing(now, portrait), objects, ...request], contextAt(now));
  expect(held.dispatches).toEqual([]);
  expect(canonical(held.refusals[0])).toContain("noObjection");
  const lifted = { by: "helene", command: { do: "lift", flag: "objection" } } as const;
  expect(play(held, [lifted, ...request], contextAt(now)).dispatches).toHaveLength(1);
});

describe("I1, F2: a pause for asylum and any other pause", () => {
  const sent = requested(now);
  /** Instants over a working day, on which a pause may arise. */
  const moments = Array.from({ length: 60 }, (_, n) =>
    Temporal.Instant.from(now)
      .add({ minutes: 7 * n + 1 })
      .toString(),
  );
  const batchAfter = (moment: string) =>
    Temporal.Instant.from(moment).round({ smallestUnit: "hour", roundingMode: "ceil" }).toString();

  const pauses = {
    asylum: { by: "helene", command: { do: "record", facts: { asylum: "open" } } },
    trafficking: { by: "helene", command: { do: "record", facts: { reflection: "running" } } },
    health: { by: "ines", command: { do: "record", facts: { medicalReview: "pending" } } },
    flight: { by: "camille", command: { do: "raise", flag: "suspended", cause: "FLIGHT" } },
    staff: { by: "camille", command: { do: "raise", flag: "suspended", cause: "STAFF" } },
    technical: { by: "julien", command: { do: "raise", flag: "suspended", cause: "TECHNICAL" } },
  } as const;

  const leaving = (act: (typeof pauses)[keyof typeof pauses], moment: string): readonly Dispatch[] =>
    play(sent, [act], contextAt(moment, batchAfter(moment))).dispatches.slice(sent.dispatches.length);

  test("I1: an asylum claim after the request sends one neutral pause, with no reason, and stops every further step", () => {
    const [pause, ...others] = leaving(pauses.asylum, moments[0] as string);
    expect(others).toEqual([]);
    expect(pause?.crossing.core.act).toMatchObject({ kind: "raise", flag: "suspended" });
    expect(canonical(pause)).not.toMatch(/asylum|open|LEGAL|helene|cause/);
  });

  test("F2: leave in the same batches, in envelopes of the same size, with the same words", () => {
    for (const moment of moments) {
      const seen = Object.values(pauses).map((act) => {
        const dispatches = leaving(act, moment);
        expect(dispatches).toHaveLength(1);
        const [{ crossing, leaves } = { crossing: undefined, leaves: undefined }] = dispatches;
        const { core, part } = crossing ?? {};
        return canonical({
          leaves: leaves ?? null,
          at: core?.at ?? null,
          act: core?.act ?? null,
          part: part ?? null,
          bytes: Buffer.byteLength(canonical(crossing)),
        });
      });
      expect(new Set(seen).size, `${moment}\n${[...new Set(seen)].join("\n")}`).toBe(1);
    }
  });

  test("F2: are byte for byte the same, so that no statistic can tell them apart", () => {
    for (const moment of moments) {
      const bytes = Object.values(pauses).map((act) =>
        leaving(act, moment)
          .map(({ crossing }) => canonical(crossing))
          .join(),
      );
      expect(new Set(bytes).size).toBe(1);
    }
  });

  test("are lifted by a person, never by a gate that opens again", () => {
    const paused = play(sent, [pauses.asylum], contextAt(now, batchAfter(now)));
    const reopened = play(
      paused,
      [{ by: "helene", command: { do: "record", facts: { asylum: "final" } } }],
      contextAt(now),
    );
    expect(reopened.dispatches).toHaveLength(paused.dispatches.length);
    expect(reopened.replica.flags.suspended?.requesting).toBeDefined();
  });
});
