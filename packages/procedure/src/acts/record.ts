/** Writing facts down. */
import type { Actor, Held, Json } from "../case.ts";
import type { FactId, RoleId } from "../definition.ts";
import { checkFacts, checkShape, raisedBy } from "../fact-rules.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { emit, type Run, roleAmong, signed } from "../run.ts";
import { raiseByItself } from "./flag.ts";

export function record(run: Run, actor: Actor, values: Readonly<Record<FactId, Json>>): void {
  const ids = Object.keys(values);
  const [first] = ids;
  if (first === undefined) refuse("nothing-to-record");
  checkFacts(run, actor, values);
  const role = roleAmong(run, actor, own(run.definition.facts, first)?.by ?? []);
  emit(run, { kind: "recorded", ...signed(run, actor, role), facts: values });
  afterRecording(run, actor, ids);
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
    checkShape(run, id, held.value);
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
