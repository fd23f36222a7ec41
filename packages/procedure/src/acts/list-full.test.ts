/** A list that may hold as many entries as a fact says. */
import { describe, expect, it } from "vitest";
import { advance } from "../advance.ts";
import { agreed, final, list, procedure, role, shared, turn } from "../builder.ts";
import type { Replica } from "../case.ts";
import { check } from "../check/index.ts";
import { open } from "../open.ts";
import { integer, record, text } from "../schemas.ts";

const basis = agreed("minutes");
const definition = procedure("places", {
  since: "2026-01-01",
  compartment: "work",
  parties: { host: "opens", guest: "joins" },
  roles: { keeper: role("host", "MOB_HOST"), reader: role("guest", "MOB_NATIONAL") },
  facts: { terms: shared(record({ places: integer(0, 9) }), { owner: "host", category: "M", basis }) },
  lists: {
    taken: list({ owners: "host", by: "keeper", entry: text(20), category: "M", atMost: "terms.places", basis }),
  },
  states: { kept: turn("host"), ended: final() },
  steps: { end: { roles: "keeper", from: "kept", to: "ended", carries: ["terms"], basis } },
});

const context = {
  now: "2026-03-02T09:00:00Z",
  calendars: {},
  rules: [],
  newReference: () => "00000000-0000-4000-8000-000000000009",
  mayRead: () => true,
};
const keeper = { person: "p-1", post: "FR-OFII-MOB", roles: ["keeper"] };
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

function opened(): Replica {
  const parties = { host: "FR", guest: "MA" };
  const outcome = open(definition, keeper, { ref: "draft", release: "0".repeat(64), parties, self: "host" }, context);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.replica;
}

const done = (replica: Replica, command: Parameters<typeof advance>[3]) =>
  advance(definition, replica, keeper, command, context);

const after = (replica: Replica, command: Parameters<typeof advance>[3]): Replica => {
  const outcome = done(replica, command);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.replica;
};

const take = (number: number) =>
  ({ do: "contribute", list: "taken", id: id(number), value: `place ${number}` }) as const;

describe("a list with as many places as were agreed", () => {
  it("takes no entry before anything is agreed", () => {
    expect(done(opened(), take(1))).toMatchObject({ ok: false, refusal: { code: "list-full" } });
  });

  it("refuses the entry beyond the last place, and takes it once a place is freed", () => {
    let replica = after(opened(), { do: "record", facts: { terms: { places: 1 } } });
    replica = after(replica, take(1));
    expect(done(replica, take(2))).toMatchObject({
      ok: false,
      refusal: { code: "list-full", about: { list: "taken" } },
    });
    // The same entry said again is not another one.
    expect(done(replica, take(1))).toMatchObject({ ok: true });
    replica = after(replica, { do: "retract", list: "taken", id: id(1) });
    expect(done(replica, take(2))).toMatchObject({ ok: true });
  });

  it("is found wrong where the fact does not exist", () => {
    const lists = { taken: { ...definition.lists.taken, atMost: ["terms", "seats"] } };
    const wrong = { ...definition, lists } as typeof definition;
    expect(check(wrong).map(({ rule, path }) => [rule, path])).toContainEqual([
      "unknown-reference",
      "/lists/taken/atMost",
    ]);
  });
});
