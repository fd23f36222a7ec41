import type { Json, Offer } from "@wasl/procedure";
import { useState } from "react";
import { check, type Fault } from "../forms/check.ts";
import { tidy } from "../forms/form-value.ts";
import type { Filled } from "./command.ts";
import type { FormPart } from "./form-parts.ts";

/** What is being filled in, what is wrong with it, and what it makes once nothing is. Kept in memory only: it is personal data. */
export function useActForm(offer: Offer, parts: readonly FormPart[]) {
  const [values, setValues] = useState<Readonly<Record<string, Json | undefined>>>(() =>
    Object.fromEntries(parts.map(({ id, held }) => [id, held])),
  );
  const [reason, setReason] = useState<string>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [touched, setTouched] = useState(false);
  const set = (id: string, value: Json | undefined) => {
    setTouched(true);
    setValues((before) => ({ ...before, [id]: value }));
    setFaults((before) => before.filter(({ pointer }) => !pointer.startsWith(`/${id}`)));
  };
  const look = (): readonly Fault[] => {
    const found: Fault[] = parts.flatMap(({ id, schema, optional }) => [
      ...check(schema, tidy(values[id]), optional, `/${id}`),
    ]);
    if (offer.reasons.length > 0 && reason === undefined) found.push({ pointer: "/reason", code: "choice" });
    setFaults(found);
    return found;
  };
  const filled = (): Filled => {
    const given = parts.flatMap(({ id }) => {
      const value = tidy(values[id]);
      return value === undefined ? [] : [[id, value] as const];
    });
    const facts = Object.fromEntries(given);
    if (offer.do === "message") return { facts: {}, value: facts };
    if (offer.do === "contribute") return { facts: {}, value: facts.value ?? null };
    return { facts, reason };
  };
  return { values, set, reason, setReason, faults, look, filled, touched };
}
