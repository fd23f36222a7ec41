/** Messages to the counterpart, and entries of lists that one owns. */

import { canonical } from "../canonical.ts";
import type { Actor, Command, Core } from "../case.ts";
import type { ContributionList } from "../definition.ts";
import { messageSchema } from "../message-schema.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { coreFor, emit, hearers, type Run, roleAmong, send, signed } from "../run.ts";
import { validate } from "../schema-validate.ts";
import { dropWord, entryWaits } from "../waiting.ts";

type Asked<Kind extends Command["do"]> = Extract<Command, { readonly do: Kind }>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (id: string): boolean => uuid.test(id);

/** Saying the same again, by the same id, does nothing: the caller may simply not have heard the answer. */
export function say(run: Run, actor: Actor, asked: Asked<"message">): void {
  const kind =
    own(run.definition.messages, asked.message) ?? refuse("unknown-message", { message: asked.message.slice(0, 80) });
  if (!kind.from.includes(run.replica.self)) refuse("not-owner", { message: asked.message });
  const role = roleAmong(run, actor, kind.by);
  if (hearers(run).length === 0) refuse("not-shared-yet");
  if (!isId(asked.id)) refuse("malformed-id");
  const [fault] = validate(messageSchema(kind), asked.value);
  if (fault) refuse("invalid-value", { pointer: fault.pointer, why: fault.code });
  const before = run.replica.said.find((word) => word.id === asked.id);
  if (before) {
    checkUnchanged(before.by === run.replica.self && before.message === asked.message, before.value, asked.value);
    return;
  }
  const { message, id, value } = asked;
  emit(run, { kind: "said", ...signed(run, actor, role), message, id, value });
  const core = coreFor(run, role, actor.post, run.context.now, { kind: "message", message, id });
  send(run, { core, to: hearers(run), part: () => ({ value }), leaves: "at-once" });
}

export function contribute(run: Run, actor: Actor, asked: Asked<"contribute">): void {
  const { found, role } = ownList(run, actor, asked.list);
  if (!isId(asked.id)) refuse("malformed-id");
  const [fault] = validate(found.entry, asked.value);
  if (fault) refuse("invalid-value", { pointer: fault.pointer, why: fault.code });
  const before = (own(run.replica.lists, asked.list) ?? []).find((entry) => entry.id === asked.id);
  if (before) {
    checkUnchanged(before.by === run.replica.self, before.value, asked.value);
    return;
  }
  if (isFull(run, found, asked.list)) refuse("list-full", { list: asked.list });
  const { list, id, value } = asked;
  emit(run, { kind: "contributed", ...signed(run, actor, role), list, id, value });
  sendEntry(run, actor, role, { kind: "contribute", list, id }, value);
}

/** Counted on the owner's own replica, in the transaction that adds the entry: nobody gets past it by being quick. */
function isFull({ replica }: Run, { atMost }: ContributionList, name: string): boolean {
  if (atMost === undefined) return false;
  const [fact = "", ...fields] = atMost;
  const most = fields.reduce<unknown>(
    (value, field) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[field],
    own(replica.facts, fact)?.value,
  );
  const standing = (own(replica.lists, name) ?? []).filter(({ retracted }) => !retracted).length;
  return typeof most !== "number" || standing >= most;
}

export function retract(run: Run, actor: Actor, asked: Asked<"retract">): void {
  const { role } = ownList(run, actor, asked.list);
  const entry = (own(run.replica.lists, asked.list) ?? []).find((one) => one.id === asked.id);
  if (!entry) refuse("unknown-entry");
  if (entry.by !== run.replica.self) refuse("not-owner", { list: asked.list });
  if (entry.retracted) return;
  const { list, id } = asked;
  emit(run, { kind: "retracted", ...signed(run, actor, role), list, id });
  // Where it has not left yet it does not leave, and there is nothing to take back.
  const unread = entryWaits(run.replica, list, id);
  for (const word of unread) dropWord(run, word, "retracted");
  const told = (party: string) => !unread.some(({ to }) => to === party);
  sendEntry(run, actor, role, { kind: "retract", list, id }, undefined, told);
}

export function linkCase(run: Run, actor: Actor, asked: Asked<"link">): void {
  const found = own(run.definition.links, asked.link) ?? refuse("unknown-link", { link: asked.link.slice(0, 80) });
  if (found.party !== run.replica.self) refuse("not-owner", { link: asked.link });
  const role = roleAmong(run, actor, found.by);
  if (asked.ref === null && !Object.hasOwn(run.replica.links, asked.link)) refuse("unknown-link", { link: asked.link });
  emit(run, { kind: "linked", ...signed(run, actor, role), link: asked.link, ref: asked.ref });
}

function ownList(run: Run, actor: Actor, list: string) {
  const found = own(run.definition.lists, list) ?? refuse("unknown-list", { list: list.slice(0, 80) });
  if (!found.owners.includes(run.replica.self)) refuse("not-owner", { list });
  return { found, role: roleAmong(run, actor, found.by) };
}

function sendEntry(
  run: Run,
  actor: Actor,
  role: string,
  act: Core["act"] & { readonly list: string },
  value?: unknown,
  told: (party: string) => boolean = () => true,
): void {
  const found = own(run.definition.lists, act.list);
  if (!found?.crosses) return;
  const to = hearers(run).filter((party) => told(party) && (found.recipients?.includes(party) ?? true));
  const part = value === undefined ? {} : { value: value as NonNullable<Asked<"contribute">["value"]> };
  send(run, { core: coreFor(run, role, actor.post, run.context.now, act), to, part: () => part, leaves: "at-once" });
}

function checkUnchanged(mine: boolean, before: unknown, now: unknown): void {
  if (!mine || canonical(before) !== canonical(now)) refuse("repeated-id");
}
