/** Writing facts down. */
import type { Actor, Held, Json } from "../case.ts";
import type { FactId, RoleId } from "../definition.ts";
import { checkFacts, checkShape, raisedBy, turnedFalseBy } from "../fact-rules.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { emit, type Run, roleAmong, signed } from "../run.ts";
import { raiseByItself } from "./flag.ts";

type Values = Readonly<Record<FactId, Json>>;

/**
 * Writes facts down. An attestation with the value null is taken back: nobody has said any more, until somebody attests anew.
 * So a gate may cease to be met for an ordinary cause at any time, and a refusal never tells that it was closed.
 */
export function record(run: Run, actor: Actor, values: Values): void {
  const ids = Object.keys(values);
  if (ids.length === 0) refuse("nothing-to-record");
  const back = ids.filter((id) => values[id] === null && own(run.definition.facts, id)?.attestation);
  checkFacts(run, actor, values, back);
  for (const id of back) checkTakenBack(run, id);
  for (const [role, facts] of byRole(run, actor, values)) {
    emit(run, { kind: "recorded", ...signed(run, actor, role), facts });
  }
  afterRecording(run, actor, ids);
}

/** A gate that is closed is answered by whoever may attest it; it is not made unknown again. */
function checkTakenBack(run: Run, id: FactId): void {
  const held = own(run.replica.facts, id);
  if (!held || held.lapsed) refuse("nothing-to-record");
  if (turnedFalseBy(run, id)) refuse("gate-closed", { fact: id });
}

/** Each fact under the role that wrote it: what one line says of another's role would tell that there is another. */
function byRole(run: Run, actor: Actor, values: Values): ReadonlyMap<RoleId, Values> {
  const roles = new Map<RoleId, Record<FactId, Json>>();
  for (const [id, value] of Object.entries(values)) {
    const role = roleAmong(run, actor, own(run.definition.facts, id)?.by ?? []);
    roles.set(role, { ...roles.get(role), [id]: value });
  }
  return roles;
}

/** What two people sign is one thing: when something that a prepared step carries changes, its first signature falls. */
export function afterRecording(run: Run, actor: Actor, ids: readonly FactId[]): void {
  for (const prepared of run.replica.prepared) {
    const carries = prepared.machine === "shared" ? (own(run.definition.steps, prepared.step)?.carries ?? []) : [];
    if (ids.some((id) => carries.includes(id))) {
      emit(run, { kind: "unprepared", at: run.context.now, by: run.replica.self, step: prepared.step });
    }
  }
  for (const flag of raisedBy(run, ids)) raiseByItself(run, actor, flag);
}

/** What another case of the same person has recorded on the person's file; its right was checked there. */
export function adopt(
  run: Run,
  by: { readonly person: string; readonly post: string; readonly role?: RoleId },
  facts: Readonly<Record<FactId, Pick<Held, "value">>>,
): void {
  const values: Record<FactId, Json> = {};
  for (const [id, held] of Object.entries(facts)) {
    const fact = own(run.definition.facts, id) ?? refuse("unknown-fact", { fact: id });
    if (fact.file !== "person" || fact.owner !== run.replica.self) refuse("not-owner", { fact: id });
    if (held.value !== null || !fact.attestation) checkShape(run, id, held.value);
    values[id] = held.value;
  }
  const { person, post, role } = by;
  emit(run, {
    kind: "recorded",
    at: run.context.now,
    by: run.replica.self,
    ...(role === undefined ? {} : { role }),
    post,
    person,
    facts: values,
  });
  afterRecording(run, { person, post, roles: [] }, Object.keys(values));
}
