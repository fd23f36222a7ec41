/** What holds of every procedure that protects a child, and of assisted return, whatever their walls: by how they are made. */
import type { Procedure, Schema } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import corridor from "../corridor.ts";
import { mayRead, rights } from "../rights.ts";
import { protecting } from "./protecting.ts";

const all = Object.entries<Procedure>(protecting);
const children = all.filter(([, { compartment }]) => compartment === "children");
const carried = ({ facts }: Procedure) => Object.entries(facts).filter(([, { kind }]) => kind === "shared");

function shapes(schema: Schema): readonly Schema[] {
  if (schema.type === "list") return [schema, ...shapes(schema.of)];
  if (schema.type === "record")
    return [schema, ...Object.values(schema.fields).flatMap((field) => shapes(field.schema))];
  return [schema];
}

describe.each(all)("%s", (_, definition) => {
  it("names nobody of enforcement: every role of it is of its own compartment, or the person's own counsel", () => {
    const own = { children: "children", voluntary: "voluntary" }[definition.compartment as "children" | "voluntary"];
    for (const { catalogue } of Object.values(definition.roles))
      expect([own, "own-file"]).toContain(rights[catalogue]?.compartment);
  });

  it("keeps nothing that a role of removal could read", () => {
    const removal = ["cases", "transfer", "identification", "court", "medical"];
    const roles = Object.keys(rights).filter((role) => removal.includes(rights[role]?.compartment ?? ""));
    const facts = Object.entries(definition.facts).filter(([, { category }]) => category !== "J");
    expect(facts.filter(([, { category }]) => roles.some((role) => mayRead(role, category)))).toEqual([]);
  });

  it("takes no file: no fingerprints, no portrait, no scan can be put into it", () => {
    const attachments = Object.values(definition.facts).flatMap(({ schema }) =>
      shapes(schema).filter(({ type }) => type === "attachment"),
    );
    expect(attachments).toEqual([]);
    expect(Object.values(definition.facts).map(({ category }) => category)).not.toContain("C");
    expect(Object.values(definition.messages)).toEqual([]);
  });

  it("is linked with no removal, in either direction", () => {
    const linkedWith = Object.values(definition.links).map(({ procedure }) => procedure);
    expect(linkedWith.filter((name) => !Object.hasOwn(protecting, name))).toEqual([]);
    const others = Object.entries<Procedure>(corridor.procedures).filter(([name]) => !Object.hasOwn(protecting, name));
    const links = others.flatMap(([, { links }]) => Object.values(links).map(({ procedure }) => procedure));
    expect(links.filter((name) => Object.hasOwn(protecting, name))).toEqual([]);
  });
});

describe.each(children)("%s", (_, definition) => {
  it("lets nothing of a child's own file cross: what crosses is a question to a service, and its answer", () => {
    expect(carried(definition).filter(([, { category }]) => category !== "T")).toEqual([]);
  });

  it("has no word for where the child lives", () => {
    const asked = JSON.stringify(definition.facts).toLowerCase();
    expect(asked).not.toMatch(/address|location|residence|whereabouts/);
  });
});

it("the bad cases of the reference that these procedures can show by themselves are worked out", () => {
  const shown = new Set(all.flatMap(([, { examples }]) => examples.flatMap(({ rows }) => rows)));
  const expected = ["M-b", "M-c", "M-d", "M-e", "M-f", "M-g", "M-h", "M-i", "C5", "C6"];
  expect(expected.filter((row) => !shown.has(row))).toEqual([]);
});
