/**
 * Readers of what an author wrote, of whatever type it is. A reader always answers with a value of its type, the nearest
 * harmless one where the author's is ill-typed, and reports what it expected. So rules may trust types and stay total.
 */
import { at } from "../pointer.ts";

export type Report = (pointer: string, expected: string) => void;
export type Reader<T> = (value: unknown, pointer: string, report: Report) => T;

/** A reader that makes nothing up for a missing value. */
export interface Optional<T> {
  readonly optional: Reader<T>;
}

type Readers<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? Optional<Exclude<T[K], undefined>> : Reader<T[K]>;
};

/** Nothing that people write is deeper; a definition that refers to itself ends here. */
const deepest = 40;

export function tooDeep(pointer: string): boolean {
  return pointer.split("/").length > deepest;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const text: Reader<string> = (value, pointer, report) => {
  if (typeof value === "string") {
    return value;
  }
  report(pointer, "text");
  return "";
};

export const truth: Reader<boolean> = (value, pointer, report) => {
  if (typeof value === "boolean") {
    return value;
  }
  report(pointer, "true or false");
  return false;
};

export const number: Reader<number> = (value, pointer, report) => {
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  report(pointer, "number");
  return 0;
};

export const anything: Reader<unknown> = (value) => value;

/** One of these words or numbers; the first stands in for what is none of them. */
export function oneOf<const T extends string | number>(...values: readonly [T, ...T[]]): Reader<T> {
  return (value, pointer, report) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) {
      report(pointer, values.join(" | "));
    }
    return found ?? values[0];
  };
}

export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, pointer, report) => (value === null ? null : reader(value, pointer, report));
}

export function optional<T>(reader: Reader<T>): Optional<T> {
  return { optional: reader };
}

/** Keeps every place of the list, so that pointers into it stay true. */
export function list<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, pointer, report) => {
    if (!Array.isArray(value)) {
      report(pointer, "list");
      return [];
    }
    return Array.from(value, (item: unknown, index) => reader(item, at(pointer, index), report));
  };
}

/** A record by name, without a prototype: a fact called `constructor` is a fact like another. */
export function named<T>(reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, pointer, report) => {
    const result: Record<string, T> = Object.create(null);
    if (!isObject(value)) {
      report(pointer, "names with their values");
      return result;
    }
    for (const [name, item] of Object.entries(value)) {
      result[name] = reader(item, at(pointer, name), report);
    }
    return result;
  };
}

/** Exactly these fields. A field that the language does not know is most often a slip, hence reported. */
export function object<T>(readers: Readers<T>): Reader<T> {
  const fields = Object.entries(readers) as [string, Reader<unknown> | Optional<unknown>][];
  return (value, pointer, report) => {
    const given = isObject(value) ? value : {};
    if (!isObject(value)) {
      report(pointer, "an object");
    }
    const result: Record<string, unknown> = {};
    for (const [name, reader] of fields) {
      const held = Object.hasOwn(given, name) ? given[name] : undefined;
      if (typeof reader !== "function") {
        if (held !== undefined) {
          result[name] = reader.optional(held, at(pointer, name), report);
        }
      } else {
        // What is no object at all is one finding, not one for each field.
        result[name] = reader(held, at(pointer, name), isObject(value) ? report : silent);
      }
    }
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(readers, name)) {
        report(at(pointer, name), "nothing: the language has no such field");
      }
    }
    return result as T;
  };
}

const silent: Report = () => undefined;
