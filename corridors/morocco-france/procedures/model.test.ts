/** Every worked case of the corridor, played on real replicas, is a run that the explored model knows too. */
import { type Event, type ExampleSetting, modelOf, type Procedure, playExample } from "@wasl/procedure";
import { describe, expect, it } from "vitest";
import { Follower } from "../../../packages/procedure/src/explore/testing/follower.ts";
import corridor from "../corridor.ts";
import { mayRead } from "../rights.ts";
import { partiesOf } from "../testing/parties.ts";

const { procedures, rules, calendars } = corridor;
const setting: ExampleSetting = { calendars, rules, mayRead, parties: {} };

/** As they became known: who acts comes before who receives of it at the same moment. */
function inOrder(
  events: ReadonlyMap<string, readonly Event[]>,
): readonly { readonly party: string; readonly event: Event }[] {
  const all = [...events].flatMap(([party, list]) => list.map((event) => ({ party, event })));
  const when = ({ event }: { readonly event: Event }) => event.receivedAt ?? event.at;
  const received = ({ event }: { readonly event: Event }) => (event.receivedAt === undefined ? 0 : 1);
  return all.sort((one, other) => when(one).localeCompare(when(other)) || received(one) - received(other));
}

describe.each(Object.entries<Procedure>(procedures))("the model of %s", (_, definition) => {
  const model = modelOf(definition, { room: 6 });

  it.each(definition.examples.map((example) => [example.id, example] as const))("knows %s", (_, example) => {
    const { events, replicas } = playExample(definition, example, { ...setting, parties: partiesOf(definition) });
    const follower = new Follower(model);
    for (const { party, event } of inOrder(events)) {
      follower.follow(party, [event]);
      expect(follower.count, `${party} ${event.at} ${event.kind}`).toBeGreaterThan(0);
    }
    follower.see(replicas);
    expect(follower.count).toBeGreaterThan(0);
  });
});
