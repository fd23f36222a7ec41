import type { ClockStatus, Guard, Operand, Path } from "../../guard.ts";
import { at } from "../pointer.ts";
import { isObject, list, number, oneOf, type Reader, type Report, text, tooDeep } from "./reader.ts";

const relation = oneOf("<", "<=", "=", ">=", ">");
const status = oneOf<ClockStatus>("not-started", "running", "paused", "stopped", "ended");

const path: Reader<Path> = (value, pointer, report) => {
  const [fact, ...fields] = list(text)(value, pointer, report);
  if (fact === undefined) {
    report(pointer, "a fact, then fields within it");
  }
  return [fact ?? "", ...fields];
};

const scalar: Reader<string | number | boolean> = (value, pointer, report) => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  report(pointer, "text, number, true or false");
  return "";
};

const textOrNumber: Reader<string | number> = (value, pointer, report) => {
  if (typeof value === "string" || typeof value === "number") {
    return value;
  }
  report(pointer, "text or number");
  return "";
};

/** A tuple is a list of fixed length, each place with a reader of its own. */
function places(value: unknown, count: number, pointer: string, report: Report): readonly unknown[] {
  const given = Array.isArray(value) ? value : [];
  if (given.length !== count) {
    report(pointer, `a list of ${count}`);
  }
  return given;
}

const operand: Reader<Operand> = (value, pointer, report) => {
  if (isObject(value) && !tooDeep(pointer)) {
    if ("fact" in value) {
      return { fact: path(value.fact, at(pointer, "fact"), report) };
    }
    if ("value" in value) {
      return { value: textOrNumber(value.value, at(pointer, "value"), report) };
    }
    if (value.now === true) {
      return { now: true };
    }
    if ("after" in value) {
      const [start, rule] = places(value.after, 2, at(pointer, "after"), report);
      return {
        after: [operand(start, at(pointer, "after", 0), report), text(rule, at(pointer, "after", 1), report)],
        calendar: text(value.calendar, at(pointer, "calendar"), report),
      };
    }
    if ("plus" in value) {
      const [start, length] = places(value.plus, 2, at(pointer, "plus"), report);
      return {
        plus: [operand(start, at(pointer, "plus", 0), report), text(length, at(pointer, "plus", 1), report)],
        ...(value.zone === undefined ? {} : { zone: text(value.zone, at(pointer, "zone"), report) }),
      };
    }
  }
  report(pointer, "a fact, a value, now, or one of them plus a duration or after a rule");
  return { value: "" };
};

type Kind =
  | "all"
  | "any"
  | "not"
  | "held"
  | "is"
  | "in"
  | "attested"
  | "compare"
  | "raised"
  | "internal"
  | "clock"
  | "count"
  | "linked";

const readers: {
  readonly [K in Kind]: (
    inside: unknown,
    pointer: string,
    report: Report,
    whole: Readonly<Record<string, unknown>>,
  ) => Guard;
} = {
  all: (inside, pointer, report) => ({ all: list(guard)(inside, pointer, report) }),
  any: (inside, pointer, report) => ({ any: list(guard)(inside, pointer, report) }),
  not: (inside, pointer, report) => ({ not: guard(inside, pointer, report) }),
  held: (inside, pointer, report) => ({ held: path(inside, pointer, report) }),
  is: (inside, pointer, report) => {
    const [what, value] = places(inside, 2, pointer, report);
    return { is: [path(what, at(pointer, 0), report), scalar(value, at(pointer, 1), report)] };
  },
  in: (inside, pointer, report) => {
    const [what, values] = places(inside, 2, pointer, report);
    return { in: [path(what, at(pointer, 0), report), list(textOrNumber)(values, at(pointer, 1), report)] };
  },
  attested: (inside, pointer, report) => {
    const [fact, values] = places(inside, 2, pointer, report);
    return { attested: [text(fact, at(pointer, 0), report), list(text)(values, at(pointer, 1), report)] };
  },
  compare: (inside, pointer, report) => {
    const [left, how, right] = places(inside, 3, pointer, report);
    return {
      compare: [
        operand(left, at(pointer, 0), report),
        relation(how, at(pointer, 1), report),
        operand(right, at(pointer, 2), report),
      ],
    };
  },
  raised: (inside, pointer, report, whole) => ({
    raised: text(inside, pointer, report),
    ...(whole.by === undefined ? {} : { by: text(whole.by, at(pointer.slice(0, -"/raised".length), "by"), report) }),
  }),
  internal: (inside, pointer, report) => {
    const [party, states] = places(inside, 2, pointer, report);
    return { internal: [text(party, at(pointer, 0), report), list(text)(states, at(pointer, 1), report)] };
  },
  clock: (inside, pointer, report) => {
    const [clock, statuses] = places(inside, 2, pointer, report);
    return { clock: [text(clock, at(pointer, 0), report), list(status)(statuses, at(pointer, 1), report)] };
  },
  count: (inside, pointer, report) => {
    const [entries, how, value] = places(inside, 3, pointer, report);
    return {
      count: [
        text(entries, at(pointer, 0), report),
        relation(how, at(pointer, 1), report),
        number(value, at(pointer, 2), report),
      ],
    };
  },
  linked: (inside, pointer, report) => {
    const [link, states] = places(inside, 2, pointer, report);
    return { linked: [text(link, at(pointer, 0), report), list(text)(states, at(pointer, 1), report)] };
  },
};

export const guard: Reader<Guard> = (value, pointer, report) => {
  const kinds = isObject(value) ? Object.keys(value).filter((key) => Object.hasOwn(readers, key)) : [];
  const [kind] = kinds;
  if (!isObject(value) || kind === undefined || kinds.length > 1 || tooDeep(pointer)) {
    report(pointer, `one guard among ${Object.keys(readers).join(", ")}`);
    return { all: [] };
  }
  return readers[kind as Kind](value[kind], at(pointer, kind), report, value);
};
