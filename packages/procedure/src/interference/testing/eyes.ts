/** Everybody from whom something is kept, and whether any of them can tell two worlds apart. */
import type { Command } from "../../case.ts";
import type { Category, PartyId, RoleId } from "../../definition.ts";
import { visibleEvents } from "../../project.ts";
import type { World } from "../../testing/world.ts";
import type { Viewer } from "../../view.ts";
import type { Kernel } from "./kernel.ts";
import { type Pair, ToldApart, type Twins } from "./twins.ts";

type Person = Extract<Viewer, { readonly kind: "person" }>;

const categories = [..."ABCDEFGHIJKLMNOPQRS"] as Category[];

/** Colleagues from whom it is kept: each role alone, all together, and somebody with rights but no part in the case. */
export function colleagues(twins: Twins, outside: readonly string[]): readonly Person[] {
  const { definition, owner } = twins;
  const { mayRead } = twins.worlds[0].context();
  const roles = Object.keys(definition.roles).filter(
    (id) => definition.roles[id]?.party === owner && twins.isKeptFrom([id]),
  );
  const person = (name: string, held: readonly RoleId[], rows: readonly string[]): Person => ({
    kind: "person",
    person: name,
    post: `${name}-post`,
    roles: held,
    categories: categories.filter((category) => rows.some((row) => mayRead(row, category))),
  });
  const rowsOf = (held: readonly RoleId[]) => held.map((id) => definition.roles[id]?.catalogue ?? "");
  return [
    person("everybody", roles, rowsOf(roles)),
    ...roles.map((id) => person(id, [id], rowsOf([id]))),
    ...outside
      .filter((row) => ![...twins.hidden].some((category) => mayRead(row, category)))
      .map((row) => person(row, [], [row])),
  ];
}

/** Looks at both worlds with these eyes: at the case, at its counts, and at what trying anything answers. */
export function lookAt(twins: Twins, viewer: Person, kernel: Kernel, commands: readonly Command[]): void {
  const { definition, owner, worlds } = twins;
  const same = (where: string, see: (world: World) => unknown) => {
    const [one, other] = worlds.map((world) => JSON.stringify(see(world))) as unknown as Pair<string>;
    if (one !== other) throw new ToldApart(`${where}, seen by ${viewer.person}`, one, other);
  };
  same("the case", (world) =>
    kernel.project(definition, world.replica(owner), world.log(owner), viewer, world.context()),
  );
  same("its count", (world) => visibleEvents(definition, world.replica(owner), world.log(owner), viewer));
  if (viewer.roles.length > 0) for (const command of commands) twins.answersAlike(viewer, command);
}

/** The other States: what each holds, what it is shown of the case, and what we say that it holds. */
export function lookFromAbroad(twins: Twins, kernel: Kernel): void {
  const { definition, owner, worlds } = twins;
  const parties = Object.keys(definition.parties).filter((party) => party !== owner);
  const same = (where: string, see: (world: World, party: PartyId) => unknown) => {
    for (const party of parties) {
      const [one, other] = worlds.map((world) => JSON.stringify(see(world, party) ?? null)) as unknown as Pair<string>;
      if (one !== other) throw new ToldApart(`${where} ${party}`, one, other);
    }
  };
  same("the record of", (world, party) => world.log(party));
  same("the mirror of", (world, party) => kernel.mirror(definition, world.log(owner), party));
  same("the case as shown to", (world, party) =>
    kernel.project(definition, world.replica(owner), world.log(owner), { kind: "party", party }, world.context()),
  );
}
