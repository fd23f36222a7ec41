import type { CaseView, Procedure, StoryItem } from "@wasl/procedure";
import type { Envelope } from "../../../server/http/api.ts";

/** A line of the story with what crossed because of it. */
export interface StoryLine {
  readonly item: StoryItem;
  /** Envelopes that carried it, with their receipts. */
  readonly envelopes: readonly Envelope[];
  /** Who held the turn when it happened: the thread lies on that shore. */
  readonly thread?: string;
  /** The thread crosses here: the turn went to another party. */
  readonly turnTo?: string;
}

/** Home entries that one person made in a row say together what was filled in. */
function joined(items: readonly StoryItem[]): readonly StoryItem[] {
  const lines: StoryItem[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const same =
      last?.kind === "recorded" && item.kind === "recorded" && last.person === item.person && last.by === item.by;
    if (same && last)
      lines[lines.length - 1] = { ...item, facts: [...new Set([...(last.facts ?? []), ...(item.facts ?? [])])] };
    else lines.push(item);
  }
  return lines;
}

export function storyLines(
  definition: Procedure,
  view: CaseView,
  envelopes: readonly Envelope[],
): readonly StoryLine[] {
  const byHash = new Map(envelopes.map((envelope) => [envelope.hash, envelope]));
  let holder = definition.states[definition.initial]?.turn ?? view.self;
  return joined(view.story).map((line) => {
    const carried = (line.crossings ?? []).map(({ hash }) => byHash.get(hash)).filter((found) => found !== undefined);
    // What waits for its reader is on its way: its envelope says how far.
    const item = carried.length > 0 ? { ...line, home: false } : line;
    const to = item.kind === "stepped" && item.name ? definition.steps[item.name]?.to : undefined;
    const turn = to === undefined ? undefined : definition.states[to]?.turn;
    const thread = item.kind === "stepped" ? item.by : holder;
    if (turn) holder = turn;
    return { item, envelopes: carried, thread, turnTo: turn && turn !== item.by && !item.home ? turn : undefined };
  });
}
