/** Reading what came from outside: anything at all may arrive, and only the agreed form passes, with nothing besides. */
import type { Crossing } from "./case.ts";
import { isInstant } from "./edtf.ts";

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string" && value.length <= 200 && value.isWellFormed();
const hash: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const id: Check = (value) => typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const moment: Check = (value) => typeof value === "string" && isInstant(value);
const whole: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const json: Check = (value) => depth(value) <= 16;

function depth(value: unknown, limit = 17): number {
  if (limit === 0 || value === null || typeof value !== "object") return limit === 0 ? 17 : 0;
  let deepest = 0;
  for (const member of Object.values(value)) deepest = Math.max(deepest, 1 + depth(member, limit - 1));
  return deepest;
}

function shape(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value) => {
    if (!isRecord(value)) return false;
    const keys = Object.keys(value);
    return (
      Object.keys(required).every((key) => Object.hasOwn(value, key)) &&
      keys.every((key) => {
        const check = Object.hasOwn(required, key)
          ? required[key]
          : Object.hasOwn(optional, key)
            ? optional[key]
            : undefined;
        return check?.(value[key]) ?? false;
      })
    );
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

const mapOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= 200 &&
    Object.keys(value).every(text) &&
    Object.values(value).every(check);

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 200 && value.every(check);

const status: Check = (value) => ["not-started", "running", "paused", "stopped", "ended"].includes(value as string);

const clockChange = shape({
  clock: text,
  to: shape(
    { status },
    {
      startedAt: moment,
      due: moment,
      rule: text,
      calendar: text,
      pausedAt: moment,
      pausedSeconds: whole,
      endedAt: moment,
      stoppedAt: moment,
      base: moment,
      stills: listOf(shape({ from: moment }, { to: moment })),
    },
  ),
});

const acts: Readonly<Record<string, Check>> = {
  step: shape({ kind: text, step: text, from: text, to: text, clocks: listOf(clockChange) }, { reason: text }),
  raise: shape({ kind: text, flag: text }),
  lift: shape({ kind: text, flag: text }),
  message: shape({ kind: text, message: text, id }),
  contribute: shape({ kind: text, list: text, id }),
  retract: shape({ kind: text, list: text, id }),
  void: shape({ kind: text, core: hash, state: text, clocks: listOf(clockChange) }),
};

const act: Check = (value) => {
  if (!isRecord(value) || typeof value.kind !== "string" || !Object.hasOwn(acts, value.kind)) return false;
  return acts[value.kind]?.(value) ?? false;
};

const crossing = shape({
  to: text,
  sequence: (value) => whole(value) && (value as number) > 0,
  previous: hash,
  epoch: whole,
  seen: mapOf(hash),
  core: shape({
    case: text,
    procedure: shape({ name: text, hash }),
    release: text,
    parties: mapOf(text),
    by: text,
    role: text,
    post: text,
    at: moment,
    act,
  }),
  part: shape({}, { facts: mapOf(json), value: json }),
});

/** @returns whether the value is a crossing in the agreed form. Total. */
export function isCrossing(value: unknown): value is Crossing {
  return crossing(value);
}
