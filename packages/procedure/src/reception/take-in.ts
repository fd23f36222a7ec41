/** Each kind of act of another party, checked against the agreed procedure and taken in. */
import { isId } from "../acts/words.ts";
import type { Core, Crossing, Span } from "../case.ts";
import { clocksOfFlag } from "../clock-changes.ts";
import { messageSchema } from "../message-schema.ts";
import { own } from "../own.ts";
import { refuse } from "../refusal.ts";
import { emit, type Run } from "../run.ts";
import type { Schema } from "../schema.ts";
import { fits } from "../schema-validate.ts";
import { authorOf, checkRole } from "./author.ts";
import { takeInStep } from "./step.ts";
import { takeInVoid } from "./void.ts";

type FlagAct = Extract<Core["act"], { readonly flag: string }>;
type MessageAct = Extract<Core["act"], { readonly message: string }>;
type EntryAct = Extract<Core["act"], { readonly list: string }>;

export function takeIn(run: Run, crossing: Crossing): void {
  const { act } = crossing.core;
  if (act.kind !== "step" && crossing.part.facts !== undefined) refuse("fact-may-not-cross");
  const worded = act.kind === "message" || act.kind === "contribute";
  if (worded !== (crossing.part.value !== undefined)) refuse("invalid-value");
  switch (act.kind) {
    case "step":
      takeInStep(run, crossing, act);
      break;
    case "raise":
    case "lift":
      takeInFlag(run, crossing.core, act);
      break;
    case "message":
      takeInMessage(run, crossing, act);
      break;
    case "contribute":
    case "retract":
      takeInEntry(run, crossing, act);
      break;
    case "void":
      takeInVoid(run, crossing.core, act);
      break;
  }
}

function takeInFlag(run: Run, core: Core, act: FlagAct): void {
  const { flag } = act;
  const found = own(run.definition.flags, flag) ?? refuse("unknown-flag", { flag });
  if (!found.owners.includes(core.by)) refuse("not-owner", { flag });
  if (!found.crosses) refuse("fact-may-not-cross", { flag });
  checkRole(run, core, found.by);
  const raising = act.kind === "raise";
  const up = Object.hasOwn(own(run.replica.flags, flag) ?? {}, core.by);
  if (!raising && found.effect === "closes") refuse("for-good", { flag });
  // Said twice, it changes nothing; refusing it could undo a safeguard at its owner.
  if (raising === up) return;
  const key = `${flag}@${core.by}`;
  const before = own(run.replica.spans, key) ?? [];
  const spans: readonly Span[] = raising
    ? [...before, { from: core.at }]
    : before.map((span) => (span.to === undefined ? { ...span, to: core.at } : span));
  const clocks = clocksOfFlag(run, flag, key, spans);
  emit(run, { kind: raising ? "raised" : "lifted", ...authorOf(run, core), flag, clocks });
}

function takeInMessage(run: Run, { core, part }: Crossing, { message, id }: MessageAct): void {
  const kind = own(run.definition.messages, message) ?? refuse("unknown-message", { message });
  if (!kind.from.includes(core.by)) refuse("not-owner", { message });
  checkRole(run, core, kind.by);
  const value = checkValue(messageSchema(kind), part.value);
  if (!isId(id)) refuse("malformed-id");
  if (run.replica.said.some((word) => word.id === id)) refuse("repeated-id");
  emit(run, { kind: "said", ...authorOf(run, core), message, id, value });
}

function takeInEntry(run: Run, { core, part }: Crossing, { kind, list, id }: EntryAct): void {
  const found = own(run.definition.lists, list) ?? refuse("unknown-list", { list });
  if (!found.owners.includes(core.by)) refuse("not-owner", { list });
  if (!found.crosses || !(found.recipients?.includes(run.replica.self) ?? true)) refuse("fact-may-not-cross", { list });
  checkRole(run, core, found.by);
  const entry = (own(run.replica.lists, list) ?? []).find((one) => one.id === id);
  if (kind === "contribute") {
    const value = checkValue(found.entry, part.value);
    if (entry) refuse("repeated-id");
    emit(run, { kind: "contributed", ...authorOf(run, core), list, id, value });
  } else {
    if (!entry || entry.retracted) refuse("unknown-entry");
    if (entry.by !== core.by) refuse("not-owner", { list });
    emit(run, { kind: "retracted", ...authorOf(run, core), list, id });
  }
}

function checkValue(schema: Schema, value: unknown) {
  return fits(schema, value) ? value : refuse("invalid-value");
}
