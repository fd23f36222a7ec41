import type { Guard, Operand } from "../../guard.ts";
import { guards } from "../about/evaluations.ts";
import { date, duration, instant } from "../about/times.ts";
import { type Place, rule } from "../finding.ts";
import { at } from "../pointer.ts";

/** Dates, instants and durations are ISO 8601. */
export const malformedTime = rule("malformed-time", (definition) => [
  ...bad(date, definition.since, "/since"),
  ...Object.entries(definition.clocks).flatMap(([clock, { warns }]) =>
    warns.flatMap((warning, index) => bad(duration, warning, at("/clocks", clock, "warns", index))),
  ),
  ...guards(definition).flatMap(({ guard, pointer }) => ofGuard(guard, pointer)),
  ...definition.examples.flatMap((example, index) => [
    ...bad(instant, example.opens.at, at("/examples", index, "opens", "at")),
    ...example.play.flatMap((move, place) => [
      ...bad(instant, move.at, at("/examples", index, "play", place, "at")),
      ...Object.entries(move.expect?.clocks ?? {}).flatMap(([clock, { due }]) =>
        due === undefined
          ? []
          : bad(instant, due, at("/examples", index, "play", place, "expect", "clocks", clock, "due")),
      ),
    ]),
  ]),
]);

function bad(read: (text: string) => unknown, text: string, path: string): readonly Place[] {
  return read(text) === undefined ? [{ path, about: { text } }] : [];
}

function ofGuard(guard: Guard, pointer: string): readonly Place[] {
  if ("all" in guard) {
    return guard.all.flatMap((part, index) => ofGuard(part, at(pointer, "all", index)));
  }
  if ("any" in guard) {
    return guard.any.flatMap((part, index) => ofGuard(part, at(pointer, "any", index)));
  }
  if ("not" in guard) {
    return ofGuard(guard.not, at(pointer, "not"));
  }
  return "compare" in guard
    ? ([0, 2] as const).flatMap((place) => ofOperand(guard.compare[place], at(pointer, "compare", place)))
    : [];
}

function ofOperand(operand: Operand, pointer: string): readonly Place[] {
  if ("after" in operand) {
    return ofOperand(operand.after[0], at(pointer, "after", 0));
  }
  return "plus" in operand
    ? [...ofOperand(operand.plus[0], at(pointer, "plus", 0)), ...bad(duration, operand.plus[1], at(pointer, "plus", 1))]
    : [];
}
