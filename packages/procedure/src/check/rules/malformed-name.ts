import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

const camelCase = /^[a-z][A-Za-z0-9]*$/u;
const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
/** Names become parts of text keys and of pointers: no dot, slash or colon in any. */
const simple = /^[A-Za-z0-9][A-Za-z0-9_-]*$/u;

/** Names are what texts, API and screens are keyed by. */
export const malformedName = rule("malformed-name", (definition) => [
  ...(kebabCase.test(definition.name) ? [] : [{ path: "/name", about: { name: definition.name } }]),
  ...(["facts", "steps", "conditions"] as const).flatMap((part) =>
    bad(camelCase, Object.keys(definition[part]), (name) => at("", part, name)),
  ),
  ...(["parties", "roles", "lists", "states", "flags", "messages", "clocks", "links"] as const).flatMap((part) =>
    bad(simple, Object.keys(definition[part]), (name) => at("", part, name)),
  ),
  ...Object.entries(definition.internal).flatMap(([party, { states, steps }]) => [
    ...bad(simple, states, (_name, index) => at("/internal", party, "states", index)),
    ...bad(camelCase, Object.keys(steps), (name) => at("/internal", party, "steps", name)),
  ]),
  ...bad(
    simple,
    definition.walls.map(({ id }) => id),
    (_name, index) => at("/walls", index, "id"),
  ),
  ...bad(
    simple,
    definition.examples.map(({ id }) => id),
    (_name, index) => at("/examples", index, "id"),
  ),
]);

function bad(form: RegExp, names: readonly string[], where: (name: string, index: number) => string): readonly Place[] {
  return names.flatMap((name, index) => (form.test(name) ? [] : [{ path: where(name, index), about: { name } }]));
}
