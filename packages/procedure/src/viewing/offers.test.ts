import { expect, test } from "vitest";
import { choice, condition, final, procedure, role, shared, turn } from "../builder.ts";
import { compare, factValue, now } from "../guards.ts";
import { project } from "../project.ts";
import { instant, record } from "../schemas.ts";
import { World } from "../testing/world.ts";

const basis = choice("test");

/** A step that two people sign and that brings the very fact that its condition reads. */
const booking = procedure("booking", {
  since: "2026-01-01",
  compartment: "removal",
  parties: { requesting: "opens", requested: "joins" },
  roles: { officer: role("requesting", "REQ_CASE"), desk: role("requested", "RTD_INTAKE") },
  facts: {
    flight: shared(record({ departsAt: instant() }), { owner: "requesting", category: "A", by: "officer", basis }),
  },
  states: { open: turn("requesting"), booked: final() },
  conditions: { flightAhead: condition(compare(factValue("flight.departsAt"), ">", now), basis) },
  steps: {
    book: {
      roles: "officer",
      from: "open",
      to: "booked",
      persons: 2,
      takes: ["flight"],
      carries: ["flight"],
      when: ["flightAhead"],
      basis,
    },
  },
});

const flight = { departsAt: "2026-03-10T08:00:00Z" };

function look(world: World, person: string, categories: readonly "A"[] = ["A"]) {
  const viewer = { kind: "person", person, post: "requesting-post", roles: ["officer"], categories } as const;
  const view = project(booking, world.replica("requesting"), world.log("requesting"), viewer, world.context());
  return (what: string) => view?.offers.find((offer) => offer.do === what && offer.name === "book");
}

test("a condition over what the step itself brings says nothing before it is brought", () => {
  const world = new World(booking);
  world.open("requesting");
  expect(look(world, "amal")("step")).toMatchObject({ enabled: true, why: [] });
});

test("the second person reads what was prepared, and it is judged with it: by the time of signing, no longer if it has passed", () => {
  const world = new World(booking);
  world.open("requesting");
  world.does("officer", { do: "step", step: "book", facts: { flight } }, "amal");
  expect(look(world, "bruno")("sign")).toMatchObject({ enabled: true, prepared: { facts: { flight } } });
  world.now = "2026-03-11T08:00:00Z";
  expect(look(world, "bruno")("sign")).toMatchObject({
    enabled: false,
    why: [{ code: "condition-not-met", condition: "flightAhead" }],
  });
});

test("who may not read the category is not shown what was prepared", () => {
  const world = new World(booking);
  world.open("requesting");
  world.does("officer", { do: "step", step: "book", facts: { flight } }, "amal");
  expect(look(world, "bruno", [])("sign")?.prepared).not.toHaveProperty("facts");
});
