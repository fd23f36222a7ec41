/** A procedure as BPMN 2.0, for whoever keeps a shelf of processes: one pool a party, laid out to be read. */
import type { Procedure } from "../definition.ts";
import { layout } from "./layout.ts";
import { type Language, plan } from "./plan.ts";
import { xml } from "./xml.ts";

/**
 * @param words text of a full key, `laissez-passer.states.requested`; the key itself where there is none.
 * @returns XML with diagram interchange. It says who does what and what crosses; guards stand in the documentation of tasks,
 *   and what a party may add at any time (flags, messages, contributions) is not in it.
 */
export async function bpmn(definition: Procedure, words: (key: string) => string, lang?: Language): Promise<string> {
  const drawn = plan(definition, words, lang);
  const word = (path: string): string => words(`${definition.name}.${path}`);
  return xml(drawn, await layout(drawn), {
    title: word("title"),
    about: word("summary"),
    party: (party) => word(`parties.${party}`),
  });
}
