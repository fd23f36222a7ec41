/** Predicates of three values over the items of a log: true, false, and not yet known. */
import { stopwatch } from "../log/elapsed.ts";
import type { Log } from "../log/log.ts";
import type { Mark, Predicate } from "./definition.ts";
import { type Items, isOver } from "./items.ts";
import { firstOf, matches } from "./marks.ts";

export type Truth = "yes" | "no" | "open";

/** @param now the instant at which the log is read, milliseconds since 1970. */
export function truthOf(log: Log, items: Items, predicate: Predicate, now: number): (item: number) => Truth {
  const first = (mark: Mark) => {
    const found = matches(log, mark);
    return (item: number) => firstOf(log, found, items.event[item] as number, items.end[item] as number);
  };
  const otherwise = (item: number): Truth => (isOver(log, items, item) ? "no" : "open");
  if ("happened" in predicate) {
    const when = first(predicate.happened);
    return (item) => (when(item) === -1 ? otherwise(item) : "yes");
  }
  if ("repeated" in predicate) {
    const found = matches(log, predicate.repeated);
    return (item) => {
      const end = items.end[item] as number;
      const once = firstOf(log, found, items.event[item] as number, end);
      return once !== -1 && firstOf(log, found, once + 1, end) !== -1 ? "yes" : otherwise(item);
    };
  }
  if ("before" in predicate) {
    const [what, then] = [first(predicate.before[0]), first(predicate.before[1])];
    return (item) => {
      const [one, other] = [what(item), then(item)];
      if (one !== -1) return other === -1 || one < other ? "yes" : "no";
      return other === -1 ? otherwise(item) : "no";
    };
  }
  if ("slower" in predicate) return slowerThan(log, items, predicate.slower, now);
  if ("not" in predicate) {
    const inner = truthOf(log, items, predicate.not, now);
    const opposite: Readonly<Record<Truth, Truth>> = { yes: "no", no: "yes", open: "open" };
    return (item) => opposite[inner(item)];
  }
  const [parts, decides, otherwiseIs]: [readonly Predicate[], Truth, Truth] =
    "all" in predicate ? [predicate.all, "no", "yes"] : [predicate.any, "yes", "no"];
  const each = parts.map((part) => truthOf(log, items, part, now));
  return (item) => {
    let answer: Truth = otherwiseIs;
    for (const truth of each) {
      const found = truth(item);
      if (found === decides) return found;
      if (found === "open") answer = found;
    }
    return answer;
  };
}

const day = 86_400_000;

function slowerThan(
  log: Log,
  items: Items,
  { to, days, counts }: Extract<Predicate, { slower: unknown }>["slower"],
  now: number,
): (item: number) => Truth {
  const found = matches(log, to);
  const watch = stopwatch(log, counts);
  return (item) => {
    const [event, end] = [items.event[item] as number, items.end[item] as number];
    const reached = firstOf(log, found, event + 1, end);
    const over = isOver(log, items, item);
    const passed =
      reached !== -1
        ? watch.between(event, reached)
        : over
          ? watch.between(event, end - 1)
          : watch.until(items.one[item] as number, event, now);
    if (passed > days * day) return "yes";
    return reached !== -1 || over ? "no" : "open";
  };
}
