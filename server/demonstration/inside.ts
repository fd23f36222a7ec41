/** The player of the demonstration that is made at the first start: every move through the same door as a visitor's. */
import { readFile } from "node:fs/promises";
import type { Officer } from "../cases/api.ts";
import { categoriesOf } from "../people/rights.ts";
import type { StateServer } from "../state-server.ts";
import type { Player } from "./play.ts";

interface Person {
  readonly id: string;
  readonly post: string;
  readonly roles: readonly string[];
  /** A worker, who acts in a season of their own. */
  readonly inOwnCase?: true;
}

export function playerIn(server: StateServer, person: Person): Player {
  const { cases, outbox, services } = server;
  const officer: Officer = {
    person: person.id,
    post: person.post,
    catalogueRoles: person.roles,
    ...categoriesOf(services.rights, person.roles),
    ...(person.inOwnCase ? { inOwnCase: true } : {}),
  };
  const envelopes = (ref: string) => outbox.ofCase(officer, ref);
  return {
    async open(procedure, parties) {
      return orThrow(await cases.open(officer, procedure, parties)).ref;
    },
    async look(ref) {
      const view = await cases.view(officer, ref);
      return view.ok ? { view: view.value, envelopes: await envelopes(ref) } : undefined;
    },
    async act(ref, command) {
      let done = await cases.act(officer, ref, command, orThrow(await cases.view(officer, ref)).version);
      // A job may have noted the end of a clock between the look and the act.
      for (let tries = 0; !done.ok && done.refusal.code === "stale-version" && tries < 5; tries++) {
        done = await cases.act(officer, ref, command, orThrow(await cases.view(officer, ref)).version);
      }
      const { view } = orThrow(done);
      return { view, envelopes: await envelopes(view.ref) };
    },
    async attach(ref, fact, file) {
      const loaded = await cases.load(ref);
      const category = loaded?.definition.facts[fact]?.category;
      if (!category) {
        throw new Error(`No fact ${fact} to attach to`);
      }
      const bytes = await readFile(file.url);
      const { name, mediaType } = file;
      return orThrow(await services.attachments.put(officer, ref, { name, mediaType, category, bytes }));
    },
    same: async (ref, as) => orThrow(await services.persons.linkPerson(officer, ref, as)),
    toRead: async (ref) => (await envelopes(ref)).filter((each) => each.status === "to-read" && each.mayClear),
    async clear(envelope) {
      orThrow(await outbox.clear(officer, envelope));
    },
  };
}

function orThrow<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusal));
  }
  return result.value;
}
